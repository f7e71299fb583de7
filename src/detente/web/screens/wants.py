"""Who wants what, how firmly, and on whose word."""

from __future__ import annotations

from detente.answers.wants import Wants, wants
from detente.web.asked import Asked
from detente.web.screens import Nothing
from detente.web.work import Work


def answer(asked: Asked, wanted: Nothing, work: Work) -> Wants:
    """Who is for what and who against it."""
    return wants(asked.case.graph)
