"""Where wanted moves end, from wherever the conflict stands.

The ends are the recurrent classes of the chain: single states that nobody wants to leave, and cycles. The states from
which wanted moves lead to just the same ends are a basin. At which rate anybody acts makes no difference to either.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from detente.errors import LimitExceeded
from detente.evolution.chain.chain import Chain, chain_of
from detente.evolution.chain.ends import recurrent_classes
from detente.evolution.chain.moves import movers_of
from detente.graph import Graph
from detente.names import DmId

MAX_PAIRS = 1 << 22
"""How many pairs of a state and an end are looked at."""


@dataclass(frozen=True, slots=True)
class Basin:
    """The states, increasing, from which wanted moves lead to just these ends (their places), and to all of them.

    From none of them are more than `moves` wanted moves needed to get to an end; none in an end itself.
    """

    ends: tuple[int, ...]
    states: tuple[int, ...]
    moves: int


@dataclass(frozen=True, slots=True)
class Crossing:
    """In how many ways a decision maker wants to move from a state of one basin to one of another, by their places."""

    dm: DmId
    source: int
    target: int
    count: int


@dataclass(frozen=True)
class Basins:
    """Every state of the graph is in one of the basins; the first are the ends themselves, each with its own place."""

    graph: Graph
    ends: tuple[tuple[int, ...], ...]
    basins: tuple[Basin, ...]

    def crossings(self) -> Iterator[Crossing]:
        """The wanted moves that lead from one basin to another."""
        of = np.empty(self.graph.size, dtype=np.int64)
        for place, basin in enumerate(self.basins):
            of[list(basin.states)] = place
        every = np.arange(self.graph.size)
        for dm, mover in zip(self.graph.decision_makers, movers_of(self.graph, {}), strict=True):
            sources, targets = (of[states] for states in mover.wanted(every))
            pairs = np.stack((sources, targets), axis=1)[sources != targets]
            for (source, target), count in zip(*np.unique(pairs, axis=0, return_counts=True), strict=True):
                yield Crossing(dm, int(source), int(target), int(count))


def basins_of(graph: Graph) -> Basins:
    """The ends of a graph and their basins.

    Raises:
        LimitExceeded: if there are too many states with too many ends, or too many wanted moves.

    Example:
        >>> from detente import load
        >>> from detente.graph import graph_of
        >>> towns = graph_of(load("two-towns").conflict)
        >>> [[towns.number(s) for s in end] for end in basins_of(towns).ends]
        [[6]]
    """
    chain = chain_of(graph)
    ends = recurrent_classes(chain)
    if graph.size * len(ends) > MAX_PAIRS:
        raise LimitExceeded(
            f"wanted moves end in {len(ends):,} places of {graph.size:,} outcomes, too many to tell which leads where; "
            "fix options, or look around one outcome"
        )
    leads, moves = _leading(chain, ends)
    inside = moves == 0
    grouped: dict[tuple[int, ...], list[int]] = {}
    for s in np.flatnonzero(~inside).tolist():
        grouped.setdefault(tuple(np.flatnonzero(leads[s]).tolist()), []).append(s)
    outside = (Basin(to, tuple(states), int(moves[states].max())) for to, states in grouped.items())
    own = (Basin((place,), states, 0) for place, states in enumerate(ends))
    return Basins(graph, ends, (*own, *sorted(outside, key=lambda basin: (-len(basin.states), basin.ends))))


def _leading(chain: Chain, ends: tuple[tuple[int, ...], ...]) -> tuple[NDArray[np.bool_], NDArray[np.int64]]:
    """Per state the ends that wanted moves lead to, and the least number of moves to any."""
    leads = np.zeros((chain.states.size, len(ends)), dtype=np.bool_)
    for place, states in enumerate(ends):
        leads[list(states), place] = True
    moves = np.where(leads.any(axis=1), 0, -1)
    step = 0
    while True:
        step += 1
        more = leads | (chain.jumps @ leads.astype(np.float64) > 0)
        if np.array_equal(more, leads):
            return leads, moves
        moves[more.any(axis=1) & (moves < 0)] = step
        leads = more
