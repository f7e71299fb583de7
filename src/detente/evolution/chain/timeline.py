"""How the shares of the courses change from day to day."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from detente.evolution.chain.events import Evolution
from detente.evolution.chain.matrix import Floats
from detente.evolution.chain.uniformisation import grouped
from detente.graph.truth import Mask


def timeline(courses: Evolution, groups: Sequence[Mask], days: Sequence[float]) -> Floats:
    """Which share of the courses is in each group of states on each day; on the day of an event it has happened.

    Args:
        courses: the courses, with their events.
        groups: flags, one per state of the graph; groups may overlap, and need not have all states.
        days: in any order.

    Returns:
        One row per day and one column per group, in the order given.

    Raises:
        UsageError: if a day is negative or not finite.
        LimitExceeded: as `distribution`.

    Example:
        >>> from detente import load
        >>> from detente.evolution.chain import evolution
        >>> from detente.graph import graph_of
        >>> elmira = graph_of(load("elmira").conflict)
        >>> start, end = elmira.index(1), elmira.index(7)
        >>> states = np.arange(elmira.size)
        >>> timeline(evolution(elmira, start), [states == start, states == end], [0, 7, 14]).round(3).tolist()
        [[1.0, 0.0], [0.368, 0.632], [0.135, 0.865]]
    """
    found = np.zeros((len(days), len(groups)))
    of = [courses.stretch(day) for day in days]
    for stretch in courses.stretches:
        rows = [row for row, one in enumerate(of) if one is stretch]
        since = [days[row] - stretch.day for row in rows]
        for branch in stretch.branches if rows else ():
            found[rows] += branch.share * grouped(branch.chain, branch.start, since, groups)
    return found
