"""The outcomes as somebody likes them, the best first, and one pair to check whether that is what was meant."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from detente.answers.deciding import deciding_line
from detente.graph import Graph
from detente.names import DmId

MOST_RUNGS = 12
MOST_ON_A_RUNG = 4


@dataclass(frozen=True, slots=True)
class Rung:
    """Outcomes that are liked equally: the first of them, and how many there are; `place` counts from 1."""

    place: int
    states: tuple[int, ...]
    count: int


@dataclass(frozen=True, slots=True)
class OutcomeLadder:
    """The rungs that are shown of all `rungs`, and an outcome that is liked better than another, to be asked about."""

    graph: Graph
    dm: DmId
    shown: tuple[Rung, ...]
    rungs: int
    pair: tuple[int, int] | None


def outcome_ladder(graph: Graph, dm: DmId) -> OutcomeLadder:
    """The ladder of a decision maker: its best rungs, and the worst."""
    ranks = np.asarray(graph.ranks[graph.decision_makers.index(dm)])
    levels = np.unique(ranks)[::-1]
    places = range(len(levels)) if len(levels) <= MOST_RUNGS else (*range(MOST_RUNGS - 1), len(levels) - 1)
    shown = tuple(_rung(ranks, place, levels[place]) for place in places)
    return OutcomeLadder(graph, dm, shown, len(levels), _pair(graph, dm, shown))


def _rung(ranks: np.ndarray, place: int, level: object) -> Rung:
    states = np.flatnonzero(ranks == level)
    return Rung(place + 1, tuple(states[:MOST_ON_A_RUNG].tolist()), int(states.size))


def _pair(graph: Graph, dm: DmId, rungs: tuple[Rung, ...]) -> tuple[int, int] | None:
    """Neighbours on the ladder; those first that the least important line tells apart, which are the least sure."""
    pairs = [
        (better.states[0], worse.states[0]) for better, worse in pairwise(rungs) if worse.place == better.place + 1
    ]
    lines = {pair: deciding_line(graph, dm, *pair) for pair in pairs}
    return max(pairs, key=lambda pair: one.place if (one := lines[pair]) else 0, default=None)
