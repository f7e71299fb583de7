"""The courses between events: under which rules they go on, how they stand, and what an event does to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from detente.errors import UsageError
from detente.evolution.chain.chain import Chain, checked_options, checked_rates
from detente.evolution.chain.uniformisation import Distribution, distribution
from detente.graph import Graph, OptionGraph
from detente.graph.graph import States
from detente.graph.truth import Mask
from detente.model.conflict import Event
from detente.names import DmId, OptionId


@dataclass(frozen=True, slots=True)
class Rules:
    """What is in force: who acts at which rate, and which options nobody changes."""

    rates: frozenset[tuple[DmId, float]]
    held: frozenset[tuple[OptionId, bool]] = frozenset()

    def after(self, event: Event, graph: Graph) -> Rules:
        """What is in force once the event has come about; who has left the conflict acts at no rate."""
        rates = {dm: rate for dm, rate in event.rates if dm not in graph.conflict.absent}
        return Rules(
            frozenset(checked_rates(graph, dict(self.rates) | rates).items()),
            frozenset((dict(self.held) | dict(checked_options(graph, dict(event.fix)))).items()),
        )


@dataclass(frozen=True, slots=True)
class Branch:
    """The courses under the same rules: `share` of all, and how those stand (`start`) when the stretch begins."""

    rules: Rules
    chain: Chain
    share: float
    start: Mapping[int, float]
    _after: dict[float, Distribution] = field(default_factory=dict, init=False, repr=False, compare=False)

    def after(self, days: float) -> Distribution:
        """In which states its courses are, so many days after the stretch began."""
        if days not in self._after:
            self._after[days] = distribution(self.chain, self.start, days)
        return self._after[days]


@dataclass(frozen=True, slots=True)
class Stretch:
    """The time from `day` to the next event; `event` began it (None: nothing did, it is the first)."""

    day: float
    event: Event | None
    branches: tuple[Branch, ...]
    error: float = 0.0

    def on(self, day: float) -> Distribution:
        """In which states the courses are on a day of it."""
        found = [(branch.share, branch.after(day - self.day)) for branch in self.branches]
        states, of = np.unique([state for _, one in found for state in one.shares], return_inverse=True)
        shares = np.bincount(of, [weight * share for weight, one in found for share in one.shares.values()])
        error = self.error + sum(weight * one.error for weight, one in found)
        return Distribution(dict(zip(states.tolist(), shares.tolist(), strict=True)), error)


def struck(graph: Graph, event: Event, states: States) -> tuple[Mask, States]:
    """Which of the states an event does not spare, and where it leads from each; from those spared, nowhere else.

    Raises:
        UsageError: if it leads to an outcome that is not feasible.
    """
    spared = graph.where(event.unless) if event.unless is not None else np.zeros(graph.size, dtype=np.bool_)
    hit = ~spared[states]
    targets = states.copy()
    if isinstance(graph, OptionGraph):
        targets[hit] = _fixed(graph, states[hit], event)
    return hit, targets


def _fixed(graph: OptionGraph, states: States, event: Event) -> States:
    """The states that are like these but for the options that the event fixes."""
    bit = {option.id: 1 << k for k, option in enumerate(graph.conflict.options)}
    fix = checked_options(graph, dict(event.fix))
    taken, fixed = (sum(bit[option] for option in fix if fix[option] or every) for every in (False, True))
    codes = graph.codes[states] & ~fixed | taken
    targets: States = np.minimum(np.searchsorted(graph.codes, codes), graph.size - 1)
    if (missed := graph.codes[targets] != codes).any():
        state = int(states[missed][0])
        wanted = ", ".join(f"{option}={'yes' if yes else 'no'}" for option, yes in event.fix)
        raise UsageError(
            f"on day {event.day:g} {wanted} cannot come about{f' by {called(event)}' if event.id else ''}: from state "
            f"{graph.number(state)} ({graph.letters(state)}), which can be reached by then, it leads to no feasible "
            "state; fix what stands in its way too, or change the constraints"
        )
    return targets


def called(event: Event) -> str:
    """What a message calls an event."""
    return f"event {event.id}" if event.id else "an event"
