"""Many readings side by side, as one large conflict in which no move leads from one of them to another.

Where moves are few, thirty-two readings are solved together, move by move. Else the kernels that solve any conflict
solve them, each sweep going through all of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import TypeVar

import numpy as np

from detente.graph.graph import OptionGraph
from detente.graph.truth import Mask
from detente.kernels import KERNELS, TOGETHER, Bits, Classes, Ends, Flags, Rankings
from detente.kernels.classes import I16, I32, I64
from detente.kernels.plain_readings import packed
from detente.names import ConceptName
from detente.stability.routes import moves_of, routes_of
from detente.stability.solve import stable_by_itself
from detente.stability.sweeps import Lower, Mover, worst_ends
from detente.stability.threads import for_each

T = TypeVar("T")

_MIDDLE = 1 << 7
_MOST_STATES = 1 << 15
"""Ranks of so many states fit into 16 bits."""
_FEW_MOVES = 64
"""Moves of each decision maker from a state, on average, up to which they are gone through one by one."""


@dataclass(frozen=True, slots=True, eq=False)
class Moves:
    """One decision maker's moves by several rankings.

    Attributes:
        order, ranks: as in `Classes`, with a row for each ranking.
        starts, patterns, first, below: as in `Classes`; they do not depend on the ranking.
    """

    order: I32
    ranks: I32
    starts: I64
    patterns: I16
    first: I64
    below: I32

    def stacked(self, chosen: I64) -> Classes:
        """The moves in readings side by side, each of which has one of the rankings."""
        n = self.ranks.shape[1]
        offsets = n * np.arange(chosen.size, dtype=np.int32)[:, None]
        return Classes(
            (self.order[chosen] + offsets).ravel(),
            np.append((self.starts[:-1] + offsets).ravel(), n * chosen.size),
            self.ranks[chosen].ravel(),
            np.tile(self.patterns, chosen.size),
            self.first,
            self.below,
        )

    @property
    def back(self) -> Moves:
        """The same moves the other way round, from what is liked better to what is liked less."""
        patterns = self.first.size - 1
        above = np.repeat(np.arange(patterns, dtype=np.int32), np.diff(self.first))
        return Moves(
            self.order[:, ::-1],
            self.ranks,
            self.order.shape[1] - self.starts[::-1],
            self.patterns,
            np.append(0, np.cumsum(np.bincount(self.below, minlength=patterns))),
            above[np.argsort(self.below, kind="stable")],
        )


@dataclass(frozen=True, slots=True, eq=False)
class Own:
    """What follows from the rankings of one decision maker, whatever the others want.

    Attributes:
        moves: its moves, by each of the rankings.
        values: per ranking and state its rank, and the best rank that it can still get to from there.
        apart: per ranking and state the sum of 1, 2 and 4 if it holds for it by Nash, GMR and SMR.
    """

    moves: Moves
    values: I32
    apart: Flags

    def rankings(self, *, tiny: bool) -> Rankings:
        """The same in small numbers; `tiny` ones, of 8 bits, are counted from the middle."""
        small = (self.values - _MIDDLE).astype(np.int8) if tiny else self.values.astype(np.int16)
        ranks, best = np.ascontiguousarray(np.moveaxis(small, 2, 0))
        return Rankings(ranks, best, self.apart)


def is_for_lanes(graph: OptionGraph) -> bool:
    """Whether ranks are small and moves few, so that going through them one by one is the quicker way."""
    makers = len(graph.decision_makers)
    few = _FEW_MOVES * graph.size * makers  # nobody who can move: nothing to go through
    return few > 0 and graph.size <= _MOST_STATES and moves_of(graph) <= few


class Stack:
    """Some readings of a conflict in option form; `which` are the rankings that each has, by number.

    Args:
        graph: the conflict.
        start: from where states are reached; -1 for nowhere.
        classes: everybody's moves.
        given: per decision maker the rankings that occur, a row for each, and which of these each reading has.
        others: concepts that no kernel knows; by these each reading is asked by itself.
    """

    def __init__(
        self,
        graph: OptionGraph,
        start: int,
        classes: Sequence[Classes],
        given: Sequence[tuple[I32, I64]],
        others: Sequence[ConceptName] = (),
    ) -> None:
        self._graph, self._start, self._others = graph, start, others
        self.which: I64 = np.stack([which for _, which in given], axis=1)
        makers, work = len(given), sum(len(ranks) for ranks, _ in given) * graph.size
        moves = for_each(lambda i: _moves(classes[i], given[i][0]), makers, states=work)
        self._owns = for_each(partial(_own, moves), makers, states=work)

    def bits(self, which: I64) -> Bits:
        """In readings that have these rankings, per kind and state a bit for each, thirty-two together."""
        if self._others or not is_for_lanes(self._graph):
            return packed(self._flags(which))
        padded = np.concatenate((which, np.repeat(which[-1:], -len(which) % TOGETHER, axis=0)))
        found = KERNELS.solve_readings(routes_of(self._graph), self._start, self._rankings, padded)
        holding, reached = found[:, :-1], found[:, -1:]
        return np.concatenate((found, holding & reached), axis=1)

    @cached_property
    def _rankings(self) -> tuple[Rankings, ...]:
        tiny = all(own.values.max(initial=0) < 2 * _MIDDLE for own in self._owns)
        return tuple(own.rankings(tiny=tiny) for own in self._owns)

    def _flags(self, which: I64) -> Mask:
        """Per kind, reading and state whether it is so, in readings that have these rankings."""
        shape = (len(which), self._graph.size)
        owns = list(zip(self._owns, which.T, strict=True))
        classes = [own.moves.stacked(chosen) for own, chosen in owns]
        holding = np.ones((5, *shape), dtype=np.bool_)
        for i, (own, chosen) in enumerate(owns):
            ends = _worst(own.values[chosen].reshape(-1, 2), _others(classes, i), KERNELS.lower_by_improvements)
            holding[:3] &= _masks(own.apart[chosen], shape)
            holding[3:] &= _masks(KERNELS.judge(classes[i], ends, 0), shape)[1:]
        holding = np.concatenate((holding, *(self._by_itself(other, which) for other in self._others)))
        reached = self._reached([own.moves.back.stacked(chosen) for own, chosen in owns], shape)
        return np.concatenate((holding, reached[None], holding & reached))

    def _by_itself(self, other: ConceptName, which: I64) -> Mask:
        """Per reading and state whether it holds for everyone by a concept that is asked in one reading at a time."""
        rows = [
            tuple(own.moves.ranks[k] for own, k in zip(self._owns, chosen, strict=True)) for chosen in which.tolist()
        ]
        graphs = (replace(self._graph, ranks=ranks) for ranks in rows)
        holding = [
            np.logical_and.reduce([stable_by_itself(graph, other, i) for i in range(len(self._owns))])
            for graph in graphs
        ]
        return np.array(holding, dtype=np.bool_).reshape(1, len(which), self._graph.size)

    def _reached(self, back: Sequence[Classes], shape: tuple[int, int]) -> Mask:
        """What improvements lead to from the start: the way back from there ends at the start, and is worth least."""
        ends = np.ones(shape, dtype=np.int16)
        if self._start >= 0:
            ends[:, self._start] = 0
        return np.asarray(_worst(ends.reshape(-1, 1), back, KERNELS.lower_by_improvements) == 0).reshape(shape)


def by_any_moves(classes: Sequence[Classes], i: int, ranks: I32) -> Flags:
    """Per ranking of `i` and state the sum of 1, 2 and 4 if it holds for `i` by Nash, GMR and SMR."""
    return _own([_moves(own, ranks) if j == i else _as_it_is(own) for j, own in enumerate(classes)], i).apart


def _as_it_is(classes: Classes) -> Moves:
    """The moves by the one ranking that there is."""
    starts = np.unique(classes.starts)
    return Moves(classes.order[None], classes.ranks[None], starts, classes.patterns, classes.first, classes.below)


def _moves(classes: Classes, ranks: I32) -> Moves:
    """The same moves by each of these rankings."""
    count, n = ranks.shape
    offsets = n * np.arange(count, dtype=np.int32)[:, None]
    starts = np.unique(classes.starts)  # a class that nothing is in would be there once for each ranking
    whole = np.append((starts[:-1] + offsets).ravel(), n * count)
    order = KERNELS.by_rank((classes.order + offsets).ravel(), whole, ranks.ravel()).reshape(ranks.shape)
    return Moves(order - offsets, ranks, starts, classes.patterns, classes.first, classes.below)


def _own(everybody: Sequence[Moves], i: int) -> Own:
    moves = everybody[i]
    classes = moves.stacked(np.arange(len(moves.ranks)))
    values = np.empty((classes.ranks.size, 2), dtype=np.int32)
    KERNELS.values(classes, values, 0)
    any_ranking = np.zeros(len(moves.ranks), dtype=np.int64)
    others = [other.stacked(any_ranking) for other in _others(everybody, i)]
    flags = KERNELS.judge(classes, _worst(values.copy(), others, KERNELS.lower_by_moves), 0)
    return Own(moves, values.reshape(*moves.ranks.shape, 2), flags.reshape(moves.ranks.shape))


def _worst(ends: Ends, movers: Sequence[Classes], by: Lower) -> Ends:
    return worst_ends(ends, [Mover(classes) for classes in movers], by)


def _masks(flags: Flags, shape: tuple[int, ...]) -> Mask:
    """The three bits of a flag, one after the other."""
    return np.stack([flags.reshape(shape) & bit != 0 for bit in (1, 2, 4)])


def _others(everybody: Sequence[T], i: int) -> list[T]:
    return [*everybody[i + 1 :], *everybody[:i]]
