"""The conditions on pairs, against the definitions under every ranking."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.inverse.samples import library

from detente.graph import Graph, graph_of
from detente.inverse import conditions_on
from detente.inverse.conditions import Requirement
from detente.stability import CATALOGUE, CONCEPTS, ConceptName
from detente.testing import graph_conflicts


def met(order: tuple[int, ...], s: int, conditions: tuple[Requirement, ...]) -> bool:
    """Whether the ranking meets every requirement by one alternative."""
    return all(any(all(order[x] <= order[s] for x in one) for one in alternatives) for alternatives in conditions)


def rankings_where_it_holds(graph: Graph, concept: ConceptName, i: int, s: int) -> list[tuple[int, ...]]:
    found = []
    for order in permutations(range(graph.size)):
        ranks = (*graph.ranks[:i], np.array(order, dtype=np.int32), *graph.ranks[i + 1 :])
        if CATALOGUE[concept].holds(replace(graph, ranks=ranks), i, s):
            found.append(order)
    return found


@settings(max_examples=30)
@given(st.data(), st.sampled_from(CONCEPTS))
def test_a_ranking_meets_the_conditions_just_where_the_state_holds(data: st.DataObject, concept: ConceptName) -> None:
    graph = graph_of(data.draw(graph_conflicts(max_states=5)))
    i = data.draw(st.integers(0, len(graph.decision_makers) - 1))
    s = data.draw(st.integers(0, graph.size - 1))
    conditions = conditions_on(graph, concept, i, s)
    every = list(permutations(range(graph.size)))
    holds = rankings_where_it_holds(graph, concept, i, s)
    assert [order for order in every if met(order, s, conditions)] == holds
    for k in range(len(conditions)):
        rest = conditions[:k] + conditions[k + 1 :]
        assert len([order for order in every if met(order, s, rest)]) > len(holds), "each requirement is needed"


@pytest.mark.parametrize(
    ("concept", "expected"),
    [
        ("Nash", [[{1}], [{3}]]),
        ("SEQ", [[{1}, {4}], [{3}, {6}]]),
        ("SMR", [[{1}, {4, 5, 6}], [{3}, {4, 5, 6}]]),
    ],
)
def test_what_syria_must_want_for_the_release_to_hold(concept: ConceptName, expected: list[list[set[int]]]) -> None:
    graph = graph_of(library("syria-iraq-1975"))
    found = conditions_on(graph, concept, 0, graph.index(2))
    assert [[{graph.number(s) for s in one} for one in alternatives] for alternatives in found] == expected
