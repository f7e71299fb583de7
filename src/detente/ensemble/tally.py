"""The counters of a chunk while they are filled."""

from __future__ import annotations

from dataclasses import replace
from os import cpu_count

import numpy as np

from detente.ensemble.chunk import Chunk
from detente.ensemble.forms import Forms
from detente.ensemble.tables import I64, Counters, Prepared
from detente.evolution import Reach
from detente.graph import ArcGraph
from detente.graph.truth import Mask
from detente.stability import CONCEPTS, solve
from detente.stability.threads import for_each

KINDS = 2 * len(CONCEPTS) + 1
_MEMORY, _EACH = 1 << 26, 24
"""Bytes that may be spent on rankings at a time, and what one takes for each state: few occur, and often."""


class Tally:
    """What some readings of a conflict say, added up."""

    def __init__(self, ready: Prepared, weights: I64, *, bits: bool) -> None:
        self._ready = ready
        self._weights = weights
        self._keeps = bits
        self._possible = np.zeros((ready.graph.size, weights.shape[1]), dtype=np.int64)
        self._counters = self._zeros(len(weights))

    def add(self, forms: Forms) -> None:
        """Count these readings, as many as there are weights."""
        if isinstance(self._ready.graph, ArcGraph):
            self._graph_form(forms)
            return
        for missing in np.unique(forms.missing).tolist():
            self._option_form(missing, forms, np.flatnonzero(forms.missing == missing))

    def chunk(self, first: int) -> Chunk:
        """What was counted, if draw `first` was the first."""
        counts, answered, agreeing, bits = self._counters
        draws = len(self._weights)
        packed = np.packbits(bits.reshape(draws, -1), axis=1) if self._keeps else None
        return Chunk(
            ((first, draws),), self._weights.sum(axis=0), counts, self._possible, answered, agreeing, bits=packed
        )

    def _zeros(self, draws: int) -> Counters:
        states, answers, limbs = self._ready.graph.size, len(self._ready.plan.answers), self._weights.shape[1]
        return Counters(
            np.zeros((KINDS, states, limbs), dtype=np.int64),
            np.zeros((KINDS, answers, limbs), dtype=np.int64),
            np.zeros((len(CONCEPTS), len(CONCEPTS), limbs), dtype=np.int64),
            np.zeros((draws if self._keeps else 0, KINDS, answers), dtype=np.bool_),
        )

    def _option_form(self, missing: int, forms: Forms, draws: I64) -> None:
        """Count the draws in which just these options are missing, on all cores where that pays."""
        from detente.ensemble.kernel import tally  # noqa: PLC0415 – imports numba

        tables = self._ready.tables(missing)

        parts = np.array_split(draws, min(cpu_count() or 1, draws.size))
        most = max(1, _MEMORY // (_EACH * max(1, tables.states.size) * forms.rows.shape[1]))

        def counted(k: int) -> Counters:
            counters = self._zeros(parts[k].size)
            for first in range(0, parts[k].size, most):
                some = parts[k][first : first + most]
                part = Forms(forms.lines[some], forms.rows[some], forms.missing[some])
                bits = counters.bits[first : first + most]
                tally(
                    tables, part.lines, part.rows, *_rankings(part), self._weights[some], counters._replace(bits=bits)
                )
            return counters

        self._possible[tables.states] += self._weights[draws].sum(axis=0)
        found = for_each(counted, len(parts), states=draws.size * tables.states.size)
        for part, counters in zip(parts, found, strict=True):
            for total, counter in zip(self._counters[:-1], counters[:-1], strict=True):
                np.add(total, counter, out=total)
            if self._keeps:
                self._counters.bits[part] = counters.bits

    def _graph_form(self, forms: Forms) -> None:
        """Count all draws: each combination of rankings is solved once, in the ordinary way."""
        self._possible += self._weights.sum(axis=0)
        counts, answered, agreeing, bits = self._counters
        different, which = np.unique(forms.rows, axis=0, return_inverse=True)
        for k, rows in enumerate(different):
            draws = np.flatnonzero(which.reshape(-1) == k)
            weight = self._weights[draws].sum(axis=0)
            flags = self._flags(rows)
            met: Mask = np.logical_or.reduce(flags[:, None] & self._ready.asked[None], axis=2)
            holding = flags[: len(CONCEPTS)]
            counts += flags[:, :, None] * weight
            answered += met[:, :, None] * weight
            same: Mask = np.logical_and.reduce(holding[:, None] == holding[None], axis=2)
            agreeing += same[:, :, None] * weight
            if self._keeps:
                bits[draws] = met

    def _flags(self, rows: I64) -> Mask:
        """Per kind and state whether it is so, if everybody's ranking is that of these rows."""
        ranks = tuple(self._ready.fixed[row] for row in rows.tolist())
        graph = replace(self._ready.graph, ranks=ranks)
        solution = solve(graph)
        holding = np.array([solution.equilibria(concept) for concept in CONCEPTS])
        reached = np.zeros(graph.size, dtype=np.bool_)
        if graph.status_quo is not None:
            reached = Reach(graph, graph.status_quo).by_improvements >= 0
        return np.concatenate((holding, reached[None], holding & reached))


def _rankings(forms: Forms) -> tuple[I64, I64]:
    """The rankings that occur, each as a decision maker and a draw that has it; per draw and decision maker which."""
    count, makers = forms.rows.shape
    which = np.empty((count, makers), dtype=np.int64)
    different: list[I64] = []
    for i in range(makers):
        said = np.concatenate((forms.lines[:, i], forms.rows[:, i, None]), axis=1)
        _, first, same = np.unique(said, axis=0, return_index=True, return_inverse=True)
        which[:, i] = same.reshape(-1) + sum(map(len, different))
        different.append(np.stack((np.full(first.size, i), first), axis=1))
    return np.concatenate(different).astype(np.int64), which
