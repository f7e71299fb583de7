"""Many readings, one after the other, in compiled code that needs no Python: threads run it side by side.

Importing this module imports numba. Loops stand where one line of numpy would do: they are compiled far quicker. Numba
keeps what it compiles by this file alone: after a change of the kernels that it calls, in `detente.stability._kernels`,
remove `__pycache__` here.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np
from numba import njit
from numpy.typing import NDArray

from detente.ensemble.tables import I16, I32, I64, Bytes, Counters, Tables
from detente.stability._kernels import (
    Classes,
    highest,
    judge,
    lower_by_improvements,
    lower_by_moves,
    order_by_class,
)

Flags = NDArray[np.bool_]

CONCEPTS = 5
REACHED = 5
BOTH = 6
KINDS = 11
"""What is counted: by which of the five concepts something holds, whether it is reached, and both at once by each."""


class Own(NamedTuple):
    """What follows from one decision maker's ranking, whatever the others want.

    Attributes:
        classes: its moves, with the ranking.
        values: per state its rank, and the best rank that it can still get to from there.
        nash, gmr, smr: per state whether it holds for it by that concept.
    """

    classes: Classes
    values: I32
    nash: Flags
    gmr: Flags
    smr: Flags


@njit(cache=True, nogil=True)
def tally(tables: Tables, lines: I16, rows: I64, different: I64, which: I64, weights: I64, counters: Counters) -> None:
    """Add what these readings say to the counters.

    Args:
        tables: what they have in common.
        lines: per reading and decision maker its lines, as in `Forms`.
        rows: per reading and decision maker a row of `tables.fixed`, or -1.
        different: the rankings that occur, each as a decision maker and a reading that has it.
        which: per reading and decision maker which of these it has.
        weights: per reading how much it counts, in limbs.
        counters: filled in place.
    """
    moves = [_classes(tables, i, lines[0, i], i) for i in range(rows.shape[1])]
    owns = [_own(tables, i, lines[d, i], rows[d, i], moves) for i, d in different]
    for d in range(rows.shape[0]):
        flags = _flags(tables.start, [owns[k] for k in which[d]])
        _count_states(flags, tables.states, weights[d], counters.counts)
        _count_answers(flags, tables.asked, weights[d], counters.answered, counters.bits[d : d + 1])
        for one in range(CONCEPTS):
            for other in range(CONCEPTS):
                if _same(flags[one], flags[other]):
                    for limb in range(weights.shape[1]):
                        counters.agreeing[one, other, limb] += weights[d, limb]


@njit(cache=True, nogil=True)
def _count_states(flags: Flags, states: I64, weight: I64, counts: I64) -> None:
    for kind in range(KINDS):
        for s in range(states.size):
            if flags[kind, s]:
                for limb in range(weight.size):
                    counts[kind, states[s], limb] += weight[limb]


@njit(cache=True, nogil=True)
def _count_answers(flags: Flags, asked: Flags, weight: I64, answered: I64, bits: Flags) -> None:
    """Count what the reading answers, and note it in `bits`, which has one row, or none where it is not kept."""
    for kind in range(KINDS):
        for a in range(asked.shape[0]):
            if _meets(flags[kind], asked[a]):
                for limb in range(weight.size):
                    answered[kind, a, limb] += weight[limb]
                for row in range(bits.shape[0]):
                    bits[row, kind, a] = True


@njit(cache=True, nogil=True)
def _flags(start: int, everybody: list[Own]) -> Flags:
    """Per kind and state whether it is so in one reading."""
    classes = [own.classes for own in everybody]
    flags = np.ones((KINDS, classes[0].ranks.size), np.bool_)
    for i in range(len(everybody)):
        _, values, nash, gmr, smr = everybody[i]
        _, seq, sseq = judge(classes[i], _worst_ends(values.copy(), classes, i, True))
        for s in range(nash.size):
            flags[0, s] &= nash[s]
            flags[1, s] &= gmr[s]
            flags[2, s] &= smr[s]
            flags[3, s] &= seq[s]
            flags[4, s] &= sseq[s]
    _reach(flags[REACHED], start, classes)
    for concept in range(CONCEPTS):
        for s in range(flags.shape[1]):
            flags[BOTH + concept, s] = flags[concept, s] and flags[REACHED, s]
    return flags


@njit(cache=True, nogil=True)
def _own(tables: Tables, i: int, lines: I16, row: int, moves: list[Classes]) -> Own:
    """What follows from the ranking of `i`; `moves` are everybody's, with any rankings at all."""
    classes = _classes(tables, i, lines, row)
    best = highest(classes)
    values = np.empty((best.size, 2), np.int32)
    for s in range(best.size):
        values[s, 0] = classes.ranks[s]
        values[s, 1] = best[s]
    nash, gmr, smr = judge(classes, _worst_ends(values.copy(), moves, i, False))
    return Own(classes, values, nash, gmr, smr)


@njit(cache=True, nogil=True)
def _classes(tables: Tables, i: int, lines: I16, row: int) -> Classes:
    """One decision maker's moves as the reading has it, in the shape that the kernels sweep."""
    ranks = tables.fixed[row].copy() if row >= 0 else ranked(tables.truth[i], lines)
    top = 0
    for rank in ranks:
        top = max(top, rank)
    order, starts = order_by_class(tables.classes[i], tables.counts[i], ranks, top)
    first = tables.first[tables.first_at[i] : tables.first_at[i + 1]]
    below = tables.below[tables.below_at[i] : tables.below_at[i + 1]]
    return Classes(order, starts, ranks, tables.patterns[i], first, below)


@njit(cache=True, nogil=True)
def ranked(truth: Bytes, lines: I16) -> I32:
    """Ranks from 0 without gaps: the most important line on which two states differ decides between them."""
    n = truth.shape[1]
    ranks = np.zeros(n, np.int32)
    new = np.empty(2 * n, np.int32)
    count = 1
    for said in lines:
        if said < 0:
            continue
        place, negated = said >> 1, said & 1
        new[: 2 * count] = 0
        for s in range(n):
            ranks[s] = 2 * ranks[s] + (truth[place, s] ^ negated)
            new[ranks[s]] = 1
        used = 0
        for r in range(2 * count):
            if new[r]:
                new[r] = used
                used += 1
        for s in range(n):
            ranks[s] = new[ranks[s]]
        count = used
        if count == n:
            break
    return ranks


@njit(cache=True, nogil=True)
def _worst_ends(ends: I32, everybody: list[Classes], i: int, wanted: bool) -> I32:
    """What the opponents of `i` can bring about, at worst for it; see `detente.stability.sweeps`."""
    unchanged = 0
    j = i
    while unchanged < len(everybody) - 1:
        j = (j + 1) % len(everybody)
        if j != i:
            changed = lower_by_improvements(everybody[j], ends) if wanted else lower_by_moves(everybody[j], ends)
            unchanged = 1 if changed else unchanged + 1
    return ends


@njit(cache=True, nogil=True)
def _reach(reached: Flags, start: int, everybody: list[Classes]) -> None:
    """Flag just what improvements lead to from the start: moves compose, so that every such sequence is legal."""
    reached[:] = False
    if start >= 0:
        reached[start] = True
    unchanged = 0
    while unchanged < len(everybody):
        for j in range(len(everybody)):
            unchanged = 0 if _reach_by_one(everybody[j], reached) else unchanged + 1


@njit(cache=True, nogil=True)
def _reach_by_one(classes: Classes, reached: Flags) -> bool:
    """Flag what one decision maker's improvements lead to, from the least liked states of each class up."""
    order, starts, ranks, patterns, first, below = classes
    seen = np.empty(first.size - 1, np.bool_)
    changed = False
    for c in range(starts.size - 1):
        seen[:] = False
        end = starts[c + 1]
        while end > starts[c]:
            start = end
            while start > starts[c] and ranks[order[start - 1]] == ranks[order[end - 1]]:
                start -= 1
            for at in range(start, end):
                s = order[at]
                for q in below[first[patterns[s]] : first[patterns[s] + 1]]:
                    if seen[q] and not reached[s]:
                        reached[s] = True
                        changed = True
            for at in range(start, end):
                if reached[order[at]]:
                    seen[patterns[order[at]]] = True
            end = start
    return changed


@njit(cache=True, nogil=True)
def _meets(flags: Flags, meant: Flags) -> bool:
    for s in range(flags.size):  # noqa: SIM110 – compiled, a generator would cost
        if flags[s] and meant[s]:
            return True
    return False


@njit(cache=True, nogil=True)
def _same(one: Flags, other: Flags) -> bool:
    for s in range(one.size):  # noqa: SIM110 – compiled, a generator would cost
        if one[s] != other[s]:
            return False
    return True


def are_compiled() -> bool:
    """Whether the loop lies in numba's cache, so that using it does not first compile it."""
    folder = tally.stats.cache_path
    return folder is not None and any(Path(folder).glob("kernel.tally-*.nbi"))
