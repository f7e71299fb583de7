"""Where the courses are after some days, exactly, by uniformisation.

With L no smaller than any rate of leaving and P = I + Q/L, the shares after t days are the sum over k of
Poisson(k; L t) b P^k. Source: Jensen (1953), Skandinavisk Aktuarietidskrift 36:87-91.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, isfinite, sqrt

import numpy as np
from scipy.special import gammaln, pdtrc

from detente.errors import LimitExceeded, UsageError
from detente.evolution.chain.chain import Chain, Floats, Start

MAX_JUMPS = 1_000_000

_SETTLED = 1e-13


@dataclass(frozen=True, slots=True)
class Distribution:
    """The shares of the states at one time; states that have none are left out.

    `error` bounds what all shares together are wrong by, for leaving out the tail of the sum; rounding comes on top.
    """

    shares: dict[int, float]
    error: float


def distribution(chain: Chain, start: Start, days: float) -> Distribution:
    """In which states the courses are, `days` after they were at `start`.

    Raises:
        UsageError: if the days are negative or not finite, or the start is not in the chain.
        LimitExceeded: if more than `MAX_JUMPS` steps were needed.
    """
    if not (isfinite(days) and days >= 0):
        raise UsageError(f"{days} is no number of days; expected 0 or more")
    given = chain.shares(start)
    fastest = float(chain.leaving.max(initial=0.0))
    if not days * fastest:
        return Distribution(chain.by_state(given), 0.0)
    weights, tail = _poisson(fastest * days)
    shares, settled = _sum(chain, given, weights, fastest)
    return Distribution(chain.by_state(shares), tail + settled)


def _poisson(mean: float) -> tuple[Floats, float]:
    """The probabilities of 0, 1, 2, … up to where the rest is negligible, and that rest."""
    last = ceil(mean + 8 * sqrt(mean)) + 30
    if last > MAX_JUMPS:
        raise LimitExceeded(
            f"so many days at such rates are up to {last:,} moves, more than {MAX_JUMPS:,}; "
            "give fewer days or smaller rates"
        )
    k = np.arange(last + 1)
    return np.exp(k * np.log(mean) - mean - gammaln(k + 1)), float(pdtrc(last, mean))


def _sum(chain: Chain, given: Floats, weights: Floats, fastest: float) -> tuple[Floats, float]:
    """The weighted sum, and what is wrong with it where it stopped early.

    P never lengthens a vector in the 1-norm: once one step changes it by d, n more steps change it by at most n d.
    """
    incoming = chain.generator.T.tocsr() / fastest
    total, now = np.zeros_like(given), given
    for k, weight in enumerate(weights):
        total += weight * now
        change = incoming @ now
        left = float(np.abs(change).sum()) * (weights.size - k)
        if left <= _SETTLED:
            return total + weights[k + 1 :].sum() * now, left
        now = np.maximum(now + change, 0.0)
    return total, 0.0
