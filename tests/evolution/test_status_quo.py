"""Who can bring about what from the status quo, and in how many moves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detente.errors import UsageError
from detente.evolution import Reach, status_quo_table
from detente.graph import Graph, graph_of
from detente.library import path_of
from detente.model import read
from detente.model.conflict import Conflict
from detente.names import DmId
from detente.testing.strategies import conflicts, graph_conflicts


def published(name: str) -> Graph:
    return graph_of(read(path_of(name)).conflict)


def numbers(graph: Graph, states: frozenset[int]) -> set[int]:
    return {graph.number(s) for s in states}


def test_in_elmira_only_the_local_government_brings_about_anything_by_improvements() -> None:
    graph = published("elmira")
    table = status_quo_table(graph, graph.index(1), wanted=True)
    assert table.by(graph.index(7)) == {DmId("lg"): 1}
    assert table.moves == 1
    assert all(not table.by(s) for s in range(graph.size) if s != graph.index(7))


def test_in_elmira_the_settlement_takes_three_moves() -> None:
    graph = published("elmira")
    table = status_quo_table(graph, graph.index(1), wanted=False)
    assert min(table.by(graph.index(10)).values()) == 3


def test_the_columns_of_cuba_grow_by_what_the_other_side_can_make_of_them() -> None:
    graph = published("cuban-missile-crisis")
    table = status_quo_table(graph, graph.index(1), wanted=True)
    us, ussr = graph.decision_makers
    assert numbers(graph, table.brought_about(us, 1)) == {2, 3, 4}
    assert numbers(graph, table.brought_about(ussr, 1)) == set()
    assert graph.index(7) in table.brought_about(ussr, 2)


@given(st.one_of(conflicts(max_options=4), graph_conflicts()), st.booleans())
def test_each_column_follows_from_the_one_before_as_defined(conflict: Conflict, wanted: bool) -> None:
    graph = graph_of(conflict)
    table = status_quo_table(graph, 0, wanted=wanted)
    defined = by_definition(graph, wanted)
    for h, column in enumerate(defined):
        assert {dm: table.brought_about(dm, h) for dm in graph.decision_makers} == column
    assert table.moves == len(defined) - 2


def by_definition(graph: Graph, wanted: bool) -> list[dict[DmId, frozenset[int]]]:
    """V_i^(h) for h = 0, 1, 2, …, up to the first that is like the one before."""
    moves = graph.improvements if wanted else graph.moves
    dms = list(enumerate(graph.decision_makers))
    columns = [
        dict.fromkeys(graph.decision_makers, frozenset[int]()),
        {dm: frozenset(moves(i, 0).tolist()) for i, dm in dms},
    ]
    while columns[-1] != columns[-2]:
        last = columns[-1]
        columns.append(
            {
                dm: last[dm].union(*(moves(i, t).tolist() for _, other in dms if other != dm for t in last[other]))
                for i, dm in dms
            }
        )
    return columns


@given(st.one_of(conflicts(max_options=5), graph_conflicts()), st.booleans())
def test_somebody_brings_about_just_what_is_reached(conflict: Conflict, wanted: bool) -> None:
    graph = graph_of(conflict)
    table, reach = status_quo_table(graph, 0, wanted=wanted), Reach(graph, 0)
    distances = reach.by_improvements if wanted else reach.by_moves
    for s in range(1, graph.size):
        assert min(table.by(s).values(), default=-1) == distances[s]


def test_a_state_that_is_not_there_is_refused() -> None:
    with pytest.raises(UsageError, match="there is no state with index 99"):
        status_quo_table(published("elmira"), 99, wanted=True)
