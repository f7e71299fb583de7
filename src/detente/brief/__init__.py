"""A conflict's own questions, answered."""

from detente.brief.brief import Answer, Brief, brief_of, question_title
from detente.brief.case import Case

__all__ = ["Answer", "Brief", "Case", "brief_of", "question_title"]
