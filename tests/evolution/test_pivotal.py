"""Without whose wanted moves some outcomes are not reached."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from tests.graph.building import conflict, levels, listed, party, player, ranked

from detente.evolution import pivotal
from detente.graph import Graph, graph_of
from detente.model.conflict import Conflict
from detente.names import DmId
from detente.testing.strategies import conflicts, graph_conflicts


def test_whoever_makes_the_only_wanted_moves_is_pivotal() -> None:
    graph = graph_of(conflict(party("a", "x", wants=levels("a.x")), party("b", "y", wants=levels("b.y if a.x"))))
    both, x = np.arange(graph.size) == 3, np.arange(graph.size) == 1
    assert pivotal(graph, 0, both) == (DmId("a"), DmId("b"))
    assert pivotal(graph, 0, x) == (DmId("a"),)


def test_nobody_is_where_two_ways_lead_there_or_none_or_one_is_there() -> None:
    a, b = player("a", ranked(2, 1, 3), (1, 2)), player("b", ranked(2, 1, 3), (1, 2))
    graph = graph_of(listed([1, 2, 3], a, b))
    states = np.arange(graph.size)
    assert [pivotal(graph, 0, states == s) for s in range(3)] == [(), (), ()]
    assert pivotal(graph, 0, states >= 1) == ()


@given(st.one_of(conflicts(max_options=4), graph_conflicts()), st.data())
def test_it_is_those_without_whom_no_legal_sequence_leads_there(conflict: Conflict, data: st.DataObject) -> None:
    graph = graph_of(conflict)
    where = np.array(data.draw(st.lists(st.booleans(), min_size=graph.size, max_size=graph.size)))
    everybody = set(range(len(graph.decision_makers)))
    arrives = reached(graph, everybody) & set(np.flatnonzero(where).tolist())
    needed = [i for i in everybody if not reached(graph, everybody - {i}) & set(np.flatnonzero(where).tolist())]
    expected = [graph.decision_makers[i] for i in needed] if arrives and not where[0] else []
    assert list(pivotal(graph, 0, where)) == expected


def reached(graph: Graph, movers: set[int]) -> set[int]:
    """R_H^+(0), by trying every pair of state and last mover until nothing is new."""
    pairs = {(0, -1)}
    while True:
        further = {(t, i) for s, last in pairs for i in movers - {last} for t in graph.improvements(i, s).tolist()}
        if further <= pairs:
            return {s for s, _ in pairs}
        pairs |= further
