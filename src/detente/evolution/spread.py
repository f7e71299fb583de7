"""Reaching further from many states at once, in option form, by the partition of each decision maker's moves."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial
from typing import cast

import numpy as np
from numpy.typing import NDArray

from detente.graph import ArcGraph, Graph, OptionGraph, Step
from detente.graph.ranks import Ranks
from detente.graph.truth import Mask

Distances = NDArray[np.int32]
"""Per state the least number of moves that lead there; -1 where none do."""

_BEST = np.iinfo(np.int32).max
_FEW = 1 << 14
"""Up to so many states, decision makers are looked at side by side."""


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


def wishes_of(graph: Graph, like: tuple[Graph, tuple[bytes, ...]] | None = None) -> tuple[bytes, ...]:
    """What tells, per decision maker, which moves are wanted: equal where the same are, in graphs of the same moves.

    `like` is such a graph with its wishes, which are taken over where both rank alike.
    """
    if isinstance(graph, OptionGraph):
        other, known = like or (graph, ())
        return tuple(
            known[i] if known and spread.ranks is other.ranks[i] else spread.wishes
            for i, spread in enumerate(spreads_of(graph))
        )
    assert isinstance(graph, ArcGraph), "there are two forms"
    return tuple(np.stack(arcs).tobytes() for arcs in graph.improving_arcs)


def distances(
    graph: OptionGraph, spreads: tuple[Spread, ...], start: int, *, wanted: bool, free: Collection[int] = ()
) -> Distances:
    """How many (wanted) moves lead from `start` to each state; those in `free` move as they can in any case.

    Moves of one decision maker compose, so a shortest sequence never has two by the same one in a row: it is legal.
    """
    found = np.full(graph.size, -1, dtype=np.int32)
    found[start] = 0
    frontier = np.array([start], dtype=np.int64)
    steps = _steps([(spread, wanted and i not in free) for i, spread in enumerate(spreads)], graph.size)
    while frontier.size:
        reached = np.logical_or.reduce([step(frontier) for step in steps])
        reached &= found < 0
        found[reached] = found[frontier[0]] + 1
        frontier = np.flatnonzero(reached)
    return found


def _steps(moving: Sequence[tuple[Spread, bool]], states: int) -> list[Callable[[NDArray[np.int64]], Mask]]:
    """What leads from the states reached last to the next ones; of few states for many decision makers at once."""
    together = [(spread, wanted) for spread, wanted in moving if states <= _FEW and not spread.one_way]
    apart = [partial(spread.after, wanted=wanted) for spread, wanted in moving if states > _FEW or spread.one_way]
    return [*apart, _SideBySide(together).after] if together else [*apart]


class _SideBySide:
    """Decision makers who can undo all they do, a row for each, and the least rank that was reached in each class."""

    def __init__(self, moving: Sequence[tuple[Spread, bool]]) -> None:
        firsts = np.cumsum([0, *(spread.count for spread, _ in moving)])
        self._classes = np.stack([spread.classes for spread, _ in moving]) + firsts[:-1, None]
        self._ranks = np.stack([spread.ranks for spread, _ in moving])
        self._from = np.where([[wanted] for _, wanted in moving], self._ranks, -1)
        self._least = np.full(firsts[-1], _BEST, dtype=np.int32)

    def after(self, states: NDArray[np.int64]) -> Mask:
        """What they reach from these states, and from those asked about before."""
        np.minimum.at(self._least, self._classes[:, states].ravel(), self._from[:, states].ravel())
        return cast("Mask", (self._ranks > self._least[self._classes]).any(axis=0))


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
