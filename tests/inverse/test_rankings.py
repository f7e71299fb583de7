"""The fewest swapped pairs, against all rankings there are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, product

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.inverse.samples import about, library, state

from detente.errors import LimitExceeded, UsageError
from detente.graph import Graph, graph_of
from detente.graph.ranks import Ranks
from detente.inverse import Found, Swap, Target, exactly, fewest_swaps, numbers_met
from detente.model import parse
from detente.model.conflict import Conflict
from detente.model.statement import And, Not, OptionTaken
from detente.names import DmId, OptionId
from detente.stability import CATALOGUE, CONCEPTS, ConceptName
from detente.testing import conflicts, graph_conflicts


def near(ranks: Ranks) -> Iterator[tuple[Ranks, int]]:
    """Every order, with ties only where there were ties, and on how many pairs it differs."""
    n = ranks.size
    seen = set()
    for places in product(range(n), repeat=n):
        new = np.unique(np.array(places), return_inverse=True)[1].reshape(-1).astype(np.int32)
        if new.tobytes() in seen:
            continue
        seen.add(new.tobytes())
        before = {(s, t): np.sign(int(ranks[s]) - int(ranks[t])) for s, t in combinations(range(n), 2)}
        after = {(s, t): np.sign(int(new[s]) - int(new[t])) for s, t in combinations(range(n), 2)}
        if all(after[pair] or not before[pair] for pair in before):
            yield new, sum(before[pair] != after[pair] for pair in before)


def least_by_trying(graph: Graph, target: Target, vary: list[int]) -> tuple[int | None, int]:
    """The least distance at which the target holds by the definitions, and in how many combinations."""
    distances = []
    holders = [graph.decision_makers.index(dm) for dm in target.held_by(graph)]
    meant = np.flatnonzero(target.where(graph)).tolist()
    for chosen in product(*(list(near(graph.ranks[i])) for i in vary)):
        ranks = list(graph.ranks)
        for i, (new, _) in zip(vary, chosen, strict=True):
            ranks[i] = new
        changed = replace(graph, ranks=tuple(ranks))
        if any(all(CATALOGUE[target.concept].holds(changed, i, s) for i in holders) for s in meant):
            distances.append(sum(distance for _, distance in chosen))
    return (min(distances), distances.count(min(distances))) if distances else (None, 0)


def agrees(graph: Graph, target: Target, vary: list[int]) -> Found[Swap]:
    names = [graph.decision_makers[i] for i in vary]
    found = fewest_swaps(graph, target, names, every=True)
    assert not found.stopped
    assert (found.least, len(found.answers)) == least_by_trying(graph, target, vary)
    for answer in found.answers:
        assert len(set(answer.changes)) == found.least
        assert numbers_met(graph_of(answer.conflict), target) == answer.states
    return found


@settings(max_examples=25)
@given(st.data(), st.sampled_from(CONCEPTS))
def test_all_least_answers_in_graph_form(data: st.DataObject, concept: ConceptName) -> None:
    graph = graph_of(data.draw(graph_conflicts(max_states=4)))
    s = data.draw(st.integers(0, graph.size - 1))
    vary = data.draw(st.sets(st.integers(0, len(graph.decision_makers) - 1), min_size=1, max_size=2))
    agrees(graph, Target(exactly(graph, s), concept), sorted(vary))


@settings(max_examples=25)
@given(conflicts(max_options=4), st.sampled_from(CONCEPTS), st.data())
def test_all_least_answers_in_option_form(conflict: Conflict, concept: ConceptName, data: st.DataObject) -> None:
    graph = graph_of(conflict)
    assume(2 <= graph.size <= 4)
    s = data.draw(st.integers(0, graph.size - 1))
    vary = data.draw(st.sets(st.integers(0, len(graph.decision_makers) - 1), min_size=1, max_size=2))
    agrees(graph, Target(exactly(graph, s), concept), sorted(vary))


@pytest.mark.parametrize("concept", ["SEQ", "SSEQ"])
def test_answers_by_several_opponents_in_turn(concept: ConceptName) -> None:
    """The free road holds only by a sequence of two opponents; all of them may change their minds."""
    graph = graph_of(library("toll-road"))
    for number in range(1, 6):
        for dm in range(len(graph.decision_makers)):
            agrees(graph, state(graph, number, concept), [dm])


def test_syria_needs_to_swap_one_pair_for_the_release_to_hold() -> None:
    graph = graph_of(library("syria-iraq-1975"))
    found = fewest_swaps(graph, state(graph, 2), [DmId("syria")])
    assert (found.least, found.answers[0].changes) == (1, (Swap(DmId("syria"), 2, 6),))
    assert found.answers[0].states == (2,)


def test_what_holds_needs_no_swap() -> None:
    graph = graph_of(library("elmira"))
    found = fewest_swaps(graph, state(graph, 5), graph.decision_makers, every=True)
    assert (found.least, [answer.changes for answer in found.answers]) == (0, [()])


def test_what_cannot_be_is_proven_not_given_up() -> None:
    """Iraq leaves state 1, and Syria alone cannot change that."""
    graph = graph_of(library("syria-iraq-1975"))
    found = fewest_swaps(graph, state(graph, 1, "Nash"), [DmId("syria")])
    assert (found.least, found.answers, found.stopped) == (None, (), False)


def test_a_spent_budget_says_what_was_proven() -> None:
    graph = graph_of(library("elmira"))
    whole = fewest_swaps(graph, state(graph, 8), graph.decision_makers)
    part = fewest_swaps(graph, state(graph, 8), graph.decision_makers, budget=3)
    assert whole.least == 9
    assert part.stopped
    assert part.least is None
    assert 0 < part.at_least <= 9


def test_too_many_states_are_refused_with_a_way_out() -> None:
    graph = graph_of(library("ukraine-2025"))
    with pytest.raises(LimitExceeded, match=r"368 states; .* --level statements or levers, or fix options"):
        fewest_swaps(graph, about("deal"), graph.decision_makers)


def test_many_states_in_graph_form_are_refused_without_a_word_of_statements_or_options() -> None:
    ring = 61
    moves = {n: f"[[{n}, {n + 1}]]" for n in range(1, ring)}
    text = f"""
format: 1
title: A ring road
states: {{{", ".join(f"{n}: place {n}" for n in range(1, ring + 1))}}}
decision_makers:
  a: {{name: A, moves: {moves[1]}, ranking: ["*"]}}
  b: {{name: B, moves: {moves[2]}, ranking: ["*"]}}
"""
    graph = graph_of(parse(text).conflict)
    with pytest.raises(LimitExceeded, match=r"61 states; .* up to 60\. Use --level levers$"):
        fewest_swaps(graph, state(graph, 1), graph.decision_makers)


def test_a_target_that_cannot_be_is_refused_as_such_however_many_states_there_are() -> None:
    graph = graph_of(library("ukraine-2025"))
    carried = OptionTaken(OptionId("us.mediate"))
    with pytest.raises(UsageError, match="contradicts itself"):
        fewest_swaps(graph, Target(And((carried, Not(carried)))), graph.decision_makers)
