"""Where wanted moves end, from wherever the conflict stands, beside a search move by move."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

import detente
from detente.evolution.chain.basins import Basins, basins_of
from detente.graph import Graph, graph_of
from detente.model.conflict import Conflict
from detente.testing.strategies import conflicts, graph_conflicts


def _next(graph: Graph, s: int) -> set[int]:
    return {t for i in range(len(graph.decision_makers)) for t in graph.improvements(i, s).tolist()}


def _reached(graph: Graph, s: int) -> frozenset[int]:
    """All that wanted moves lead to from a state, itself among it."""
    found, open_ = {s}, [s]
    while open_:
        new = _next(graph, open_.pop()) - found
        found |= new
        open_ += new
    return frozenset(found)


def _steps(graph: Graph, s: int, goal: Iterable[int]) -> int:
    level, steps, ends = {s}, 0, set(goal)
    while not level & ends:
        level, steps = {t for one in level for t in _next(graph, one)}, steps + 1
    return steps


def _numbers(found: Basins) -> list[list[int]]:
    return [[found.graph.number(s) for s in states] for states in found.ends]


@given(st.one_of(conflicts(), graph_conflicts()))
def test_an_end_is_what_is_led_to_by_all_that_it_leads_to(conflict: Conflict) -> None:
    graph = graph_of(conflict)
    if not graph.size:
        return
    reached = [_reached(graph, s) for s in range(graph.size)]
    ends = sorted({tuple(sorted(one)) for s, one in enumerate(reached) if all(reached[t] == one for t in one)})
    found = basins_of(graph)
    assert list(found.ends) == ends
    for basin in found.basins:
        for s in basin.states:
            assert set(basin.ends) == {place for place, states in enumerate(ends) if set(states) <= reached[s]}
        assert basin.moves == max(_steps(graph, s, (t for states in ends for t in states)) for s in basin.states)
    assert sorted(s for basin in found.basins for s in basin.states) == list(range(graph.size))


@given(conflicts())
def test_crossings_count_the_wanted_moves_between_basins(conflict: Conflict) -> None:
    graph = graph_of(conflict)
    if not graph.size:
        return
    found = basins_of(graph)
    of = {s: place for place, basin in enumerate(found.basins) for s in basin.states}
    wanted: dict[tuple[str, int, int], int] = {}
    for i, dm in enumerate(graph.decision_makers):
        for s in range(graph.size):
            for t in graph.improvements(i, s).tolist():
                if of[s] != of[t]:
                    wanted[dm, of[s], of[t]] = wanted.get((dm, of[s], of[t]), 0) + 1
    assert {(one.dm, one.source, one.target): one.count for one in found.crossings()} == wanted


def test_a_conflict_may_end_in_several_places_or_in_one() -> None:
    elmira = basins_of(graph_of(detente.load("elmira").conflict))
    assert _numbers(elmira) == [[5], [6], [7], [10], [11], [12]]
    flagship = basins_of(graph_of(detente.load("ukraine-2025").conflict))
    assert _numbers(flagship) == [[277]]
    assert [len(basin.states) for basin in flagship.basins] == [1, 367]
