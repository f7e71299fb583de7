"""The counters of a chunk while they are filled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from os import cpu_count

import numpy as np

from detente.ensemble.counting.chunk import Chunk
from detente.ensemble.counting.stacked import Stack
from detente.ensemble.counting.tables import I64, Counters, Prepared, Tables
from detente.ensemble.varying.forms import Forms
from detente.evolution import Reach
from detente.graph import ArcGraph
from detente.graph.truth import Mask
from detente.stability import CONCEPTS, solve
from detente.stability.threads import for_each

_MEMORY, _EACH = 1 << 26, 24
"""Bytes that may be spent on rankings at a time, and what one takes for each state: few occur, and often."""
_AT_ONCE = 1 << 13
"""States of all readings that are solved together: few enough to stay near the processor."""

Solver = Callable[[I64], Mask]
"""From everybody's rankings, by number and a row for each reading: per kind, reading and state whether it is so."""


class Tally:
    """What some readings of a conflict say, added up."""

    def __init__(self, ready: Prepared, weights: I64, *, bits: bool) -> None:
        self._ready = ready
        self._weights = weights
        self._keeps = bits
        self._possible = np.zeros((ready.graph.size, weights.shape[1]), dtype=np.int64)
        self._counters = self._zeros(ready.graph.size)
        self._bits = np.zeros((len(weights) if bits else 0, ready.plan.kinds, len(ready.plan.answers)), dtype=np.bool_)

    def add(self, forms: Forms) -> None:
        """Count these readings, as many as there are weights."""
        if isinstance(self._ready.graph, ArcGraph):
            self._count(np.arange(len(forms.rows)), np.arange(self._ready.graph.size), forms.rows, self._flags)
            return
        for missing in np.unique(forms.missing).tolist():
            self._option_form(self._ready.tables(missing), forms, np.flatnonzero(forms.missing == missing))

    def chunk(self, first: int) -> Chunk:
        """What was counted, if draw `first` was the first."""
        draws = len(self._weights)
        packed = np.packbits(self._bits.reshape(draws, -1), axis=1) if self._keeps else None
        counts, answered, agreeing = self._counters
        return Chunk(
            ((first, draws),), self._weights.sum(axis=0), counts, self._possible, answered, agreeing, bits=packed
        )

    def _zeros(self, states: int) -> Counters:
        plan, limbs = self._ready.plan, self._weights.shape[1]
        kinds, concepts = plan.kinds, len(plan.concepts)
        shapes = (kinds, states, limbs), (kinds, len(plan.answers), limbs), (concepts, concepts, limbs)
        return Counters(*(np.zeros(shape, dtype=np.int64) for shape in shapes))

    def _option_form(self, tables: Tables, forms: Forms, draws: I64) -> None:
        """Count the draws that these tables are about."""
        most = max(1, _MEMORY // (_EACH * max(1, tables.states.size) * forms.rows.shape[1]))
        for first in range(0, draws.size, most):
            some = draws[first : first + most]
            rows = Forms(forms.lines[some], forms.rows[some], forms.missing[some])
            stack = Stack(tables, rows, self._ready.within(tables), self._ready.plan.concepts[len(CONCEPTS) :])
            self._count(some, tables.states, stack.which, stack.flags)

    def _count(self, draws: I64, states: I64, rankings: I64, flags_of: Solver) -> None:
        """Count some draws: each combination of rankings is solved once, on all cores where that pays."""
        different, which = np.unique(rankings, axis=0, return_inverse=True)
        weights = np.zeros((len(different), self._weights.shape[1]), dtype=np.int64)
        np.add.at(weights, which.reshape(-1), self._weights[draws])
        bits = np.zeros((len(different), *self._bits.shape[1:]), dtype=np.bool_)
        asked = self._ready.asked[:, states]
        step, cores = max(1, _AT_ONCE // max(1, states.size)), cpu_count() or 1

        def counted(core: int) -> Counters:
            total = self._zeros(states.size)
            for first in range(core * step, len(different), cores * step):
                some = slice(first, first + step)
                flags = flags_of(different[some])
                met = flags @ asked.T
                bits[some] = met.transpose(1, 0, 2)
                _add(total, _counted(flags, met, weights[some]))
            return total

        for total in for_each(counted, cores, states=len(different) * states.size):
            self._counters.counts[:, states] += total.counts
            _add(self._counters, total._replace(counts=np.zeros_like(self._counters.counts)))
        self._possible[states] += weights.sum(axis=0)
        if self._keeps:
            self._bits[draws] = bits[which.reshape(-1)]

    def _flags(self, rankings: I64) -> Mask:
        """As a `Solver`, where everybody's rankings are rows of the fixed ones: solved in the ordinary way."""
        return np.stack([self._solved(rows) for rows in rankings.tolist()], axis=1)

    def _solved(self, rows: list[int]) -> Mask:
        graph = replace(self._ready.graph, ranks=tuple(self._ready.fixed[row] for row in rows))
        solution = solve(graph)
        holding = np.array([solution.equilibria(concept) for concept in self._ready.plan.concepts])
        reached = np.zeros(graph.size, dtype=np.bool_)
        if graph.status_quo is not None:
            reached = Reach(graph, graph.status_quo).by_improvements >= 0
        return np.concatenate((holding, reached[None], holding & reached))


def _counted(flags: Mask, met: Mask, weights: I64) -> Counters:
    """What is so in some readings, and what they answer, each by its weight."""
    holding = flags[: len(flags) // 2]
    same = (holding[:, None] == holding[None]).all(axis=-1)
    return Counters(flags.transpose(0, 2, 1) @ weights, met.transpose(0, 2, 1) @ weights, same @ weights)


def _add(total: Counters, more: Counters) -> None:
    for counter, added in zip(total, more, strict=True):
        np.add(counter, added, out=counter)
