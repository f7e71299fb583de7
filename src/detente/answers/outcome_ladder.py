"""The outcomes as somebody likes them, the best first, and pairs to check whether that is what was meant."""

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
    """The rungs that are shown of all `rungs`, and pairs to be asked about: one is liked better than the other.

    So many of the pairs were `checked`, and were meant so.
    """

    graph: Graph
    dm: DmId
    shown: tuple[Rung, ...]
    rungs: int
    pairs: tuple[tuple[int, int], ...]
    checked: int = 0

    @property
    def pair(self) -> tuple[int, int] | None:
        """The one to be asked about now."""
        return self.pairs[self.checked] if self.checked < len(self.pairs) else None


def outcome_ladder(graph: Graph, dm: DmId, checked: int = 0) -> OutcomeLadder:
    """The ladder of a decision maker: its best rungs, and the worst."""
    ranks = np.asarray(graph.ranks[graph.decision_makers.index(dm)])
    levels = np.unique(ranks)[::-1]
    places = range(len(levels)) if len(levels) <= MOST_RUNGS else (*range(MOST_RUNGS - 1), len(levels) - 1)
    shown = tuple(_rung(ranks, place, levels[place]) for place in places)
    return OutcomeLadder(graph, dm, shown, len(levels), _pairs(graph, dm, shown), checked)


def _rung(ranks: np.ndarray, place: int, level: object) -> Rung:
    states = np.flatnonzero(ranks == level)
    return Rung(place + 1, tuple(states[:MOST_ON_A_RUNG].tolist()), int(states.size))


def _pairs(graph: Graph, dm: DmId, rungs: tuple[Rung, ...]) -> tuple[tuple[int, int], ...]:
    """Neighbours on the ladder; those first that the least important line tells apart, which are the least sure."""
    pairs = [
        (better.states[0], worse.states[0]) for better, worse in pairwise(rungs) if worse.place == better.place + 1
    ]
    lines = {pair: deciding_line(graph, dm, *pair) for pair in pairs}
    return tuple(sorted(pairs, key=lambda pair: -one.place if (one := lines[pair]) else 0))
