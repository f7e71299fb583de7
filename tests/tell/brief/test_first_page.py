"""The first page of every conflict that ships, in both languages: short, and never silent on what decides."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.functional.commands import written
from tests.render.shipped import brief, made, told

from detente.answers import case
from detente.answers.brief import left_out
from detente.graph import graph_of
from detente.graph.truth import within
from detente.library import names
from detente.model.statement import Holds
from detente.names import LANGUAGES, Language
from detente.render.brief_text import text
from detente.render.page import html
from detente.study import opened
from detente.tell.blocks import texts_in
from detente.tell.brief import scenario
from detente.tell.brief.briefing import briefing_of
from detente.tell.brief.front.blocks import front_blocks
from detente.tell.brief.front.changes import changes_of
from detente.tell.brief.front.compose import front_of
from detente.tell.brief.front.headline import marks_of
from detente.tell.brief.front.page import FrontPage
from detente.tell.fitting import words_in
from detente.tell.voice import Voice

SHIPPED = [(name, language) for name in names() for language in LANGUAGES]

WAR = """
format: 1
title: Two shores
decision_makers:
  a:
    name: Northshore
    options: {strike: {do: attack the dam, undo: refrain from it, only: take}}
    preferences: [not strike]
  b:
    name: Southshore
    options: {side: {do: side with Northshore}}
    preferences: [side]
conditions: {war: a.strike}
status_quo: []
questions: [{ask: holds, title: What holds?}]
"""


def _words(page: FrontPage, language: Language) -> int:
    return words_in(" ".join(texts_in(front_blocks(page, Voice(language)))))


@pytest.mark.parametrize(("name", "language"), SHIPPED)
def test_the_first_page_is_short(name: str, language: Language) -> None:
    page = told(name, language).page
    assert words_in(page.headline) <= 22
    assert all(words_in(row.answer) <= 12 for row in page.glance), [row.answer for row in page.glance]
    assert _words(page, language) <= 300
    said = (page.headline, *(change.text for change in page.changes), *page.watch, *page.supposed)
    sentences = [one for text_ in said for one in re.split(r"(?<=[.!?])\s", text_)]
    assert all(words_in(one) <= 25 for one in sentences)


@pytest.mark.parametrize(("name", "language"), SHIPPED)
def test_the_terminal_and_the_page_are_short(name: str, language: Language) -> None:
    shown = told(name, language)
    assert len(text(shown, width=100).splitlines()) <= 70
    assert len(html(shown).encode()) <= 300_000


@pytest.mark.parametrize(("name", "language"), SHIPPED)
def test_every_condition_that_is_true_where_it_holds_is_told_or_implied(name: str, language: Language) -> None:
    shown = made(name, language)
    conflict = opened(name).conflict
    said = " ".join(texts_in(front_blocks(told(name, language).page, Voice(language)))).lower()
    held = [outcome for outcome in shown["outcomes"] if outcome["holds_by"][shown["concept"]]]
    true = {title for outcome in held for title in outcome["names"]}
    assert conflict.conditions or not true
    where = {
        one.title.said(language): graph_of(conflict).where(Holds(one.id)) for one in conflict.conditions if one.title
    }
    named = {title for title in true if title.lower() in said}
    assert all(any(within(where[one], where[title]) for one in named) for title in true - named), true - named


def _page(folder: Path, source: str) -> FrontPage:
    return front_of(briefing_of(opened(str(written(folder, source)))))


def test_what_sets_the_outcomes_apart_stands_in_the_headline(tmp_path: Path) -> None:
    page = _page(tmp_path, WAR)
    assert page.headline == "Two outcomes hold; in one of them: war; in both: Southshore would side with Northshore."


def test_a_model_without_sources_says_so(tmp_path: Path) -> None:
    assert "No statement of this model cites a source: all of it is our own reading." in _page(tmp_path, WAR).supposed


def test_every_change_says_both_halves() -> None:
    first, second = told("ukraine-2025").page.changes
    assert first.text.endswith("A deal would hold in 16 of 80 variants – still unreached.")
    assert second.text == (
        "If Russia wanted to give up its maximal terms, a deal would hold in 24 of 80 variants, all reached."
    )


def test_what_needs_no_change_to_hold_is_not_said_to_be_reached(tmp_path: Path) -> None:
    truce = """
format: 1
title: Two guards
decision_makers:
  a: {name: North, options: {fire: {do: fire}}, preferences: [not b.fire, a.fire]}
  b: {name: South, options: {fire: {do: fire}}, preferences: [not a.fire, b.fire]}
conditions: {truce: not a.fire and not b.fire}
status_quo: [a.fire, b.fire]
questions: [{ask: must-change, about: truce}]
"""
    page = front_of(briefing_of(opened(written(tmp_path, truce))))
    assert [one.text for one in page.changes] == ["No change is needed for “truce” to hold; but it is not reached."]


def test_a_change_says_by_whose_answer_or_move() -> None:
    first, second = changes_of(brief("ukraine-2025"))[:2]
    assert ", since the United States would otherwise keep its sanctions on Russia – still unreached." in first.text
    assert second.text.endswith(", all reached, since Ukraine would then accept the terms on the table.")


def test_of_a_large_conflict_it_is_said_what_is_left_out_and_how_to_ask_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    small, large = briefing_of(opened("two-towns")), briefing_of(opened("two-towns"))
    assert front_of(small).left_out == ""
    monkeypatch.setattr(left_out, "MOST_STATES", 5)
    monkeypatch.setattr(case, "MOST_EDITED", 0)
    said = front_of(large).left_out
    assert said.startswith("Of 6 outcomes")
    assert "detente ensemble" in said
    assert "detente inverse" not in said  # nobody asked what must change
    assert said in " ".join(texts_in(front_blocks(front_of(large), Voice("en"))))


def test_outcomes_beyond_those_of_which_reasons_are_told_one_by_one_are_counted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(scenario, "MOST_SINGLE", 1)
    folded = [one.folded for one in briefing_of(opened("two-towns")).answers if one.kind == "scenario"]
    assert [(len(one), one[1]) for one in folded] == [(2, "2 more outcomes: see detente compare.")] * 2


ALIKE = """
format: 1
title: Either of two
decision_makers:
  a: {name: Anna, options: {call: {do: call}, write: {do: write}}, preferences: [call iff not write]}
conditions: {contact: {is: call or write, title: there is contact}}
status_quo: []
questions: [{ask: holds, about: contact}]
"""


def test_ends_that_are_called_the_same_say_in_which_options_they_differ(tmp_path: Path) -> None:
    leads = front_of(briefing_of(opened(str(written(tmp_path, ALIKE))))).leads
    assert leads
    chips = {end.chips for end in leads.ends}
    assert chips == {("There is contact", f"{one}\xa0a.call, {other}\xa0a.write") for one, other in ("+−", "−+")}


INDIFFERENT = """
format: 1
title: Nobody minds
decision_makers:
  a: {name: Anna, options: {call: {do: call}}, preferences: []}
  b: {name: Ben, options: {write: {do: write}}, ranking: [["*"]]}
status_quo: []
questions: [{ask: holds}]
"""


def test_where_nobody_wants_anything_the_headline_says_why_all_outcomes_hold(tmp_path: Path) -> None:
    front = front_of(briefing_of(opened(str(written(tmp_path, INDIFFERENT)))))
    assert front.headline == "On this reading nobody prefers any outcome to another, so each of the 4 holds."


def test_a_condition_whose_letters_stand_in_another_word_is_not_taken_for_named(tmp_path: Path) -> None:
    model = ALIKE.replace("{contact: {is: call or write, title: there is contact}}", "{come: {is: write, title: come}}")
    asked = briefing_of(opened(str(written(tmp_path, model.replace("about: contact", "title: What holds")))))
    marks = [marks_of(asked.case, [said], Voice("en")) for said in ("Two outcomes hold.", "Two may come.")]
    assert [[mark.where for mark in some] for some in marks] == [["in one of 2"], []]
