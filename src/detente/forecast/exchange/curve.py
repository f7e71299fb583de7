"""Distributions as other tools write them: the probability of at most each of many places that divide a range."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import Any

from detente.errors import UsageError
from detente.forecast.belief import Quantiles
from detente.forecast.spelled import number
from detente.forecast.times import day_written

PLACES = 201
"""So many places divide a range, its ends among them."""
_DAY = 86_400
_EPOCH = date(1970, 1, 1).toordinal()


def day_of_second(seconds: float) -> float:
    """The number of a day, from the seconds since 1970."""
    return _EPOCH + seconds / _DAY


def second_of_day(day: float) -> float:
    """The seconds since 1970 at the beginning of a day, by its number."""
    return (day - _EPOCH) * _DAY


def ends_of(scaling: Mapping[str, Any], kind: str) -> dict[str, Any]:
    """The range of a question, from its scaling."""
    ends = {key: number(scaling[key], key) for key in ("range_min", "range_max") if scaling.get(key) is not None}
    return {key: day_written(day_of_second(x)) if kind == "date" else x for key, x in ends.items()}


def places_of(scaling: Mapping[str, Any], kind: str, count: int) -> list[float]:
    """The places that divide a range: evenly, or by a constant factor of their distance from the zero point.

    Between a zero point z and the ends a and b, the place at the share u of the range is a + (b - a)(r^u - 1)/(r - 1)
    with r = (b - z)/(a - z).
    """
    low, high = (number(scaling.get(key), key) for key in ("range_min", "range_max"))
    shares = [k / (count - 1) for k in range(count)] if count > 1 else []
    if (zero := scaling.get("zero_point")) is not None:
        shares = _bent(shares, low, high, number(zero, "zero_point"))
    places = (low + (high - low) * share for share in shares)
    return [day_of_second(x) if kind == "date" else x for x in places]


def _bent(shares: Sequence[float], low: float, high: float, zero: float) -> list[float]:
    if low <= zero <= high or low >= high:
        raise UsageError(f"zero_point: found {zero:g}, expected a number outside the range, {low:g} to {high:g}")
    if (ratio := (high - zero) / (low - zero)) == 1:  # the zero point is so far away that the places lie evenly
        return list(shares)
    return [(ratio**share - 1) / (ratio - 1) for share in shares]


def curve_values(cdf: Sequence[object], places: Sequence[float], kind: str) -> dict[str, Any]:
    """A distribution in the fields of a record. Raises UsageError where it is none."""
    shares = [number(p, "continuous_cdf") for p in cdf]
    if len(shares) < 2 or len(shares) != len(places):
        raise UsageError(f"continuous_cdf: found {len(shares)} numbers, expected {len(places)}")
    points, last = [], -1.0
    for p, x in zip(shares[1:-1], places[1:-1], strict=True):
        if p > last:
            points.append([p, day_written(x) if kind == "date" else x])
            last = p
    return {"quantiles": points, "below_lower_bound": shares[0], "above_upper_bound": 1 - shares[-1]}


def cdf_of(belief: Quantiles, within: tuple[float, float]) -> list[float]:
    """The probability of at most each place that divides a range evenly."""
    low, high = within
    points = [(belief.below, low), *belief.points, (1 - belief.above, high)]
    return [_at_most(points, low + (high - low) * k / (PLACES - 1)) for k in range(PLACES)]


def _at_most(points: Sequence[tuple[float, float]], place: float) -> float:
    for (p, x), (q, y) in pairwise(points):
        if x <= place <= y and x < y:
            return p + (q - p) * (place - x) / (y - x)
    return points[-1][0]
