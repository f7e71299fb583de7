"""Conflicts that differ in rankings only, solved together: as each by itself."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import numpy as np
from tests.graph.building import conflict, levels, party
from tests.kernels.odd import conflict_of

from detente.evolution import Reach
from detente.graph import OptionGraph, graph_of
from detente.kernels.classes import I32
from detente.stability import CONCEPTS, is_quicker_together, solve, solved_together


def _ranks(rng: np.random.Generator, graph: OptionGraph) -> tuple[I32, ...]:
    """Everybody's ranks, some of them as they are."""
    return tuple(own if rng.random() < 0.5 else rng.permutation(own) for own in graph.ranks)


def test_what_holds_and_what_is_reached_is_as_in_each_by_itself() -> None:
    looked_at = 0
    for number in range(12):
        graph = graph_of(conflict_of(Random(number)))
        assert isinstance(graph, OptionGraph)
        if not is_quicker_together(graph, "SEQ"):
            continue
        rng, concept = np.random.default_rng(number), CONCEPTS[number % len(CONCEPTS)]
        each = [_ranks(rng, graph) for _ in range(40)]
        found = solved_together(solve(graph), each, concept)
        for ranks, (holding, reached) in zip(each, found, strict=True):
            one = OptionGraph(graph.conflict, ranks, graph.space)
            assert np.array_equal(holding, solve(one).equilibria(concept))
            if graph.status_quo is not None:
                assert np.array_equal(reached, Reach(one, graph.status_quo).by_improvements >= 0)
            looked_at += 1
    assert looked_at


def test_no_concept_that_no_kernel_knows() -> None:
    assert not is_quicker_together(graph_of(conflict_of(Random(1))), "SIM")


def test_not_where_nobody_can_move() -> None:
    alone = party("a", "x", wants=levels("a.x"))
    graph = graph_of(replace(conflict(alone), absent=frozenset({alone.id})))
    assert not is_quicker_together(graph, "SEQ")
    assert solve(graph).equilibria("SEQ").all()
