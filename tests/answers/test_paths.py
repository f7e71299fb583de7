"""Paths as a value: which outcomes are meant, by which moves each is reached, and on whose word."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from tests.functional.commands import asked

from detente import load
from detente.answers.paths import Paths
from detente.graph import graph_of
from detente.model.conflict import Conflict
from detente.model.statement import Always
from detente.stability import solve
from detente.testing import conflicts

TOWNS = load("two-towns").conflict


@given(conflicts(max_options=4))
@settings(max_examples=60)
def test_a_way_is_made_of_moves_and_says_which_of_them_nobody_wants(conflict: Conflict) -> None:
    graph = graph_of(conflict)
    found = Paths(solve(graph), "SEQ", 0, Always(True))
    for way in found.ways(found.targets):
        steps = way.path or ()
        assert [step.source for step in steps] == [0, *(step.target for step in steps)][: len(steps)]
        assert [0, *(step.target for step in steps)][-1] == way.target or way.kind == "none"
        for step in steps:
            i = graph.decision_makers.index(step.mover)
            assert step.target in graph.moves(i, step.source)
            assert (step.target in graph.improvements(i, step.source)) is (step not in way.unwanted)
        assert (way.kind == "none") is bool(found.reach.by_moves[way.target] < 0)
        assert (way.kind in {"here", "wanted"}) is bool(found.reach.by_improvements[way.target] >= 0)


def test_the_most_telling_targets_hold_and_are_reached() -> None:
    solution = solve(graph_of(TOWNS))
    found = Paths(solution, "SEQ", 3, Always(True))
    holds = solution.equilibria("SEQ")
    rank = [(bool(holds[s]), bool(found.reach.by_improvements[s] >= 0)) for s in found.most_telling]
    assert rank == sorted(rank, reverse=True)
    assert sorted(found.most_telling) == list(found.targets) == list(range(6))


def test_unless_it_is_said_what_is_meant_it_is_what_holds() -> None:
    solution = solve(graph_of(TOWNS))
    assert list(Paths(solution, "Nash", 3).targets) == np.flatnonzero(solution.equilibria("Nash")).tolist()


def test_a_target_may_be_named_by_the_options_taken() -> None:
    by_options, by_number = (asked("paths", "two-towns", "--to", text) for text in ("dam,sue", "6"))
    assert by_options == by_number
