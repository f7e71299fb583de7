"""A distribution over numbers or days as a curve: linear from corner to corner, upright where a value is certain."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from detente.forecast.belief import Quantiles

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Curve:
    """A distribution function over a range: the probability of at most `x[k]` is `p[k]`, linear in between.

    Both never fall; the first and the last of `x` are the ends of the range. What is missing from 0 at the first, and
    from 1 at the last, lies outside.
    """

    x: tuple[float, ...]
    p: tuple[float, ...]

    @staticmethod
    def of(belief: Quantiles, within: tuple[float, float]) -> Curve:
        """The curve of a belief over a range."""
        least, most = within
        xs, ps = (x for _, x in belief.points), (p for p, _ in belief.points)
        return Curve((least, *xs, most), (belief.below, *ps, 1 - belief.above))

    @staticmethod
    def at(value: float, within: tuple[float, float]) -> Curve:
        """The curve of who is certain of a value; one outside the range counts as its end."""
        least, most = within
        sure = min(max(value, least), most)
        return Curve((least, sure, sure, most), (0.0, 0.0, 1.0, 1.0))

    def around(self, places: Sequence[float]) -> Numbers:
        """The probabilities of less than, and of at most, each of the places, which rise inside the range."""
        at, x, p = np.array(places, float), np.array(self.x, float), np.array(self.p, float)
        upto, above = np.interp(at, x, p), np.interp(-at, -x[::-1], 1 - p[::-1])
        return np.stack([1 - above, upto], axis=1).ravel()
