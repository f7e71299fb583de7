"""Which kinds of change a conflict has; messages say by it what to ask for instead."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Literal

from detente.graph.graph import Graph
from detente.names import DmId
from detente.scenario import lines_of

Level = Literal["rankings", "statements", "levers"]
"""What may change: single pairs of states, lines of preferences, or what is done from outside."""

MAX_RANKED = 60
"""More states make more pairs than a solver of rankings gets through in a few seconds."""


def has_lines(graph: Graph, vary: Collection[DmId]) -> bool:
    """Whether one of those who may change has preferences by statements."""
    return any(line.dm in vary for line in lines_of(graph.conflict))


def instead(graph: Graph, vary: Collection[DmId], level: Level) -> str:
    """The options that ask for other levels than this one, as many as can be searched.

    Example: ``--level rankings or levers``.
    """
    return f"--level {' or '.join(one for one in _levels(graph, vary) if one != level)}"


def _levels(graph: Graph, vary: Collection[DmId]) -> Iterator[Level]:
    if graph.size <= MAX_RANKED:
        yield "rankings"
    if has_lines(graph, vary):
        yield "statements"
    yield "levers"
