"""The shortest answers, as they stand on the first page: nothing in them misleads, nor stands in a wrong case."""

from __future__ import annotations

from functools import cache

import pytest

from detente.model import parse
from detente.names import Language
from detente.study import opened
from detente.tell.blocks import texts_in
from detente.tell.brief.briefing import briefing_of
from detente.tell.brief.front.blocks import front_blocks
from detente.tell.brief.front.compose import front_of
from detente.tell.brief.front.page import FrontPage
from detente.tell.voice import Voice

MILLS = """
format: 1
title: The weir
as_of: 2026-01-05
decision_makers:
  miller:
    name: {en: the miller, de: der Müller}
    options: {open: {do: {en: open the weir, de: das Wehr öffnen}, undo: {en: close the weir, de: das Wehr schließen}}}
    preferences: [not open]
  fisher:
    name: {en: the fisher, de: die Fischerin}
    options: {sue: {do: {en: sue, de: klagen}, undo: {en: drop the suit, de: die Klage fallen lassen}}}
    preferences: [{want: miller.open, confidence: low}, sue]
conditions: {peace: {is: miller.open and not fisher.sue, title: {en: peace, de: Frieden}}}
status_quo: [fisher.sue]
questions:
  - {ask: reach, about: peace}
  - {ask: must-change, about: peace}
  - {ask: who-decides, about: peace}
  - {ask: when, about: [peace, "not miller.open and fisher.sue or peace and not fisher.sue"], on: [30]}
  - {ask: weakest-word}
"""
STEPS = """
format: 1
title: Two steps
states: {1: today, 2: half way, 3: the goal}
decision_makers:
  a: {name: Ada, moves: [[1, 2], [2, 3]], ranking: [3, 2, 1]}
  b: {name: Bob, moves: [], ranking: [1, 2, 3]}
status_quo: 1
questions: [{ask: reachable}, {ask: when}]
"""


@cache
def page(source: str, language: Language = "en") -> FrontPage:
    return front_of(briefing_of(parse(source), language=language))


def answers(source: str, language: Language = "en") -> list[str]:
    return [row.answer for row in page(source, language).glance]


@pytest.mark.parametrize(
    ("language", "reach", "change"),
    [
        (
            "en",
            "It takes unwanted moves of the fisher and the miller.",
            "The miller and the fisher would have to want",
        ),
        (
            "de",
            "Ungewollt ziehen müssten: die Fischerin und der Müller.",
            "Der Müller und die Fischerin müssten",
        ),
    ],
)
def test_nobody_is_said_to_do_what_another_would(language: Language, reach: str, change: str) -> None:
    first, second, *_ = answers(MILLS, language)
    assert first == reach
    assert second.startswith(change)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "– the fisher would have to drop the suit, unwillingly; one more move is unwanted."),
        ("de", "– die Fischerin müsste, ohne es zu wollen, die Klage fallen lassen; ein weiterer Zug ist ungewollt."),
    ],
)
def test_the_first_step_that_is_missing_is_not_told_as_the_only_one(language: Language, told: str) -> None:
    assert any(text.endswith(told) for text in texts_in(front_blocks(page(MILLS, language), Voice(language))))


def test_what_is_so_is_not_left_out_for_being_long() -> None:
    assert answers(MILLS)[3] == "By 4 February 2026: one of the 2, in all courses."
    assert answers(MILLS, "de")[3] == "Bis zum 4. Februar 2026: eines von 2, in allen Verläufen."


def test_one_weak_line_is_not_counted() -> None:
    assert "of 1" not in answers(MILLS)[4]
    assert answers(MILLS)[4].endswith("the one weak line changes no answer.")


def test_reached_and_the_courses_do_not_contradict_each_other() -> None:
    none, course = answers(STEPS)
    assert none == "No: only by several moves of one party in a row."
    assert course.endswith("in all courses.")
    leads = page(STEPS).leads
    assert leads is not None
    assert leads.notes[-1] == "It would be if a party might make several wanted moves in a row, as it may in courses."


def test_what_is_wanted_by_nobody_is_not_said_to_be_against_a_wish() -> None:
    idle = MILLS.replace("preferences: [not open]", "preferences: []")
    leads = page(idle).leads
    assert leads is not None
    assert leads.missing is not None
    assert "wish" not in leads.missing.step


def test_outcomes_with_a_like_share_have_it_each() -> None:
    free = """
format: 1
title: Two ways
decision_makers:
  a: {name: Ada, options: {x: {do: sing}}, preferences: [x iff not b.y]}
  b: {name: Bob, options: {y: {do: dance}}, preferences: [y iff not a.x]}
status_quo: []
questions: [{ask: when}]
"""
    assert answers(free) == ["In the end: outcomes 2, 3, each in about half the courses."]
    assert answers(free, "de") == ["Am Ende: Ausgänge 2, 3 jeweils in etwa der Hälfte der Verläufe."]


def test_a_cycle_is_called_one() -> None:
    ring = """
format: 1
title: Round
states: {1: morning, 2: noon, 3: night}
decision_makers:
  a: {name: Ada, moves: [[1, 2]], ranking: [2, 1, 3]}
  b: {name: Bob, moves: [[2, 3]], ranking: [3, 2, 1]}
  c: {name: Cid, moves: [[3, 1]], ranking: [1, 3, 2]}
status_quo: 1
questions: [{ask: when}]
"""
    assert answers(ring) == ["In the end: a 3-outcome cycle in all courses."]
    assert answers(ring, "de") == ["Am Ende: ein Kreis aus 3 in allen Verläufen."]


def test_where_today_is_not_known_nothing_is_followed() -> None:
    nowhere = MILLS.replace("status_quo: [fisher.sue]\n", "")
    assert answers(nowhere)[3] == "Unknown: the model names no status quo."


def test_where_an_event_cannot_come_about_the_courses_are_not_followed() -> None:
    blocked = """
format: 1
title: A gate
as_of: 2025-01-01
decision_makers:
  a: {name: Ada, options: {x: {do: sing}}, preferences: [x]}
  b: {name: Bob, options: {y: {do: dance}}, preferences: [not y]}
constraints: [never: a.x and b.y]
status_quo: []
events: {e: {title: The ball, on: 1, fix: {b.y: true}}}
questions: [{ask: when, about: b.y, on: [5]}]
"""
    assert answers(blocked) == ["Unknown: the courses cannot be followed."]
    assert answers(blocked, "de") == ["Unbekannt: Die Abläufe lassen sich nicht verfolgen."]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "The road is free; the town charges a toll; 2 more."),
        ("de", "Die Straße ist frei; die Stadt erhebt Maut; 2 weitere."),
    ],
)
def test_a_list_of_outcomes_that_is_cut_says_how_many_it_leaves_out(language: Language, told: str) -> None:
    assert front_of(briefing_of(opened("toll-road"), language=language)).glance[0].answer == told


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Then: the first of the long names and 2 more."),
        ("de", "Dann: the first of the long names und 2 weitere."),
    ],
)
def test_what_a_scenario_turns_is_cut_with_a_sign(language: Language, told: str) -> None:
    conditions = ", ".join(
        f"{one}: {{title: the {one} of the long names, is: a.x}}" for one in ("first", "second", "third")
    )
    source = f"""
format: 1
title: Names
decision_makers:
  a: {{name: A, options: {{x: {{do: do x}}}}, preferences: [not a.x]}}
status_quo: []
conditions: {{{conditions}}}
scenarios: {{other: {{preferences: {{a: [a.x]}}}}}}
questions: [{{ask: scenario, scenario: other, title: What then?}}]
"""
    assert page(source, language).glance[0].answer == told
