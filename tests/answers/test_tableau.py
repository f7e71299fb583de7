"""The outcomes side by side, in an order."""

from __future__ import annotations

from hypothesis import given

import detente
from detente.answers.holds import holds
from detente.answers.tableau import Tableau
from detente.graph import graph_of
from detente.model.conflict import Conflict
from detente.stability import CONCEPTS, solve
from detente.testing.strategies import conflicts


def _tableau(conflict: Conflict, **order: str) -> Tableau:
    return Tableau(holds(solve(graph_of(conflict))), "SEQ", **order)  # type: ignore[arg-type]


def test_those_stand_first_that_most_concepts_agree_on() -> None:
    found = _tableau(detente.load("ukraine-2025").conflict)
    agreeing = [int(found.agreeing[s]) for s in found.states]
    assert agreeing == sorted(agreeing, reverse=True)
    assert agreeing[0] == len(CONCEPTS)
    assert found.held.graph.status_quo in found.states
    by_number = _tableau(detente.load("ukraine-2025").conflict, order="number")
    assert list(by_number.states) == sorted(found.states)


@given(conflicts())
def test_who_would_leave_has_a_wanted_move_and_nothing_that_keeps_it(conflict: Conflict) -> None:
    graph = graph_of(conflict)
    if not graph.size:
        return
    found = _tableau(conflict)
    for i, dm in enumerate(graph.decision_makers):
        leaves, kept = found.leaving(dm)
        for s in range(graph.size):
            assert bool(leaves[s] or kept[s]) == bool(graph.improvements(i, s).size)
            assert bool(leaves[s]) == (not found.held.solution.stable("SEQ", dm)[s])
