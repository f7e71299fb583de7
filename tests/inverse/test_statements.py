"""The fewest edits of statements, against all edits there are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.inverse.samples import about, border, library

from detente.errors import UsageError
from detente.graph import graph_of
from detente.graph.graph import OptionGraph
from detente.inverse import Target, exactly, fewest_edits, numbers_met
from detente.model.conflict import ByStatements, Conflict, Level
from detente.model.statement import Not, OptionTaken
from detente.names import DmId
from detente.scenario import FIRMNESS
from detente.stability import CONCEPTS, ConceptName
from detente.testing import conflicts, statements

Wants = tuple[Level, ...]


def once_edited(levels: Wants) -> Iterator[Wants]:
    """Every preference that one edit makes of these lines."""
    for k, level in enumerate(levels):
        yield levels[:k] + levels[k + 1 :]
        yield (*levels[:k], Level(Not(level.statement)), *levels[k + 1 :])
        if k:
            yield (*levels[: k - 1], level, levels[k - 1], *levels[k + 1 :])


def conflicts_once_edited(conflict: Conflict, vary: set[DmId]) -> Iterator[Conflict]:
    for k, dm in enumerate(conflict.decision_makers):
        if dm.id in vary and isinstance(dm.preferences, ByStatements):
            for levels in once_edited(dm.preferences.levels):
                new = replace(dm, preferences=ByStatements(levels))
                makers = (*conflict.decision_makers[:k], new, *conflict.decision_makers[k + 1 :])
                yield replace(conflict, decision_makers=makers)


def least_by_trying(conflict: Conflict, target: Target, vary: set[DmId], most: int) -> int | None:
    tried = [conflict]
    for cost in range(most + 1):
        if any(target.met(graph_of(one)).any() for one in tried):
            return cost
        tried = [new for one in tried for new in conflicts_once_edited(one, vary)]
    return None


@st.composite
def by_statements(draw: st.DrawFn) -> Conflict:
    conflict = draw(conflicts(max_options=4))
    names = [OptionTaken(option.id) for option in conflict.options]
    wants = st.lists(statements(names, max_size=3).map(Level), max_size=2).map(tuple).map(ByStatements)
    makers = tuple(replace(dm, preferences=draw(wants)) for dm in conflict.decision_makers)
    first = replace(makers[0], preferences=ByStatements((Level(draw(statements(names))),)))
    return replace(conflict, decision_makers=(first, *makers[1:]))


@settings(max_examples=40)
@given(by_statements(), st.sampled_from(CONCEPTS), st.data())
def test_no_fewer_edits_are_enough(conflict: Conflict, concept: ConceptName, data: st.DataObject) -> None:
    graph = graph_of(conflict)
    assert isinstance(graph, OptionGraph)
    ids = [dm.id for dm in conflict.decision_makers]
    vary = {ids[0]} | data.draw(st.sets(st.sampled_from(ids)))
    holders = tuple(data.draw(st.lists(st.sampled_from(ids), max_size=2, unique=True)))
    target = Target(exactly(graph, data.draw(st.integers(0, graph.size - 1))), concept, holders)
    found = fewest_edits(graph, target, sorted(vary), most=2, every=True)
    assert found.least == least_by_trying(conflict, target, vary, 2)
    for answer in found.answers:
        assert len(answer.changes) == found.least
        assert numbers_met(graph_of(answer.conflict), target) == answer.states


def edits(concept: ConceptName) -> list[tuple[str, str]]:
    graph = border()
    found = fewest_edits(graph, about("market", concept), graph.decision_makers, every=True)
    assert found.least == 1
    return [(edit.kind, edit.line.id) for answer in found.answers for edit in answer.changes]


def test_all_single_edits_that_open_the_market() -> None:
    """Once trade is put first, closing the gate is answered by an end of the trade: that counts for SEQ only."""
    assert edits("Nash") == [("drop", "a 1: not a.open (low)"), ("negate", "a 1: not a.open (low)")]
    assert edits("SEQ") == [("raise", "a 2: b.trade (high)"), *edits("Nash")]


def test_of_equal_answers_the_one_against_the_least_firm_line_comes_first() -> None:
    graph = graph_of(library("ukraine-2025"))
    assert isinstance(graph, OptionGraph)
    one = fewest_edits(graph, about("deal"), graph.decision_makers)
    every = fewest_edits(graph, about("deal"), graph.decision_makers, every=True)
    confidences = [answer.changes[0].lines[0].level.confidence for answer in every.answers]
    assert one.answers[0].changes == every.answers[0].changes
    assert confidences == sorted(confidences, key=FIRMNESS.__getitem__)


def test_the_answer_names_the_line_and_its_evidence() -> None:
    graph = border()
    edit = fewest_edits(graph, about("market"), [DmId("a")]).answers[0].changes[0]
    assert [(line.place, line.level.confidence, line.level.evidence) for line in edit.lines] == [(0, "low", ("q1",))]


def test_none_within_reach_says_how_far_was_searched() -> None:
    graph = border()
    found = fewest_edits(graph, about("market"), [DmId("b")], most=1)
    assert (found.least, found.at_least, found.stopped) == (None, 2, False)


def test_a_spent_budget_says_what_was_proven() -> None:
    graph = graph_of(library("ukraine-2025"))
    assert isinstance(graph, OptionGraph)
    found = fewest_edits(graph, about("deal"), graph.decision_makers, budget=10)
    assert (found.least, found.at_least, found.stopped) == (None, 1, True)


def test_a_ranking_has_no_lines_to_edit() -> None:
    graph = graph_of(library("syria-iraq-1975"))
    assert isinstance(graph, OptionGraph)
    with pytest.raises(UsageError, match=r"iraq: no preferences by statements, .* --level rankings"):
        fewest_edits(graph, Target(exactly(graph, 1)), [DmId("iraq")])


def test_where_nobody_can_move_there_is_nothing_to_edit() -> None:
    conflict = library("syria-iraq-1975")
    graph = graph_of(replace(conflict, absent=frozenset(dm.id for dm in conflict.decision_makers)))
    assert isinstance(graph, OptionGraph)
    with pytest.raises(UsageError, match=r"^nobody can move any more: no preferences by statements"):
        fewest_edits(graph, Target(exactly(graph, 1)), graph.decision_makers)
