"""The brief: the conflict's questions and their answers, told."""

from __future__ import annotations

from detente.tell.brief.briefing import Briefing, Told, briefing_of
from detente.tell.brief.told import ToldBrief

__all__ = ["Briefing", "Told", "ToldBrief", "briefing_of"]
