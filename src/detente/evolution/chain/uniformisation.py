"""Where the courses are after some days, exactly, by uniformisation.

With L no smaller than any rate of leaving and P = I + Q/L, the shares after t days are the sum over k of
Poisson(k; L t) b P^k. Source: Jensen (1953), Skandinavisk Aktuarietidskrift 36:87-91.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil, isfinite, lgamma, sqrt

import numpy as np

from detente.errors import LimitExceeded, UsageError
from detente.evolution.chain.chain import Chain, Start
from detente.evolution.chain.matrix import Floats
from detente.graph.truth import Mask

MAX_JUMPS = 1_000_000

_SETTLED = 1e-13
_AT_ONCE = 64
"""Weights that are worked out together; hardly any chain needs many more."""


@dataclass(frozen=True, slots=True)
class Distribution:
    """The shares of the states at one time; states that have none are left out.

    `error` bounds what all shares together are wrong by, for leaving out the tail of the sum; rounding comes on top.
    """

    shares: dict[int, float]
    error: float


def checked_day(day: float) -> float:
    """The number of days. Raises UsageError if it is negative or not finite."""
    if not (isfinite(day) and day >= 0):
        raise UsageError(f"{day} is no number of days; expected 0 or more")
    return day


def distribution(chain: Chain, start: Start, days: float) -> Distribution:
    """In which states the courses are, `days` after they were at `start`.

    Raises:
        UsageError: if the days are negative or not finite, or the start is not in the chain.
        LimitExceeded: if more than `MAX_JUMPS` steps were needed.
    """
    found, error = _sums(chain, chain.shares(start), [days], lambda shares: shares)
    return Distribution(chain.by_state(found[0]), error)


def grouped(chain: Chain, start: Start, days: Sequence[float], groups: Sequence[Mask]) -> Floats:
    """Which share of the courses is in each group of states: one row per day, one column per group.

    All days are read off one sum, for the b P^k are the same: no slower than the last day alone. Raises as
    `distribution`.
    """
    within = np.array([group[chain.states] for group in groups], dtype=np.float64).reshape(
        len(groups), chain.states.size
    )
    return _sums(chain, chain.shares(start), days, lambda shares: within @ shares)[0]


def _sums(chain: Chain, given: Floats, days: Sequence[float], seen: Callable[[Floats], Floats]) -> tuple[Floats, float]:
    """Per day the weighted sum of what is seen of b P^k, and by how much all of it is wrong at most.

    P never lengthens a vector in the 1-norm: once one step changes it by d, n more steps change it by at most n d.
    """
    fastest = float(chain.leaving.max(initial=0.0))
    means = fastest * np.array([checked_day(day) for day in days])
    last = _last(float(means.max(initial=0.0)))
    tail = _tail(last, means)
    change_per_step = chain.generator / (fastest or 1.0)
    total, now, left = np.zeros((means.size, seen(given).size)), given, 0.0
    rest = np.ones(means.size)
    for k, weight in enumerate(_weights(last, means)):
        rest -= weight
        total += weight[:, None] * seen(now)
        change = now @ change_per_step
        left = float(np.abs(change).sum()) * (last - k)
        if left <= _SETTLED:
            total += np.outer(np.maximum(rest - tail, 0.0), seen(now))
            break
        now = np.maximum(now + change, 0.0)
    return total, float(tail.max(initial=0.0)) + left


def _weights(last: int, means: Floats) -> Iterator[Floats]:
    """The probability of no event for each mean, which is not below 0, then that of one, and so on up to `last`."""
    yield np.exp(-means)
    for first in range(1, last + 1, _AT_ONCE):
        yield from _poisson(range(first, min(first + _AT_ONCE, last + 1)), means)


def _poisson(counts: Sequence[int], means: Floats) -> Floats:
    """The probabilities of just so many events, more than none, in a row for each count."""
    with np.errstate(divide="ignore"):
        logs = np.log(means)
    factorials = np.array([lgamma(k + 1) for k in counts])
    found: Floats = np.exp(np.outer(counts, logs) - means - factorials[:, None])
    return found


def _tail(last: int, means: Floats) -> Floats:
    """No less than the probability of more events than `last`, which is above all means.

    From there on each number has at most mean / (last + 2) times the probability of the one before.
    """
    beyond: Floats = _poisson([last + 1], means)[0] / (1 - means / (last + 2))
    return beyond


def _last(mean: float) -> int:
    """From which number of jumps on the rest is negligible."""
    last = ceil(mean + 8 * sqrt(mean)) + 30 if mean else 0
    if last > MAX_JUMPS:
        raise LimitExceeded(
            f"so many days at such rates are up to {last:,} moves, more than {MAX_JUMPS:,}; "
            "give fewer days or smaller rates"
        )
    return last
