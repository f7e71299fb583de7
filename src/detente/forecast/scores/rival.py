"""Who of two is ahead on the questions that both answered, and whether that could be chance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum, isclose, sqrt

import numpy as np

from detente.forecast.scores.curve import Numbers
from detente.forecast.scores.scored import Scored
from detente.forecast.scores.tally import paired

MOST_EXACT = 20
"""On so many questions all ways of swapping the names are gone through."""

_DRAWN = 20_000
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Lead:
    """How far one is ahead of another, and in how many ways of swapping the names one of them would be as far ahead.

    Attributes:
        ahead: whose mean score is less; where both are the same it is the first of the two.
        behind: the other one.
        n: on how many questions both held something at the same time.
        by: by how much the mean score is less.
        ways: in so many ways of swapping their names on some questions one has at least this lead,
        of: of so many ways.
        seed: by which the ways were drawn; None where all were gone through.
    """

    ahead: str
    behind: str
    n: int
    by: float
    ways: int
    of: int
    seed: int | None = None

    @property
    def share(self) -> float:
        """In which share of the ways one of them has at least this lead; of those drawn, with what happened as one."""
        return self.ways / self.of if self.seed is None else (self.ways + 1) / (self.of + 1)

    @property
    def error(self) -> float:
        """The standard error of the share; 0 where all ways were gone through."""
        return 0.0 if self.seed is None else sqrt(self.share * (1 - self.share) / self.of)


def lead(one: Sequence[Scored], other: Sequence[Scored], *, seed: int = 1) -> Lead | None:
    """Who is ahead of whom on what both answered, in questions of one kind and unit; None where there is no such.

    Which of the two is called by which name made no difference if neither were better. So the names are swapped on
    some of the questions, in all ways or in many that are drawn by the seed.
    """
    theirs = {found.question.id: found for found in other}
    pairs = ((mine, theirs[mine.question.id]) for mine in one if mine.question.id in theirs)
    scores = [pair for mine, his in pairs if (pair := paired(mine, his.stood))]
    if not scores:
        return None
    differences, n = np.array([b - a for a, b in scores]), len(scores)
    by = 0.0 if _is_rounding(scores) else float(differences.mean())
    names = (one[0].author, other[0].author)
    ahead, behind = names if by >= 0 else reversed(names)
    ways, of = _ways(differences, seed)
    return Lead(ahead, behind, n, abs(by), ways, of, seed if n > MOST_EXACT else None)


def _is_rounding(scores: Sequence[tuple[float, float]]) -> bool:
    """Whether both have the same sum but for rounding, as where one says a number once and the other says it often."""
    mine, theirs = (fsum(side) for side in zip(*scores, strict=True))
    return isclose(mine, theirs, rel_tol=_ROUNDING)


def _ways(differences: Numbers, seed: int) -> tuple[int, int]:
    """In how many ways the lead is as large, of how many."""
    n = len(differences)
    leads = np.abs(_every(differences) if n <= MOST_EXACT else _some(differences, seed))
    least = abs(differences.sum()) - _ROUNDING * np.abs(differences).sum()
    return int((leads >= least).sum()), len(leads)


def _every(differences: Numbers) -> Numbers:
    """The sum of the differences with every choice of their signs."""
    sums = np.zeros(1)
    for one in differences:
        sums = np.concatenate([sums + one, sums - one])
    return sums


def _some(differences: Numbers, seed: int) -> Numbers:
    """The sum with signs that are drawn, question by question, so that many take no more memory than few."""
    rng, sums = np.random.default_rng(seed), np.zeros(_DRAWN)
    for one in differences:
        sums += np.where(rng.integers(0, 2, _DRAWN, dtype=bool), one, -one)
    return sums
