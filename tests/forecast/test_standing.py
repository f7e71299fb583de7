"""What stood when, and the mean over time of what it scored."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.forecast.books import LIFE, day, decided, question, said

from detente.forecast.scores import scored, stands
from detente.forecast.scores.definitions import brier_of_yes, time_average
from detente.forecast.scores.standing import end_of, in_common

UPDATES = st.dictionaries(st.integers(0, LIFE - 1), st.floats(0, 1), min_size=1, max_size=8)


@given(UPDATES, st.booleans(), st.integers(1, LIFE))
def test_the_score_is_the_mean_over_the_days_since_the_first_forecast(
    updates: dict[int, float], came: bool, ends: int
) -> None:
    entry = decided(question(), "yes" if came else "no", *(said("ann", p, at) for at, p in updates.items()), at=ends)
    found, first = scored(entry, "ann"), min(updates)
    if first >= ends:
        assert found is None
        return

    def of_day(k: int) -> float:
        return brier_of_yes(updates[max(at for at in updates if at <= k)], came)

    assert found is not None
    assert found.score == pytest.approx(time_average(of_day, first, ends))
    assert found.final == pytest.approx(of_day(ends - 1))
    assert found.covered == pytest.approx((ends - first) / ends)


def test_what_is_said_after_the_thing_happened_does_not_count() -> None:
    entry = decided(question(), "yes", said("ann", 0.2), said("ann", 1.0, 60), at=50)
    assert end_of(entry) == day(50)
    found = scored(entry, "ann")
    assert found is not None
    assert (found.score, found.final) == pytest.approx((0.64, 0.64))


def test_what_is_said_by_others_and_by_the_crowd_is_not_one_s_own() -> None:
    entry = decided(question(), "yes", said("ann", 0.2), said("bob", 0.9), said("ann", 0.9, crowd=True))
    found = scored(entry, "ann")
    assert found is not None
    assert found.score == pytest.approx(0.64)


def test_a_forecast_that_was_held_impossible_for_a_day_has_an_infinite_log_score() -> None:
    found = scored(decided(question(), "yes", said("ann", 0.0), said("ann", 0.9, 1)), "ann")
    assert found is not None
    assert found.log == float("inf")
    assert found.score == pytest.approx(0.01 * 1 + 0.99 * 0.01)


def test_two_are_compared_over_the_time_for_which_both_held_something() -> None:
    ann, bob = stands([said("ann", 0.1), said("ann", 0.3, 40)], day(LIFE)), stands([said("bob", 0.5, 20)], day(60))
    both = in_common(ann, bob)
    assert [[(one.start, one.end) for one in line] for line in both] == [
        [(day(20), day(40)), (day(40), day(60))],
        [(day(20), day(60))],
    ]
    assert in_common(ann, stands([said("bob", 0.5, LIFE)], day(LIFE))) == ((), ())
