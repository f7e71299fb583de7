"""The outcomes in which something is true, and the one of them to explain."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from detente.answers.asking.by_name import named
from detente.answers.asking.known import option_of, statement_of
from detente.answers.asking.states import is_state
from detente.errors import UsageError
from detente.inverse import forbidden_by
from detente.model.conflict import Conflict
from detente.model.statement import Statement
from detente.stability import ConceptName, Solution


@dataclass(frozen=True, slots=True)
class Among:
    """The `states` in which a statement is true, those `holding` for everyone, and the one to explain.

    That is the first one that holds; where none does, the one that holds for the most decision makers.
    """

    statement: Statement
    states: tuple[int, ...]
    holding: tuple[int, ...]
    explained: int


def among(solution: Solution, text: str, concept: ConceptName) -> Among | None:
    """The outcomes in which what the user typed is true; None where it names one state.

    Raises:
        UsageError: if it is no statement about the model, or true in no outcome.
    """
    graph = solution.graph
    if names_a_state(graph.conflict, text):
        return None
    statement = statement_of(graph.conflict, text)
    states = np.flatnonzero(graph.where(statement))
    if not states.size:
        raise true_nowhere(graph.conflict, statement, text)
    leaving = np.sum([~solution.stable(concept, dm)[states] for dm in graph.decision_makers], axis=0)
    holding = states[solution.equilibria(concept)[states]]
    return Among(statement, tuple(map(int, states)), tuple(map(int, holding)), int(states[np.argmin(leaving)]))


def true_nowhere(conflict: Conflict, statement: Statement, text: str) -> UsageError:
    """That what the user typed is true in no feasible state, and what forbids it."""
    return UsageError(f"{text!r} is true in no feasible state: {forbidden_by(conflict, statement)}")


def names_a_state(conflict: Conflict, text: str) -> bool:
    """Whether it is a state by number, letters or the options taken in it, a single one included."""
    if conflict.is_graph_form or not text.strip() or is_state(conflict, text):
        return True
    if "," in text:
        return named(conflict, text) is None
    try:
        option_of(conflict, text)
    except UsageError:
        return False
    return text not in {condition.id for condition in conflict.conditions}
