"""The kernels in numpy: what the compiled ones do, with the same results to the bit, where none were built.

Everything here goes through the states in the order of `Classes`, so that a class is a run of neighbours in it, and
within a class what is liked as much is one, too. What a state may be offered by a mover is then a running minimum over
those before it; since moves compose, what others were offered before them needs no second look.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from detente.kernels.classes import I32, I64, Classes, Ends, Flags, Mask, Mover, Sweep
from detente.kernels.plain_courses import most_courses
from detente.kernels.plain_readings import add_up, solve_readings

__all__ = [
    "add_up",
    "by_class",
    "by_rank",
    "distances",
    "judge",
    "lower_by_improvements",
    "lower_by_moves",
    "most_courses",
    "solve_readings",
    "values",
]


def by_class(class_of: I32, count: int) -> tuple[I32, I64]:
    """The states by class, and where each class starts, and where the last one ends."""
    starts = np.zeros(count + 1, dtype=np.int64)
    np.cumsum(np.bincount(class_of, minlength=count), out=starts[1:])
    return np.argsort(class_of, kind="stable").astype(np.int32), starts


def by_rank(members: I32, starts: I64, ranks: I32) -> I32:
    """The same, within each class from the most to the least liked; what is liked as much stays as it was."""
    class_of = np.repeat(np.arange(starts.size - 1), np.diff(starts))
    return members[np.lexsort((-ranks[members], class_of))]


def values(classes: Classes, ends: Ends, column: int) -> None:
    """Enter the decision maker's ranks into a column, and into the next the best rank that it can still get to.

    Staying is included.
    """
    ends[:, column] = classes.ranks
    runs = _Runs(classes)
    for here, offering in runs.patterns():
        best = np.where(offering, classes.ranks[classes.order], -1)
        ends[classes.order[here], column + 1] = np.maximum.reduceat(best, runs.begins)[runs.which[here]]


def lower_by_moves(classes: Classes, ends: Ends, sweep: Sweep) -> bool:
    """Lower each column to its least value at any state that the decision maker can move to.

    Returns whether anything changed. Moves compose, so one sweep is complete.
    """
    runs = _Runs(classes)
    values = ends[classes.order]
    offered = np.full_like(values, _nothing(ends))
    for here, offering in runs.patterns():
        least = np.minimum.reduceat(np.where(offering[:, None], values, _nothing(ends)), runs.begins)
        offered[here] = least[runs.which[here]]
    return _taken(classes, ends, sweep, offered)


def lower_by_improvements(classes: Classes, ends: Ends, sweep: Sweep) -> bool:
    """The same where the decision maker makes only moves to what it likes better."""
    runs = _Runs(classes)
    values = ends[classes.order]
    offered = np.full_like(values, _nothing(ends))
    for here, offering in runs.patterns():
        least = -runs.most_before(-np.where(offering[:, None], values, _nothing(ends)), -int(_nothing(ends)))
        offered[here] = least[here]
    return _taken(classes, ends, sweep, offered)


def judge(classes: Classes, ends: Ends, column: int) -> Flags:
    """Per state 1 if it holds by Nash, 2 if by one and 4 if by the next column of the worst ends, added up.

    By the latter, if its every improvement ends, at worst, no better.
    """
    runs, order = _Runs(classes), classes.order
    worst = np.empty((order.size, 2), dtype=ends.dtype)
    for here, offering in runs.patterns():
        values = np.where(offering[:, None], ends[order, column : column + 2], -1)
        worst[here] = runs.most_before(values, -1)[here]
    flags = np.empty(order.size, dtype=np.uint8)
    holds = worst <= classes.ranks[order, None]
    flags[order] = (worst[:, 0] < 0) | holds[:, 0] << 1 | holds[:, 1] << 2
    return flags


def distances(movers: Sequence[Mover], starts: I64) -> I32:
    """Per state the least number of moves that lead there from a start; -1 where none do."""
    found = np.full(movers[0].ranks.size, -1, dtype=np.int32)
    found[starts] = 0
    least = [np.full(one.above, np.iinfo(np.int32).max, dtype=np.int32) for one in movers]
    last = starts
    while last.size:
        reached = np.zeros(found.size, dtype=np.bool_)
        for one, lowest in zip(movers, least, strict=True):
            np.minimum.at(lowest, one.classes[last], one.ranks[last] if one.wanted else -1)
            reached |= one.ranks > lowest[one.classes]
        reached &= found < 0
        found[reached] = found[last[0]] + 1
        last = np.flatnonzero(reached)
    return found


class _Runs:
    """The classes as runs in the order; empty ones are left out."""

    def __init__(self, classes: Classes) -> None:
        self._classes = classes
        sizes = np.diff(classes.starts)
        self.begins = classes.starts[:-1][sizes > 0]
        """Where each class begins in the order."""
        self.which = np.repeat(np.arange(self.begins.size), sizes[sizes > 0])
        """Per place in the order which class stands there."""

    def patterns(self) -> Iterator[tuple[Mask, Mask]]:
        """Per pattern that occurs two flags for each place: whether its state has it, and may be reached from it."""
        of = self._classes.patterns[self._classes.order]
        above = np.repeat(np.arange(self._classes.first.size - 1), np.diff(self._classes.first))
        for pattern in np.unique(of).tolist():
            reaching = np.zeros(self._classes.first.size - 1, dtype=np.bool_)
            reaching[above[self._classes.below == pattern]] = True
            yield of == pattern, reaching[of]

    def most_before(self, values: NDArray[np.int32], otherwise: int) -> NDArray[np.int64]:
        """Per place and column the greatest value of those of its class that are liked better; else that."""
        span = int(values.max(initial=0)) - int(values.min(initial=0)) + 1
        raised = values.astype(np.int64) + span * self.which[:, None]
        running = np.maximum.accumulate(raised, axis=0) - span * self.which[:, None]
        before = np.concatenate((np.full((1, values.shape[1]), otherwise), running[:-1]))[self._groups]
        return np.where((self._groups == self.begins[self.which])[:, None], otherwise, before)

    @property
    def _groups(self) -> I64:
        """Per place where those begin that are liked as much."""
        ranks = self._classes.ranks[self._classes.order]
        new = np.ones(ranks.size, dtype=np.bool_)
        new[1:] = (ranks[1:] != ranks[:-1]) | (self.which[1:] != self.which[:-1])
        return np.maximum.accumulate(np.where(new, np.arange(ranks.size), 0))


def _taken(classes: Classes, ends: Ends, sweep: Sweep, offered: Ends) -> bool:
    """Lower the states of the stale classes to what they are offered."""
    begin, end = sweep.spare
    offered[:, begin:end] = _nothing(ends)
    sizes = np.diff(classes.starts)
    swept = np.repeat(sweep.stale.astype(np.bool_), sizes)
    sweep.stale[:] = 0
    states = classes.order[swept]
    lower = offered[swept] < ends[states]
    sweep.touched[states[lower.any(axis=1)]] = 1
    ends[states] = np.minimum(ends[states], offered[swept])
    return bool(lower.any())


def _nothing(ends: Ends) -> int:
    return int(np.iinfo(ends.dtype).max)
