"""Whether all courses of wanted moves end in what holds."""

from __future__ import annotations

from detente.answers.case import Case
from detente.errors import DetenteError

MOST_LOOKED_AT = 1 << 14
"""Outcomes of a conflict whose courses are followed for this."""


def all_end_in_what_holds(case: Case) -> bool:
    """Whether all courses from today, with the events of the file and without, end in outcomes that hold."""
    if case.reach is None or case.graph.size > MOST_LOOKED_AT:
        return False
    try:
        ends = [end for course in case.courses for end in course.settled().ends]
    except DetenteError:
        return False
    return all(case.holding[s] for end in ends for s in end.states)
