"""The symbolic engine finds, state by state, what the definitions and the explicit engine find."""

from __future__ import annotations

from math import prod
from random import Random

import numpy as np
import pytest
from benchmarks.generated import generated, together
from hypothesis import given, settings
from tests.property.results import by_options, stable_states
from tests.published import brute_force

from detente.graph import graph_of
from detente.model.conflict import Conflict
from detente.model.statement import Statement
from detente.names import OptionId
from detente.stability import CONCEPTS, solve
from detente.symbolic import Symbolic
from detente.symbolic.cover import common_to, statement_of
from detente.symbolic.space import States
from detente.testing import conflicts

MEMORY = 20_000_000


def listed(found: Symbolic, states: States) -> frozenset[frozenset[OptionId]]:
    return frozenset(found.space.examples(states, found.space.count(states)))


@given(conflicts(max_options=6))
@settings(max_examples=150)
def test_every_concept_for_everyone_state_by_state(conflict: Conflict) -> None:
    found = Symbolic(conflict, memory=MEMORY)
    assert {
        (concept, dm): listed(found, found.stable(concept, dm)) for concept in CONCEPTS for dm in found.movers
    } == stable_states(conflict, by_options)


@given(conflicts(max_options=4))
@settings(max_examples=50)
def test_the_definitions_agree(conflict: Conflict) -> None:
    tables, found = brute_force.tables_of(conflict), Symbolic(conflict, memory=MEMORY)
    for concept in CONCEPTS:
        expected = brute_force.equilibria(tables, concept)
        assert found.space.count(found.equilibria(concept)) == len(expected)


@given(conflicts(max_options=6))
@settings(max_examples=100)
def test_a_condition_for_a_set_is_true_there_and_in_no_other_feasible_state(conflict: Conflict) -> None:
    found, graph = Symbolic(conflict, memory=MEMORY), graph_of(conflict)
    solution = solve(graph)
    for concept in CONCEPTS:
        states = found.equilibria(concept)
        if (statement := statement_of(states, found.space)) is not None:
            assert np.array_equal(graph.where(statement), solution.equilibria(concept))
        common: Statement = common_to(states, found.space)
        assert not np.any(solution.equilibria(concept) & ~graph.where(common))


@given(conflicts(max_options=5))
@settings(max_examples=20)
def test_states_have_the_numbers_of_the_list(conflict: Conflict) -> None:
    found, graph = Symbolic(conflict, memory=MEMORY), graph_of(conflict)
    assert [found.space.numbered(graph.number(s)) for s in range(graph.size)] == [*map(graph.taken, range(graph.size))]
    assert found.space.numbered(0) is found.space.numbered(graph.size + 1) is None


@given(conflicts(max_options=5))
@settings(max_examples=20)
def test_what_holds_for_the_most(conflict: Conflict) -> None:
    found, graph = Symbolic(conflict, memory=MEMORY), graph_of(conflict)
    holding = np.sum([solve(graph).stable("SEQ", dm) for dm in found.movers], axis=0)
    nearest = frozenset(graph.taken(int(s)) for s in np.flatnonzero(holding == holding.max()))
    assert listed(found, found.nearest("SEQ", found.space.all)) == nearest


@pytest.mark.parametrize("one_way", [False, True])
def test_a_large_conflict(one_way: bool) -> None:
    conflict = generated(12, one_way=one_way)
    found, graph = Symbolic(conflict), graph_of(conflict)
    solution = solve(graph)
    picked = Random(1).sample(range(graph.size), 200)
    for concept in CONCEPTS:
        flags, states = solution.equilibria(concept), found.equilibria(concept)
        assert found.space.count(states) == flags.sum()
        for s in picked:
            assert (found.space.at(graph.taken(s)) & states).satisfiable() == flags[s]


def test_counts_of_forty_options_are_those_of_their_independent_parts_multiplied() -> None:
    found = Symbolic(together(5, 8))
    parts = [solve(graph_of(generated(8, one_way=k % 2 == 1))) for k in range(5)]
    assert found.size == 2**40
    for concept in CONCEPTS:
        expected = prod(int(part.equilibria(concept).sum()) for part in parts)
        assert found.space.count(found.equilibria(concept)) == expected > 0
