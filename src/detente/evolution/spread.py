"""Reaching further from many states at once, in option form, by the partition of each decision maker's moves."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from detente.graph import OptionGraph, Step
from detente.graph.graph import States
from detente.graph.ranks import Ranks
from detente.graph.truth import Mask
from detente.kernels import KERNELS, Mover

Distances = NDArray[np.int32]
"""Per state the least number of moves that lead there; -1 where none do."""

_BEST = np.iinfo(np.int32).max


@dataclass(frozen=True)
class Spread:
    """What one decision maker can make of many states: `classes` are its moves, `patterns` what it cannot undo.

    `count` is above all numbers of classes; `one_way` is whether there is anything that it cannot undo.
    """

    ranks: Ranks
    classes: NDArray[np.int32]
    count: int
    patterns: NDArray[np.int64]
    one_way: bool

    @property
    def wishes(self) -> bytes:
        """What tells which moves are wanted: per state how many different ranks its class has below its own."""
        order = np.argsort(self.classes * np.int64(self.ranks.max(initial=0) + 1) + self.ranks)
        classes, ranks = self.classes[order], self.ranks[order]
        same, better = np.zeros((2, order.size), dtype=np.bool_)
        same[1:], better[1:] = classes[1:] == classes[:-1], ranks[1:] > ranks[:-1]
        steps = np.cumsum(same & better)
        within = np.empty_like(steps)
        within[order] = steps - np.maximum.accumulate(np.where(same, 0, steps))
        return within.tobytes()

    def after(self, states: NDArray[np.int64], *, wanted: bool) -> Mask:
        """R_i (or R_i^+) of all these states together: what it reaches by one (wanted) move from any of them."""
        reach = self._better if wanted else self._others
        if not self.one_way:
            return reach(states)
        reached = np.zeros(self.ranks.shape, dtype=np.bool_)
        for pattern in set(self.patterns[states].tolist()):
            chosen = states[self.patterns[states] == pattern]
            reached |= reach(chosen) & ((self.patterns & pattern) == pattern)
        return reached

    def _better(self, chosen: NDArray[np.int64]) -> Mask:
        """Which states are better than one of the chosen in their class."""
        least = np.full(self.count, _BEST, dtype=np.int32)
        np.minimum.at(least, self.classes[chosen], self.ranks[chosen])
        return self.ranks > least[self.classes]

    def _others(self, chosen: NDArray[np.int64]) -> Mask:
        """Which states have one of the chosen in their class besides themselves."""
        beside = np.bincount(self.classes[chosen], minlength=self.count)[self.classes]
        beside[chosen] -= 1
        return beside > 0

    def before(self, state: int, *, wanted: bool) -> NDArray[np.int64]:
        """From where it can make a (wanted) move to the state, in increasing order."""
        same = np.flatnonzero(self.classes == self.classes[state])
        allowed = (self.patterns[same] & ~self.patterns[state]) == 0
        if wanted:
            allowed &= self.ranks[same] < self.ranks[state]
        return np.asarray(same[allowed])


def spreads_of(graph: OptionGraph) -> tuple[Spread, ...]:
    """One spread per decision maker."""
    return tuple(
        Spread(ranks, own.classes, own.count, own.patterns, one_way=bool(own.take | own.drop))
        for ranks, own in zip(graph.ranks, graph.owned, strict=True)
    )


def distances(
    graph: OptionGraph, spreads: tuple[Spread, ...], start: int | States, *, wanted: bool, free: Collection[int] = ()
) -> Distances:
    """How many (wanted) moves lead from a start to each state; those in `free` move as they can in any case.

    Moves of one decision maker compose, so a shortest sequence never has two by the same one in a row: it is legal.
    """
    last = np.atleast_1d(np.asarray(start, dtype=np.int64))
    if spreads and not any(spread.one_way for spread in spreads):
        moving = [Mover(one.classes, one.count, one.ranks, wanted and i not in free) for i, one in enumerate(spreads)]
        return KERNELS.distances(moving, last)
    found = np.full(graph.size, -1, dtype=np.int32)
    found[last] = 0
    while last.size:
        each = (one.after(last, wanted=wanted and i not in free) for i, one in enumerate(spreads))
        reached = np.logical_or.reduce([*each]) & (found < 0)
        found[reached] = found[last[0]] + 1
        last = np.flatnonzero(reached)
    return found


def backwards(
    graph: OptionGraph, spreads: tuple[Spread, ...], found: Distances, target: int, *, wanted: bool
) -> tuple[Step, ...]:
    """A shortest sequence of moves to a state that has been found."""
    steps: list[Step] = []
    at = target
    while found[at] > 0:
        for dm, spread in zip(graph.decision_makers, spreads, strict=True):
            sources = spread.before(at, wanted=wanted)
            sources = sources[found[sources] == found[at] - 1]
            if sources.size:
                steps.append(Step(dm, int(sources[0]), at))
                at = int(sources[0])
                break
    return tuple(reversed(steps))
