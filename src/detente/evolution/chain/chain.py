"""The chain: at which rate the conflict goes from outcome to outcome.

Every decision maker acts on its own, in a Poisson process: where it wants to move, it does so at its rate, and
chooses among its improvements. Who moved last is not remembered. It is an assumption about timing that the graph
model does not make; what follows from it is a consequence of the assumption, not an observation.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import isclose, isfinite
from typing import Literal, get_args

import numpy as np

from detente.errors import UsageError
from detente.evolution.chain.matrix import Floats, Labels, Matrix, components, diagonal, matrix_of
from detente.evolution.chain.moves import Mover, check_count, movers_of
from detente.evolution.rates import rates_of
from detente.graph import Graph, OptionGraph
from detente.graph.graph import States
from detente.graph.truth import Mask
from detente.names import DmId, OptionId

Choice = Literal["uniform", "proportional", "best"]
"""Among its improvements a mover chooses evenly, by how many ranks it gains, or the best (evenly among ties)."""

CHOICES: tuple[Choice, ...] = get_args(Choice)

Start = int | Mapping[int, float]
"""A state, or the shares of several states; shares add up to 1."""


@dataclass(frozen=True, eq=False, slots=True)
class Rows:
    """Jumps row by row: those of row k from ``starts[k]`` up to ``starts[k + 1]``, each with its target and rate."""

    starts: States
    targets: States
    rates: Floats


@dataclass(frozen=True, eq=False)
class Chain:
    """A continuous-time Markov chain on states of a graph; time is in days.

    Attributes:
        graph: where the states are from.
        states: the chain's states, increasing; row k of `jumps` is about ``states[k]``.
        jumps: per day, from row to column; the diagonal is empty.
    """

    graph: Graph
    states: States
    jumps: Matrix

    @cached_property
    def leaving(self) -> Floats:
        """Per state the rate at which it is left; 0 where nobody wants to move."""
        rates: Floats = np.asarray(self.jumps.sum(axis=1), dtype=np.float64)
        return rates

    @cached_property
    def generator(self) -> Matrix:
        """Q: the jumps, and on the diagonal what makes every row add up to 0."""
        return self.jumps - diagonal(self.leaving, self.jumps)

    @cached_property
    def components(self) -> tuple[Labels, Mask]:
        """The strongly connected component of each state, and whether a component can be left."""
        count, labels = components(self.jumps)
        sources, targets = self.jumps.nonzero()
        leaves = labels[sources] != labels[targets]
        is_open = np.zeros(count, dtype=np.bool_)
        is_open[labels[sources[leaves]]] = True
        return labels, is_open

    @cached_property
    def by_row(self) -> Rows:
        """The jumps, those from each state one after the other."""
        jumps = self.jumps
        if not isinstance(jumps, np.ndarray):
            return Rows(jumps.indptr, jumps.indices, jumps.data)
        sources, targets = jumps.nonzero()
        return Rows(np.searchsorted(sources, np.arange(len(jumps) + 1)), targets, jumps[sources, targets])

    @cached_property
    def row_sums(self) -> float:
        """By how much a row of the generator misses 0 at most, relative to its rate: a check of the arithmetic."""
        missed = np.abs(self.generator.sum(axis=1)) / np.maximum(self.leaving, np.finfo(float).tiny)
        return float(missed.max(initial=0.0))

    def shares(self, start: Start) -> Floats:
        """The start as one share per state of the chain. Raises UsageError if it is not one, or outside the chain."""
        given = {start: 1.0} if isinstance(start, int) else start
        found = np.zeros(self.states.size)
        found[self.rows(given)] = list(given.values())
        if not (found >= 0).all() or not isclose(found.sum(), 1, abs_tol=1e-6):
            raise UsageError(f"a start has shares that are not negative and add up to 1; these add up to {found.sum()}")
        return found

    def rows(self, states: Collection[int]) -> States:
        """Which row is about each of the states. Raises UsageError where one is not in the chain."""
        wanted = np.fromiter(states, dtype=np.int64, count=len(states))
        at = np.minimum(np.searchsorted(self.states, wanted), self.states.size - 1)
        if (outside := self.states[at] != wanted).any():
            number = _number(self.graph, int(wanted[outside][0]))
            raise UsageError(f"state {number} is not in this chain; make one that starts there")
        return np.asarray(at)

    def by_state(self, shares: Floats) -> dict[int, float]:
        """State to share, for the shares that are not 0."""
        rows = np.flatnonzero(shares)
        return dict(zip(self.states[rows].tolist(), shares[rows].tolist(), strict=True))


def chain_of(
    graph: Graph,
    rates: Mapping[DmId, float] | None = None,
    choice: Choice = "uniform",
    *,
    start: Start | None = None,
    held: Mapping[OptionId, bool] | None = None,
) -> Chain:
    """The chain on the graph's improvements.

    Args:
        graph: the conflict's graph.
        rates: moves per day of a decision maker while it wants to move; `rates_of` the conflict for those not named.
        choice: how it chooses among its improvements.
        start: leave out the states to which no wanted moves lead from here; None: keep all states.
        held: options that nobody changes.

    Raises:
        UsageError: if a rate is not a positive number, or a decision maker, state or option is unknown.
        LimitExceeded: if there are more than `MAX_MOVES` wanted moves.
    """
    quick = checked_rates(graph, rates or {})
    movers = movers_of(graph, checked_options(graph, held or {}))
    known = np.zeros(graph.size, dtype=np.bool_)
    frontier = _first(graph, start)
    known[frontier] = True
    arcs = [_no_arcs()]
    while frontier.size:
        found = [_arcs(mover, rate, choice, frontier) for mover, rate in zip(movers, quick.values(), strict=True)]
        arcs += found
        check_count(sum(len(rates) for _, _, rates in arcs))
        reached = np.concatenate([frontier, *(targets for _, targets, _ in found)])  # there may be no movers
        new = np.sort(reached[~known[reached]])
        frontier = new[np.diff(new, prepend=-1) > 0]
        known[frontier] = True
    states = np.flatnonzero(known)
    sources, targets, per_day = (np.concatenate(parts) for parts in zip(*arcs, strict=True))
    at = (np.searchsorted(states, sources), np.searchsorted(states, targets))
    return Chain(graph, states, matrix_of(per_day, at, states.size))


def checked_rates(graph: Graph, rates: Mapping[DmId, float]) -> dict[DmId, float]:
    """The rates of all who can move, these given. Raises UsageError for one that is none, or of nobody known."""
    for dm, rate in rates.items():
        if dm not in graph.decision_makers:
            raise UsageError(f"nobody called {dm!r} can move; those who can are {', '.join(graph.decision_makers)}")
        if not (isfinite(rate) and rate > 0):
            raise UsageError(f"the rate of {dm} is {rate}; expected a positive number of moves per day, as 0.5")
    return rates_of(graph.conflict) | dict(rates)


def checked_options(graph: Graph, options: Mapping[OptionId, bool]) -> Mapping[OptionId, bool]:
    """The options, all of which the conflict has. Raises UsageError for one that it has not."""
    known = {option.id for option in graph.conflict.options} if isinstance(graph, OptionGraph) else set[OptionId]()
    for option in options:
        if option not in known:
            raise UsageError(f"the model has no option {option!r}; {_those(known)}")
    return options


def _those(known: set[OptionId]) -> str:
    return f"it has {', '.join(sorted(known))}" if known else "in graph form it has none"


def _first(graph: Graph, start: Start | None) -> States:
    if start is None:
        return np.arange(graph.size)
    given = np.array(sorted({start} if isinstance(start, int) else start), dtype=np.int64)
    if (unknown := given[(given < 0) | (given >= graph.size)]).size:
        raise UsageError(f"there is no state with index {unknown[0]}; the graph has {graph.size} states")
    return given


def _arcs(mover: Mover, rate: float, choice: Choice, sources: States) -> tuple[States, States, Floats]:
    """A mover's improvements from the sources, each with its rate."""
    begin, end = mover.wanted(sources)
    if not begin.size:
        return _no_arcs()
    gain = (mover.ranks[end] - mover.ranks[begin]).astype(np.float64)
    first = np.flatnonzero(np.concatenate(([True], begin[1:] != begin[:-1])))
    count = np.diff(np.append(first, begin.size))
    match choice:
        case "uniform":
            weight = np.ones(begin.size)
        case "proportional":
            weight = gain
        case "best":
            weight = (gain == np.repeat(np.maximum.reduceat(gain, first), count)).astype(np.float64)
    per_day = rate * weight / np.repeat(np.add.reduceat(weight, first), count)
    chosen = per_day > 0
    return begin[chosen], end[chosen], per_day[chosen]


def _no_arcs() -> tuple[States, States, Floats]:
    return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64), np.empty(0)


def _number(graph: Graph, state: int) -> int:
    return graph.number(state) if 0 <= state < graph.size else state
