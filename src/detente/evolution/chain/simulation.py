"""The courses played out by chance: a check of the exact results, never their source."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from detente.errors import UsageError
from detente.evolution.chain.branches import Stretch, struck
from detente.evolution.chain.chain import Chain
from detente.evolution.chain.events import Evolution
from detente.evolution.chain.matrix import Floats
from detente.evolution.chain.uniformisation import checked_day
from detente.graph.graph import States

MAX_RUNS = 10_000_000


@dataclass(frozen=True, slots=True)
class Simulation:
    """How often each state was met at the end, of `runs` runs; the same for the same `seed`."""

    counts: dict[int, int]
    runs: int
    seed: int

    def share(self, *states: int) -> float:
        """The share of the runs that were in one of the states."""
        return sum(self.counts.get(state, 0) for state in states) / self.runs

    def error(self, *states: int) -> float:
        """The standard error of that share; 0 where all runs agree, which does not make it exact."""
        return sqrt(self.share(*states) * (1 - self.share(*states)) / self.runs)


def simulate(courses: Evolution, day: float, *, runs: int, seed: int) -> Simulation:
    """In which states `runs` independent courses are on a day.

    Each run goes through the events by itself: what the exact results say of a day of an event is not used.

    Raises:
        UsageError: if the day is negative or not finite, or the runs are none or more than `MAX_RUNS`.
    """
    checked_day(day)
    if not 1 <= runs <= MAX_RUNS:
        raise UsageError(f"{runs} runs cannot be played; expected 1 to {MAX_RUNS:,}")
    rng = np.random.default_rng(seed)
    stretches = [stretch for stretch in courses.stretches if stretch.day <= day]
    (first,) = stretches[0].branches
    at = rng.choice(np.array(list(first.start)), size=runs, p=_shares(first.start.values()))
    under = np.zeros(runs, dtype=np.int64)
    for k, stretch in enumerate(stretches):
        if k:
            at, under = _struck(stretches[k - 1], stretch, at, under)
        until = stretches[k + 1].day if k + 1 < len(stretches) else day
        for number, branch in enumerate(stretch.branches):
            mine = np.flatnonzero(under == number)
            at[mine] = _played(branch.chain, at[mine], until - stretch.day, rng)
    states, counts = np.unique(at, return_counts=True)
    return Simulation(dict(zip(states.tolist(), counts.tolist(), strict=True)), runs, seed)


def _shares(values: Collection[float]) -> Floats:
    shares: Floats = np.array(list(values), dtype=np.float64)
    shares /= shares.sum()
    return shares


def _struck(before: Stretch, after: Stretch, at: States, under: NDArray[np.int64]) -> tuple[States, NDArray[np.int64]]:
    """The runs once the event has come about: their states, and under which rules of the stretch they are."""
    assert after.event is not None, "only the first stretch begins without an event"
    graph = after.branches[0].chain.graph
    hit, targets = struck(graph, after.event, at)
    number = {branch.rules: k for k, branch in enumerate(after.branches)}
    new = under.copy()
    for k, branch in enumerate(before.branches):
        for rules, those in ((branch.rules, ~hit), (branch.rules.after(after.event, graph), hit)):
            if (mine := those & (under == k)).any():
                new[mine] = number[rules]
    return targets, new


def _played(chain: Chain, states: States, days: float, rng: np.random.Generator) -> States:
    """In which states runs are, some days after they were in these."""
    at = np.searchsorted(chain.states, states)
    left = np.full(at.size, float(days))
    going = np.arange(at.size)
    below = _below(chain)
    while (going := going[chain.leaving[at[going]] > 0]).size:
        left[going] -= rng.exponential(1 / chain.leaving[at[going]])
        going = going[left[going] > 0]
        at[going] = _next(chain, below, at[going], rng)
    return chain.states[at]


def _below(chain: Chain) -> Floats:
    """Before each jump, and after the last, the sum of the probabilities of all jumps up to there; 1 per row."""
    per_day = np.repeat(chain.leaving, np.diff(chain.by_row.starts))
    return np.concatenate(([0.0], np.cumsum(chain.by_row.rates / per_day)))


def _next(chain: Chain, below: Floats, at: NDArray[np.int64], rng: np.random.Generator) -> NDArray[np.int64]:
    """For each row one of its jumps, by their probabilities."""
    first, last = chain.by_row.starts[at], chain.by_row.starts[at + 1]
    drawn = rng.uniform(below[first], below[last])
    chosen = np.clip(np.searchsorted(below, drawn, side="right") - 1, first, last - 1)
    return np.asarray(chain.by_row.targets[chosen], dtype=np.int64)
