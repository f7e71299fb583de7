"""The counters of a chunk while they are filled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from math import prod
from os import cpu_count

import numpy as np

from detente.ensemble.counting.chunk import Chunk
from detente.ensemble.counting.distinct import distinct
from detente.ensemble.counting.rankings import kinds, rankings
from detente.ensemble.counting.tables import I32, I64, Counters, Prepared, Tables
from detente.ensemble.varying.forms import Forms
from detente.evolution import Reach
from detente.graph import ArcGraph
from detente.graph.truth import Mask
from detente.kernels import KERNELS, TOGETHER, Bits
from detente.kernels.plain_readings import packed, unpacked
from detente.stability import CONCEPTS, solve
from detente.stability.side_by_side import Stack
from detente.stability.threads import for_each

_MEMORY, _EACH = 1 << 26, 24
"""Bytes that may be spent on rankings at a time, and what one takes for each state: few occur, and often."""
_AT_ONCE = 1 << 18
"""States of all readings that are solved together."""

Solver = Callable[[I64], Bits]
"""From everybody's rankings, by number and a row for each reading: per kind and state a bit for each reading."""


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
            self._count(np.arange(len(forms.rows)), np.arange(self._ready.graph.size), forms.rows, self._one_by_one)
            return
        for missing in sorted(set(forms.missing.tolist())):
            self._option_form(missing, forms, np.flatnonzero(forms.missing == missing))

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

    def _option_form(self, missing: int, forms: Forms, draws: I64) -> None:
        """Count the draws in which these options are missing."""
        tables, left = self._ready.tables(missing), self._ready.within(missing)
        most = _at_once(forms.of(draws), tables.states.size)
        for first in range(0, draws.size, most):
            some = draws[first : first + most]
            given = _given(tables, forms.of(some))
            stack = Stack(left, tables.start, tables.classes, given, self._ready.plan.concepts[len(CONCEPTS) :])
            self._count(some, tables.states, stack.which, stack.bits)

    def _count(self, draws: I64, states: I64, rankings: I64, bits_of: Solver) -> None:
        """Count some draws: each combination of rankings is solved once, on all cores where that pays."""
        first_of, which = distinct(rankings)
        different = rankings[first_of]
        weights = np.zeros((len(different), self._weights.shape[1]), dtype=np.int64)
        np.add.at(weights, which, self._weights[draws])
        bits = np.zeros((len(different), *self._bits.shape[1:]), dtype=np.bool_)
        asked = self._ready.asked[:, states]
        step = TOGETHER * max(1, _AT_ONCE // TOGETHER // max(1, states.size))
        cores = min(cpu_count() or 1, -(-len(different) // step))

        def counted(core: int) -> Counters:
            total = self._zeros(states.size)
            for first in range(core * step, len(different), cores * step):
                some = slice(first, first + step)
                found = bits_of(different[some])
                met = _met(found, asked)
                if self._keeps:
                    flags = unpacked(met.reshape(len(met), prod(met.shape[1:])))[: len(bits[some])]
                    bits[some] = flags.reshape(len(flags), *met.shape[1:])
                _add(total, _counted(found, met, weights[some]))
            return total

        where = states if states.size < self._ready.graph.size else slice(None)
        for total in for_each(counted, cores, states=len(different) * states.size):
            self._counters.counts[:, where] += total.counts
            _add(self._counters[1:], total[1:])
        self._possible[states] += weights.sum(axis=0)
        if self._keeps:
            self._bits[draws] = bits[which]

    def _one_by_one(self, rankings: I64) -> Bits:
        """As a `Solver`, where everybody's rankings are rows of the fixed ones: solved in the ordinary way."""
        return packed(np.stack([self._solved(rows) for rows in rankings.tolist()], axis=1))

    def _solved(self, rows: list[int]) -> Mask:
        graph = replace(self._ready.graph, ranks=tuple(self._ready.fixed[row] for row in rows))
        solution = solve(graph)
        holding = np.array([solution.equilibria(concept) for concept in self._ready.plan.concepts])
        reached = np.zeros(graph.size, dtype=np.bool_)
        if graph.status_quo is not None:
            reached = Reach(graph, graph.status_quo).by_improvements >= 0
        return np.concatenate((holding, reached[None], holding & reached))


def _given(tables: Tables, forms: Forms) -> tuple[tuple[I32, I64], ...]:
    """Per decision maker the rankings that occur, and which of these each reading has."""
    makers = forms.rows.shape[1]
    work = forms.rows.size * tables.states.size
    return for_each(partial(rankings, tables.truth, tables.fixed, forms), makers, states=work)


def _at_once(forms: Forms, states: int) -> int:
    """How many readings are solved together: all, if what occurs in them fits into memory."""
    makers, each = forms.rows.shape[1], _EACH * max(1, states)
    occurring = sum(kinds(forms, i)[0].size for i in range(makers))
    return len(forms.rows) if each * occurring <= _MEMORY else max(1, _MEMORY // (each * makers))


def _met(found: Bits, asked: Mask) -> Bits:
    """Per kind and answer a bit for each reading in which it is so of a state that is meant."""
    met = np.zeros((*found.shape[:2], len(asked)), dtype=np.uint32)
    for k, meant in enumerate(asked):
        np.bitwise_or.reduce(found[:, :, meant], axis=2, out=met[:, :, k])
    return met


def _counted(found: Bits, met: Bits, weights: I64) -> Counters:
    """What is so in some readings, and what they answer, each by its weight."""
    whole = np.zeros((len(found) * TOGETHER, weights.shape[1]), dtype=np.int64)
    whole[: len(weights)] = weights
    holding = found[:, : found.shape[1] // 2]
    other = np.bitwise_or.reduce(holding[:, :, None] ^ holding[:, None], axis=3)
    return Counters(*(_added(bits, whole) for bits in (found, met, ~other)))


def _added(bits: Bits, weights: I64) -> I64:
    """Per what the bits are about, in two dimensions, the weights of the readings in which they are set."""
    sums = KERNELS.add_up(bits.reshape(len(bits), prod(bits.shape[1:])), weights)
    return sums.reshape(*bits.shape[1:], weights.shape[1])


def _add(total: Sequence[I64], more: Sequence[I64]) -> None:
    for counter, added in zip(total, more, strict=True):
        np.add(counter, added, out=counter)
