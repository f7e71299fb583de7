"""What tells which moves are wanted."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from tests.scenario.drawing import standing_conflicts, standing_graph_conflicts

from detente.errors import UsageError
from detente.evolution import Wishes, followed, wishes_at
from detente.evolution.chain import Evolution, evolution
from detente.graph import Graph, graph_of
from detente.model.conflict import Conflict, Event
from detente.scenario import lines_of, reread, without_line


def wanted(graph: Graph) -> list[list[int]]:
    """The improvements of everybody from every state."""
    return [graph.improvements(i, s).tolist() for i in range(len(graph.decision_makers)) for s in range(graph.size)]


def wishes_of(graph: Graph) -> Wishes:
    return wishes_at(graph, np.arange(graph.size))


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


@given(standing_conflicts(), st.data())
def test_courses_are_the_same_where_the_same_is_wanted_wherever_they_come_to(
    drawn: Conflict, data: st.DataObject
) -> None:
    option = data.draw(st.sampled_from([option.id for option in drawn.options]))
    graph, events = graph_of(drawn), (Event(3.0, fix=((option, data.draw(st.booleans())),)),)
    states = followed(graph, graph.status_quo, events)
    for line in lines_of(drawn):
        variant = reread(graph, without_line(drawn, line))
        if wishes_at(variant, states) == wishes_at(graph, states):
            assert ends(variant, events) == ends(graph, events)


def ends(graph: Graph, events: tuple[Event, ...]) -> object:
    """Where the courses end, and stand on some day; why not, where the event cannot come about."""
    assert graph.status_quo is not None
    try:
        found: Evolution = evolution(graph, graph.status_quo, events=events)
    except UsageError as fault:
        return str(fault)
    return found.settled(), found.on(4.0)
