"""What a distribution says in a few figures."""

from __future__ import annotations

from itertools import pairwise

from detente.forecast.belief import Quantiles


def value_at(belief: Quantiles, share: float, within: tuple[float, float]) -> float:
    """The least value of a range that is not passed with this probability; an end of the range where it lies outside.

    Example:
        >>> value_at(Quantiles(((0.5, 100.0),)), 0.75, (0.0, 500.0))
        300.0
    """
    low, high = within
    points = ((belief.below, low), *belief.points, (1 - belief.above, high))
    for (p, x), (q, y) in pairwise(points):
        if p < share <= q:
            return x + (y - x) * (share - p) / (q - p)
    return low if share <= belief.below else high
