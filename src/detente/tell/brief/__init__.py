"""A brief in words: per kind of question its sentences, and the view that a page, the text and JSON show."""

from detente.tell.brief.briefing import Briefing, Told, briefing_of
from detente.tell.brief.compose import view_of
from detente.tell.brief.view import View

__all__ = ["Briefing", "Told", "View", "briefing_of", "view_of"]
