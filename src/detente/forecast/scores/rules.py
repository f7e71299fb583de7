"""The scoring rules: Brier and logarithmic for probabilities, CRPS for distributions. `definitions` spells them out."""

from __future__ import annotations

import numpy as np

from detente.forecast.scores.curve import Curve, Numbers


def brier(chances: Numbers, came: int) -> float:
    """Half the sum of (p - o)² over all outcomes, o being 1 for the one that came and else 0.

    Of two outcomes that is (p - o)² of either. 0 is the best and 1 the worst.

    Args:
        chances: the probabilities of the outcomes, which sum to 1.
        came: the place of the one that came.

    References:
        Brier (1950), Monthly Weather Review 78:1-3, without the half.

    Example:
        >>> round(brier(np.array([0.7, 0.3]), 0), 4)
        0.09
    """
    off = chances.copy()
    off[came] -= 1
    return float(off @ off) / 2


def log_score(chances: Numbers, came: int) -> float:
    """-ln p of the outcome that came; infinite where that was held impossible.

    References:
        Good (1952), Journal of the Royal Statistical Society B 14:107-114.

    Example:
        >>> round(log_score(np.array([0.7, 0.3]), 0), 4)
        0.3567
    """
    with np.errstate(divide="ignore"):
        return float(abs(np.log(chances[came])))


def crps(curve: Curve, came: float) -> float:
    """The integral of (F(x) - 1{x ≥ came})² over the range: the continuous ranked probability score, in its unit.

    On a segment of width w, at whose ends F - 1{…} is a and b, it is w (a² + ab + b²) / 3; the segment that what came
    lies on is two. A value outside the range counts as its end.

    References:
        Matheson & Winkler (1976), Management Science 22:1087-1096.

    Example:
        >>> round(crps(Curve((0, 10), (0, 1)), 5), 4)
        0.8333
    """
    x, p = np.array(curve.x, float), np.array(curve.p, float)
    return _squared(np.minimum(x, came), x, p) + _squared(np.maximum(x, came), x, p - 1)


def _squared(at: Numbers, x: Numbers, height: Numbers) -> float:
    """The integral of the squared height from corner to corner, as far as the places `at` reach."""
    width = np.diff(x)
    slope = np.divide(np.diff(height), width, out=np.zeros_like(width), where=width > 0)
    left = height[:-1] + slope * (at[:-1] - x[:-1])
    right = height[:-1] + slope * (at[1:] - x[:-1])
    return float(np.diff(at) @ (left * left + left * right + right * right)) / 3
