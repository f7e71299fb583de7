"""The way that asks least of its movers, in option form: for all states at once, layer by layer."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from detente.evolution import Path
from detente.evolution.spread import spreads_of
from detente.graph import OptionGraph, Step
from detente.graph.graph import States
from detente.graph.truth import Mask

Row = list[States]
"""By the number of all moves the states to which no way has fewer unwanted ones than just so many, or fewer in all."""

_NOWHERE: States = np.empty(0, dtype=np.int64)


class Layers:
    """The states by how many unwanted moves lead to them (a row each), and then by how many moves in all.

    Two moves of the same decision maker make a single one that is unwanted only if one of them is, so that nobody need
    remember who moved last.
    """

    def __init__(self, graph: OptionGraph, start: int) -> None:
        self._graph, self._spreads = graph, spreads_of(graph)
        self._unknown: Mask = np.ones(graph.size, dtype=np.bool_)
        self._start = np.array([start], dtype=np.int64)

    def least(self, where: Mask) -> Path | None:
        """The way to the first of these states, with the fewest unwanted moves, then the fewest moves."""
        rows: list[Row] = [[]]
        while True:
            row: Row = []
            for states in self._layers(row, rows[-1]):
                if (ends := states[where[states]]).size:
                    return self._way([*rows, row], int(ends[0]))
            if not any(states.size for states in row):
                return None
            rows.append(row)

    def _layers(self, row: Row, above: Row) -> Iterator[States]:
        """Fill a row: what wanted moves lead to from the layer before, and others from the layer above that."""
        states = _NOWHERE if above else self._start
        while True:
            self._unknown[states] = False
            row.append(states)
            yield states
            if not states.size and len(row) > len(above):
                return
            states = self._next(states, above[len(row) - 1] if len(row) <= len(above) else _NOWHERE)

    def _next(self, states: States, above: States) -> States:
        reached: Mask = np.zeros(self._graph.size, dtype=np.bool_)
        for sources, wanted in ((states, True), (above, False)):
            for spread in self._spreads if sources.size else ():
                reached |= spread.after(sources, wanted=wanted)
        return np.flatnonzero(reached & self._unknown)

    def _way(self, rows: list[Row], end: int) -> Path:
        """Back from a state in the last layer of the last row."""
        steps: list[Step] = []
        k, at, target = len(rows) - 1, len(rows[-1]) - 1, end
        while at:
            above = rows[k - 1][at - 1] if at <= len(rows[k - 1]) else _NOWHERE
            step = self._step(above, target, wanted=False)
            k -= step is not None
            step = step or self._step(rows[k][at - 1], target, wanted=True)
            assert step is not None, "every state but the first is reached from a layer before"
            steps.append(step)
            at, target = at - 1, step.source
        return tuple(reversed(steps))

    def _step(self, sources: States, target: int, *, wanted: bool) -> Step | None:
        """The move to a state from the first of the sources, and by the first mover, that can make it."""
        made = (_both(sources, spread.before(target, wanted=wanted)) for spread in self._spreads)
        firsts = [(int(states[0]), i) for i, states in enumerate(made) if states.size]
        if not firsts:
            return None
        source, i = min(firsts)
        return Step(self._graph.decision_makers[i], source, target)


def _both(many: States, few: States) -> States:
    """What is in both, each of which is in increasing order."""
    at = np.searchsorted(many, few)
    return few[at < np.searchsorted(many, few, side="right")]
