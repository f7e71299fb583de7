"""Many readings of one conflict side by side, in numpy: what lanes.c does, with the same results."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import cycle

import numpy as np
from numpy.typing import NDArray

from detente.kernels.classes import I64, TOGETHER, Bits, Flags, Mask, Rankings, Small
from detente.kernels.plain_courses import Routes


def solve_readings(routes: Routes, start: int, rankings: Sequence[Rankings], which: I64) -> Bits:
    """By which concepts each state holds for everyone in each reading, and whether it is reached.

    Args:
        routes: everybody's moves, which compose.
        start: from where it is to be reached by wanted moves; -1 for nowhere.
        rankings: per decision maker those that occur.
        which: per reading and decision maker which of these it has; as many readings as make whole groups.

    Returns:
        Per group of thirty-two readings, then by Nash, GMR, SMR, SEQ, SSEQ and reached, then per state a bit for each.
    """
    ranks = [own.ranks[chosen].T for own, chosen in zip(rankings, which.T, strict=True)]
    apart = [own.apart[chosen].T for own, chosen in zip(rankings, which.T, strict=True)]
    alone: Flags = np.bitwise_and.reduce(apart)
    holds = np.ones((2, *alone.shape), dtype=np.bool_)
    for i, own in enumerate(rankings):
        ends = np.stack((ranks[i], own.best[which[:, i]].T))
        _lower(routes, ranks, i, ends)
        _judge(routes, ranks[i], i, ends, holds)
    found = [*((alone & bit != 0) for bit in (1, 2, 4)), *holds, _reached(routes, start, ranks)]
    return packed(np.stack(found).transpose(0, 2, 1))


def add_up(bits: Bits, weights: I64) -> I64:
    """The weights of the readings in which a bit is set, added up.

    Args:
        bits: per group of thirty-two readings and place a bit for each reading.
        weights: per reading and limb.

    Returns:
        Per place and limb.
    """
    sums = np.zeros((bits.shape[1], weights.shape[1]), dtype=np.int64)
    for group, weight in zip(bits, weights.reshape(len(bits), TOGETHER, -1), strict=True):
        sums += unpacked(group[None]).T.astype(np.int64) @ weight
    return sums


def packed(flags: Mask) -> Bits:
    """Flags per kind, reading and state as bits per group of thirty-two readings, kind and state."""
    kinds, readings, states = flags.shape
    bits = np.zeros((-(-readings // TOGETHER), kinds, states), dtype=np.uint32)
    for reading in range(readings):
        bits[reading // TOGETHER] |= flags[:, reading].astype(np.uint32) << np.uint32(reading % TOGETHER)
    return bits


def unpacked(bits: Bits) -> Mask:
    """Bits per group and place as flags per reading and place."""
    groups, places = bits.shape
    bytes_of = np.ascontiguousarray(bits.astype("<u4", copy=False)).view(np.uint8).reshape(groups, places, 4)
    flags = np.unpackbits(bytes_of, axis=-1, bitorder="little").transpose(0, 2, 1)
    return flags.reshape(groups * TOGETHER, places).view(np.bool_)


def _lower(routes: Routes, ranks: Sequence[NDArray[np.integer]], i: int, ends: Small) -> None:
    """Lower both columns to the least that the others can bring about by improvements."""
    others = [j for j in range(len(ranks)) if j != i]
    unchanged = 0
    for j in cycle(others):
        before = ends.copy()
        for s in range(ends.shape[1]):
            targets = routes.targets[routes.first[j, s] : routes.first[j, s + 1]]
            wanted = ranks[j][targets] > ranks[j][s]
            offered = np.where(wanted, ends[:, targets], np.iinfo(ends.dtype).max)
            ends[:, s] = np.minimum(ends[:, s], offered.min(axis=1, initial=np.iinfo(ends.dtype).max))
        unchanged = unchanged + 1 if np.array_equal(before, ends) else 1
        if unchanged >= len(others):
            break


def _judge(routes: Routes, own: Small, i: int, ends: Small, holds: Mask) -> None:
    for s in range(len(own)):
        targets = routes.targets[routes.first[i, s] : routes.first[i, s + 1]]
        escapes = (own[targets] > own[s]) & (ends[:, targets] > own[s])
        holds[:, s] &= ~escapes.any(axis=1)


def _reached(routes: Routes, start: int, ranks: Sequence[Small]) -> Mask:
    reached = np.zeros(ranks[0].shape, dtype=np.bool_)
    if start < 0:
        return reached
    reached[start] = True
    before = -1
    while before != (before := int(reached.sum())):
        for j, own in enumerate(ranks):
            for s in np.flatnonzero(reached.any(axis=1)).tolist():
                targets = routes.targets[routes.first[j, s] : routes.first[j, s + 1]]
                reached[targets] |= reached[s] & (own[targets] > own[s])
    return reached
