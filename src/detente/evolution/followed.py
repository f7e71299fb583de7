"""Which outcomes courses come to, and what is wanted there: courses that agree in that are the same."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from detente.errors import UsageError
from detente.evolution.spread import distances, spreads_of
from detente.graph import ArcGraph, Graph, OptionGraph
from detente.graph.graph import States
from detente.graph.owned import pairs_in
from detente.graph.truth import Mask
from detente.model.conflict import Event

Wishes = tuple[bytes, ...]
"""Per decision maker what tells which moves are wanted."""

_MANY = 1 << 16
"""Of more states it is not looked into which of them courses come to."""


def followed(graph: Graph, start: int | None, events: Sequence[Event] = ()) -> States:
    """All states that courses may come to from the start, and some more where it takes long to tell."""
    if start is None or not isinstance(graph, OptionGraph) or graph.size > _MANY:
        return np.arange(graph.size)
    spreads, states = spreads_of(graph), np.array([start])
    states = np.flatnonzero(distances(graph, spreads, states, wanted=True) >= 0)
    for event in sorted(events, key=lambda one: one.day):
        states = np.union1d(states, _led(graph, event, states))
        states = np.flatnonzero(distances(graph, spreads, states, wanted=True) >= 0)
    return states


def _led(graph: OptionGraph, event: Event, states: States) -> States:
    """Where an event leads; everywhere, where it cannot come about."""
    from detente.evolution.chain.branches import struck  # noqa: PLC0415 – most conflicts have no events

    try:
        return struck(graph, event, states)[1]
    except UsageError:
        return np.arange(graph.size)


def wishes_at(graph: Graph, states: States, like: tuple[Graph, Wishes] | None = None) -> Wishes:
    """What tells which moves from these states are wanted: equal where the same are, in graphs of the same moves.

    `like` is such a graph with its wishes, which are taken over where both rank alike.
    """
    if isinstance(graph, OptionGraph):
        other, known = like or (graph, ())
        everybody = enumerate(graph.ranks)
        return tuple(
            known[i] if known and ranks is other.ranks[i] else _wishes(graph, i, states) for i, ranks in everybody
        )
    assert isinstance(graph, ArcGraph), "there are two forms"
    return tuple(np.stack(arcs).tobytes() for arcs in graph.improving_arcs)


def _wishes(graph: OptionGraph, i: int, states: States) -> bytes:
    ranks = graph.ranks[i]
    sources, targets = pairs_in(graph.owned[i].together, states)
    better: Mask = ranks[targets] > ranks[sources]
    return np.packbits(better).tobytes()
