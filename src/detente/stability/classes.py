"""A decision maker's moves as a partition of the states, in the shape that the kernels sweep."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from detente.errors import LimitExceeded
from detente.graph.graph import OptionGraph
from detente.stability._kernels import I32, I64, order_by_class

MAX_PATTERNS = 1 << 15


@dataclass(frozen=True, slots=True)
class Classes:
    """The classes of one decision maker; see `_kernels` for what the arrays mean.

    `order` and `patterns` have one entry per state; `starts` one per class and one more.
    """

    order: I32
    starts: I64
    ranks: I32
    patterns: I32
    first: I64
    below: I32

    @property
    def arrays(self) -> tuple[I32, I64, I32, I32, I64, I32]:
        """The arguments that every kernel begins with."""
        return self.order, self.starts, self.ranks, self.patterns, self.first, self.below


def classes_of(graph: OptionGraph, i: int) -> Classes:
    """The partition of the states into those that agree on everybody's options but those of `i`."""
    ranks = graph.ranks[i]
    ids, count = _class_ids(graph, i)
    order, starts = order_by_class(ids, count, ranks, int(ranks.max(initial=0)))
    return Classes(order, starts, ranks, *_patterns(graph, i))


def _class_ids(graph: OptionGraph, i: int) -> tuple[I64, int]:
    """Per state the number of its class, and how many numbers there are (some may be unused)."""
    bits = graph.bits[i]
    if not bits:
        return np.arange(graph.size, dtype=np.int64), graph.size
    low, high = bits[0], bits[-1] + 1
    assert bits == tuple(range(low, high)), "a decision maker's options stand together"
    keys = (graph.codes >> high << low) | (graph.codes & ((1 << low) - 1))
    possible = 1 << (len(graph.conflict.options) - len(bits))
    if possible <= 4 * graph.size + 1024:
        return keys, possible
    present, ids = np.unique(keys, return_inverse=True)
    return ids.reshape(-1).astype(np.int64), int(present.size)


def _patterns(graph: OptionGraph, i: int) -> tuple[I32, I64, I32]:
    """Per state its one-way pattern; per pattern the patterns from which it may be reached."""
    take, drop = graph.one_way[i]
    if not take | drop:
        single = np.zeros(1, dtype=np.int32)
        return np.broadcast_to(single, graph.codes.shape).copy(), np.array([0, 1]), single
    masks, ids = np.unique((graph.codes ^ drop) & (take | drop), return_inverse=True)
    if masks.size > MAX_PATTERNS:
        raise LimitExceeded(
            f"the one-way options of {graph.decision_makers[i]!r} make {masks.size:,} patterns; the limit is "
            f"{MAX_PATTERNS:,}. Fix some of them, or allow both directions"
        )
    below = [np.flatnonzero((masks & ~mask) == 0).astype(np.int32) for mask in masks]
    first = np.cumsum([0, *(part.size for part in below)], dtype=np.int64)
    return ids.reshape(-1).astype(np.int32), first, np.concatenate(below)
