"""In option form a decision maker's moves are transitive, and those that can be taken back form a partition.

If t ∈ R_i(s), u ∈ R_i(t) and u ≠ s, then u ∈ R_i(s): directions of one-way options compose, and no state in between
is needed. Without one-way options R_i(s) ∪ {s} is the class of the states that agree on everyone else's options.
"""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings

from detente.graph import Graph, graph_of
from detente.model.conflict import Conflict
from detente.testing import conflicts


def moves(graph: Graph, i: int, s: int) -> set[int]:
    return set(graph.moves(i, s).tolist())


@given(conflicts())
@settings(max_examples=150)
def test_moves_are_transitive(conflict: Conflict) -> None:
    graph = graph_of(conflict)
    for i in range(len(graph.decision_makers)):
        reach = [moves(graph, i, s) for s in range(graph.size)]
        for s, targets in enumerate(reach):
            assert s not in targets
            for t in targets:
                assert reach[t] - {s} <= targets


@given(conflicts())
@settings(max_examples=150)
def test_moves_change_own_options_only_and_in_allowed_directions(conflict: Conflict) -> None:
    graph = graph_of(conflict)
    for i, dm in enumerate(graph.decision_makers):
        only = {option.id: option.only for option in conflict.decision_maker(dm).options}
        for s in range(graph.size):
            for t in moves(graph, i, s):
                taken, dropped = graph.taken(t) - graph.taken(s), graph.taken(s) - graph.taken(t)
                assert all(option in only and only[option] != "drop" for option in taken)
                assert all(option in only and only[option] != "take" for option in dropped)


@given(conflicts())
@settings(max_examples=100)
def test_reversible_moves_join_just_the_states_that_agree_on_the_others_options(conflict: Conflict) -> None:
    free = replace(
        conflict,
        decision_makers=tuple(
            replace(dm, options=tuple(replace(option, only=None) for option in dm.options))
            for dm in conflict.decision_makers
        ),
    )
    graph = graph_of(free)
    for i, dm in enumerate(graph.decision_makers):
        own = {option.id for option in conflict.decision_maker(dm).options}
        others = [graph.taken(s) - own for s in range(graph.size)]
        for s in range(graph.size):
            assert moves(graph, i, s) | {s} == {t for t in range(graph.size) if others[t] == others[s]}
