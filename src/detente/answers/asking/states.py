"""From STATE as the user typed it to the state."""

from __future__ import annotations

import re

import numpy as np

from detente.answers.asking.by_name import named
from detente.answers.asking.known import option_of
from detente.errors import UsageError
from detente.graph import Graph
from detente.graph.graph import OptionGraph
from detente.graph.truth import Truth
from detente.model.conflict import Conflict, Constraint
from detente.model.statement import Statement, str_of
from detente.names import OptionId

_MOST_LISTED = 12


def state_of(graph: Graph, text: str) -> int:
    """The state that is meant by its number, by its letters (``NYNN``), or by the options taken in it.

    Raises:
        UsageError: if there is no such state, saying what excludes it.
    """
    if not text.strip():
        raise UsageError("no state is given; name it by number, letters or options (NN… where none is taken)")
    if re.fullmatch(r"-?\d+", text):
        return graph.index(int(text))
    if not isinstance(graph, OptionGraph):
        raise UsageError(f"{text!r} is not the number of a state; a model in graph form has no options to name")
    try:
        taken = _taken(graph.conflict, text)
    except UsageError:
        if (known := named(graph.conflict, text)) is None:
            raise
        return _only(graph, known, text)
    return _state_with(graph, taken)


def _only(graph: Graph, statement: Statement, text: str) -> int:
    """The one state in which it is true. Raises UsageError where there is none, or more than one."""
    states = np.flatnonzero(graph.where(statement))
    if states.size == 1:
        return int(states[0])
    if not states.size:
        raise UsageError(f"{text!r} is true in no feasible state")
    numbers = ", ".join(str(graph.number(int(s))) for s in states[:_MOST_LISTED])
    more = ", …" if states.size > _MOST_LISTED else ""
    raise UsageError(f"{text!r} is true in {states.size} outcomes: {numbers}{more}; name one of them by its number")


def start_of(graph: Graph, text: str | None) -> int:
    """The state where one starts from: the one named, else today's. Raises UsageError where there is neither."""
    if text is not None:
        return state_of(graph, text)
    if graph.status_quo is None:
        raise UsageError("the model has no status quo; give --from STATE, or add status_quo: to the model")
    return graph.status_quo


def is_state(conflict: Conflict, text: str) -> bool:
    """Whether the text names a state by number or letters, rather than something that is true of states."""
    return re.fullmatch(r"-?\d+", text) is not None or _are_letters(conflict, text)


def _are_letters(conflict: Conflict, text: str) -> bool:
    """Whether the text is letters of options and not the name of something in the model."""
    names = {option.short for option in conflict.options} | {condition.id for condition in conflict.conditions}
    return re.fullmatch(r"[YyNn]+", text) is not None and text not in names


def _taken(conflict: Conflict, text: str) -> frozenset[OptionId]:
    options = conflict.options
    if _are_letters(conflict, text):
        if len(text) != len(options):
            raise UsageError(f"{text!r} has {len(text)} letters; the model has {len(options)} options")
        return frozenset(option.id for option, letter in zip(options, text.upper(), strict=True) if letter == "Y")
    return frozenset(option_of(conflict, name.strip()) for name in text.split(",") if name.strip())


def _state_with(graph: OptionGraph, taken: frozenset[OptionId]) -> int:
    state = graph.state_of(taken)
    if state is None:
        what = ", ".join(option.id for option in graph.conflict.options if option.id in taken) or "no option"
        raise UsageError(f"no feasible state has just {what} taken: {_excluded_by(graph.conflict, taken)}")
    return state


def _excluded_by(conflict: Conflict, taken: frozenset[OptionId]) -> str:
    code = sum(1 << k for k, option in enumerate(conflict.options) if option.id in taken)
    truth = Truth(conflict, np.array([code], dtype=np.int64))
    broken = next((c for c in conflict.constraints if not truth.of(c.statement)[0]), None)
    return _cited(broken) if broken else "the scenario fixes it otherwise"


def _cited(constraint: Constraint) -> str:
    line = f" (line {constraint.place.line})" if constraint.place else ""
    because = f" – {constraint.because.said('en')}" if constraint.because else ""
    return f"{constraint.kind}: {', '.join(map(str_of, constraint.parts))}{line}{because}"
