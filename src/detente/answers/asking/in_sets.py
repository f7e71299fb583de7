"""From STATE or CONDITION as the user typed it to states that nobody lists."""

from __future__ import annotations

import re

from detente.answers.among import names_a_state, true_nowhere
from detente.answers.asking.by_name import named
from detente.answers.asking.known import statement_of
from detente.answers.asking.states import NO_START, is_state, taken_in
from detente.errors import UsageError, no_such_state
from detente.model.statement import Statement
from detente.names import OptionId
from detente.symbolic import Symbolic


def explained_by(found: Symbolic, text: str) -> frozenset[OptionId] | Statement:
    """The one state that is named, a single option that is taken in it included; else what is true in some states.

    Raises:
        UsageError: if it is neither.
    """
    return state_in(found, text) if names_a_state(found.conflict, text) else _possible(found, text)


def meant_by(found: Symbolic, text: str) -> frozenset[OptionId] | Statement:
    """The one state that is named, else what is true in some states, a single option included. Raises UsageError."""
    listed = "," in text and named(found.conflict, text) is None
    return state_in(found, text) if listed or is_state(found.conflict, text) else statement_of(found.conflict, text)


def _possible(found: Symbolic, text: str) -> Statement:
    statement = statement_of(found.conflict, text)
    if not (found.space.of(statement) & found.space.feasible).satisfiable():
        raise true_nowhere(found.conflict, statement, text)
    return statement


def state_in(found: Symbolic, text: str) -> frozenset[OptionId]:
    """The feasible state that is meant by its number, its letters or the options taken in it. Raises UsageError."""
    if not re.fullmatch(r"-?\d+", text):
        return taken_in(found.conflict, text)
    taken = found.space.numbered(int(text))
    if taken is None:
        raise no_such_state(text, found.size)
    return taken


def start_in(found: Symbolic, text: str | None) -> frozenset[OptionId]:
    """The state where one starts from: the one named, else today's. Raises UsageError where there is neither."""
    if text is not None:
        return state_in(found, text)
    if not isinstance(found.conflict.status_quo, frozenset):
        raise UsageError(NO_START)
    return found.conflict.status_quo
