"""Which outcomes hold, for whom and by which concept."""

from __future__ import annotations

from detente.answers.holds import Holds, holds
from detente.web.asked import Asked
from detente.web.screens import Nothing
from detente.web.work import Work


def answer(asked: Asked, wanted: Nothing, work: Work) -> Holds:
    """What holds by the usual concepts."""
    return holds(asked.case.solution)
