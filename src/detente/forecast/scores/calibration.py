"""Calibration: of what was given a probability of 70 %, do 70 of 100 come true? And could it be chance if not?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import prod

import numpy as np

from detente.forecast.belief import Chance
from detente.forecast.scores.curve import Numbers
from detente.forecast.scores.scored import Scored

LEAST_RESOLVED = 20
"""From so many decided questions on anything is said of calibration."""

_LEAST_IN_BIN = 5
_MOST_BINS = 10
_TAIL = 0.05
_ROUNDING = 1e-12


@dataclass(frozen=True, slots=True)
class Bin:
    """Forecasts of about the same probability, and how many of them came true.

    Attributes:
        low: the least of the probabilities.
        high: the greatest.
        n: how many forecasts there are.
        mean: the mean of their probabilities.
        yes: of how many the answer was yes.
        least: were every probability right, fewer than this would come true in at most 5 of 100 cases,
        most: and more than this in at most 5 (the consistency interval).
        within: the probability that the number then is from `least` to `most`.
    """

    low: float
    high: float
    n: int
    mean: float
    yes: int
    least: int
    most: int
    within: float

    @property
    def share(self) -> float:
        """Of which share the answer was yes."""
        return self.yes / self.n

    @property
    def is_consistent(self) -> bool:
        """Whether so many may well have come true, were every probability right."""
        return self.least <= self.yes <= self.most


@dataclass(frozen=True, slots=True)
class Calibration:
    """The bins from the least likely on, and two figures of all forecasts together.

    Attributes:
        bins: every forecast is in one of them.
        expected: the mean of p(1 - p): the Brier score that the forecasts promise. The less, the sharper they are.
        brier: the one that they had.
    """

    bins: tuple[Bin, ...]
    expected: float
    brier: float

    @property
    def n(self) -> int:
        """How many forecasts there are."""
        return sum(one.n for one in self.bins)

    @property
    def outside(self) -> int:
        """How many bins are not consistent with every probability being right."""
        return sum(not one.is_consistent for one in self.bins)

    @property
    def all_within(self) -> float:
        """The probability that none would be, were every probability right."""
        return prod(one.within for one in self.bins)


def calibration(found: Sequence[Scored]) -> Calibration | None:
    """The calibration of one author: of the first forecast on each yes-or-no question; None below 20 of them.

    The first, since which one is the last depends on when the question ended: of a probability that falls as long as
    nothing happens, high ones are the last where it happened, and low ones where it did not.
    """
    pairs = sorted((one.first.yes, one.outcome == "yes") for one in found if isinstance(one.first, Chance))
    if len(pairs) < LEAST_RESOLVED:
        return None
    yes = np.array([p for p, _ in pairs])
    came = np.array([o for _, o in pairs], dtype=float)
    ends = list(_ends(yes))
    bins = tuple(_bin(yes[start:end], came[start:end]) for start, end in zip([0, *ends], ends, strict=False))
    return Calibration(bins, float(np.mean(yes * (1 - yes))), float(np.mean((yes - came) ** 2)))


def _ends(chances: Numbers) -> Iterator[int]:
    """Where bins end: equal probabilities stay together, and none has less than 5, or less than a tenth of all."""
    n, start = len(chances), 0
    least = max(_LEAST_IN_BIN, -(-n // _MOST_BINS))
    for end in range(1, n):
        if chances[end] > chances[end - 1] and end - start >= least <= n - end:
            yield end
            start = end
    yield n


def _bin(chances: Numbers, came: Numbers) -> Bin:
    counts = distribution_of_count(chances)
    upto = np.cumsum(counts) + _ROUNDING
    least, most = (int(np.argmax(upto >= share)) for share in (_TAIL, 1 - _TAIL))
    return Bin(
        float(chances[0]),
        float(chances[-1]),
        len(chances),
        float(chances.mean()),
        int(came.sum()),
        least,
        most,
        float(min(1.0, counts[least : most + 1].sum())),
    )


def distribution_of_count(chances: Sequence[float] | Numbers) -> Numbers:
    """How likely it is that 0, 1, 2, … of some events come about that do not depend on one another (Poisson binomial).

    Example:
        >>> distribution_of_count([0.5, 0.5]).tolist()
        [0.25, 0.5, 0.25]
    """
    counts = np.ones(1)
    for p in chances:
        counts = np.convolve(counts, [1 - p, p])
    return counts
