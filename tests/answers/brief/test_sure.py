"""How sure answers are: the share of all readings in which each is the same, by an ordinary brief of every reading."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from detente.answers.brief.same import facts_of, is_same
from detente.answers.brief.surety import surety
from detente.answers.case import Case
from detente.ensemble import Plan, plan_of, reading_of, run
from detente.ensemble.counting.chunk import whole
from detente.model import parse
from detente.model.conflict import Conflict, Question, QuestionKind
from detente.model.statement import Holds
from detente.names import LANGUAGES
from detente.study import opened
from detente.tell.brief.briefing import briefing_of
from detente.tell.brief.sure import explain_sure
from detente.tell.brief.telling import in_one_sentence
from detente.tell.voice import Voice

DEAL = (Holds(opened("two-towns").conflict.conditions[0].id),)
QUESTIONS = (
    Question("holds"),
    Question("holds", about=DEAL),
    Question("reachable"),
    Question("reachable", about=DEAL),
    Question("who-blocks"),
)


def _so(conflict: Conflict, question: Question) -> tuple[object, ...]:
    """What bears the answer, found anew: by name what holds and is reached."""
    case = Case(conflict, "SEQ")
    letters = [case.graph.letters(s) for s in range(case.graph.size)]
    if not question.about and question.kind != "who-blocks":
        so = case.holding & case.arriving if question.kind == "reachable" else case.holding
        return tuple(letter for letter, yes in zip(letters, so, strict=True) if yes)
    return tuple(fact.so for fact in facts_of(case, question))


def _shares(plan: Plan) -> list[Fraction]:
    """Of all readings."""
    return [Fraction(whole(row), plan.denominator) for row in plan.weights(0, plan.draws)]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: f"{q.kind} {len(q.about)}")
def test_the_share_is_that_of_the_readings_with_the_same_answer(question: Question) -> None:
    conflict = opened("two-towns").conflict
    plan = plan_of(conflict)
    base = _so(conflict, question)
    expected = sum(share for k, share in enumerate(_shares(plan)) if _so(reading_of(plan, k), question) == base)
    (found,) = surety(Case(conflict, "SEQ"), [question])
    assert found.share.exact
    assert float(found.share.value) == pytest.approx(float(expected))


def test_what_an_answer_names_may_stay_with_more_beside_it() -> None:
    conflict = opened("two-towns").conflict
    plan = plan_of(conflict)
    base = set(_so(conflict, QUESTIONS[0]))
    staying = [base <= set(_so(reading_of(plan, k), QUESTIONS[0])) for k in range(plan.draws)]
    (found,) = surety(Case(conflict, "SEQ"), [QUESTIONS[0]])
    expected = sum(share for share, stays in zip(_shares(plan), staying, strict=True) if stays)
    assert found.named is not None
    assert found.named.value > found.share.value
    assert float(found.named.value) == pytest.approx(float(expected))


@pytest.mark.parametrize(("kind", "of"), [("who-blocks", "supposed"), ("must-change", "supposed"), ("holds", "answer")])
def test_what_an_answer_names_is_said_to_be_the_same_only_where_it_was_compared(kind: QuestionKind, of: str) -> None:
    (found,) = surety(Case(opened("two-towns").conflict, "SEQ"), [Question(kind, about=DEAL)])
    said = explain_sure(found, Voice("en"))
    assert found.compared == of
    assert ("the same answer" in said) == (of == "answer")
    assert ("what it supposes is so" in said) == (of == "supposed")


def test_of_a_scenario_it_counts_whether_all_outcomes_that_hold_have_what_is_asked_about() -> None:
    conflict = opened("ukraine-2025").conflict
    (question,) = (one for one in conflict.questions if one.scenario == "sanctions-lifted")
    (found,) = surety(Case(conflict, "SEQ"), [question])
    same = []
    for draw in range(0, found.plan.draws, 8):
        case = Case(reading_of(found.plan, draw), "SEQ")
        in_it = case.where(question.about[0])[case.holding]
        same.append(bool(in_it.size and in_it.all()))
    kept = is_same(found.plan, run(found.plan, bits=True), found.facts, "SEQ")
    assert found.compared == "asked"
    assert same == kept[::8].tolist()
    assert 0 < sum(same) < len(same)


DOOR = """\
format: 1
title: A door
decision_makers:
  a: {name: A, options: {x: {do: open it}}, preferences: [{want: x, chance: 0.6}]}
  b: {name: B, options: {y: {do: knock}}, preferences: [{want: y, chance: 0.5}]}
"""


@pytest.mark.parametrize(
    ("about", "same", "named"), [("x", "3/5", 1), ("not x", "3/5", None), ("y", "1/2", 1), ("x and not x", "1", None)]
)
def test_none_some_and_all_are_three_answers(about: str, same: str, named: int | None) -> None:
    conflict = parse(DOOR + f"questions: [{{ask: holds, about: {about}}}]\n").conflict
    (found,) = surety(Case(conflict, "SEQ"), conflict.questions)
    assert found.share.value == Fraction(same)
    assert (found.named.value if found.named else None) == named


def test_what_several_answers_name_stays_where_each_is_still_so_of_some() -> None:
    conflict = parse(DOOR + "questions: [{ask: holds, about: [x, y]}]\n").conflict
    (found,) = surety(Case(conflict, "SEQ"), conflict.questions)
    assert found.share.value == Fraction(3, 10)
    assert found.named is not None
    assert found.named.value == 1


def test_of_a_question_about_reaching_what_it_says_of_moves_is_told_apart() -> None:
    conflict = opened("two-towns").conflict
    (found,) = surety(Case(conflict, "SEQ"), [Question("reachable", about=DEAL)])
    plan = plan_of(conflict)
    never = [not (case.arriving & case.where(DEAL[0])).any() for case in _cases(plan)]
    assert found.reached is not None
    assert float(found.reached.value) == sum(share for share, so in zip(_shares(plan), never, strict=True) if so)
    assert found.reached.value > found.share.value
    assert "what it says of wanted moves stays in all readings" in explain_sure(found, Voice("en"))


def _cases(plan: Plan) -> list[Case]:
    return [Case(reading_of(plan, draw), "SEQ") for draw in range(plan.draws)]


def test_without_a_status_quo_nothing_is_said_of_where_a_scenario_leads() -> None:
    conflict = parse(DOOR + "scenarios: {s: {fix: {y: true}}}\nquestions: [{ask: scenario, scenario: s}]\n").conflict
    assert surety(Case(conflict, "SEQ"), conflict.questions) == ()


def test_the_flagship_says_how_sure_and_on_whose_word() -> None:
    for language in LANGUAGES:
        words = {"en": ("readings", "on the word of"), "de": ("Lesarten", "stützen (")}[language]
        brief = briefing_of(opened("ukraine-2025"), language=language)
        (answer,) = (one for one in brief.answers if one.kind == "sure")
        assert all(word in answer.answer for word in words)
        assert answer.rests_on
        assert any("400" in sentence for sentence in answer.details)
        assert in_one_sentence(answer.clauses) in brief.bottom_line


def test_where_nothing_varies_it_is_said() -> None:
    document = opened("chicken")
    asking = replace(document, conflict=replace(document.conflict, questions=(Question("holds"), Question("sure"))))
    assert "nothing in it varies" in briefing_of(asking).answers[1].answer


def test_nothing_is_counted_in_a_scenario_that_leaves_nobody_who_can_move() -> None:
    conflict = parse(
        b"format: 1\ntitle: m\ndecision_makers:\n  a: {name: A, options: {o: {do: go}}, preferences: [o]}\n"
        b"status_quo: []\nscenarios: {s: {without: [a]}}\n"
        b"questions: [{ask: scenario, scenario: s, about: o}, {ask: holds}]\n"
    ).conflict
    found = surety(Case(conflict, "SEQ"), conflict.questions)
    assert [question.kind for one in found for question in one.questions] == ["holds"]
