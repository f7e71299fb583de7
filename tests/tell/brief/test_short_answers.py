"""Short answers to every kind of question, against the definitions tried on every state."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.answers.brief.briefing import answer, asked, reached, true_in
from tests.graph import building
from tests.published import brute_force
from tests.scenario.drawing import standing_conflicts

import detente
from detente.model.conflict import Condition, Conflict, Question, QuestionKind, Scenario
from detente.model.statement import And, Holds, Not, OptionTaken, Statement
from detente.model.text import Text
from detente.names import LANGUAGES, ConditionId, DmId, Language, OptionId, ScenarioId
from detente.stability import CONCEPTS, ConceptName
from detente.tell.brief.telling import wordings_of
from detente.tell.voice import Voice

TITLED = Condition(ConditionId("it"), OptionTaken(OptionId("a.x")), Text.plain("it happens"))
IT = Holds(TITLED.id)


@st.composite
def questioned(draw: st.DrawFn) -> Conflict:
    """A conflict with a condition of a title, so that answers can be told apart from what they are about."""
    drawn = draw(standing_conflicts(max_options=4))
    statement: Statement = OptionTaken(draw(st.sampled_from(drawn.options)).id)
    if draw(st.booleans()):
        statement = Not(statement)
    return replace(drawn, conditions=(*drawn.conditions, replace(TITLED, statement=statement)))


@given(questioned(), st.sampled_from(CONCEPTS))
@settings(max_examples=60)
def test_which_outcomes_hold(drawn: Conflict, concept: ConceptName) -> None:
    tables = brute_force.tables_of(drawn)
    holding = brute_force.equilibria(tables, concept)
    brief = asked(drawn, Question("holds"), concept=concept)
    assert {brief.case.graph.number(s) for s in brief.answers[0].states} == holding
    total = len(tables.states)
    first = brief.answers[0].clauses[0]
    if not holding:
        assert first.startswith(f"no outcome holds for everyone ({concept}); ")
    elif total == 1:
        assert first == f"the only possible outcome holds for everyone ({concept})."
    elif len(holding) == 1:
        assert first == f"one of {total} possible outcomes holds for everyone ({concept})."
    else:
        assert first == f"{len(holding)} of {total} possible outcomes hold for everyone ({concept})."


@given(questioned(), st.sampled_from(CONCEPTS))
@settings(max_examples=60)
def test_whether_something_holds(drawn: Conflict, concept: ConceptName) -> None:
    tables = brute_force.tables_of(drawn)
    holding = brute_force.equilibria(tables, concept)
    where = true_in(drawn, tables, [IT])
    assert answer(drawn, Question("holds", about=(IT,)), concept) == _holds_about(where, holding)


def _holds_about(where: frozenset[int], holding: frozenset[int]) -> str:
    both = where & holding
    if not where:
        return "“it happens”: not possible under the model's constraints."
    if not both:
        one = "the one outcome with “it happens” does not hold for everyone."
        several = f"none of the {len(where)} outcomes with “it happens” holds for everyone."
        return f"No: {one if len(where) == 1 else several}"
    if both == holding:
        if len(holding) == 1:
            return "Yes: the one outcome that holds for everyone has “it happens”."
        every = "both" if len(holding) == 2 else f"all {len(holding)}"
        return f"Yes: “it happens” is true in {every} outcomes that hold for everyone."
    share = "one" if len(both) == 1 else str(len(both))
    return f"In part: “it happens” is true in {share} of the {len(holding)} outcomes that hold for everyone."


@given(questioned(), st.sampled_from(CONCEPTS))
@settings(max_examples=60)
def test_whether_something_is_reached(drawn: Conflict, concept: ConceptName) -> None:
    tables = brute_force.tables_of(drawn)
    arriving = reached(drawn, tables) & true_in(drawn, tables, [IT])
    both = arriving & brute_force.equilibria(tables, concept)
    last = asked(drawn, Question("reachable", about=(IT,)), concept=concept).answers[0].clauses[-1]
    if not arriving:
        assert last == "no outcome of that kind is reached from today by wanted moves."
    elif not both:
        assert last.startswith("one outcome" if len(arriving) == 1 else f"{len(arriving)} outcomes")
        assert last.endswith("would not hold." if len(arriving) == 1 else "none of them would hold.")
    elif len(both) == 1:
        assert last == "one outcome of that kind that holds is reached from today by wanted moves."
    else:
        assert last == f"{len(both)} outcomes of that kind that hold are reached from today by wanted moves."


@given(questioned(), st.sampled_from(CONCEPTS))
@settings(max_examples=60)
def test_who_blocks(drawn: Conflict, concept: ConceptName) -> None:
    tables = brute_force.tables_of(drawn)
    where = true_in(drawn, tables, [IT])
    said = answer(drawn, Question("who-blocks", about=(IT,)), concept)
    leaving = {dm.id: len(where - brute_force.stable(tables, concept, dm.id)) for dm in drawn.decision_makers}
    if not where:
        assert said == "“it happens” is not possible under the model's constraints."
    elif not any(leaving.values()):
        assert said == "Nobody blocks “it happens”: every such outcome holds for everyone."
    else:
        for dm, count in leaving.items():
            assert (f"{dm.upper()} would leave " in said) == (count > 0)
            every = {1: "it", 2: "both of them"}.get(len(where), "all of them")
            left = every if count == len(where) else count
            assert not count or f"{dm.upper()} would leave {left}" in said
        order = sorted((dm for dm in leaving if leaving[dm]), key=lambda dm: -leaving[dm])
        places = [said.index(f"{dm.upper()} would leave ") for dm in order]
        assert places == sorted(places)


def test_two_towns_in_english() -> None:
    towns = detente.load("two-towns").conflict
    brief = asked(towns, *towns.questions)
    assert [given_answer.answer for given_answer in brief.answers] == [
        "In part: “water and no court case” is true in one of the 3 outcomes that hold for everyone.",
        (
            "In part: “water and no court case” is true in one of the 3 outcomes that hold for everyone. No outcome of "
            "that kind is reached from today by wanted moves."
        ),
        "Nobody blocks “water and no court case”: every such outcome holds for everyone.",
        (
            "The court closes: one outcome newly holds, 2 no longer do, and one holds in both. Wanted moves from today "
            "then lead to one of the 2 outcomes that hold: as today, but Downstream would drop the case."
        ),
        (
            "The dam is forbidden: one outcome newly holds, 2 no longer do, and one holds in both. Wanted moves "
            "from today then lead to one of the 2 outcomes that hold: as today."
        ),
    ]


PENNIES = building.conflict(
    building.party("a", "x", wants=building.levels("a.x iff b.y")),
    building.party("b", "y", wants=building.levels("not (a.x iff b.y)")),
)


def test_a_conflict_without_an_equilibrium_says_that_all_was_checked() -> None:
    assert answer(PENNIES, Question("holds"), "Nash") == "No outcome holds for everyone (Nash); all 4 were checked."
    assert answer(PENNIES, Question("reachable"), "Nash") == "No outcome holds, so there is none to reach."
    assert answer(PENNIES, Question("holds"), "Nash", "de") == (
        "Kein Ausgang hält für alle (Nash); alle 4 wurden geprüft."
    )


@pytest.mark.parametrize(
    ("language", "expected"),
    [("en", "The model names no status quo"), ("de", "Das Modell nennt keinen heutigen Stand")],
)
@pytest.mark.parametrize("kind", ["reachable", "who-blocks"])
def test_without_a_status_quo_nothing_is_said_of_today(kind: QuestionKind, language: Language, expected: str) -> None:
    undated = replace(PENNIES, status_quo=None)
    assert answer(undated, Question(kind), "Nash", language).startswith(expected)


def test_without_a_status_quo_a_scenario_leads_nowhere() -> None:
    fixed = Scenario(ScenarioId("s"), Text.plain("x is fixed"), fix=((OptionId("a.x"), True),))
    undated = replace(PENNIES, status_quo=None, scenarios=(fixed,))
    clauses = asked(undated, Question("scenario", scenario=fixed.id), concept="Nash").answers[0].clauses
    assert clauses == ("x is fixed: one outcome newly holds, none stops holding, and none holds in both.",)


def test_without_questions_the_usual_ones_are_asked() -> None:
    brief = asked(PENNIES)
    assert [(given_answer.kind, given_answer.question) for given_answer in brief.answers] == [
        ("holds", "Which outcomes hold?"),
        ("reachable", "Can it be reached from here?"),
    ]


def test_several_things_asked_about_are_counted_one_by_one() -> None:
    about: tuple[Statement, ...] = (OptionTaken(OptionId("a.x")), Not(OptionTaken(OptionId("a.x"))))
    content = building.conflict(building.party("a", "x"), building.party("b", "y"))
    assert answer(content, Question("holds", about=about)) == (
        "Of the 4 outcomes that hold for everyone: “a would x”: 2 of 4; “a would not x”: 2 of 4."
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", get_args(QuestionKind))
def test_every_kind_of_question_has_a_title_and_an_answer(kind: QuestionKind, language: Language) -> None:
    towns = detente.load("two-towns").conflict
    about = (Holds(ConditionId("deal")),) if kind not in {"scenario", "weakest-word", "sure"} else ()
    scenario = ScenarioId("no-dam") if kind == "scenario" else None
    given_answer = asked(towns, Question(kind, about=about, scenario=scenario), language=language).answers[0]
    assert given_answer.question.endswith("?")
    assert given_answer.answer.endswith(".")
    assert given_answer.answer[0].isupper() or given_answer.answer[0] == "„"


def test_somebody_who_stands_alone_in_the_way_would_leave_it() -> None:
    eager = building.conflict(building.party("a", "x", wants=building.levels("a.x")), building.party("b", "y"))
    assert answer(eager, Question("who-blocks")) == (
        "The one outcome with “as today” does not hold for everyone: a would leave it."
    )
    assert {dm.id for dm in eager.decision_makers} == {DmId("a"), DmId("b")}


def test_in_the_one_outcome_that_holds_things_are_so_or_not() -> None:
    about: tuple[Statement, ...] = (OptionTaken(OptionId("a.x")), OptionTaken(OptionId("b.y")))
    wants = building.levels("a.x"), building.levels("not b.y")
    settled = building.conflict(building.party("a", "x", wants=wants[0]), building.party("b", "y", wants=wants[1]))
    assert answer(settled, Question("holds", about=about)) == (
        "In the one outcome that holds for everyone: “a would x”: yes; “b would y”: no."
    )
    assert answer(PENNIES, Question("holds", about=about), "Nash") == "No outcome holds for everyone."


def test_a_scenario_is_about_outcomes_by_their_numbers_in_the_model() -> None:
    towns = detente.load("two-towns").conflict
    brief = asked(towns, *(question for question in towns.questions if question.kind == "scenario"))
    numbers = [{brief.case.graph.number(s) for s in given_answer.states} for given_answer in brief.answers]
    assert numbers == [{1, 3}, {2, 4}]


@given(questioned(), st.booleans())
@settings(max_examples=60)
def test_a_scenario_makes_true_only_what_was_true_nowhere(drawn: Conflict, wanted: bool) -> None:
    first, *others = drawn.decision_makers
    other = building.levels("a.x" if wanted else "not a.x")
    change = Scenario(ScenarioId("made"), preferences=((first.id, other),))
    brief = asked(replace(drawn, scenarios=(change,)), Question("scenario", scenario=change.id))
    variant = replace(drawn, decision_makers=(replace(first, preferences=other), *others))
    (before, held), (after, held_after) = (_true_where_it_holds(one) for one in (drawn, variant))
    told = next(iter(wordings_of(brief.answers[0].found.reply, brief.voice)))
    titled = [one.title for one in drawn.conditions if one.title]
    assert titled == [TITLED.title]
    assert told.startswith("then: it happens") == (not before and after > 0)
    assert told.startswith("no longer: it happens") == (before > 0 and not after)
    assert told.startswith("then in ") == (0 < before < held and 0 < after == held_after)
    assert told.startswith("no longer in all") == (0 < before == held and 0 < after < held_after)


def _true_where_it_holds(conflict: Conflict) -> tuple[int, int]:
    """In how many of the outcomes that hold it happens, and how many these are, by brute force."""
    tables = brute_force.tables_of(conflict)
    holding = brute_force.equilibria(tables, "SEQ")
    return len(holding & true_in(conflict, tables, [IT])), len(holding)


def test_who_blocks_names_all_or_says_that_there_are_others() -> None:
    names = "abcdef"
    wants = building.levels("a.x")
    parties = (building.party(name, "x", wants=building.levels(f"not {name}.x")) for name in names[1:])
    conflict = building.conflict(building.party("a", "x", wants=wants), *parties)
    everybody = And(tuple(OptionTaken(OptionId(f"{name}.x")) for name in names))
    some = replace(conflict, status_quo=frozenset())
    found = asked(some, Question("who-blocks", about=(everybody,))).answers[0].found.reply
    told = list(wordings_of(found, Voice("en")))
    assert "others" not in told[0]
    assert all("others" in shorter for shorter in told[1:])
    assert len(told) == len(names) - 1
