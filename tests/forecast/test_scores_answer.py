"""What is said of the forecasts of a ledger: never one mean over kinds or units, and never without how many."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any

import pytest
from tests.forecast.books import LIFE, day, decided, question, resolved, said, yes_no

from detente.answers.forecast_scores import forecast_scores
from detente.errors import UsageError
from detente.forecast import Book, Chance, Chances, Entry, Only, Quantiles
from detente.names import LANGUAGES, Language
from detente.render.html import fragment as html
from detente.render.terminal import text_of
from detente.tell import beside, records, told, values
from detente.tell.blocks import figures_in, texts_in
from detente.tell.forecast_history import history_of
from detente.tell.forecast_pictures import Reliability
from detente.tell.voice import Voice

EN = Voice("en")
NUMBER: dict[str, Any] = {"kind": "numeric", "range": (0.0, 100.0)}


def mixed() -> Book:
    """Questions of every kind, in two units, by two authors; some that do not count."""
    days = (float(date(2026, 1, 1).toordinal()), float(date(2026, 4, 11).toordinal()))
    several = question("several", kind="multiple_choice", options=("a", "b"))
    return Book(
        (
            decided(question("km", unit="km", **NUMBER), 50.0, said("ann", Quantiles(((0.5, 40.0),)))),
            decided(question("percent", unit="%", **NUMBER), 50.0, said("ann", Quantiles(((0.5, 60.0),)))),
            decided(question("when", kind="date", range=days), days[0] + 30, said("ann", Quantiles(()))),
            decided(several, "a", said("ann", Chances({"a": 0.5, "b": 0.5})), said("bob", Chances({"a": 1.0}))),
            yes_no({"ann": 0.8, "bob": 0.6}, "yes", "first"),
            decided(question("second", group="talks", base_rate=Chance(0.3)), "no", said("ann", 0.4)),
            Entry(question("open"), (said("ann", 0.5),)),
            Entry(question("void"), (said("ann", 0.5),), resolved(None, settled="annulled")),
            decided(question("if", conditional_on=Only("first", "no")), "yes", said("ann", 0.01)),
            decided(question("late"), "yes", said("bob", 0.5, LIFE)),
        )
    )


def test_every_kind_and_unit_has_its_own_mean() -> None:
    found = forecast_scores(mixed())
    assert [(one.kind, one.unit, one.tally.n) for one in found.kinds] == [
        ("binary", "", 3),
        ("multiple_choice", "", 2),
        ("numeric", "%", 1),
        ("numeric", "km", 1),
        ("date", "", 1),
    ]
    assert dict(found.left_out) == {"open": 1, "annulled": 1, "condition": 1, "unsaid": 1}


def test_of_one_author_only_what_they_said_counts_and_there_is_no_pool() -> None:
    found = forecast_scores(mixed(), author="bob")
    assert [(one.kind, one.tally.n, dict(one.pools), one.leads) for one in found.kinds] == [
        ("binary", 1, {}, ()),
        ("multiple_choice", 1, {}, ()),
    ]
    assert (found.alone, dict(found.left_out)) == ("bob", {"unsaid": 1})


def test_an_author_that_nobody_is_is_refused_with_the_nearest() -> None:
    with pytest.raises(UsageError, match="did you mean 'ann'"):
        forecast_scores(mixed(), author="anne")
    with pytest.raises(UsageError, match="none at all"):
        forecast_scores(Book(), author="ann")


def test_the_values_have_the_keys_that_scripts_read() -> None:
    found = values(forecast_scores(mixed()), EN)
    assert json.loads(json.dumps(found)) == found
    assert (found["n"], found["brier"]) == (3, pytest.approx((0.04 + 0.16 + 0.16) / 3))
    assert found["baseline"]["half"]["theirs"] == pytest.approx(0.25)
    assert found["baseline"]["base_rate"]["n"] == 1
    assert found["calibration"] is None
    assert set(found["by_kind"]) == {"binary", "multiple_choice", "numeric", "date"}
    assert set(found["by_kind"]["numeric"]) == {"km", "%"}
    assert found["by_kind"]["binary"]["by_group"]["talks"]["n"] == 1
    assert found["by_kind"]["binary"]["leads"][0] | {"share": 1.0, "ways": 2, "of": 2} == {
        "ahead": "ann",
        "behind": "bob",
        "n": 1,
        "by": pytest.approx(0.12),
        "ways": 2,
        "of": 2,
        "seed": None,
        "share": 1.0,
        "error": 0.0,
    }
    (when,) = (one for one in records(forecast_scores(mixed()), EN) if one["id"] == "when")
    assert (when["outcome"], "log" in when) == ("2026-01-31", False)


def test_where_nothing_is_resolved_all_is_null() -> None:
    found = forecast_scores(Book((Entry(question(), (said("ann", 0.5),)),)))
    value = values(found, EN)
    assert (value["n"], value["brier"], value["log"], value["calibration"]) == (0, None, None, None)
    assert (value["baseline"], value["by_kind"], value["left_out"]) == ({}, {}, {"open": 1})
    assert any("no question is resolved" in line for line in beside(found, EN))


def test_an_infinite_log_is_null_counted_and_said() -> None:
    found = forecast_scores(Book((yes_no({"ann": 0.0}, "yes", "a"), yes_no({"ann": 0.9}, "yes", "b"))))
    value = values(found, EN)
    assert (value["log"], value["impossible"]) == (None, 1)
    assert "infinite" in text_of(told(found, EN), width=200)


@pytest.mark.parametrize(("at", "is_said"), [(60, True), (LIFE, False)])
def test_where_a_question_ended_early_it_is_said_whom_the_mean_favours(at: float, is_said: bool) -> None:
    found = forecast_scores(Book((decided(question(), "yes", said("ann", 0.5), at=at),)))
    assert ("favours" in text_of(told(found, EN), width=200)) == is_said


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_a_single_forecast_it_is_not_said_that_it_is_one_of_one(language: Language) -> None:
    found = forecast_scores(Book((decided(question(), "yes", said("ann", 0.5), at=60),)))
    assert ("The forecast is" if language == "en" else "Die Vorhersage gilt") in text_of(told(found, Voice(language)))


def test_a_skill_just_below_nothing_has_no_sign() -> None:
    told_text = text_of(told(forecast_scores(Book((yes_no({"ann": 0.499}, "yes", "a"),))), EN), width=200)
    assert "-0" not in told_text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_told_has_a_number_of_questions_beside_every_mean(language: Language) -> None:
    text = text_of(told(forecast_scores(mixed()), Voice(language)), width=120)
    assert ("Forecasts" if language == "en" else "Vorhersagen") in text
    assert "km" in text
    assert "significan" not in text.lower()
    assert "signifikan" not in text.lower()


def test_calibration_says_how_many_of_twenty_there_are_then_shows_them() -> None:
    entries = [yes_no({"ann": 0.5 + k / 100, "bob": 0.5}, "yes" if k % 2 else "no", f"q{k}") for k in range(20)]
    few, enough = forecast_scores(Book(tuple(entries[:19]))), forecast_scores(Book(tuple(entries)))
    assert any("from 20 resolved" in text and "19" in text for text in texts_in(told(few, EN)))
    assert not list(figures_in(told(few, EN)))
    assert [type(figure.picture) for figure in figures_in(told(enough, EN))] == [Reliability, Reliability]
    page = html(told(enough, EN))
    assert len(set(re.findall(r'id="([^"]+)"', page))) == len(re.findall(r'id="', page))
    assert values(enough, EN)["calibration"] is None
    alone = values(forecast_scores(Book(tuple(entries)), author="bob"), EN)
    assert [(one["n"], one["yes"], one["consistent"]) for one in alone["calibration"]] == [(20, 10, True)]
    assert set(values(enough, EN)["calibrations"]) == {"ann", "bob"}


def test_a_history_has_a_line_per_author_until_the_question_ended_or_now() -> None:
    entry = decided(question(), "yes", said("ann", 0.2), said("ann", 0.7, 30), said("many", 0.5, 10, crowd=True), at=60)
    found = history_of(entry, day(LIFE), EN)
    assert found is not None
    first = found.first
    assert [(line.name, [(at - first, p) for at, p in line.steps], line.end - first) for line in found.lines] == [
        ("ann", [(0, 0.2), (30, 0.7)], 60),
        ("the crowd", [(10, 0.5)], 60),
    ]
    assert [(mark.day - first, mark.label) for mark in found.marks] == [(60, "resolved: yes")]
    assert history_of(decided(question(**NUMBER), 5.0, said("ann", Quantiles(()))), day(1), EN) is None
    assert history_of(Entry(question(), (said("ann", 0.2, 5),)), day(1), EN) is None


def test_a_history_of_several_outcomes_is_of_one_author_or_of_the_median() -> None:
    several = question(kind="multiple_choice", options=("a", "b"))
    stated = (said("ann", Chances({"a": 0.2, "b": 0.8})), said("bob", Chances({"a": 0.4, "b": 0.6}), 20))
    one, both = (history_of(Entry(several, some), day(50), EN) for some in (stated[:1], stated))
    assert one is not None
    assert both is not None
    assert [(line.name, line.steps[0][1], line.end - one.first) for line in one.lines] == [
        ("a", 0.2, 50),
        ("b", 0.8, 50),
    ]
    assert [line.steps[0][1] for line in both.lines] == pytest.approx([0.3, 0.7])
    assert [line.end - both.first for line in both.lines] == [50, 50]
    assert "median" in both.title
