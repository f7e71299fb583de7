"""How far everything is from where the conflict stands, against the definition of legal sequences."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.graph.building import conflict, levels, listed, party, player, ranked
from tests.scenario.drawing import standing_conflicts, standing_graph_conflicts

import detente
from detente.evolution import Path, Reach
from detente.graph import Graph, Step, graph_of, legal_walk
from detente.model.conflict import Conflict
from detente.names import DmId

STANDING = st.one_of(standing_conflicts(max_options=6), standing_graph_conflicts())


def reach_of(conflict: Conflict) -> Reach:
    graph = graph_of(conflict)
    assert graph.status_quo is not None
    return Reach(graph, graph.status_quo)


def lengths(reach: Reach, *, wanted: bool) -> list[int]:
    """By definition: the shortest legal sequence of everybody; 0 for the start, -1 where there is none."""
    everybody = range(len(reach.graph.decision_makers))
    found = {t: len(steps) for t, steps in legal_walk(reach.graph, everybody, reach.start, wanted=wanted)}
    found[reach.start] = 0
    return [found.get(s, -1) for s in range(reach.graph.size)]


@given(STANDING)
@settings(max_examples=300)
def test_distances_are_lengths_of_shortest_legal_sequences(drawn: Conflict) -> None:
    reach = reach_of(drawn)
    assert reach.by_moves.tolist() == lengths(reach, wanted=False)
    assert reach.by_improvements.tolist() == lengths(reach, wanted=True)


@given(STANDING)
@settings(max_examples=300)
def test_paths_are_legal_shortest_and_wanted_where_they_can_be(drawn: Conflict) -> None:
    reach = reach_of(drawn)
    for target in range(reach.graph.size):
        path = reach.path(target)
        wanted, legal = int(reach.by_improvements[target]), int(reach.by_moves[target])
        if path is None:
            assert wanted == legal == -1
            continue
        assert_legal(reach.graph, reach.start, target, path)
        assert len(path) == (wanted if wanted >= 0 else legal)
        assert reach.unwanted(path) == tuple(step for step in path if not is_wanted(reach.graph, step))
        assert (reach.unwanted(path) == ()) == (wanted >= 0)


def assert_legal(graph: Graph, start: int, target: int, path: Path) -> None:
    at, last = start, None
    for step in path:
        assert step.source == at
        assert step.mover != last
        assert step.target in graph.moves(graph.decision_makers.index(step.mover), at)
        at, last = step.target, step.mover
    assert at == target


def is_wanted(graph: Graph, step: Step) -> bool:
    return step.target in graph.improvements(graph.decision_makers.index(step.mover), step.source)


def test_where_one_is_already_the_path_is_empty() -> None:
    reach = reach_of(detente.load("two-towns").conflict)
    assert reach.path(reach.start) == ()
    assert reach.unwanted(()) == ()


def test_two_towns() -> None:
    graph = graph_of(detente.load("two-towns").conflict)
    reach = Reach(graph, graph.index(4))
    dam, deal = graph.index(6), graph.index(2)
    assert reach.path(dam) == (Step(DmId("up"), graph.index(4), dam),)
    path = reach.path(deal)
    assert path is not None
    assert [step.mover for step in path] == ["down", "up"]
    assert reach.unwanted(path) == path


def test_a_one_way_option_is_not_taken_back() -> None:
    built = conflict(party("a", "x take", wants=levels("a.x")), party("b", "y"), today=["a.x"])
    reach = reach_of(built)
    assert [reach.path(s) is None for s in range(4)] == [True, False, True, False]
    assert reach.by_moves.tolist() == [-1, 0, -1, 1]


@pytest.mark.parametrize("moves", [((1, 2), (2, 3))])
def test_in_graph_form_nobody_moves_twice_in_a_row(moves: tuple[tuple[int, int], ...]) -> None:
    alone = listed([1, 2, 3], player("a", ranked(3, 2, 1), *moves), player("b", ranked(1, 2, 3)), today=1)
    assert reach_of(alone).by_moves.tolist() == [0, 1, -1]
    relieved = listed(
        [1, 2, 3, 4],
        player("a", ranked(3, 4, 2, 1), *moves, (4, 3)),
        player("b", ranked((4, 2), 1, 3), (2, 4)),
        today=1,
    )
    assert reach_of(relieved).by_moves.tolist() == [0, 1, 3, 2]
    assert reach_of(relieved).by_improvements.tolist() == [0, 1, -1, -1]


def test_a_conflict_with_a_single_state_is_where_it_is() -> None:
    single = listed([7], player("a", ranked(7)), player("b", ranked(7)), today=7)
    assert np.array_equal(reach_of(single).by_moves, [0])
