"""Why one state holds: the replies that the symbolic engine finds are moves, and answer what they are said to."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings

from detente.graph import graph_of
from detente.graph.graph import OptionGraph
from detente.model.conflict import Conflict
from detente.stability import CONCEPTS, ConceptName, solve
from detente.symbolic import Symbolic
from detente.symbolic.witness import Reply, reply
from detente.testing import conflicts

MEMORY = 20_000_000


def assert_answered(graph: OptionGraph, concept: ConceptName, i: int, s: int, found: Reply) -> None:
    """The way leads from the improvement by moves of the others to what keeps `i` from making it."""
    assert found.improvement is not None
    state = graph.state_of(found.improvement)
    for dm, taken in found.way:
        assert state is not None
        j, onward = graph.decision_makers.index(dm), graph.state_of(taken)
        moves = graph.moves(j, state) if concept in {"GMR", "SMR"} else graph.improvements(j, state)
        assert j != i
        assert onward in moves
        state = onward
    assert found.way
    assert state is not None
    assert graph.ranks[i][state] <= graph.ranks[i][s]
    if concept in {"SMR", "SSEQ"}:
        assert (graph.ranks[i][graph.moves(i, state)] <= graph.ranks[i][s]).all()


@given(conflicts(max_options=5))
@settings(max_examples=60)
def test_replies(conflict: Conflict) -> None:
    graph, found = graph_of(conflict), Symbolic(conflict, memory=MEMORY)
    assert isinstance(graph, OptionGraph)
    solution, s = solve(graph), graph.size // 2
    for concept in CONCEPTS:
        for i, dm in enumerate(graph.decision_makers):
            given = reply(found, concept, dm, graph.taken(s))
            assert given.holds == solution.stable(concept, dm)[s]
            assert given.improvements == graph.improvements(i, s).size
            if given.holds and given.improvement is not None:
                assert_answered(graph, concept, i, s, given)


@given(conflicts(max_options=5))
@settings(max_examples=60)
def test_what_wanted_moves_lead_to_from_today(conflict: Conflict) -> None:
    start = graph_of(conflict).taken(0)
    graph = graph_of(replace(conflict, status_quo=start))
    expected, left = {0}, [0]
    while left:
        s = left.pop()
        new = {int(t) for i in range(len(graph.decision_makers)) for t in graph.improvements(i, s)} - expected
        expected |= new
        left += new
    found = Symbolic(graph.conflict, memory=MEMORY)
    assert found.reached is not None
    reached = found.space.examples(found.reached, found.space.count(found.reached))
    assert set(reached) == {graph.taken(s) for s in expected}
