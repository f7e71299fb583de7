"""The way to a target that asks least of those who make the moves."""

from __future__ import annotations

from dataclasses import dataclass
from heapq import heappop, heappush

import numpy as np

from detente.evolution import Path, Reach
from detente.graph import Graph, OptionGraph, Step
from detente.graph.truth import Mask
from detente.inverse.layers import Layers
from detente.inverse.reached import start_of

_UNWANTED = 1 << 32
"""What an unwanted move costs: more than any number of wanted ones, which cost one each."""


@dataclass(frozen=True, slots=True)
class Way:
    """A legal sequence of moves from the status quo, and those moves of it that their movers do not want."""

    path: Path
    unwanted: Path


def fewest_unwanted(graph: Graph, where: Mask) -> Way | None:
    """The way from the status quo to one of the states `where` with the fewest unwanted moves, then fewest moves.

    A move of i from s to t is unwanted if i does not prefer t to s. The way says who would have to do what although
    it does not want it; all the rest would follow by itself. It is a least one of all legal sequences.

    Args:
        graph: the conflict's graph, of either form.
        where: one flag per state: whether it is a target.

    Returns:
        The way, empty where one is there already; None where no legal sequence leads to any of the states.

    Raises:
        UsageError: if there is no status quo.

    Example:
        >>> from detente.library import path_of
        >>> from detente.model import read
        >>> from detente.graph import graph_of
        >>> from detente.inverse import Reached
        >>> graph = graph_of(read(path_of("elmira")).conflict)
        >>> way = fewest_unwanted(graph, Reached(8).where(graph))
        >>> [(step.mover, step in way.unwanted) for step in way.path]
        [('lg', False), ('moe', True)]
    """
    start = start_of(graph)
    path = Layers(graph, start).least(where) if isinstance(graph, OptionGraph) else _least(graph, start, where)
    return None if path is None else Way(path, Reach(graph, start).unwanted(path))


def _least(graph: Graph, start: int, where: Mask) -> Path | None:
    """Dijkstra's search over pairs (state, last mover)."""
    movers = range(len(graph.decision_makers))
    best = np.full((len(movers) + 1, graph.size), np.iinfo(np.int64).max)
    best[-1, start] = 0
    came: dict[tuple[int, int], tuple[int, int, int]] = {}
    queue = [(0, start, -1)]
    while queue:
        cost, s, last = heappop(queue)
        if where[s]:
            return _traced(graph, came, s, last)
        if cost > best[last, s]:
            continue
        for i in movers:
            if i == last:
                continue
            targets = graph.moves(i, s)
            costs = cost + np.where(graph.ranks[i][targets] > graph.ranks[i][s], 1, 1 + _UNWANTED)
            closer = costs < best[i, targets]
            best[i, targets[closer]] = costs[closer]
            for t, least in zip(targets[closer].tolist(), costs[closer].tolist(), strict=True):
                came[t, i] = s, last, i
                heappush(queue, (least, t, i))
    return None


def _traced(graph: Graph, came: dict[tuple[int, int], tuple[int, int, int]], s: int, last: int) -> Path:
    steps: list[Step] = []
    while (s, last) in came:
        target = s
        s, last, i = came[s, last]
        steps.append(Step(graph.decision_makers[i], s, target))
    return tuple(reversed(steps))
