"""Rates, days and events are said so that different ones sound different."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.model.texts import TIMED, small

from detente.model import parse
from detente.model.timing import day_in_words, event_in_words, pace_in_words, rate_in_words

CONFLICT = parse(TIMED).conflict
VERDICT, FLOOD = CONFLICT.events


def test_event_in_english() -> None:
    assert event_in_words(VERDICT, CONFLICT, "en") == (
        "2025-05-01 (day 13), unless either “deal” or Upstream would build the dam or both – from then on fixed: drop "
        "the case (Downstream), release water (Upstream); Upstream acts 2 times a day on average where a move is wanted"
    )


def test_event_in_german() -> None:
    assert event_in_words(FLOOD, CONFLICT, "de") == (
        "Tag 30.5 – Downstream handeln im Mittel einmal am Tag, wo ein Zug gewollt ist"
    )
    assert "außer wo gilt: entweder „deal“" in event_in_words(VERDICT, CONFLICT, "de")


def test_what_has_no_undo_is_not_done() -> None:
    conflict = parse(small(rest="events: {e: {on: 1, fix: {z: false}}}")).conflict
    assert event_in_words(conflict.events[0], conflict, "en") == "day 1 – from then on fixed: not zed (B)"


@pytest.mark.parametrize(
    ("per_day", "english", "german"),
    [
        (1, "once a day", "einmal am Tag"),
        (1 / 7, "once in 7 days", "einmal in 7 Tagen"),
        (0.3, "once in 3.33 days", "einmal in 3,33 Tagen"),
        (24, "24 times a day", "24-mal am Tag"),
        (1e-6, "once in 1000000 days", "einmal in 1000000 Tagen"),
    ],
)
def test_pace(per_day: float, english: str, german: str) -> None:
    assert (pace_in_words(per_day, "en"), pace_in_words(per_day, "de")) == (english, german)


def test_names_in_the_plural_take_their_verb() -> None:
    up, down = CONFLICT.decision_makers
    assert rate_in_words(up, 1, "en").startswith("Upstream acts once")
    assert rate_in_words(down, 1, "en").startswith("Downstream act once")


@given(st.floats(1e-9, 1e9))
def test_pace_never_says_more_than_three_digits_or_an_exponent(per_day: float) -> None:
    said = pace_in_words(per_day, "en")
    assert "e+" not in said
    assert sum(map(str.isdigit, said.strip("0"))) <= 13


def test_days_without_a_date_are_days() -> None:
    assert day_in_words(7, parse(small()).conflict, "en") == "day 7"
    assert day_in_words(0.5, CONFLICT, "en") == "day 0.5"
    late = parse(small(rest="as_of: 9999-12-01\n")).conflict
    assert day_in_words(30, late, "en") == "9999-12-31 (day 30)"
    assert day_in_words(31, late, "en") == "day 31"
