"""R_H(s), what a coalition H can reach from s when nobody moves twice in a row.

It is the least set that contains R_j(s) for j ∈ H, and R_j(t) for t ∈ R_H(s) and j ∈ H unless j is the only last
mover of legal sequences from s to t (Fang, Hipel & Kilgour 1993; Xu et al. 2018, section 4.2). Hence: single moves
are in it; R_{j} = R_j; a larger coalition reaches no less; sequences of improvements are legal sequences.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.published.brute_force import tables_of

from detente.graph import Graph, Step, graph_of, legal_walk
from detente.model.conflict import Conflict
from detente.testing import conflicts, graph_conflicts

Walk = dict[int, tuple[Step, ...]]
BOTH_FORMS = conflicts(max_options=4) | graph_conflicts()


def walk(graph: Graph, coalition: list[int], s: int, *, wanted: bool = False) -> Walk:
    return dict(legal_walk(graph, coalition, s, wanted=wanted))


def coalitions(graph: Graph) -> st.SearchStrategy[list[int]]:
    return st.lists(st.sampled_from(range(len(graph.decision_makers))), min_size=1, unique=True)


@given(BOTH_FORMS)
@settings(max_examples=100)
def test_a_coalition_of_one_reaches_just_its_moves(conflict: Conflict) -> None:
    graph = graph_of(conflict)
    for i in range(len(graph.decision_makers)):
        for s in range(graph.size):
            assert set(walk(graph, [i], s)) == set(graph.moves(i, s).tolist())


@given(BOTH_FORMS, st.data())
@settings(max_examples=100)
def test_a_larger_coalition_reaches_no_less(conflict: Conflict, data: st.DataObject) -> None:
    graph = graph_of(conflict)
    larger = data.draw(coalitions(graph))
    smaller = data.draw(st.lists(st.sampled_from(larger), min_size=1, unique=True))
    for s in range(graph.size):
        assert walk(graph, smaller, s).keys() <= walk(graph, larger, s).keys()
        assert walk(graph, larger, s, wanted=True).keys() <= walk(graph, larger, s).keys()


@given(BOTH_FORMS, st.data(), st.booleans())
@settings(max_examples=100)
def test_just_what_the_definition_reaches(conflict: Conflict, data: st.DataObject, wanted: bool) -> None:
    graph, tables = graph_of(conflict), tables_of(conflict)
    coalition = data.draw(coalitions(graph))
    members = [graph.decision_makers[i] for i in coalition]
    for s in range(graph.size):
        found = {graph.number(t) for t in walk(graph, coalition, s, wanted=wanted)}
        assert found == tables.legal(members, graph.number(s), improving=wanted)


@given(BOTH_FORMS, st.data(), st.booleans())
@settings(max_examples=100)
def test_every_sequence_given_is_legal_and_shortest_come_first(
    conflict: Conflict, data: st.DataObject, wanted: bool
) -> None:
    graph = graph_of(conflict)
    coalition = data.draw(coalitions(graph))
    s = data.draw(st.integers(0, graph.size - 1))
    found = walk(graph, coalition, s, wanted=wanted)
    lengths = [len(steps) for steps in found.values()]
    assert lengths == sorted(lengths)
    for end, steps in found.items():
        assert (steps[0].source, steps[-1].target) == (s, end)
        for step in steps:
            i = graph.decision_makers.index(step.mover)
            moves = graph.improvements(i, step.source) if wanted else graph.moves(i, step.source)
            assert i in coalition
            assert np.isin(step.target, moves)
        for one, then in pairwise(steps):
            assert one.target == then.source
            assert one.mover != then.mover
