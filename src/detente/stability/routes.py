"""Everybody's moves one by one, as the kernels of many readings go through them."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from detente.graph.graph import Graph, OptionGraph
from detente.graph.owned import pairs_in
from detente.kernels import Routes
from detente.kernels.classes import I64


@lru_cache(maxsize=16)
def routes_of(graph: Graph) -> Routes:
    """Everybody's moves, by decision maker and state."""
    moves = [_moves(graph, i) for i in range(len(graph.decision_makers))]
    counts = np.stack([np.bincount(sources, minlength=graph.size) for sources, _ in moves])
    ends = np.cumsum(counts).reshape(counts.shape)
    first = np.concatenate((ends[:, :1] - counts[:, :1], ends), axis=1)
    return Routes(first.astype(np.int64), np.concatenate([targets for _, targets in moves]).astype(np.int32))


def _moves(graph: Graph, i: int) -> tuple[I64, I64]:
    """The moves of a decision maker: from which states, increasing, and to which."""
    if isinstance(graph, OptionGraph):
        return _moves_by_options(graph, i)
    targets = [graph.moves(i, s) for s in range(graph.size)]
    return np.repeat(np.arange(graph.size), [len(found) for found in targets]), np.concatenate(targets)


def moves_at_most(graph: OptionGraph, i: int) -> int:
    """How many moves a decision maker has if none is barred by a one-way option, staying counted as one."""
    return int((np.bincount(graph.owned[i].classes) ** 2).sum())


@lru_cache(maxsize=16)
def moves_of(graph: OptionGraph) -> int:
    """The same for everybody together."""
    return sum(moves_at_most(graph, i) for i in range(len(graph.decision_makers)))


def _moves_by_options(graph: OptionGraph, i: int) -> tuple[I64, I64]:
    """As `_moves`: whatever agrees on everybody else's options, as far as one-way options allow it."""
    sources, targets = pairs_in(graph.owned[i].together, np.arange(graph.size))
    take, drop = graph.one_way[i]
    before, after = graph.codes[sources], graph.codes[targets]
    allowed = ((before & ~after & take) == 0) & ((after & ~before & drop) == 0) & (before != after)
    return sources[allowed], targets[allowed]
