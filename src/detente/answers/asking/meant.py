"""From STATE or CONDITION as the user typed it to what is true of the states that are meant."""

from __future__ import annotations

import numpy as np

from detente.answers.asking.by_name import named
from detente.answers.asking.known import statement_of
from detente.answers.asking.states import is_state, state_of
from detente.graph import Graph
from detente.inverse import exactly
from detente.model.statement import Statement


def meant_by(graph: Graph, text: str) -> Statement | int:
    """What is meant by a state's number, letters or options taken, a condition's name, or any statement.

    Returns:
        A statement, true in just the states that are meant; of a state in graph form its number.

    Raises:
        UsageError: if there is no such state, or it is no statement about the model.
    """
    listed = "," in text and named(graph.conflict, text) is None
    if graph.conflict.is_graph_form or is_state(graph.conflict, text) or listed:
        return exactly(graph, state_of(graph, text))
    return statement_of(graph.conflict, text)


def state_meant(graph: Graph, meant: Statement | int) -> int | None:
    """The one state that is meant, if what is meant is a state; None of a statement, however few make it true."""
    if isinstance(meant, int):
        return graph.index(meant)
    states = np.flatnonzero(graph.where(meant))[:1].tolist()
    return next((s for s in states if meant == exactly(graph, s)), None)
