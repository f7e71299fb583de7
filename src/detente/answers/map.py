"""The map: outcomes, and the moves between them that their movers want."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, zip_longest

import numpy as np

from detente.answers.case import Case
from detente.errors import LimitExceeded
from detente.evolution import StatusQuoTable, status_quo_table
from detente.evolution.chain.basins import Basins, basins_of
from detente.graph import Graph, OptionGraph, Step
from detente.stability import by_preference

MOST_WHOLE = 60
"""So many outcomes can be drawn as a whole; of more, where wanted moves end."""

MOST_TOLD = 1 << 13
"""Of so many outcomes it can be told who brings which about."""

MOST_NEAR = 24
"""Outcomes around one: more cannot be looked at together."""

MOST_MOVES = 120
"""Of more wanted moves than these, each party's best ones are drawn."""


@dataclass(frozen=True, slots=True)
class Map:
    """Outcomes with the wanted moves between them.

    Attributes:
        case: the conflict.
        states: the outcomes, of `total` that belong on the map.
        moves: the wanted moves, or of each party from each outcome the one that it would like best.
        best: whether these are only the best ones.
        centre: the outcome that it is around; None: it is of all.
        onward: how many wanted moves there are from it.
        hither: how many lead to it.
        within: how many moves away the farthest outcomes are that belong on the map.
    """

    case: Case
    states: tuple[int, ...]
    moves: tuple[Step, ...]
    total: int
    best: bool = False
    centre: int | None = None
    onward: int = 0
    hither: int = 0
    within: int = 0


@dataclass(frozen=True)
class Collapsed:
    """The map of all outcomes, those put together from which wanted moves lead to the same ends.

    `instead` of the whole map, where that has too many outcomes.
    """

    case: Case
    instead: bool = False

    @cached_property
    def basins(self) -> Basins:
        """The ends and their basins."""
        return basins_of(self.case.graph)


@dataclass(frozen=True, slots=True)
class Ways:
    """What wanted moves lead to from where the conflict stands, with who can bring it about in how many."""

    case: Case
    table: StatusQuoTable

    @property
    def reached(self) -> int:
        """How many other outcomes they lead to."""
        led_to = set(np.flatnonzero((self.table.least >= 1).any(axis=0)).tolist())
        return len(led_to - {self.table.start})


def ways(case: Case, start: int) -> Ways:
    """The ways from an outcome. Raises LimitExceeded where there are too many outcomes."""
    if case.graph.size > MOST_TOLD:
        raise LimitExceeded(
            f"{case.graph.size:,} outcomes are too many for a picture of the ways (up to {MOST_TOLD:,}); "
            "fix options, or ask for the way to one outcome"
        )
    return Ways(case, status_quo_table(case.graph, start, wanted=True))


def whole(case: Case) -> Map | Collapsed:
    """All outcomes, put together where they are too many. Raises as `basins_of`."""
    graph = case.graph
    if graph.size > MOST_WHOLE:
        return Collapsed(case, instead=True)
    moves = tuple(step for s in range(graph.size) for step in _wanted(graph, s))
    best = len(moves) > MOST_MOVES
    if best:
        moves = tuple(step for s in range(graph.size) for step in _wanted(graph, s, most=1))
    return Map(case, tuple(range(graph.size)), moves, graph.size, best)


def around(case: Case, centre: int, within: int = 1) -> Map:
    """The outcomes so many wanted moves from one, and those from which one leads to it.

    Of too many those stay that are near, and that their movers like best.
    """
    graph, levels = case.graph, [[centre]]
    into = tuple(_into(graph, centre))
    found = dict.fromkeys((centre,))
    for _ in range(within):
        levels.append([s for s in dict.fromkeys(_next(graph, levels[-1])) if s not in found])
        found |= dict.fromkeys(levels[-1])
        if len(levels) == 2:
            found |= dict.fromkeys(step.source for step in into)
    shown = tuple(found)[:MOST_NEAR]
    leaving = (step for s in chain.from_iterable(levels[:-1]) if s in shown for step in _wanted(graph, s))
    moves = dict.fromkeys(step for step in chain(leaving, into) if {step.source, step.target} <= set(shown))
    onward = sum(1 for _ in _wanted(graph, centre))
    drawn = tuple(sorted(shown)), tuple(moves)
    return Map(case, *drawn, len(found), centre=centre, onward=onward, hither=len(into), within=within)


def _wanted(graph: Graph, s: int, most: int | None = None) -> Iterator[Step]:
    """The wanted moves from a state, each mover's best first."""
    for i, dm in enumerate(graph.decision_makers):
        yield from (Step(dm, s, t) for t in by_preference(graph, i, s)[:most])


def _next(graph: Graph, level: list[int]) -> Iterator[int]:
    """Where wanted moves lead from these states; everybody's best first, so that nobody's crowd out another's."""
    liked = [by_preference(graph, i, s) for s in level for i in range(len(graph.decision_makers))]
    return (s for alike in zip_longest(*liked) for s in alike if s is not None)


def _into(graph: Graph, s: int) -> Iterator[Step]:
    """The wanted moves that lead to a state."""
    for i, dm in enumerate(graph.decision_makers):
        yield from (Step(dm, t, s) for t in _beside(graph, i, s) if s in graph.improvements(i, t))


def _beside(graph: Graph, i: int, s: int) -> list[int]:
    """The states from which decision maker `i` may have a move to the state."""
    if not isinstance(graph, OptionGraph):
        return list(range(graph.size))
    own = sum(1 << k for k in graph.bits[i])
    found: list[int] = np.flatnonzero((graph.codes ^ graph.codes[s]) & ~own == 0).tolist()
    return found
