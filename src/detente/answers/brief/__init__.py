"""A conflict's own questions, answered: what is found of each kind of question is a module here."""

from detente.answers.brief.brief import Answer, Brief

__all__ = ["Answer", "Brief"]
