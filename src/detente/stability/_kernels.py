"""The fast twins of the definitions, for conflicts in option form.

A decision maker's moves join the states of one *class* (those that agree on everybody else's options), so all
that is known of them is an order of the states by class and, within a class, from the most to the least liked.
One-way options give every state a *pattern*; a move from s to t is allowed where the pattern of s is below that of
t. Every kernel is one sweep over the classes; its table holds, per pattern, what the states swept so far offer to a
mover there.

Importing this module imports numba.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from detente.stability.compiled import inlined, kernel, part

I32 = NDArray[np.int32]
I64 = NDArray[np.int64]
Flags = NDArray[np.bool_]

NOTHING = np.int32(2**31 - 1)
COLUMNS = 2


class Classes(NamedTuple):
    """One decision maker's moves in the shape that the kernels sweep.

    Attributes:
        order: the states by class and, within a class, from the most to the least liked.
        starts: where each class starts in `order`, and where the last one ends.
        ranks: per state how much the decision maker likes it.
        patterns: per state its one-way pattern.
        first: per pattern where its part of `below` starts, and where the last one ends.
        below: per pattern the patterns from which it may be reached, itself included.
    """

    order: I32
    starts: I64
    ranks: I32
    patterns: I32
    first: I64
    below: I32


@kernel
def order_by_class(classes: I64, count: int, ranks: I32, top: int) -> tuple[I32, I64]:
    """The states sorted by class, then from the highest rank down, and where each class starts (two radix passes)."""
    n = classes.size
    places = np.zeros(top + 2, np.int64)
    for s in range(n):
        places[top - ranks[s] + 1] += 1
    for r in range(top + 1):
        places[r + 1] += places[r]
    by_rank = np.empty(n, np.int32)
    for s in range(n):
        r = top - ranks[s]
        by_rank[places[r]] = s
        places[r] += 1
    starts = np.zeros(count + 1, np.int64)
    for s in range(n):
        starts[classes[s] + 1] += 1
    for c in range(count):
        starts[c + 1] += starts[c]
    fill = starts[:count].copy()
    order = np.empty(n, np.int32)
    for k in range(n):
        s = by_rank[k]
        order[fill[classes[s]]] = s
        fill[classes[s]] += 1
    return order, starts


@kernel
def highest(classes: Classes) -> I32:
    """The best rank that the decision maker can still get to from each state, staying included."""
    order, starts, ranks, patterns, first, below = classes
    best = np.empty(first.size - 1, np.int32)
    out = np.empty_like(ranks)
    for c in range(starts.size - 1):
        best[:] = -1
        for at in range(starts[c], starts[c + 1]):
            s = order[at]
            for q in below[first[patterns[s]] : first[patterns[s] + 1]]:
                best[q] = max(best[q], ranks[s])
        for at in range(starts[c], starts[c + 1]):
            s = order[at]
            out[s] = best[patterns[s]]
    return out


@kernel
def lower_by_moves(classes: Classes, ends: I32) -> bool:
    """Lower each column of `ends` to its least value at any state that the decision maker can move to.

    Returns whether anything changed. Moves compose, so one sweep is complete.
    """
    if classes.first.size == 2:
        return _lower_to_least(classes, ends)
    starts = classes.starts
    best = np.empty((classes.first.size - 1, COLUMNS), np.int32)
    changed = False
    for c in range(starts.size - 1):
        if starts[c + 1] - starts[c] > 1:
            best[:] = NOTHING
            _offer(classes, starts[c], starts[c + 1], ends, best)
            changed |= _take(classes, starts[c], starts[c + 1], ends, best)
    return changed


@part
def _lower_to_least(classes: Classes, ends: I32) -> bool:
    """The same where no option is one-way: every state of a class is worth as little as the least."""
    order, starts = classes.order, classes.starts
    changed = False
    for c in range(starts.size - 1):
        if starts[c + 1] - starts[c] > 1:
            one = other = NOTHING
            for at in range(starts[c], starts[c + 1]):
                one, other = min(one, ends[order[at], 0]), min(other, ends[order[at], 1])
            for at in range(starts[c], starts[c + 1]):
                s = order[at]
                changed |= ends[s, 0] > one or ends[s, 1] > other
                ends[s, 0], ends[s, 1] = one, other
    return changed


@kernel
def lower_by_improvements(classes: Classes, ends: I32) -> bool:
    """The same where the decision maker makes only moves to what it likes better.

    States are swept from the most liked down, so improvements of improvements are included.
    """
    if classes.first.size == 2:
        return _lower_both_ways(classes, ends)
    starts = classes.starts
    best = np.empty((classes.first.size - 1, COLUMNS), np.int32)
    changed = False
    for c in range(starts.size - 1):
        best[:] = NOTHING
        start = starts[c]
        while start < starts[c + 1]:
            end = _tied(classes, start, starts[c + 1])
            changed |= _take(classes, start, end, ends, best)
            _offer(classes, start, end, ends, best)
            start = end
    return changed


@part
def _lower_both_ways(classes: Classes, ends: I32) -> bool:
    """The same where no option is one-way: there is one pattern, so that two numbers do for the table, much quicker."""
    order, starts, ranks = classes.order, classes.starts, classes.ranks
    changed = False
    for c in range(starts.size - 1):
        if starts[c + 1] - starts[c] > 1:
            one = best_one = other = best_other = NOTHING
            rank = np.int32(-1)
            for at in range(starts[c], starts[c + 1]):
                s = order[at]
                if ranks[s] != rank:
                    rank, best_one, best_other = ranks[s], one, other
                if best_one < ends[s, 0]:
                    ends[s, 0] = best_one
                    changed = True
                if best_other < ends[s, 1]:
                    ends[s, 1] = best_other
                    changed = True
                one, other = min(one, ends[s, 0]), min(other, ends[s, 1])
    return changed


@inlined
def _tied(classes: Classes, start: int, stop: int) -> int:
    """Where in the order the states end that are liked just as much as the one at `start`."""
    order, ranks = classes.order, classes.ranks
    end = start + 1
    while end < stop and ranks[order[end]] == ranks[order[start]]:
        end += 1
    return end


@inlined
def _offer(classes: Classes, start: int, stop: int, ends: I32, best: I32) -> None:
    """Enter what part of a class is worth into the table."""
    order, patterns, first, below = classes.order, classes.patterns, classes.first, classes.below
    for at in range(start, stop):
        s = order[at]
        for q in below[first[patterns[s]] : first[patterns[s] + 1]]:
            for v in range(COLUMNS):
                best[q, v] = min(best[q, v], ends[s, v])


@inlined
def _take(classes: Classes, start: int, stop: int, ends: I32, best: I32) -> bool:
    """Lower part of a class to what the table offers."""
    changed = False
    for at in range(start, stop):
        s = classes.order[at]
        p = classes.patterns[s]
        for v in range(COLUMNS):
            if best[p, v] < ends[s, v]:
                ends[s, v] = best[p, v]
                changed = True
    return changed


@kernel
def judge(classes: Classes, ends: I32) -> tuple[Flags, Flags, Flags]:
    """Which states hold by Nash, and by either column of the worst ends.

    By the latter, those whose every improvement ends, at worst, no better.
    """
    order, starts, ranks, patterns, first, below = classes
    most = np.empty((first.size - 1, COLUMNS), np.int32)
    nash, by_first, by_second = np.empty((3, ranks.size), np.bool_)
    for c in range(starts.size - 1):
        most[:] = -1
        start = starts[c]
        while start < starts[c + 1]:
            end = _tied(classes, start, starts[c + 1])
            for at in range(start, end):
                s = order[at]
                nash[s] = most[patterns[s], 0] < 0
                by_first[s] = most[patterns[s], 0] <= ranks[s]
                by_second[s] = most[patterns[s], 1] <= ranks[s]
            for at in range(start, end):
                s = order[at]
                for q in below[first[patterns[s]] : first[patterns[s] + 1]]:
                    for v in range(COLUMNS):
                        most[q, v] = max(most[q, v], ends[s, v])
            start = end
    return nash, by_first, by_second
