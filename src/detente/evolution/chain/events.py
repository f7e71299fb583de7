"""Deadlines and events: from some day on options are held or decision makers act at other rates.

An event may spare the courses that are somewhere else by then. From that day on there are two kinds of courses,
each under rules of its own: what is known of all is the sum over such branches.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isfinite

import numpy as np

from detente.errors import UsageError
from detente.evolution.chain.branches import Branch, Rules, Stretch, called, struck
from detente.evolution.chain.chain import Choice, Start, chain_of, checked_rates
from detente.evolution.chain.ends import Absorption
from detente.evolution.chain.matrix import Floats
from detente.evolution.chain.settling import settled
from detente.evolution.chain.uniformisation import Distribution, checked_day
from detente.graph import Graph
from detente.model.conflict import Event
from detente.names import DmId


@dataclass(frozen=True, slots=True)
class Evolution:
    """The courses of a conflict through its events; on the day of an event it has happened."""

    stretches: tuple[Stretch, ...]

    @property
    def undisturbed(self) -> Evolution:
        """The courses had no event been."""
        return Evolution(self.stretches[:1])

    def stretch(self, day: float) -> Stretch:
        """The stretch of a day. Raises UsageError if it is negative or not finite."""
        checked_day(day)
        return [stretch for stretch in self.stretches if stretch.day <= day][-1]

    def on(self, day: float) -> Distribution:
        """In which states the courses are on a day. Raises UsageError if it is negative or not finite."""
        return self.stretch(day).on(day)

    def settled(self) -> Absorption:
        """Where the courses end after the last event, and on which day they got there for good; see `settled`."""
        return settled(self.stretches)


def evolution(
    graph: Graph,
    start: Start,
    rates: Mapping[DmId, float] | None = None,
    choice: Choice = "uniform",
    *,
    events: Sequence[Event] = (),
) -> Evolution:
    """The courses from `start`, and how events divide them; see `chain_of`.

    An event that fixes options puts every outcome into the one that has them so and is otherwise the same; from then
    on nobody changes them, until a later event does. It passes by the courses in whose outcome `unless` is true when
    the day comes.

    Raises:
        UsageError: if an event is before day 0, names what the model has not, or leads to an outcome that is not
            feasible; and as `chain_of`.
    """
    rules = Rules(frozenset(checked_rates(graph, rates or {}).items()))
    chain = chain_of(graph, dict(rules.rates), choice, start=start)
    first = Branch(rules, chain, 1.0, {start: 1.0} if isinstance(start, int) else start)
    stretches = [Stretch(0.0, None, (first,))]
    for event in sorted(events, key=_day):
        stretches.append(_after(graph, stretches[-1], event, choice))
    return Evolution(tuple(stretches))


def _after(graph: Graph, last: Stretch, event: Event, choice: Choice) -> Stretch:
    """The stretch that an event begins: branches divided by whether it spares them, and joined where rules agree."""
    found: dict[Rules, Floats] = {}
    error = last.error
    for branch in last.branches:
        before = branch.after(event.day - last.day)
        error += branch.share * before.error
        states = np.fromiter(before.shares.keys(), dtype=np.int64)
        shares = branch.share * np.fromiter(before.shares.values(), dtype=np.float64)
        hit, targets = struck(graph, event, states)
        for rules, those in ((branch.rules, ~hit), (branch.rules.after(event, graph), hit)):
            if those.any():
                np.add.at(found.setdefault(rules, np.zeros(graph.size)), targets[those], shares[those])
    branches = tuple(_branch(graph, rules, shares, choice) for rules, shares in found.items())
    return Stretch(event.day, event, branches, error)


def _branch(graph: Graph, rules: Rules, shares: Floats, choice: Choice) -> Branch:
    share = float(shares.sum())
    states = np.flatnonzero(shares)
    start = dict(zip(states.tolist(), (shares[states] / share).tolist(), strict=True))
    return Branch(rules, chain_of(graph, dict(rules.rates), choice, start=start, held=dict(rules.held)), share, start)


def _day(event: Event) -> float:
    if not (isfinite(event.day) and event.day >= 0):
        raise UsageError(f"{called(event)} is on day {event.day}; expected 0 or more")
    return event.day
