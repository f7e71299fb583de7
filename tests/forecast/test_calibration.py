"""Calibration: its bins, and how many of each would come true, were every probability right."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.forecast.books import decided, question, said, yes_no

from detente.forecast.scores import LEAST_RESOLVED, Calibration, calibration, scored
from detente.forecast.scores.calibration import distribution_of_count
from detente.forecast.scores.definitions import ways_to_come_out

FORECASTS = st.lists(
    st.tuples(st.sampled_from([k / 20 for k in range(21)]), st.booleans()), min_size=LEAST_RESOLVED, max_size=60
)


def calibrated(given: list[tuple[float, bool]]) -> Calibration | None:
    entries = (yes_no({"ann": p}, "yes" if came else "no", f"q{k}") for k, (p, came) in enumerate(given))
    return calibration([found for entry in entries if (found := scored(entry, "ann"))])


@given(st.lists(st.floats(0, 1), max_size=9))
def test_how_many_come_about_is_the_sum_over_all_ways_to_come_out(chances: list[float]) -> None:
    counts: Counter[int] = Counter()
    for count, likely in ways_to_come_out(chances):
        counts[count] += likely  # type: ignore[assignment]
    assert distribution_of_count(chances).tolist() == pytest.approx([counts[k] for k in range(len(chances) + 1)])


@given(FORECASTS)
def test_every_forecast_is_in_one_bin_and_equal_ones_are_in_the_same(given: list[tuple[float, bool]]) -> None:
    found = calibrated(given)
    assert found is not None
    assert found.n == len(given)
    assert sum(one.yes for one in found.bins) == sum(came for _, came in given)
    assert all(one.high < other.low for one, other in pairwise(found.bins))
    least = max(5, len(given) / 10)
    assert all(one.n >= least for one in found.bins)
    for one in found.bins:
        inside = [p for p, _ in given if one.low <= p <= one.high]
        assert (len(inside), sum(inside) / len(inside)) == pytest.approx((one.n, one.mean))


@given(st.lists(st.sampled_from([0.0, 0.05, 0.1, 0.3, 0.5, 0.9, 1.0]), min_size=5, max_size=9))
def test_the_consistency_interval_is_the_one_of_all_ways_to_come_out(chances: list[float]) -> None:
    padded = [(0.0, False)] * 20 + [(min(1.0, p + 0.001) if p < 1 else 1.0, False) for p in chances]
    found = calibrated(padded)
    assert found is not None
    last = found.bins[-1]
    inside = [p for p, _ in padded if last.low <= p <= last.high]
    ways = list(ways_to_come_out(inside))

    def likely(least: int, most: int) -> float:
        return sum(weight for count, weight in ways if least <= count <= most)

    n, rounding = len(inside), 1e-9
    assert likely(0, last.least - 1) < 0.05 <= likely(0, last.least) + rounding
    assert likely(0, last.most) + rounding >= 0.95
    assert last.most == 0 or likely(0, last.most - 1) < 0.95
    assert last.within == pytest.approx(likely(last.least, last.most))
    assert likely(0, n) == pytest.approx(1)


def test_nothing_is_said_below_twenty_decided_questions() -> None:
    assert calibrated([(0.5, True)] * (LEAST_RESOLVED - 1)) is None
    assert calibrated([(0.5, True)] * LEAST_RESOLVED) is not None


def test_what_promises_more_than_it_keeps_is_outside() -> None:
    found = calibrated([(0.9, True)] * 10 + [(0.9, False)] * 10)
    assert found is not None
    (one,) = found.bins
    assert (one.share, one.is_consistent, found.outside) == (0.5, False, 1)
    assert (found.expected, found.brier) == pytest.approx((0.09, 0.41))
    assert (one.least, one.most) == (16, 20)


def test_the_first_forecast_counts_not_the_last() -> None:
    stated = (said("ann", 0.3), said("ann", 0.99, 90))
    entries = [decided(question(f"q{k}"), "yes", *stated) for k in range(LEAST_RESOLVED)]
    found = calibration([one for entry in entries if (one := scored(entry, "ann"))])
    assert found is not None
    assert found.bins[0].mean == pytest.approx(0.3)
