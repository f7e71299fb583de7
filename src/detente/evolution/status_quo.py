"""The table of status-quo analysis: who can bring about what, and in how many moves.

Source: Li, Kilgour & Hipel (2005), Journal of the Operational Research Society 56:699-707.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from detente.errors import UsageError
from detente.evolution.spread import Distances, spreads_of
from detente.graph import Graph, OptionGraph
from detente.names import DmId


@dataclass(frozen=True, slots=True)
class StatusQuoTable:
    """Per decision maker and state the least number of moves after which that decision maker brings it about.

    Attributes:
        graph: the conflict's graph.
        start: the status quo q, an index.
        wanted: whether every move is an improvement for the one who makes it.
        least: one row per decision maker of the graph, one entry per state; -1 where it cannot make the last move of
            any legal sequence from q to it. The status quo has an entry only where the conflict can come back to it.
    """

    graph: Graph
    start: int
    wanted: bool
    least: Distances

    @property
    def moves(self) -> int:
        """After how many moves nothing is added any more: the number of the table's columns."""
        return max(0, int(self.least.max(initial=0)))

    def brought_about(self, dm: DmId, at_most: int) -> frozenset[int]:
        """V_i^(h): the states that legal sequences of at most h moves lead to, the last one by decision maker i."""
        row = self.least[self.graph.decision_makers.index(dm)]
        return frozenset(np.flatnonzero((row >= 1) & (row <= at_most)).tolist())

    def by(self, state: int) -> dict[DmId, int]:
        """Who can bring a state about, and in how many moves; empty where nobody can."""
        row = zip(self.graph.decision_makers, self.least[:, state].tolist(), strict=True)
        return {dm: moves for dm, moves in row if moves >= 1}


def status_quo_table(graph: Graph, start: int, *, wanted: bool) -> StatusQuoTable:
    """Who can bring about what from a state, by improvements only (`wanted`) or by any moves.

    V_i^(1) = R_i(q), and V_i^(h) = V_i^(h-1) with R_i(t) of every t in V_j^(h-1), j not i; with R_i^+ instead of R_i
    where moves have to be improvements.

    Raises:
        UsageError: if the graph has no state `start`.
    """
    if not 0 <= start < graph.size:
        raise UsageError(f"there is no state with index {start}; the graph has {graph.size} states")
    if isinstance(graph, OptionGraph):
        return StatusQuoTable(graph, start, wanted, _by_classes(graph, start, wanted=wanted))
    return StatusQuoTable(graph, start, wanted, _by_moves(graph, start, wanted=wanted))


def _by_moves(graph: Graph, start: int, *, wanted: bool) -> Distances:
    """State by state, which any moves allow."""
    moves = graph.improvements if wanted else graph.moves
    movers = range(len(graph.decision_makers))
    least = np.full((len(movers), graph.size), -1, dtype=np.int32)
    frontier = [(start, -1)]
    step = 0
    while frontier:
        step += 1
        found: list[tuple[int, int]] = []
        for s, last in frontier:
            for i in movers:
                targets = moves(i, s) if i != last else np.empty(0, dtype=np.int64)
                new = targets[least[i, targets] < 0]
                least[i, new] = step
                found += [(t, i) for t in new.tolist()]
        frontier = found
    return least


def _by_classes(graph: OptionGraph, start: int, *, wanted: bool) -> Distances:
    """All states of a column at once, which the moves of option form allow: for hundreds of thousands of states."""
    spreads = spreads_of(graph)
    least = np.full((len(spreads), graph.size), -1, dtype=np.int32)
    sources = [np.array([start])] * len(spreads)
    step = 0
    while any(states.size for states in sources):
        step += 1
        found = np.array([spread.after(states, wanted=wanted) for spread, states in zip(spreads, sources, strict=True)])
        found &= least < 0
        least[found] = step
        sources = [np.flatnonzero(np.delete(found, i, axis=0).any(axis=0)) for i in range(len(spreads))]
    return least
