"""Where most courses of some readings end, by the chain of `detente.evolution.chain` without events."""

from __future__ import annotations

from dataclasses import dataclass, replace
from os import cpu_count

import numpy as np

from detente.ensemble.counting.chunk import Chunk
from detente.ensemble.counting.rankings import rankings
from detente.ensemble.counting.tables import I32, I64, Bytes, Prepared
from detente.ensemble.varying.design import Plan
from detente.ensemble.varying.forms import Forms
from detente.ensemble.varying.vary import RateRange
from detente.errors import DetenteError, LimitExceeded
from detente.evolution.rates import rates_of
from detente.graph import Graph, OptionGraph
from detente.graph.space import Space
from detente.graph.truth import Mask
from detente.kernels import KERNELS, MANY, MOST, NONE, ROUND, Floats, Routes
from detente.stability.routes import moves_at_most, routes_of
from detente.stability.threads import for_each

MAX_MOVES = 5_000_000
"""Moves, wanted or not, of a conflict whose courses are followed in many readings."""
FOLLOWED = 2_000
"""States reached up to which the kernel follows a reading; beyond, the ordinary chain does."""
_MEMORY, _EACH = 1 << 26, 4
"""Bytes that may be spent on rankings at a time, and what one takes for each state."""


@dataclass(frozen=True, slots=True)
class Ends:
    """Where most courses end in some readings.

    Attributes:
        states: per reading the state; `NONE` where no state is the end of most, `ROUND` where they go round for ever.
        met: per reading and answer whether most courses end where it is true, in a cycle all the time.
    """

    states: I64
    met: Mask

    def counted(self, weights: I64, size: int) -> I64:
        """How often each state is the end of most courses, then each answer, then going round; in limbs."""
        found = np.zeros((size + self.met.shape[1] + 1, weights.shape[1]), dtype=np.int64)
        ended = self.states >= 0
        np.add.at(found, self.states[ended], weights[ended])
        found[size:-1] = self.met.T.astype(np.int64) @ weights
        found[-1] = weights[self.states == ROUND].sum(axis=0)
        return found


def with_ends(chunk: Chunk, ends: Ends, weights: I64) -> Chunk:
    """The tally of the readings and where their courses end; the answers come last in the bits, if they are kept."""
    counted = ends.counted(weights, len(chunk.possible))
    if chunk.bits is None:
        return replace(chunk, ends=counted)
    before = np.unpackbits(chunk.bits, axis=1, count=len(chunk.answered) * ends.met.shape[1])
    return replace(chunk, ends=counted, bits=np.packbits(np.concatenate((before, ends.met), axis=1), axis=1))


def rates_in(plan: Plan, uniforms: Floats) -> Floats:
    """Per row of uniform numbers and decision maker how often a day it acts."""
    usual = rates_of(plan.conflict)
    rates = np.tile(np.array(list(usual.values())), (len(uniforms), 1))
    for one, columns in zip(plan.varied, plan.columns, strict=True):
        if isinstance(one, RateRange):
            rates[:, list(usual).index(one.dm)] = [one.at(u) for u in uniforms[:, columns.start].tolist()]
    return rates


def ends_of(ready: Prepared, forms: Forms, rates: Floats, *, followed: int = FOLLOWED) -> Ends:
    """Where most courses end in these readings; nowhere in those in which today is not possible.

    Args:
        ready: the conflict they are readings of.
        forms: the readings.
        rates: per reading and decision maker how often a day it acts.
        followed: see `FOLLOWED`.
    """
    ends = Ends(np.full(len(rates), NONE), np.zeros((len(rates), len(ready.asked)), dtype=np.bool_))
    for missing in sorted(set(forms.missing.tolist())):
        left = _left(ready, missing)
        if left.start >= 0:
            for draws in _pieces(np.flatnonzero(forms.missing == missing), left.graph.size * rates.shape[1]):
                part = forms.of(draws)
                ends.states[draws], ends.met[draws] = _followed(left, part, rates[draws], followed)
    return ends


@dataclass(frozen=True, slots=True)
class _Left:
    """What is left of a conflict where some options are missing; see `Tables`."""

    graph: Graph
    states: I64
    start: int
    fixed: I32
    truth: Bytes
    asked: Mask
    routes: Routes


def _left(ready: Prepared, missing: int) -> _Left:
    graph = ready.graph
    if isinstance(graph, OptionGraph):
        tables = ready.tables(missing)
        rest = OptionGraph(graph.conflict, graph.ranks, Space(graph.conflict, graph.codes[tables.states]))
        fixed, truth, asked = tables.fixed, tables.truth, tables.asked
        return _Left(rest, tables.states, tables.start, fixed, truth, asked, routes_of(rest))
    start = -1 if graph.status_quo is None else graph.status_quo
    nothing = np.zeros((len(graph.decision_makers), 0, graph.size), dtype=np.uint8)
    return _Left(graph, np.arange(graph.size), start, np.stack(ready.fixed), nothing, ready.asked, routes_of(graph))


def refuse_too_many_moves(graph: Graph) -> None:
    """Raise LimitExceeded where somebody has more moves than `MAX_MOVES`, before any reading is looked at."""
    if not isinstance(graph, OptionGraph):
        return
    for i, dm in enumerate(graph.decision_makers):
        count = moves_at_most(graph, i)
        if count > MAX_MOVES:
            raise LimitExceeded(
                f"{dm} has {count:,} moves; the limit of courses in many readings is {MAX_MOVES:,}. "
                "Leave the courses out (--no-courses), fix options, or add constraints"
            )


def _pieces(draws: I64, each: int) -> list[I64]:
    """The draws in as many pieces as their rankings need to fit into memory."""
    most = max(1, _MEMORY // (_EACH * max(1, each)))
    return np.split(draws, range(most, draws.size, most))


def _followed(left: _Left, forms: Forms, rates: Floats, followed: int) -> tuple[I64, Mask]:
    """As `Ends`: readings that have the same rankings and rates are followed once, on all cores where that pays."""
    owns = [rankings(left.truth, left.fixed, forms, i) for i in range(forms.rows.shape[1])]
    ranks, before = np.concatenate([own for own, _ in owns]), np.cumsum([0, *(len(own) for own, _ in owns)])
    which = np.stack([own for _, own in owns], axis=1) + before[:-1]
    together = np.concatenate((which, rates), axis=1)
    _, first, same = np.unique(together, axis=0, return_index=True, return_inverse=True)
    parts = np.array_split(first, min(cpu_count() or 1, first.size))

    def part(k: int) -> tuple[I64, Mask]:
        some = parts[k]
        return KERNELS.most_courses(left.routes, left.start, ranks, which[some], rates[some], left.asked, followed)

    found = for_each(part, len(parts), states=first.size * left.graph.size)
    states, met = (np.concatenate(half) for half in zip(*found, strict=True))
    for k in np.flatnonzero(states == MANY).tolist():
        states[k], met[k] = _by_chain(left, ranks[which[first[k]]], rates[first[k]])
    states[states >= 0] = left.states[states[states >= 0]]
    return states[same.reshape(-1)], met[same.reshape(-1)]


def _by_chain(left: _Left, ranks: I32, rates: Floats) -> tuple[int, Mask]:
    """The same by the ordinary chain, which has room for many states."""
    from detente.evolution.chain import absorption, chain_of  # noqa: PLC0415 – imports scipy

    graph = replace(left.graph, ranks=tuple(ranks))
    quick = dict(zip(graph.decision_makers, rates.tolist(), strict=True))
    try:
        ends = absorption(chain_of(graph, quick, start=left.start), left.start).ends
    except DetenteError as fault:
        raise DetenteError(
            f"courses cannot be followed in every reading: {fault}; or leave them out (--no-courses)"
        ) from fault
    meant = [sum(end.share for end in ends if asked[list(end.states)].all()) for asked in left.asked]
    around = sum(end.share for end in ends if end.is_cycle)
    most = [end.states[0] for end in ends if end.share > MOST and not end.is_cycle]
    return ROUND if around > MOST else most[0] if most else NONE, np.array(meant) > MOST
