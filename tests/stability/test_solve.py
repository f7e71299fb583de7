"""All states at once: the kernels give what the readable definitions give."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from tests.graph.building import always, conflict, levels, listed, party, player, ranked

from detente.errors import LimitExceeded
from detente.graph import Graph, graph_of
from detente.model.conflict import Conflict, Rest
from detente.model.statement import OptionTaken
from detente.stability import CATALOGUE, CONCEPTS, ConceptName, Solution, classes, solve, threads
from detente.testing import conflicts, graph_conflicts


def assert_as_defined(graph: Graph) -> None:
    solution = solve(graph)
    for concept in CONCEPTS:
        for i, dm in enumerate(graph.decision_makers):
            expected = [CATALOGUE[concept].holds(graph, i, s) for s in range(graph.size)]
            assert solution.stable(concept, dm).tolist() == expected, (concept, dm)


def assert_same(one: Solution, other: Solution) -> None:
    for mine, yours in zip(one.by_dm, other.by_dm, strict=True):
        assert all(np.array_equal(mine[concept], yours[concept]) for concept in CONCEPTS)


@given(conflicts(max_options=6))
@settings(max_examples=80)
def test_option_form(found: Conflict) -> None:
    assert_as_defined(graph_of(found))


@given(graph_conflicts())
@settings(max_examples=150)
def test_graph_form_with_moves_that_do_not_compose(found: Conflict) -> None:
    assert_as_defined(graph_of(found))


@given(conflicts(max_options=5))
@settings(max_examples=60)
def test_where_somebody_has_left(found: Conflict) -> None:
    assert_as_defined(graph_of(replace(found, absent=frozenset({found.decision_makers[0].id}))))


@given(conflicts(max_options=6))
@settings(max_examples=60)
def test_where_only_the_patterns_that_occur_are_counted(found: Conflict) -> None:
    """The shape that very many one-way options take."""
    usual = solve(graph_of(found))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(classes, "FEW_DIGITS", 0)
        assert_same(solve(graph_of(found)), usual)


@given(conflicts(max_options=6))
@settings(max_examples=30)
def test_threads_change_nothing(found: Conflict) -> None:
    usual = solve(graph_of(found))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(threads, "_PAYS", 0)
        assert_same(solve(graph_of(found)), usual)


CORE = (
    party("a", "x", "y take", wants=levels("a.y and not b.u", "b.u iff a.x", "a.x")),
    party("b", "u", "v drop", wants=levels("a.x and b.v", "not a.y", "b.u")),
)


@pytest.mark.parametrize("concept", CONCEPTS)
def test_options_that_concern_nobody_change_nothing(concept: ConceptName) -> None:
    """Four options matter, eleven do not; 2^15 states are 2^11 times the same 16."""
    small = graph_of(conflict(*CORE))
    assert_as_defined(small)
    large = solve(graph_of(conflict(*CORE, party("idle", *(f"o{k}" for k in range(11))))))
    for mine, yours in zip(solve(small).by_dm, large.by_dm, strict=False):
        assert np.array_equal(np.tile(mine[concept], 2**11), yours[concept])


def test_options_held_at_one_value_change_nothing() -> None:
    """Few of very many combinations are feasible."""
    idle = party("idle", *(f"o{k}" for k in range(20)))
    pinned = conflict(*CORE, idle, rules=always(*(f"not {option.id}" for option in idle.options)))
    small, large = solve(graph_of(conflict(*CORE))), solve(graph_of(pinned))
    assert_same(replace(large, by_dm=large.by_dm[:2]), small)


def test_equilibria_are_stable_for_everybody() -> None:
    solution = solve(graph_of(conflict(*CORE)))
    for concept in CONCEPTS:
        both = solution.stable(concept, CORE[0].id) & solution.stable(concept, CORE[1].id)
        assert np.array_equal(solution.equilibria(concept), both)


def test_a_decision_maker_without_options_is_content_with_everything() -> None:
    watching = party("c", wants=levels("a.x", "b.u"))
    graph = graph_of(conflict(*CORE, watching))
    assert_as_defined(graph)
    assert all(solve(graph).stable(concept, watching.id).all() for concept in CONCEPTS)


def test_alone_every_improvement_goes_unanswered() -> None:
    for alone in (
        conflict(party("a", "x", "y take", wants=levels("a.x", "a.y"))),
        listed([1, 2, 3], player("a", ranked(3, 2, 1), (1, 2), (2, 1), (1, 3))),
    ):
        graph = graph_of(alone)
        assert_as_defined(graph)
        nash, *others = (solve(graph).equilibria(concept) for concept in CONCEPTS)
        assert 0 < nash.sum() < graph.size
        assert all(np.array_equal(nash, other) for other in others)


def test_a_single_state_holds() -> None:
    for single in (
        conflict(party("a", "x"), party("b", "u"), rules=always("a.x", "not b.u")),
        listed([7], player("a", ranked(7)), player("b", ranked(7))),
    ):
        graph = graph_of(single)
        assert_as_defined(graph)
        assert all(solve(graph).equilibria(concept).tolist() == [True] for concept in CONCEPTS)


def test_no_states_have_no_equilibria() -> None:
    graph = graph_of(conflict(*CORE, rules=always("a.x", "not a.x")))
    assert all(solve(graph).equilibria(concept).size == 0 for concept in CONCEPTS)


def test_where_all_have_left_everything_holds() -> None:
    deserted = replace(conflict(*CORE), absent=frozenset(dm.id for dm in CORE))
    assert all(solve(graph_of(deserted)).equilibria(concept).all() for concept in CONCEPTS)


def test_too_many_one_way_patterns_are_refused() -> None:
    one_way = [f"o{k} take" for k in range(16)]
    with pytest.raises(LimitExceeded, match=r"one-way options of 'a' make 65,536 patterns; the limit is 32,768. Fix"):
        solve(graph_of(conflict(party("a", *one_way), party("b", "u"))))
    few = conflict(party("a", *one_way), rules=always(*(f"a.o{k} iff a.o{k + 1}" for k in range(15))))
    assert solve(graph_of(few)).equilibria("Nash").all()


def test_a_graph_of_neither_form_is_refused() -> None:
    with pytest.raises(TypeError, match="cannot solve a Graph"):
        solve(Graph(conflict(*CORE), ()))


def test_ties_are_no_improvements() -> None:
    wants = ranked((1, 2), (Rest(),))
    graph = graph_of(conflict(party("a", "x", wants=wants), party("b", "u", wants=levels("b.u"))))
    assert solve(graph).stable("Nash", graph.decision_makers[0]).all()
    assert graph.where(OptionTaken(graph.conflict.options[0].id)).sum() == 2
