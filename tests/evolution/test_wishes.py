"""What tells which moves are wanted."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from tests.scenario.drawing import standing_conflicts, standing_graph_conflicts

from detente.evolution import wishes_of
from detente.graph import Graph, graph_of
from detente.model.conflict import Conflict
from detente.scenario import lines_of, reread, without_line


def wanted(graph: Graph) -> list[list[int]]:
    """The improvements of everybody from every state."""
    return [graph.improvements(i, s).tolist() for i in range(len(graph.decision_makers)) for s in range(graph.size)]


@given(standing_conflicts())
def test_where_they_are_equal_the_same_moves_are_wanted(drawn: Conflict) -> None:
    graph = graph_of(drawn)
    variants = [graph, *(reread(graph, without_line(drawn, line)) for line in lines_of(drawn))]
    for one, other in pairwise(variants):
        if wishes_of(one) == wishes_of(other):
            assert wanted(one) == wanted(other)


@given(standing_conflicts())
def test_nobody_is_told_apart_by_ranks_that_are_further_apart(drawn: Conflict) -> None:
    graph = graph_of(drawn)
    assert wishes_of(replace(graph, ranks=tuple(2 * ranks for ranks in graph.ranks))) == wishes_of(graph)


@given(standing_graph_conflicts())
def test_in_graph_form_as_well(drawn: Conflict) -> None:
    graph = graph_of(drawn)
    contrary = replace(graph, ranks=tuple(-ranks for ranks in graph.ranks))
    assert (wishes_of(contrary) == wishes_of(graph)) == (wanted(contrary) == wanted(graph))
