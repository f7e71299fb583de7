"""Wanted moves from many states at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from detente.errors import LimitExceeded
from detente.graph import Graph, OptionGraph
from detente.graph.graph import States
from detente.graph.owned import in_classes, pairs_in
from detente.graph.ranks import Ranks
from detente.names import OptionId

Pairs = tuple[States, States]
"""Moves: from which states, to which; all moves from one state stand together."""

MAX_MOVES = 20_000_000
"""Wanted moves that a chain may have."""

_PAIRS_AT_ONCE = 1 << 22
_KEPT = 1 << 16
"""Of up to so many states it is kept which stand together."""


def check_count(moves: int) -> None:
    """Raise LimitExceeded if there are more than `MAX_MOVES` moves."""
    if moves > MAX_MOVES:
        raise LimitExceeded(f"there are more than {MAX_MOVES:,} wanted moves; fix options, or add constraints")


class Mover(Protocol):
    """A decision maker, as far as it moves."""

    @property
    def ranks(self) -> Ranks:
        """How it ranks the states."""

    def wanted(self, sources: States) -> Pairs:
        """Its improvements from each of the sources."""


def movers_of(graph: Graph, held: Mapping[OptionId, bool]) -> tuple[Mover, ...]:
    """The graph's decision makers, where nobody changes the options that are `held`."""
    everybody = range(len(graph.decision_makers))
    if isinstance(graph, OptionGraph):
        return tuple(_classes(graph, i, held) for i in everybody)
    return tuple(_Listed(graph, i) for i in everybody)


@dataclass(frozen=True, slots=True)
class _Listed:
    """A mover of graph form, whose moves are listed state by state."""

    graph: Graph
    i: int

    @property
    def ranks(self) -> Ranks:
        return self.graph.ranks[self.i]

    def wanted(self, sources: States) -> Pairs:
        found = [self.graph.improvements(self.i, s) for s in sources.tolist()]
        return np.repeat(sources, [len(targets) for targets in found]), _joined(found)


@dataclass(frozen=True, slots=True)
class _Classes:
    """A mover of option form: `members`, from `first` on, are the states it can tell apart by its options alone."""

    graph: OptionGraph
    i: int
    members: States
    first: States
    size: States

    @property
    def ranks(self) -> Ranks:
        return self.graph.ranks[self.i]

    def wanted(self, sources: States) -> Pairs:
        found: list[Pairs] = []
        for some in self._pieces(sources):
            found.append(self._better(*pairs_in((self.members, self.first, self.size), some)))
            check_count(sum(begin.size for begin, _ in found))
        return _joined([begin for begin, _ in found]), _joined([end for _, end in found])

    def _pieces(self, sources: States) -> Iterator[States]:
        """The sources in pieces that fit into memory together with everything beside them in their classes."""
        pairs = np.cumsum(self.size[sources])
        if pairs[-1] <= _PAIRS_AT_ONCE:
            yield sources
            return
        yield from np.split(sources, np.searchsorted(pairs, np.arange(_PAIRS_AT_ONCE, int(pairs[-1]), _PAIRS_AT_ONCE)))

    def _better(self, sources: States, targets: States) -> Pairs:
        take, drop = self.graph.one_way[self.i]
        before, after = self.graph.codes[sources], self.graph.codes[targets]
        allowed = ((before & ~after & take) == 0) & ((after & ~before & drop) == 0)
        allowed &= self.ranks[targets] > self.ranks[sources]
        return sources[allowed], targets[allowed]


def _classes(graph: OptionGraph, i: int, held: Mapping[OptionId, bool]) -> _Classes:
    options, bits = graph.conflict.options, graph.bits[i]
    free = [k for k in bits if options[k].id not in held]
    if len(free) == len(bits) and graph.size <= _KEPT:
        return _Classes(graph, i, *graph.owned[i].together)
    return _Classes(graph, i, *in_classes(graph.codes, sum(1 << k for k in free)))


def _joined(parts: list[States]) -> States:
    return np.concatenate([np.empty(0, dtype=np.int64), *parts])
