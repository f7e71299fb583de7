"""A decision maker's moves as a partition of the states, in the shape that the kernels sweep."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from detente.errors import LimitExceeded
from detente.graph.feasible import AT_ONCE
from detente.graph.graph import OptionGraph
from detente.graph.ranks import Ranks
from detente.kernels import KERNELS, Classes
from detente.kernels.classes import I16, I32, I64

MAX_PATTERNS = 1 << 15
FEW_DIGITS = 8
"""Up to here all combinations are counted as patterns, beyond only those that occur."""


def classes_of(graph: OptionGraph, i: int) -> Classes:
    """The partition of the states into those that agree on everybody's options but those of `i`."""
    own, ranks = graph.owned[i], graph.ranks[i]
    members, starts = KERNELS.by_class(own.classes_of(), own.count)
    return Classes(KERNELS.by_rank(members, starts, ranks), starts, ranks, *_patterns(graph, i))


def reranked(classes: Classes, ranks: Ranks) -> Classes:
    """The same partition for one that ranks the states otherwise."""
    return replace(classes, order=KERNELS.by_rank(classes.order, classes.starts, ranks), ranks=ranks)


def _patterns(graph: OptionGraph, i: int) -> tuple[I16, I64, I32]:
    """Per state its one-way pattern; per pattern the patterns from which it may be reached."""
    ids, masks = _pattern_ids(graph, i)
    if masks.size > MAX_PATTERNS:
        raise LimitExceeded(
            f"the one-way options of {graph.decision_makers[i]!r} make {masks.size:,} patterns; the limit is "
            f"{MAX_PATTERNS:,}. Fix some of them, or allow both directions"
        )
    below = [np.flatnonzero((masks & ~mask) == 0).astype(np.int32) for mask in masks]
    first = np.cumsum([0, *(part.size for part in below)], dtype=np.int64)
    return ids, first, np.concatenate(below)


def _pattern_ids(graph: OptionGraph, i: int) -> tuple[I16, I64]:
    """Per state the number of its pattern, and per number which one-way options have been used in it."""
    take, drop = graph.one_way[i]
    digits = [k for k in graph.bits[i] if (take | drop) >> k & 1]
    if not digits:
        return np.broadcast_to(np.int16(0), graph.size), np.zeros(1, dtype=np.int64)
    masks: NDArray[np.signedinteger] = np.zeros(graph.size, dtype="i2" if len(digits) < 16 else "i8")
    for start in range(0, graph.size, AT_ONCE):
        piece = slice(start, start + AT_ONCE)
        used = graph.codes[piece] ^ drop
        for place, k in enumerate(digits):
            masks[piece] |= ((used >> k & 1) << place).astype(masks.dtype)
    if len(digits) <= FEW_DIGITS:
        return masks.astype(np.int16, copy=False), np.arange(1 << len(digits), dtype=np.int64)
    present, ids = np.unique(masks, return_inverse=True)
    return ids.reshape(-1).astype(np.int16), present.astype(np.int64)
