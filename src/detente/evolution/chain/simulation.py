"""The chain played out by chance: a check of the exact results, never their source."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite, sqrt

import numpy as np
from numpy.typing import NDArray

from detente.errors import UsageError
from detente.evolution.chain.chain import Chain, Floats, Start


@dataclass(frozen=True, slots=True)
class Simulation:
    """How often each state was met at the end, of `runs` runs; the same for the same `seed`."""

    counts: dict[int, int]
    runs: int
    seed: int

    def share(self, state: int) -> float:
        """The share of the runs that were in the state."""
        return self.counts.get(state, 0) / self.runs

    def error(self, state: int) -> float:
        """The standard error of that share; 0 where all runs agree, which does not make it exact."""
        return sqrt(self.share(state) * (1 - self.share(state)) / self.runs)


def simulate(chain: Chain, start: Start, days: float, *, runs: int, seed: int) -> Simulation:
    """In which states `runs` independent courses are after some days.

    Raises:
        UsageError: if the days are negative or not finite, there are no runs, or the start is not in the chain.
    """
    if not (isfinite(days) and days >= 0):
        raise UsageError(f"{days} is no number of days; expected 0 or more")
    if runs < 1:
        raise UsageError(f"{runs} runs give no share; expected 1 or more")
    rng = np.random.default_rng(seed)
    given = chain.shares(start)
    at = rng.choice(given.size, size=runs, p=given / given.sum())
    left = np.full(runs, float(days))
    going = np.arange(runs)
    below = _below(chain)
    while (going := going[chain.leaving[at[going]] > 0]).size:
        left[going] -= rng.exponential(1 / chain.leaving[at[going]])
        going = going[left[going] > 0]
        at[going] = _next(chain, below, at[going], rng)
    states, counts = np.unique(chain.states[at], return_counts=True)
    return Simulation(dict(zip(states.tolist(), counts.tolist(), strict=True)), runs, seed)


def _below(chain: Chain) -> Floats:
    """Before each jump, and after the last, the sum of the probabilities of all jumps up to there; 1 per row."""
    per_day = np.repeat(chain.leaving, np.diff(chain.jumps.indptr))
    return np.concatenate(([0.0], np.cumsum(chain.jumps.data / per_day)))


def _next(chain: Chain, below: Floats, at: NDArray[np.int64], rng: np.random.Generator) -> NDArray[np.int64]:
    """For each row one of its jumps, by their probabilities."""
    first, last = chain.jumps.indptr[at], chain.jumps.indptr[at + 1]
    drawn = rng.uniform(below[first], below[last])
    chosen = np.clip(np.searchsorted(below, drawn, side="right") - 1, first, last - 1)
    return np.asarray(chain.jumps.indices[chosen], dtype=np.int64)
