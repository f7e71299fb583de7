"""What is supposed: on one document's word, what is only possible, what a scenario leaves as it is, dates and paces."""

from __future__ import annotations

from detente.answers.brief.assumed import Assumed, assumed
from detente.model import parse

MODEL = """
format: 1
title: T
as_of: 2030-01-01
decision_makers:
  a:
    name: A
    options: {x: {do: pay}, y: {do: march}}
    preferences:
      - {want: a.y, evidence: [maybe]}
      - {want: not b.z, evidence: [maybe]}
      - {want: a.x, evidence: [maybe, sure]}
      - a.y
  b: {name: B, options: {z: {do: wait}}, preferences: [{want: z, evidence: [sure], confidence: low}]}
status_quo: [a.x, b.z]
scenarios:
  gone: {title: A goes, without: [a], fix: {a.y: true}}
  settled: {title: B stops, fix: {b.z: false}}
events:
  first: {on: 2030-01-08, fix: {a.x: false}, evidence: [maybe]}
  second: {on: 2030-01-09, fix: {a.x: false}, evidence: [dated]}
sources: {paper: {title: Paper, kind: article}, other: {title: Other}}
quotes:
  maybe: {source: paper, says: {en: A might march within days}, speaker: C}
  sure: {source: paper, says: {en: A pays}, speaker: C}
  dated: {source: paper, says: {en: on 9 January A stops}, speaker: C}
questions:
  - {ask: scenario, scenario: gone}
  - {ask: scenario, scenario: settled}
  - {ask: when, about: a.x, on: [7]}
"""


def found(text: str = MODEL) -> Assumed:
    conflict = parse(text).conflict
    return assumed(conflict, conflict.questions)


def test_a_wish_of_ones_own_deed_is_only_possible_if_every_quote_behind_it_says_so() -> None:
    assert [(line.dm, line.place) for line in found().possible] == [("a", 0)]


def test_lines_without_a_word_are_counted_and_unsure_ones() -> None:
    assert [(line.dm, line.place) for line in found().uncited] == [("a", 3)]
    assert found().weak == 1


def test_all_from_one_document_is_said_and_from_two_is_not() -> None:
    assert found().source == "paper"
    assert found(MODEL.replace("sure: {source: paper", "sure: {source: other")).source is None


def test_who_leaves_goes_on_with_what_nothing_is_said_of() -> None:
    assert found().scenarios == (("gone", {"a.x": True}), ("settled", {"b.z": False}))


def test_a_date_that_no_quote_names_is_ours() -> None:
    assert [event.id for event in found().events] == ["first"]


def test_an_equal_pace_is_supposed_where_times_are_asked_for_and_none_is_given() -> None:
    assert found().equal_pace
    assert not found(MODEL.replace("name: B,", "name: B, rate: 2,")).equal_pace
    assert not found(MODEL.replace("  - {ask: when, about: a.x, on: [7]}\n", "")).equal_pace
