"""Legal sequences against rules 1 and 2 of the definition, read literally.

R_H(s) and the last movers Ω_H(s, t) are the smallest sets with: (1) t in R_j(s) for a j in H is in R_H(s), and j in
Ω_H(s, t); (2) where t is in R_H(s), u in R_j(t) for a j in H, and Ω_H(s, t) is not {j}, u is in R_H(s), and j in
Ω_H(s, u). Source: Fang, Hipel & Kilgour (1993); Xu et al. (2018), section 4.2.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from tests.graph.building import conflict, listed, party, player, ranked

from detente.graph import Graph, graph_of, legal_walk
from detente.model.conflict import Conflict
from detente.testing import conflicts, graph_conflicts


def literal_reach(graph: Graph, coalition: tuple[int, ...], s: int, *, wanted: bool) -> set[int]:
    moves = graph.improvements if wanted else graph.moves
    last_movers: defaultdict[int, set[int]] = defaultdict(set)
    for j in coalition:
        for t in moves(j, s).tolist():
            last_movers[t].add(j)
    before = -1
    while before != sum(map(len, last_movers.values())):
        before = sum(map(len, last_movers.values()))
        for t in list(last_movers):
            for j in coalition:
                if last_movers[t] != {j}:
                    for u in moves(j, t).tolist():
                        last_movers[u].add(j)
    return set(last_movers)


@given(graph_conflicts() | conflicts(max_options=4))
@settings(max_examples=150)
@pytest.mark.parametrize("wanted", [False, True])
def test_the_walk_finds_what_the_rules_say(wanted: bool, found: Conflict) -> None:
    graph = graph_of(found)
    everybody = range(len(graph.decision_makers))
    for size in (1, 2, len(everybody)):
        for coalition in combinations(everybody, size):
            for s in range(graph.size):
                walk = list(legal_walk(graph, coalition, s, wanted=wanted))
                assert len({t for t, _ in walk}) == len(walk), "each state once"
                assert {t for t, _ in walk} == literal_reach(graph, coalition, s, wanted=wanted)


@given(graph_conflicts() | conflicts(max_options=4))
@settings(max_examples=100)
@pytest.mark.parametrize("wanted", [False, True])
def test_every_sequence_is_legal_and_leads_where_it_says_nearest_first(wanted: bool, found: Conflict) -> None:
    graph = graph_of(found)
    moves = graph.improvements if wanted else graph.moves
    for s in range(graph.size):
        walk = list(legal_walk(graph, range(len(graph.decision_makers)), s, wanted=wanted))
        assert all(len(one[1]) <= len(other[1]) for one, other in pairwise(walk))
        for t, steps in walk:
            assert (steps[0].source, steps[-1].target) == (s, t)
            assert all(a.target == b.source and a.mover != b.mover for a, b in pairwise(steps))
            assert all(c.target in moves(graph.decision_makers.index(c.mover), c.source) for c in steps)


CHAIN = ranked((1, 2, 3, 4))


def test_somebody_may_have_to_move_twice_though_not_in_a_row() -> None:
    """1 → 2 → 3 → 4 by j, k and j again; who lets each move once stops at 3."""
    graph = graph_of(listed([1, 2, 3, 4], player("j", CHAIN, (1, 2), (3, 4)), player("k", CHAIN, (2, 3))))
    walk = dict(legal_walk(graph, (0, 1), 0))
    assert set(walk) == {1, 2, 3}
    assert [step.mover for step in walk[3]] == ["j", "k", "j"]


def test_alone_one_moves_once_even_where_moves_chain() -> None:
    graph = graph_of(listed([1, 2, 3, 4], player("j", CHAIN, (1, 2), (2, 3)), player("k", CHAIN)))
    assert [t for t, _ in legal_walk(graph, (0,), 0)] == [1]
    assert [t for t, _ in legal_walk(graph, (0, 1), 0)] == [1], "the other cannot move in between"


def test_a_second_last_mover_frees_everybody() -> None:
    """Both j and k can move 1 → 2, so j may go on 2 → 3: k moved last."""
    graph = graph_of(listed([1, 2, 3, 4], player("j", CHAIN, (1, 2), (2, 3)), player("k", CHAIN, (1, 2))))
    walk = dict(legal_walk(graph, (0, 1), 0))
    assert set(walk) == {1, 2}
    assert [step.mover for step in walk[2]] == ["k", "j"]


def test_the_start_comes_only_if_one_can_return() -> None:
    there_and_back = listed([1, 2, 3, 4], player("j", CHAIN, (1, 2)), player("k", CHAIN, (2, 1)))
    assert [t for t, _ in legal_walk(graph_of(there_and_back), (0, 1), 0)] == [1, 0]


def test_nobody_reaches_nothing() -> None:
    graph = graph_of(conflict(party("a", "x"), party("b", "y")))
    assert list(legal_walk(graph, (), 0)) == []


def test_wanted_steps_need_not_be_wanted_by_those_who_moved_before() -> None:
    """The second step is bad for the first mover, and only each step's own mover is asked."""
    graph = graph_of(listed([1, 2, 3], player("j", ranked(2, 1, 3), (1, 2)), player("k", ranked(3, 1, 2), (2, 3))))
    assert [t for t, _ in legal_walk(graph, (0, 1), 0, wanted=True)] == [1, 2]
    assert list(legal_walk(graph, (0,), 1, wanted=True)) == [], "nobody wants to leave 2 but k"
