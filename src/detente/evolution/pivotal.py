"""Who decides: without whose wanted moves some outcomes are not reached any more."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from detente.evolution.spread import distances, spreads_of
from detente.graph import Graph, OptionGraph, legal_walk
from detente.graph.truth import Mask
from detente.names import DmId


def pivotal(graph: Graph, start: int, where: Mask, *, wanted: bool = True) -> tuple[DmId, ...]:
    """The decision makers each of whom is needed for wanted moves to lead from a state to one of `where`.

    Decision maker i is pivotal if a state of `where` is in R_N^+(start), and none is in R_(N-i)^+(start): each one
    is held still in turn, while all others move as before.

    Args:
        graph: the conflict's graph.
        start: the state from where they move, an index.
        where: one flag per state.
        wanted: whether every move is to be an improvement; otherwise any legal moves count, R_H in place of R_H^+.

    Returns:
        Those decision makers, in the order of the graph. Empty where nobody is needed: `start` is one of the states
        already, several ways lead there, or none at all.
    """
    everybody = range(len(graph.decision_makers))
    if where[start] or not (_reached(graph, start, everybody, wanted=wanted) & where).any():
        return ()
    without = (frozenset(everybody) - {i} for i in everybody)
    lost = [not (_reached(graph, start, others, wanted=wanted) & where).any() for others in without]
    return tuple(dm for dm, needed in zip(graph.decision_makers, lost, strict=True) if needed)


def _reached(graph: Graph, start: int, movers: Collection[int], *, wanted: bool) -> Mask:
    """R_H^+(start) of those who move, or R_H(start)."""
    if isinstance(graph, OptionGraph):
        spreads = spreads_of(graph)
        return distances(graph, tuple(spreads[i] for i in sorted(movers)), start, wanted=wanted) > 0
    reached = np.zeros(graph.size, dtype=np.bool_)
    reached[[state for state, _ in legal_walk(graph, movers, start, wanted=wanted)]] = True
    return reached
