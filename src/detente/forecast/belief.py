"""What somebody believes will come: a probability, one for each outcome, or a distribution over numbers or dates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Chance:
    """The probability, from 0 to 1, that the answer to a binary question is yes."""

    yes: float


@dataclass(frozen=True, slots=True)
class Chances:
    """The probability of each outcome of a question with several; they sum to 1."""

    of: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Quantiles:
    """A distribution over the numbers, or the days, of a question's range.

    `points` are pairs (p, x) with p and x strictly increasing: the probability of at most x is p. `below` and `above`
    are the probabilities of less than the range begins with, and of more than it ends with. Between the points, and
    between them and the ends of the range, the distribution function is linear. Days are counted as
    `datetime.date.toordinal` does.
    """

    points: tuple[tuple[float, float], ...]
    below: float = 0.0
    above: float = 0.0


Belief = Chance | Chances | Quantiles
