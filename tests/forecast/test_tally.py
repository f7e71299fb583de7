"""Means by what counts, and skill against what anybody could have said."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.forecast.books import LIFE, day, decided, question, resolved, said, yes_no

from detente.forecast import Book, Chance, Chances, Entry, Only, Quantiles, Resolution
from detente.forecast.scores import counted, left_out, scored, tally
from detente.forecast.scores.scored import Scored


def of(entry: Entry, author: str = "ann") -> Scored:
    found = scored(entry, author)
    assert found is not None
    return found


@given(st.lists(st.tuples(st.floats(0.01, 0.99), st.sampled_from(["yes", "no"])), min_size=1, max_size=9))
def test_the_tally_is_of_means_and_skill_compares_them(given: list[tuple[float, str]]) -> None:
    found = tally([of(yes_no({"ann": p}, outcome, f"q{k}")) for k, (p, outcome) in enumerate(given)])
    brier = sum((p - (outcome == "yes")) ** 2 for p, outcome in given) / len(given)
    assert (found.n, found.impossible) == (len(given), 0)
    assert found.score == pytest.approx(brier)
    assert found.against["half"].theirs == pytest.approx(0.25)
    assert found.against["half"].skill == pytest.approx(1 - brier / 0.25)
    assert set(found.against) == {"half"}


def test_a_baseline_is_compared_on_the_questions_that_have_it_only() -> None:
    usual = decided(question("a", base_rate=Chance(0.2), last_value="no"), "no", said("ann", 0.4))
    found = tally([of(usual), of(yes_no({"ann": 0.9}, "yes", "b"))])
    assert (found.n, found.against["base_rate"].n, found.against["half"].n) == (2, 1, 2)
    assert found.against["base_rate"].own == pytest.approx(0.16)
    assert found.against["base_rate"].theirs == pytest.approx(0.04)
    assert found.against["last"].theirs == 0
    assert found.against["last"].skill is None


def test_the_crowd_is_compared_over_the_time_for_which_it_is_known() -> None:
    entry = decided(question(), "yes", said("ann", 0.2), said("ann", 0.8, 50), said("many", 0.6, 50, crowd=True))
    against = tally([of(entry)]).against["crowd"]
    assert (against.own, against.theirs) == pytest.approx((0.04, 0.16))


def test_of_several_outcomes_every_one_alike_scores_by_their_number() -> None:
    several = question(kind="multiple_choice", options=("a", "b", "c", "d"), last_value="b")
    found = tally([of(decided(several, "a", said("ann", Chances({"a": 0.7, "b": 0.3}))))])
    assert found.score == pytest.approx(0.09)
    assert found.against["half"].theirs == pytest.approx((0.75**2 + 3 * 0.25**2) / 2)
    assert found.against["last"].theirs == pytest.approx(1)


def test_of_numbers_the_even_distribution_and_the_last_value_are_compared_in_their_unit() -> None:
    number = question(kind="numeric", range=(0.0, 10.0), last_value=7.0, unit="km")
    found = tally([of(decided(number, 5.0, said("ann", Quantiles(((0.5, 5.0),)))))])
    assert found.score == found.against["half"].theirs == pytest.approx(10 / 12)
    assert found.against["last"].theirs == pytest.approx(2)
    assert found.log is None


def test_nothing_is_said_of_no_forecast() -> None:
    found = tally([])
    assert (found.n, found.score, found.log, found.final, found.covered, found.late, dict(found.against)) == (
        0,
        *[None] * 4,
        0,
        {},
    )


def test_what_came_though_it_was_held_impossible_is_counted() -> None:
    found = tally([of(yes_no({"ann": 1.0}, outcome, outcome)) for outcome in ("yes", "no")])
    assert (found.score, found.log, found.impossible) == (0.5, float("inf"), 1)


def test_what_was_taken_down_after_the_end_is_counted_whoever_says_when_it_was_said() -> None:
    backdated = replace(said("ann", 0.9, 10), recorded=day(LIFE + 1))
    entries = [
        decided(question("a"), "yes", backdated),
        decided(question("b"), "yes", replace(said("ann", 0.9, 10), recorded=day(12))),
        decided(question("c"), "yes", said("ann", 0.5), replace(said("ann", 0.9, 90), recorded=day(95)), at=60),
    ]
    assert tally([of(entry) for entry in entries]).late == 1


@pytest.mark.parametrize(
    ("only", "other", "why"),
    [
        (None, None, None),
        (Only("other", "yes"), resolved("yes"), None),
        (Only("other", "yes"), resolved("no"), "condition"),
        (Only("other", "yes"), resolved(None, settled="annulled"), "unsettled"),
        (Only("other", "yes"), resolved(None, settled="ambiguous"), "unsettled"),
        (Only("other", "yes"), None, "waiting"),
        (Only("unknown", "yes"), None, "waiting"),
    ],
)
def test_a_question_counts_only_where_its_condition_came_true(
    only: Only | None, other: Resolution | None, why: str | None
) -> None:
    asked = decided(question("asked", conditional_on=only), "yes", said("ann", 0.5))
    book = Book((Entry(question("other"), (), other), asked))
    assert left_out(asked, book) == why
    assert (asked in tuple(counted(book))) == (why is None)
    open_yet = replace(asked, resolution=None)
    assert left_out(open_yet, book) == (why if why in {"condition", "unsettled"} else "open")


def test_it_is_counted_of_how_many_the_question_ended_before_its_close() -> None:
    entries = [decided(question(name), "yes", said("ann", 0.5), at=at) for name, at in (("a", 60), ("b", LIFE))]
    assert tally([of(entry) for entry in entries]).early == 1


@pytest.mark.parametrize("settled", ["annulled", "ambiguous"])
def test_what_was_not_decided_never_counts(settled: str) -> None:
    entry = Entry(question(), (said("ann", 0.5),), resolved(None, LIFE, settled))  # type: ignore[arg-type]
    assert left_out(entry, Book((entry,))) == settled
