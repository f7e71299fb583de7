"""What the readings of a conflict have in common, as arrays."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from detente.ensemble.varying.design import Plan
from detente.ensemble.varying.vary import Alternative, Available
from detente.errors import UsageError
from detente.graph import ArcGraph, OptionGraph, graph_of
from detente.graph.ranks import Ranks, graph_form_ranks, option_form_ranks
from detente.graph.space import Space
from detente.graph.truth import Mask
from detente.inverse.target import meant_in
from detente.kernels.classes import Classes
from detente.model.conflict import ByStatements, Preferences
from detente.stability.classes import classes_of

I32 = NDArray[np.int32]
I64 = NDArray[np.int64]
Bytes = NDArray[np.uint8]


class Tables(NamedTuple):
    """A conflict in option form with some of its options missing; n states remain.

    Attributes:
        states: per state which one it is of the whole graph.
        start: the status quo, or -1 where nothing says it or it is not possible.
        truth: per decision maker, line and state whether the line is true, 0 or 1.
        fixed: rankings that do not follow from lines, one row each.
        classes: everybody's moves.
        asked: per answer and state whether it is meant.
    """

    states: I64
    start: int
    truth: Bytes
    fixed: I32
    classes: tuple[Classes, ...]
    asked: Mask


class Counters(NamedTuple):
    """What is counted, as in `Chunk`: whole numbers that grow with every reading.

    Attributes:
        counts: per kind, state of the whole graph and limb.
        answered: per kind, answer and limb.
        agreeing: per two concepts and limb, how often both name the same states.
    """

    counts: I64
    answered: I64
    agreeing: I64


@dataclass(frozen=True)
class Prepared:
    """The graph of a plan's conflict and what is needed of it in every reading."""

    plan: Plan
    graph: OptionGraph | ArcGraph
    _made: dict[int, Tables] = field(default_factory=dict)
    _left: dict[int, OptionGraph] = field(default_factory=dict)

    @cached_property
    def fixed(self) -> tuple[Ranks, ...]:
        """Everybody's own ranks, then those of the alternative readings, as `Forms.rows` counts them."""
        given = (wants for one in self.plan.varied if isinstance(one, Alternative) for wants in one.readings)
        return (*self.graph.ranks, *(self._ranks(preferences) for wants in given for _, preferences in wants))

    @cached_property
    def asked(self) -> Mask:
        """Per answer and state whether it is meant."""
        rows = [meant_in(self.graph, what) for what in self.plan.answers]
        return np.array(rows, dtype=np.bool_).reshape(len(rows), self.graph.size)

    def within(self, missing: int) -> OptionGraph:
        """The graph with those states only that are left, see `tables`."""
        assert isinstance(self.graph, OptionGraph), "in graph form nothing is missing"
        if missing not in self._left:
            states = self.tables(missing).states
            ranks = tuple(ranks[states] for ranks in self.graph.ranks)
            self._left[missing] = OptionGraph(
                self.graph.conflict, ranks, Space(self.graph.conflict, self.graph.codes[states])
            )
        return self._left[missing]

    def tables(self, missing: int) -> Tables:
        """The tables where those options are missing whose bits are 1, as in `Forms.missing`."""
        if missing not in self._made:
            self._made[missing] = self._tables(missing)
        return self._made[missing]

    def _ranks(self, preferences: Preferences) -> Ranks:
        conflict = self.plan.conflict
        try:
            if isinstance(self.graph, OptionGraph):
                return option_form_ranks(conflict, preferences, self.graph.space)
            return graph_form_ranks(conflict, preferences)
        except KeyError as unknown:
            raise UsageError(f"an alternative reading names {unknown.args[0]}, which the conflict lacks") from None

    def _tables(self, missing: int) -> Tables:
        graph = self.graph
        assert isinstance(graph, OptionGraph), "in graph form nothing is missing"
        gone = self._code(missing)
        states = np.flatnonzero((graph.codes & gone) == 0)
        space = Space(graph.conflict, graph.codes[states])
        rest = OptionGraph(graph.conflict, tuple(ranks[states] for ranks in graph.ranks), space)
        return Tables(
            states,
            self._start(rest, gone),
            np.ascontiguousarray(self._truth[:, :, states]),
            np.stack([ranks[states] for ranks in self.fixed]),
            tuple(classes_of(rest, i) for i in range(len(rest.decision_makers))),
            np.ascontiguousarray(self.asked[:, states]),
        )

    def _code(self, missing: int) -> int:
        """The digits of the options that are missing, as in a state's code."""
        options = [one.option for one in self.plan.varied if isinstance(one, Available)]
        place = {option.id: k for k, option in enumerate(self.plan.conflict.options)}
        return sum(1 << place[option] for bit, option in enumerate(options) if missing >> bit & 1)

    def _start(self, rest: OptionGraph, gone: int) -> int:
        """Today, without what is missing."""
        taken = rest.conflict.status_quo
        if not isinstance(taken, frozenset):
            return -1
        options = rest.conflict.options
        found = rest.state_of(frozenset(o.id for k, o in enumerate(options) if o.id in taken and not gone >> k & 1))
        return -1 if found is None else found

    @cached_property
    def _truth(self) -> Bytes:
        assert isinstance(self.graph, OptionGraph), "graph form has no lines"
        wanted = [
            [level.statement for level in dm.preferences.levels] if isinstance(dm.preferences, ByStatements) else []
            for dm in self.graph.conflict.movers
        ]
        table = np.zeros((len(wanted), max(map(len, wanted), default=0), self.graph.size), dtype=np.uint8)
        for i, statements in enumerate(wanted):
            for k, statement in enumerate(statements):
                table[i, k] = self.graph.where(statement)
        return table


@lru_cache(maxsize=4)
def prepared(plan: Plan) -> Prepared:
    """The plan's graph and tables, made once for all of its chunks."""
    return Prepared(plan, graph_of(plan.conflict))
