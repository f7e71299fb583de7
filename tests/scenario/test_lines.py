"""The lines that preferences consist of, and the conflict without one of them."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from tests.graph.building import conflict, levels, listed, party, player, ranked, said

import detente
from detente.graph import graph_of
from detente.model.conflict import ByStatements, Conflict, Level
from detente.names import DmId, OptionId, ScenarioId
from detente.scenario import Line, changed, lines_of, reread, without_line
from detente.stability import CONCEPTS, solve
from detente.testing import conflicts


def test_a_line_is_cited_by_its_owner_its_place_and_its_words() -> None:
    line = Line(DmId("a"), 2, Level(said("not a.x"), confidence="low"))
    assert line.id == "a 3: not a.x (low)"
    assert Line(DmId("a"), 0, Level(said("a.x"))).id == "a 1: a.x"


def test_lines_stand_in_order_and_only_statements_have_any() -> None:
    mixed = conflict(
        party("a", "x", wants=levels("b.y", "a.x")),
        party("b", "y", wants=ranked(1, 2, 3, 4)),
        party("c", "z", wants=levels("a.x")),
    )
    assert [line.id for line in lines_of(mixed)] == ["a 1: b.y", "a 2: a.x", "c 1: a.x"]


def test_those_who_have_left_want_nothing() -> None:
    base = detente.load("ukraine-2025").conflict
    after = changed(base, base.scenario(ScenarioId("walk-away")))
    assert {line.dm for line in lines_of(base)} - {line.dm for line in lines_of(after)} == {DmId("us")}


def test_graph_form_has_no_lines_and_is_read_again_as_it_is() -> None:
    drawn = listed([1, 2], player("a", ranked(1, 2), (1, 2)), player("b", ranked(1, 2)))
    graph = graph_of(drawn)
    assert lines_of(drawn) == []
    assert reread(graph, drawn) is graph


def test_just_the_one_line_is_dropped_even_if_it_stands_twice() -> None:
    twice = conflict(party("a", "x", wants=levels("a.x", "b.y", "a.x")), party("b", "y", wants=levels("a.x")))
    without = without_line(twice, lines_of(twice)[2])
    assert without.decision_maker(DmId("a")).preferences == levels("a.x", "b.y")
    assert without.decision_maker(DmId("b")) == twice.decision_maker(DmId("b"))
    assert [option.id for option in without.options] == [OptionId("a.x"), OptionId("b.y")]


@given(conflicts(max_options=5))
@settings(max_examples=150)
def test_every_line_can_be_dropped_and_the_graph_read_again(drawn: Conflict) -> None:
    """`reread` gives the graph that the changed conflict describes, without looking for its states again."""
    graph = graph_of(drawn)
    lines = lines_of(drawn)
    assert len(lines) == sum(
        len(dm.preferences.levels) for dm in drawn.decision_makers if isinstance(dm.preferences, ByStatements)
    )
    for line in lines:
        without = without_line(drawn, line)
        assert len(lines_of(without)) == len(lines) - 1
        again, anew = reread(graph, without), graph_of(without)
        assert again.conflict == without
        assert again.size == anew.size
        assert all(np.array_equal(p, q) for p, q in zip(again.ranks, anew.ranks, strict=True))


@given(conflicts(max_options=4))
@settings(max_examples=60)
def test_what_is_taken_over_from_a_solution_is_what_would_be_found(found: Conflict) -> None:
    graph = graph_of(found)
    base = solve(graph)
    for line in lines_of(found):
        variant = reread(graph, without_line(found, line))
        taken_over, anew = solve(variant, like=base), solve(variant)
        for dm in variant.decision_makers:
            for concept in CONCEPTS:
                np.testing.assert_array_equal(taken_over.stable(concept, dm), anew.stable(concept, dm))
    assert solve(graph, like=base).by_dm == base.by_dm
