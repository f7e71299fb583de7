"""The shortest courses that the symbolic engine finds: as short as in the list of all states, and made of moves."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from detente.evolution import Reach
from detente.graph import graph_of
from detente.graph.graph import OptionGraph
from detente.model.conflict import Conflict
from detente.symbolic import Symbolic
from detente.symbolic.courses import Step, shortest
from detente.symbolic.moves import Kind
from detente.testing import conflicts

MEMORY = 20_000_000


def is_move(graph: OptionGraph, step: Step) -> bool:
    mover, before = graph.decision_makers.index(step.mover), graph.state_of(step.before)
    after = graph.state_of(step.after)
    assert before is not None
    assert step.wanted == (after in graph.improvements(mover, before))
    return after in graph.moves(mover, before)


@given(conflicts(max_options=5), st.data())
@settings(max_examples=40)
def test_shortest(conflict: Conflict, data: st.DataObject) -> None:
    graph, found = graph_of(conflict), Symbolic(conflict, memory=MEMORY)
    assert isinstance(graph, OptionGraph)
    s, t = (data.draw(st.integers(0, graph.size - 1)) for _ in range(2))
    start, target = graph.taken(s), graph.taken(t)
    reach = Reach(graph, s)
    kinds: tuple[tuple[Kind, int], ...] = (("wanted", reach.by_improvements[t]), ("any", reach.by_moves[t]))
    for kind, distance in kinds:
        steps = shortest(found, start, found.space.at(target), kind)
        assert (found.reached_from(start, kind) & found.space.at(target)).satisfiable() == (distance >= 0)
        if steps is None:
            assert distance < 0
            continue
        assert len(steps) == distance
        assert [start, *(step.after for step in steps)] == [*(step.before for step in steps), target]
        assert all(is_move(graph, step) for step in steps)
