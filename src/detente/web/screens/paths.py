"""How the conflict gets from where it stands to an outcome."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from detente.answers.asking.meant import meant_by
from detente.answers.asking.states import start_of
from detente.answers.paths import Paths
from detente.web.asked import Asked
from detente.web.choices import anything, outcomes_to_name, said
from detente.web.screens import Field
from detente.web.work import Work

WAITS = True


@dataclass(frozen=True)
class Wanted:
    """Where to, and from where; to whatever holds and from today's outcome unless said."""

    to: str = ""
    start: str = ""


def answer(asked: Asked, wanted: Wanted, work: Work) -> Paths:
    """The ways, told with on whose word they rest."""
    graph = asked.case.graph
    meant = meant_by(graph, wanted.to) if wanted.to else None
    return Paths(asked.case.solution, asked.concept, start_of(graph, wanted.start or None), meant, evidence=True)


def fields(asked: Asked, wanted: Wanted) -> Sequence[Field]:
    """Where to, and from where."""
    outcomes = outcomes_to_name(asked)
    return (
        Field("to", said("web-to", asked), wanted.to, (anything("web-whatever-holds", asked), *outcomes)),
        Field("start", said("web-from", asked), wanted.start, (anything("web-today", asked), *outcomes)),
    )
