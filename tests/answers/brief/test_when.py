"""Where the courses stand on given days, with and without the event of the file."""

from __future__ import annotations

from dataclasses import replace
from math import exp

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.answers.brief.briefing import answer, asked
from tests.graph import building
from tests.tell.brief.test_short_answers import IT, PENNIES, TITLED

import detente
from detente.model.conflict import Conflict, Event, Question, Rate
from detente.model.text import Text
from detente.names import Language, OptionId
from detente.tell.courses import share_of
from detente.tell.voice import Voice

EAGER = replace(
    building.conflict(building.party("a", "x", wants=building.levels("a.x")), building.party("b", "y")),
    conditions=(TITLED,),
)
FORCED = Event(3, fix=((OptionId("a.x"), True),), title=Text.plain("the clock strikes"))


def when(conflict: Conflict, *on: float, language: Language = "en") -> str:
    return answer(conflict, Question("when", about=(IT,), on=on), language=language)


@given(st.floats(0, 60), st.floats(0.01, 3))
@settings(max_examples=40)
def test_one_wanted_move_is_made_by_the_exponential_law(day: float, rate: float) -> None:
    """Who wants to move at rate r has not done so by day t in a share exp(-r t) of the courses."""
    quick = replace(
        EAGER, decision_makers=(replace(EAGER.decision_makers[0], rate=Rate(rate)), EAGER.decision_makers[1])
    )
    share = 1 - exp(-rate * day)
    said = when(quick, day)
    near = {share_of(min(max(share + eps, 0.0), 1.0), Voice("en")) for eps in (-1e-8, 0, 1e-8)}
    assert any(said.endswith(f"“it happens” {words}.") for words in near)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "en",
            (
                "If every wanted move is equally quick, this follows. Today: “it happens” in no course. 2 days on: “it "
                "happens” in few courses (about 2 of 10). One week on: “it happens” in all courses, without the event "
                "in about half of the courses (6 of 10)."
            ),
        ),
        (
            "de",
            (
                "Ist jeder gewollte Zug gleich schnell, so folgt dies. Heute: „it happens“ in keinem Verlauf. Nach 2 "
                "Tagen: „it happens“ in wenigen Verläufen (etwa 2 von 10). Nach einer Woche: „it happens“ in allen "
                "Verläufen, ohne das Ereignis in etwa der Hälfte der Verläufe (6 von 10)."
            ),
        ),
    ],
)
def test_an_event_stands_beside_its_absence_only_where_it_makes_a_difference(language: Language, expected: str) -> None:
    assert when(replace(EAGER, events=(FORCED,)), 0, 2, 7, language=language) == expected


def test_days_on_which_all_reads_the_same_are_told_together() -> None:
    dated = replace(EAGER, as_of="2025-04-18", events=(FORCED,))
    assert when(dated, 200, 300).endswith(
        "On 4 November 2025 (200 days on) and on 12 February 2026 (300 days on): “it happens” in all courses."
    )


def test_what_stands_in_the_same_share_is_told_together() -> None:
    about = (IT, building.said("b.y"), building.said("not b.y and a.x"))
    said = answer(EAGER, Question("when", about=about, on=(7,)))
    assert (
        "“it happens” and “b would not y and a would x” each in about half of the courses (6 of 10); “b would y” in"
        in said
    )


def test_what_it_supposes_and_where_it_ends_stands_behind_it() -> None:
    said = asked(replace(EAGER, events=(FORCED,)), Question("when", about=(IT,), on=(7,))).answers[0]
    event, ends, supposed = said.details
    assert event == "The clock strikes: 3 days on – from then on: a would x (fixed)."
    assert ends == (
        "In the end the courses stay: in all courses in outcome 2 (as today, but a would x), after about 2.4 days on "
        "average. The days count to where neither a wanted move nor the event changes anything any more."
    )
    assert supposed.startswith("Assumed: whoever wants to move does so once in 7 days on average, everybody equally")
    assert supposed.endswith("What is said of courses follows from this assumption; it is no observation.")
    assert said.states == (1,)
    assert [line.id for line in said.rests_on or ()] == ["a 1: a.x"]


def test_without_days_it_is_about_the_end() -> None:
    assert when(EAGER).endswith("In the end: “it happens” in all courses.")
    forbidden = replace(FORCED, fix=((OptionId("a.x"), False),))
    last = when(replace(EAGER, events=(forbidden,)))
    assert last.endswith("In the end: “it happens” in no course, without the event in all courses.")


def test_a_cycle_has_no_end_and_in_it_nothing_is_so_for_good() -> None:
    pennies = replace(PENNIES, conditions=(TITLED,))
    said = asked(pennies, Question("when", about=(IT,))).answers[0]
    assert said.answer.endswith("In the end: “it happens” in no course.")
    assert "in a cycle that never ends, among outcomes 1, 2, 3, 4" in said.details[0]
    assert said.states == ()


def test_without_anything_asked_about_the_commonest_outcomes_are_told() -> None:
    said = answer(EAGER, Question("when", on=(7,)))
    assert said.endswith(
        "One week on: in outcome 2 (as today, but a would x) in about half of the courses (6 of 10); in outcome 1 (as "
        "today) in about half of the courses (4 of 10)."
    )


def test_speeds_of_the_file_are_named() -> None:
    quick = replace(
        EAGER, decision_makers=(replace(EAGER.decision_makers[0], rate=Rate(1.0)), EAGER.decision_makers[1])
    )
    said = asked(quick, Question("when", about=(IT,), on=(7,))).answers[0]
    assert said.clauses[0] == "if wanted moves are as quick as the model supposes, this follows."
    assert "as quickly as this – a once a day and b once in 7 days – and" in said.details[-1]


def test_what_cannot_be_followed_is_said_and_the_brief_goes_on() -> None:
    said = when(EAGER, 1e9)
    assert said.startswith("The courses cannot be followed: so many days at such rates")
    impossible = replace(EAGER, events=(FORCED,), constraints=tuple(building.always("not (a.x and b.y)")))
    stuck = replace(impossible, status_quo=frozenset({OptionId("b.y")}))
    assert when(stuck, 7).startswith("The courses cannot be followed: on day 3 a.x=yes cannot come about")


def test_without_a_status_quo_there_are_no_courses() -> None:
    assert when(replace(EAGER, status_quo=None), 7).startswith("The model names no status quo")


def test_the_flagship_with_and_without_the_ultimatum() -> None:
    conflict = detente.load("ukraine-2025").conflict
    said = asked(conflict, *(question for question in conflict.questions if question.kind == "when")).answers[0]
    assert "on 2 May 2025 (2 weeks on): “the war ends by a deal” in no course" in said.clauses[1]
    assert "in all courses, without the event in most courses (about 8 of 10)" in said.clauses[1]
