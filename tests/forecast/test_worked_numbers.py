"""The worked numbers of docs/theory/forecast-scores.md, and the fault that it admits."""

from __future__ import annotations

import pytest
from tests.forecast.books import LIFE, decided, question, said, yes_no

from detente.forecast import Quantiles
from detente.forecast.scores import Scored, calibration, lead, scored, tally


def of(found: Scored | None) -> Scored:
    assert found is not None
    return found


def test_rain() -> None:
    found = of(scored(decided(question(), "yes", said("ann", 0.6), said("ann", 0.9, 50)), "ann"))
    assert (found.score, found.log) == pytest.approx((0.085, 0.308), abs=5e-4)
    assert tally([found]).against["half"].skill == pytest.approx(0.66)


def test_how_far() -> None:
    far = question(kind="numeric", range=(0.0, 100.0), last_value=30.0, unit="km")
    found = of(scored(decided(far, 50.0, said("ann", Quantiles(((0.1, 20.0), (0.5, 40.0), (0.9, 60.0))))), "ann"))
    against = tally([found]).against
    assert (found.score, against["half"].theirs, against["last"].theirs) == pytest.approx((6.33, 8.33, 20), abs=5e-3)


def test_twenty_forecasts_of_ninety_percent() -> None:
    entries = [yes_no({"ann": 0.9}, "yes" if k < 10 else "no", f"q{k}") for k in range(20)]
    found = calibration([of(scored(entry, "ann")) for entry in entries])
    assert found is not None
    (one,) = found.bins
    assert (one.least, one.most, one.yes) == (16, 20, 10)
    assert (found.expected, found.brier, 1 - one.within) == pytest.approx((0.09, 0.41, 0.043), abs=5e-4)


def test_ten_questions_on_which_one_is_always_as_much_nearer() -> None:
    entries = [yes_no({"ann": 0.8, "ben": 0.6}, "yes", f"q{k}") for k in range(10)]
    ann, ben = ([of(scored(entry, who)) for entry in entries] for who in ("ann", "ben"))
    found = lead(ann, ben)
    assert found is not None
    assert (found.ahead, found.ways, found.of) == ("ann", 2, 1024)


def test_a_question_that_ends_when_the_thing_happens_rewards_more_than_its_probability() -> None:
    def mean(first: float) -> float:
        """What 30 in 100 such questions score that end half-way, and 70 that never come."""
        early = decided(question(), "yes", said("ann", first), at=LIFE / 2)
        never = decided(question(), "no", said("ann", first), said("ann", 0.0, LIFE / 2))
        return 0.3 * of(scored(early, "ann")).score + 0.7 * of(scored(never, "ann")).score

    assert min(range(101), key=lambda percent: mean(percent / 100)) == 46
