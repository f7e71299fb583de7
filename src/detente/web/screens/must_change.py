"""What would have to change for an outcome to hold, or to be reached."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from detente.answers.asking.goal import Aim, asked_of
from detente.answers.inverse import inverse, usual_level
from detente.answers.reach import reach
from detente.scenario import lines_of
from detente.web.asked import Asked
from detente.web.choices import outcomes_to_name, said, usual_outcome
from detente.web.screens import Choice, Field
from detente.web.work import Work

_AIMS: tuple[Aim, ...] = ("hold", "reach", "both")

WAITS = True
UNFOLDED = 3


@dataclass(frozen=True)
class Wanted:
    """Which outcome, and what is to become of it: it is to hold, to be reached, or both."""

    target: str = ""
    aim: Aim = "hold"


def answer(asked: Asked, wanted: Wanted, work: Work) -> object:
    """The least changes."""
    graph = asked.case.graph
    goal = asked_of(graph, wanted.target or usual_outcome(asked), asked.concept, aim=wanted.aim, every=True)
    if wanted.aim == "hold":
        return inverse(goal, "statements" if lines_of(graph.conflict) else usual_level(goal), run=work.search)
    return reach(goal, run=work.search)


def fields(asked: Asked, wanted: Wanted) -> Sequence[Field]:
    """Which outcome, and what is to become of it."""
    aims = tuple(Choice(aim, said(f"web-aim-{aim}", asked)) for aim in _AIMS)
    return (
        Field("target", said("web-outcome", asked), wanted.target or usual_outcome(asked), outcomes_to_name(asked)),
        Field("aim", said("web-aim", asked), wanted.aim, aims),
    )
