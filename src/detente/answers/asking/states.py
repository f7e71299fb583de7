"""From STATE as the user typed it to the state."""

from __future__ import annotations

import re

import numpy as np

from detente.answers.asking.by_name import named
from detente.answers.asking.known import option_of
from detente.errors import UsageError
from detente.graph import Graph
from detente.graph.feasible import Codes
from detente.graph.graph import OptionGraph
from detente.graph.truth import Truth
from detente.model.conflict import Conflict, Constraint
from detente.model.statement import Statement, all_of, str_of
from detente.names import OptionId

NO_START = "the model has no status quo; give --from STATE, or add status_quo: to the model"
_MOST_LISTED = 12
_NO_STATE = "no state is given; name it by number, letters or options (NN… where none is taken)"
_TAGGED = re.compile(r"[“„\"]?(?P<name>.*?\S)[”“\"]?\s*\((?P<number>-?\d+)\)", re.DOTALL)
"""The name of an outcome with its number, as answers print it."""


def state_of(graph: Graph, text: str) -> int:
    """The state that is meant by its number, its letters (``NYNN``), the options taken in it, or its name.

    Raises:
        UsageError: if there is no such state, saying what excludes it.
    """
    if not text.strip():
        raise UsageError(_NO_STATE)
    if re.fullmatch(r"-?\d+", text):
        return graph.index(int(text))
    if tagged := _TAGGED.fullmatch(text.strip()):
        return _called(graph, graph.index(int(tagged["number"])), tagged["name"])
    if not isinstance(graph, OptionGraph):
        return _with_text(graph, text)
    try:
        taken = _taken(graph.conflict, text)
    except UsageError:
        if (known := named(graph.conflict, text)) is None:
            raise
        return _only(graph, known, text)
    return _state_with(graph, taken)


def _called(graph: Graph, s: int, name: str) -> int:
    """The state itself. Raises UsageError where it has another name: a number of yesterday's model would mislead."""
    if isinstance(graph, OptionGraph):
        known = named(graph.conflict, name)
        right = s == graph.status_quo or not graph.taken(s) if known is None else bool(graph.where(known)[s])
    else:
        right = s in _texts(graph).get(name.casefold(), ())
    if not right:
        raise UsageError(f"outcome {graph.number(s)} is not called {name!r}; give its number or its name alone")
    return s


def _with_text(graph: Graph, text: str) -> int:
    """The one state in graph form that has this text, in any language."""
    match _texts(graph).get(text.strip().casefold(), ()):
        case (state,):
            return state
        case ():
            raise UsageError(f"{text!r} is neither number nor text of a state; a model in graph form has no more")
        case several:
            numbers = ", ".join(str(graph.number(s)) for s in several[:_MOST_LISTED])
            raise UsageError(f"{text!r} is the text of states {numbers}; name one of them by its number")


def _texts(graph: Graph) -> dict[str, tuple[int, ...]]:
    """The states by their texts in all languages."""
    found: dict[str, tuple[int, ...]] = {}
    for number, text in graph.conflict.states:
        for said in {said.casefold() for _, said in text.by_language}:
            found[said] = (*found.get(said, ()), graph.index(number))
    return found


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
        raise UsageError(NO_START)
    return graph.status_quo


def is_state(conflict: Conflict, text: str) -> bool:
    """Whether the text names one state, rather than something that is true of states."""
    numbered = re.fullmatch(r"-?\d+", text) or _TAGGED.fullmatch(text.strip())
    return numbered is not None or _are_letters(conflict, text)


def _are_letters(conflict: Conflict, text: str) -> bool:
    """Whether the text is letters of options and not the name of something in the model."""
    names = {option.short for option in conflict.options} | {condition.id for condition in conflict.conditions}
    return re.fullmatch(r"[YyNn]+", text) is not None and text not in names


def taken_in(conflict: Conflict, text: str) -> frozenset[OptionId]:
    """The options taken in the feasible state that is meant by its letters or its options, without a list of states.

    Raises:
        UsageError: if there is no such state, saying what excludes it.
    """
    if not text.strip():
        raise UsageError(_NO_STATE)
    if _TAGGED.fullmatch(text.strip()):
        raise UsageError(f"{text!r} is a name with a number; give the number alone, letters, or the options taken")
    taken = _taken(conflict, text)
    if not Truth(conflict, _codes_of(conflict, taken)).of(all_of(conflict.rules()))[0]:
        raise _infeasible(conflict, taken)
    return taken


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
        raise _infeasible(graph.conflict, taken)
    return state


def _infeasible(conflict: Conflict, taken: frozenset[OptionId]) -> UsageError:
    what = ", ".join(option.id for option in conflict.options if option.id in taken) or "no option"
    return UsageError(f"no feasible state has just {what} taken: {_excluded_by(conflict, taken)}")


def _excluded_by(conflict: Conflict, taken: frozenset[OptionId]) -> str:
    truth = Truth(conflict, _codes_of(conflict, taken))
    broken = next((c for c in conflict.constraints if not truth.of(c.statement)[0]), None)
    return _cited(broken) if broken else "the scenario fixes it otherwise"


def _codes_of(conflict: Conflict, taken: frozenset[OptionId]) -> Codes:
    """The one code of the state; of 64 options, too."""
    code = sum(1 << k for k, option in enumerate(conflict.options) if option.id in taken)
    return np.array([code], dtype=np.uint64).view(np.int64)


def _cited(constraint: Constraint) -> str:
    line = f" (line {constraint.place.line})" if constraint.place else ""
    because = f" – {constraint.because.said('en')}" if constraint.because else ""
    return f"{constraint.kind}: {', '.join(map(str_of, constraint.parts))}{line}{because}"
