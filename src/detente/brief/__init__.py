"""A conflict's own questions, answered."""

from detente.answers.case import Case
from detente.brief.brief import Answer, Brief, brief_of
from detente.brief.titles import question_title

__all__ = ["Answer", "Brief", "Case", "brief_of", "question_title"]
