"""Time in words: shares without false precision, days, spans, events and the assumption on which all rests."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.graph import building

from detente.answers.shares import share_word
from detente.model.conflict import Event
from detente.model.text import Text
from detente.names import DmId, EventId, Language, OptionId
from detente.tell.brief.appendix.named import event_told
from detente.tell.courses import (
    day_of,
    event_of,
    explain_event,
    explain_rates,
    pace_between,
    pace_of,
    percent_of,
    rate_of,
    rounded,
    share_of,
    span_of,
)
from detente.tell.voice import Voice

WORDS = ["none", "hardly", "few", "half", "most", "nearly", "all"]
DATED = replace(
    building.conflict(
        building.party("a", "x"), replace(building.party("b", "y"), plural=frozenset({""})), today=["a.x"]
    ),
    as_of="2025-04-18",
)


@given(st.floats(0, 1))
def test_the_tenths_are_the_share_rounded_or_a_bound_of_it(share: float) -> None:
    word, tenths = share_word(share)
    match word:
        case "none" | "all":
            assert share == tenths / 10 or share > 1 - 1e-8
        case "hardly":
            assert 0 < share < tenths / 10
        case "nearly":
            assert tenths / 10 < share < 1
        case _:
            assert abs(share - tenths / 10) <= 0.05 + 1e-12


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_larger_share_has_no_smaller_word(one: float, other: float) -> None:
    (less, fewer), (more, further) = map(share_word, sorted((one, other)))
    assert WORDS.index(less) <= WORDS.index(more)
    assert fewer <= further


@pytest.mark.parametrize(
    ("share", "english", "german"),
    [
        (0.0, "in no course", "in keinem Verlauf"),
        (0.05, "in hardly any course (under 1 of 10)", "in kaum einem Verlauf (unter 1 von 10)"),
        (0.31, "in few courses (about 3 of 10)", "in wenigen Verläufen (etwa 3 von 10)"),
        (0.6, "in about half of the courses (6 of 10)", "in etwa der Hälfte der Verläufe (6 von 10)"),
        (0.84, "in most courses (about 8 of 10)", "in den meisten Verläufen (etwa 8 von 10)"),
        (0.999, "in nearly all courses (over 9 of 10)", "in fast allen Verläufen (über 9 von 10)"),
        (1.0, "in all courses", "in allen Verläufen"),
    ],
)
def test_shares_of_courses(share: float, english: str, german: str) -> None:
    assert share_of(share, Voice("en")) == english
    assert share_of(share, Voice("de")) == german


@pytest.mark.parametrize(
    ("day", "as_of", "english", "german"),
    [
        (14, "2025-04-18", "on 2 May 2025 (2 weeks on)", "am 2. Mai 2025 (nach 2 Wochen)"),
        (7, "2025-04-18", "on 25 April 2025 (one week on)", "am 25. April 2025 (nach einer Woche)"),
        (0, "2025-04-18", "on 18 April 2025 (today)", "am 18. April 2025 (heute)"),
        (1, None, "one day on", "nach einem Tag"),
        (10, None, "10 days on", "nach 10 Tagen"),
        (2.5, "2025-04-18", "2.5 days on", "nach 2,5 Tagen"),
        (1e9, "2025-04-18", "1,000,000,000 days on", "nach 1.000.000.000 Tagen"),
    ],
)
def test_a_day_is_a_date_where_the_model_has_one(day: float, as_of: str | None, english: str, german: str) -> None:
    dated = replace(DATED, as_of=as_of)
    assert day_of(dated, day, Voice("en")) == english
    assert day_of(dated, day, Voice("de")) == german


def test_mean_spans_are_days_then_weeks() -> None:
    english = [span_of(days, Voice("en")) for days in (0, 0.3, 1, 1.5, 6.8, 13.4, 23.6)]
    told = [f"after about {span} on average" for span in ("one day", "1.5 days", "7 days", "13 days", "3 weeks")]
    assert english == ["from the start", "after less than a day on average", *told]
    german = [f"im Mittel nach etwa {span}" for span in ("einem Tag", "1,5 Tagen", "3 Wochen")]
    assert [span_of(days, Voice("de")) for days in (1, 1.5, 23.6)] == german


def test_numbers_are_short_and_never_nothing() -> None:
    assert [rounded(value) for value in (7.0, 2.04, 0.004, 1 / 3)] == [7, 2, 0.004, 0.3]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "en",
            (
                "The clock strikes: on 25 April 2025 (one week on), but not where it is so that “b would y” – from "
                "then on: a would not x (fixed); b act once in 2 days on average where a move is wanted."
            ),
        ),
        (
            "de",
            (
                "The clock strikes: am 25. April 2025 (nach einer Woche), außer wo gilt: „b würden y“ – von da an: a "
                "würde nicht x (fest); b handeln im Mittel einmal in 2 Tagen, wo ein Zug gewollt ist."
            ),
        ),
    ],
)
def test_an_event_says_when_what_and_unless_what(language: Language, expected: str) -> None:
    event = Event(
        7,
        fix=((OptionId("a.x"), False),),
        rates=((DmId("b"), 0.5),),
        unless=building.said("b.y"),
        title=Text.plain("the clock strikes"),
    )
    assert explain_event(DATED, event, Voice(language)) == expected
    plain = replace(event, rates=(), unless=None, title=None, id=EventId("bell"))
    assert event_of(DATED, plain, Voice("en")) == "on 25 April 2025 (one week on) – from then on: a would not x (fixed)"
    assert explain_event(DATED, plain, Voice("en")).startswith("Bell: on 25 April")
    assert explain_event(DATED, replace(plain, id=None), Voice("en")).startswith("A deadline: on 25 April")
    assert event_told(DATED, replace(plain, id=None), Voice("en")).name == "a deadline"


def test_whoever_has_left_acts_at_no_rate() -> None:
    gone = replace(DATED, absent=frozenset({DmId("b")}))
    event = Event(7, fix=((OptionId("a.x"), False),), rates=((DmId("b"), 0.5),))
    assert "once in" not in explain_event(gone, event, Voice("en"))


def test_the_assumption_says_whether_all_are_equally_quick() -> None:
    equal, unequal = {DmId("a"): 1.0, DmId("b"): 1.0}, {DmId("a"): 1.0, DmId("b"): 0.4}
    assert "once a day on average, everybody equally quickly" in explain_rates(DATED, equal, Voice("en"))
    assert "im Mittel einmal am Tag, alle gleich schnell" in explain_rates(DATED, equal, Voice("de"))
    assert "– a once a day and b once in 2.5 days –" in explain_rates(DATED, unequal, Voice("en"))
    assert "– a einmal am Tag und b einmal in 2,5 Tagen –" in explain_rates(DATED, unequal, Voice("de"))
    assert "wählt den Zug, den er am meisten will" in explain_rates(DATED, equal, Voice("de"), "best")


@pytest.mark.parametrize(
    ("per_day", "english", "german"),
    [
        (1, "once a day", "einmal am Tag"),
        (1 / 7, "once in 7 days", "einmal in 7 Tagen"),
        (0.3, "once in 3.33 days", "einmal in 3,33 Tagen"),
        (24, "24 times a day", "24-mal am Tag"),
        (1e-6, "once in 1,000,000 days", "einmal in 1.000.000 Tagen"),
    ],
)
def test_a_pace_is_said_to_three_figures(per_day: float, english: str, german: str) -> None:
    assert (pace_of(per_day, Voice("en")), pace_of(per_day, Voice("de"))) == (english, german)


def test_a_range_is_two_paces() -> None:
    assert pace_between((0.25, 1), Voice("en")) == "between once in 4 days and once a day"
    assert pace_between((0.4, 3), Voice("de")) == "zwischen einmal in 2,5 Tagen und 3-mal am Tag"


def test_names_in_the_plural_take_their_verb() -> None:
    assert rate_of(DATED, DmId("a"), 1, Voice("en")) == "a acts once a day on average where a move is wanted"
    assert rate_of(DATED, DmId("b"), 1, Voice("en")).startswith("b act once")


@given(st.floats(1e-9, 1e9))
def test_a_pace_never_has_more_than_three_figures_or_an_exponent(per_day: float) -> None:
    said = pace_of(per_day, Voice("en"))
    assert "e+" not in said
    assert len("".join(filter(str.isdigit, said)).strip("0")) <= 3


def test_only_all_courses_are_all_of_them() -> None:
    assert [percent_of(share, Voice("en")) for share in (0, 1e-12, 0.345, 1 - 1e-6, 1 - 1e-12)] == [
        *("0%", "<1%", "34%"),
        *(">99%", "100%"),
    ]
