"""The fast twins of the definitions, for conflicts in option form.

A decision maker's moves join the states of one *class* (those that agree on everybody else's options), so all
that is known of them is an order of the states by class and, within a class, from the most to the least liked.
One-way options give every state a *pattern*; a move from s to t is allowed where the pattern of s is below that of
t (`below[first[p]:first[p + 1]]` lists the patterns from which p may be reached, p included). Every kernel is one
sweep over the classes; the table `best` holds, per pattern, what the states swept so far offer to a mover there.

Importing this module imports numba.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numba import njit
from numpy.typing import NDArray

I32 = NDArray[np.int32]
I64 = NDArray[np.int64]
Flags = NDArray[np.bool_]

NOTHING = np.int32(2**31 - 1)


@njit(cache=True, nogil=True)
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


@njit(cache=True, nogil=True)
def lower(
    order: I32, starts: I64, ranks: I32, patterns: I32, first: I64, below: I32, wanted: bool, a: I32, b: I32
) -> bool:
    """Lower `a` and `b` at every state to their least value at any state that one decision maker can move to.

    With `wanted`, only improvements count. Returns whether anything changed. States are swept from the most
    liked down, so improvements of improvements are included; moves compose, so one sweep is complete.
    """
    changed = False
    size = first.size - 1
    best_a = np.empty(size, np.int32)
    best_b = np.empty(size, np.int32)
    for c in range(starts.size - 1):
        low, high = starts[c], starts[c + 1]
        if high - low < 2:
            continue
        best_a[:] = NOTHING
        best_b[:] = NOTHING
        k = low
        while k < high:
            end = k + 1
            if wanted:
                while end < high and ranks[order[end]] == ranks[order[k]]:
                    end += 1
                for at in range(k, end):
                    s = order[at]
                    p = patterns[s]
                    if best_a[p] < a[s]:
                        a[s] = best_a[p]
                        changed = True
                    if best_b[p] < b[s]:
                        b[s] = best_b[p]
                        changed = True
            else:
                end = high
            for at in range(k, end):
                s = order[at]
                for at_q in range(first[patterns[s]], first[patterns[s] + 1]):
                    q = below[at_q]
                    best_a[q] = min(best_a[q], a[s])
                    best_b[q] = min(best_b[q], b[s])
            k = end
        if not wanted:
            for at in range(low, high):
                s = order[at]
                p = patterns[s]
                if best_a[p] < a[s]:
                    a[s] = best_a[p]
                    changed = True
                if best_b[p] < b[s]:
                    b[s] = best_b[p]
                    changed = True
    return changed


@njit(cache=True, nogil=True)
def highest(order: I32, starts: I64, ranks: I32, patterns: I32, first: I64, below: I32, out: I32) -> None:
    """The best rank that the decision maker can still get to from each state, staying included."""
    best = np.empty(first.size - 1, np.int32)
    for c in range(starts.size - 1):
        best[:] = -1
        for at in range(starts[c], starts[c + 1]):
            s = order[at]
            for at_q in range(first[patterns[s]], first[patterns[s] + 1]):
                q = below[at_q]
                best[q] = max(best[q], ranks[s])
        for at in range(starts[c], starts[c + 1]):
            s = order[at]
            out[s] = best[patterns[s]]


@njit(cache=True, nogil=True)
def judge(
    order: I32, starts: I64, ranks: I32, patterns: I32, first: I64, below: I32, a: I32, b: I32, nash: Flags, by_a: Flags, by_b: Flags
) -> None:
    """Which states hold: those whose every improvement ends, at worst, no better (`a`, `b`: the worst ends)."""
    size = first.size - 1
    most_a = np.empty(size, np.int32)
    most_b = np.empty(size, np.int32)
    for c in range(starts.size - 1):
        most_a[:] = -1
        most_b[:] = -1
        k = starts[c]
        while k < starts[c + 1]:
            end = k + 1
            while end < starts[c + 1] and ranks[order[end]] == ranks[order[k]]:
                end += 1
            for at in range(k, end):
                s = order[at]
                p = patterns[s]
                nash[s] = most_a[p] < 0
                by_a[s] = most_a[p] <= ranks[s]
                by_b[s] = most_b[p] <= ranks[s]
            for at in range(k, end):
                s = order[at]
                for at_q in range(first[patterns[s]], first[patterns[s] + 1]):
                    q = below[at_q]
                    most_a[q] = max(most_a[q], a[s])
                    most_b[q] = max(most_b[q], b[s])
            k = end


def are_compiled() -> bool:
    """Whether the kernels lie in numba's cache, so that using them does not first compile them."""
    return any(Path(judge.stats.cache_path).glob("_kernels.judge-*.nbi"))
