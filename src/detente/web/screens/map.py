"""The map: where wanted moves lead from an outcome, from today, and in the end; and what holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from detente.answers.asking.meant import meant_by, state_meant
from detente.answers.map import Collapsed, Map, Ways, around, ways, whole
from detente.errors import UsageError
from detente.tell.outcome_names import OutcomeNames
from detente.web.asked import Asked
from detente.web.choices import anything, said, states_to_name
from detente.web.screens import Choice, Field, Link
from detente.web.work import Work

_View = Literal["near", "ways", "basins", "whole"]

WAITS = True


@dataclass(frozen=True)
class Wanted:
    """Around which outcome, within how many moves; or another `view`.

    Unless said it is around today's outcome, or the first that holds.
    """

    view: _View = "near"
    start: str = ""
    within: Literal["1", "2"] = "1"


def answer(asked: Asked, wanted: Wanted, work: Work) -> Map | Collapsed | Ways:
    """The outcomes and the moves; the ways from today with who can bring what about. Raises UsageError."""
    case = asked.case
    match wanted.view:
        case "basins":
            return Collapsed(case)
        case "whole":
            return whole(case)
        case "ways":
            return ways(case, _today(asked))
        case "near":
            return around(case, _start(asked, wanted.start), int(wanted.within))


def fields(asked: Asked, wanted: Wanted) -> Sequence[Field]:
    """Around which outcome, and within how many moves."""
    if wanted.view != "near":
        return ()
    today = asked.case.graph.status_quo
    states = (*([] if today is None else [anything("web-today", asked)]), *states_to_name(asked))
    if wanted.start and wanted.start not in {one.value for one in states}:
        states = (*states, Choice(wanted.start, _named(asked, wanted.start)))
    within = (Choice("1", "1"), Choice("2", "2"))
    return (
        Field("start", said("web-outcome", asked), wanted.start, states),
        Field("within", asked.voice.say("map-within"), wanted.within, within),
    )


def views(asked: Asked, wanted: Wanted) -> Sequence[tuple[Link, bool]]:
    """What else can be drawn."""
    addresses = {view: asked.address("map", view="" if view == "near" else view) for view in get_args(_View)}
    return tuple(
        ((asked.voice.say(f"map-view-{view}"), address), view == wanted.view) for view, address in addresses.items()
    )


def _named(asked: Asked, text: str) -> str:
    """What an outcome is called that was looked around from a box."""
    graph = asked.case.graph
    state = state_meant(graph, meant_by(graph, text))
    return text if state is None else OutcomeNames(graph, asked.voice).tagged([state])[state]


def _start(asked: Asked, text: str) -> int:
    graph = asked.case.graph
    if not text:
        return int(asked.case.holding.argmax()) if graph.status_quo is None else graph.status_quo
    start = state_meant(graph, meant_by(graph, text))
    if start is None:
        raise UsageError(f"{text!r} is no single outcome; give its number, or its letters")
    return start


def _today(asked: Asked) -> int:
    today = asked.case.graph.status_quo
    if today is None:
        raise UsageError(
            "the file does not say where the conflict stands today, so no ways lead from there; look around an outcome"
        )
    return today
