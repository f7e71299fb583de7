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
from detente.evolution.chain.chain import Chain, Choice, Start, chain_of, checked_options, checked_rates
from detente.evolution.chain.ends import Absorption, End, absorption
from detente.evolution.chain.matrix import Floats
from detente.evolution.chain.uniformisation import Distribution, checked_day, distribution
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


@dataclass(frozen=True, slots=True)
class Stretch:
    """The time from `day` to the next event; `event` began it (None: nothing did, it is the first)."""

    day: float
    event: Event | None
    branches: tuple[Branch, ...]
    error: float = 0.0

    def on(self, day: float) -> Distribution:
        """In which states the courses are on a day of it."""
        total: dict[int, float] = {}
        error = self.error
        for branch in self.branches:
            found = distribution(branch.chain, branch.start, day - self.day)
            error += branch.share * found.error
            for state, share in found.shares.items():
                total[state] = total.get(state, 0.0) + branch.share * share
        return Distribution(dict(sorted(total.items())), error)


@dataclass(frozen=True, slots=True)
class Evolution:
    """The courses of a conflict through its events; on the day of an event it has happened."""

    stretches: tuple[Stretch, ...]

    def stretch(self, day: float) -> Stretch:
        """The stretch of a day. Raises UsageError if it is negative or not finite."""
        checked_day(day)
        return [stretch for stretch in self.stretches if stretch.day <= day][-1]

    def on(self, day: float) -> Distribution:
        """In which states the courses are on a day. Raises UsageError if it is negative or not finite."""
        return self.stretch(day).on(day)

    def settled(self) -> Absorption:
        """Where the courses end after the last event, and on which day.

        Before the last event nothing is settled: what stands then counts as settled on its day.
        """
        last = self.stretches[-1]
        found = [absorption(branch.chain, branch.start) for branch in last.branches]
        shares = [branch.share for branch in last.branches]
        ends = _joined([(share, end) for share, one in zip(shares, found, strict=True) for end in one.ends], last.day)
        return Absorption(ends, max(one.residual for one in found), max(one.row_sums for one in found))


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


def _after(graph: Graph, last: Stretch, event: Event, choice: Choice) -> Stretch:
    """The stretch that an event begins: branches divided by whether it spares them, and joined where rules agree."""
    found: dict[Rules, Floats] = {}
    error = last.error
    for branch in last.branches:
        before = distribution(branch.chain, branch.start, event.day - last.day)
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


def _joined(found: Sequence[tuple[float, End]], day: float) -> tuple[End, ...]:
    """Ends of several branches as one each, the likeliest first; their days are means, counted from day 0."""
    shares: dict[tuple[int, ...], float] = {}
    days: dict[tuple[int, ...], float] = {}
    for share, end in found:
        shares[end.states] = shares.get(end.states, 0.0) + share * end.share
        days[end.states] = days.get(end.states, 0.0) + share * end.share * end.days
    ends = (End(states, share, day + days[states] / share) for states, share in shares.items())
    return tuple(sorted(ends, key=lambda end: (-end.share, end.states)))


def _day(event: Event) -> float:
    if not (isfinite(event.day) and event.day >= 0):
        raise UsageError(f"{_called(event)} is on day {event.day}; expected 0 or more")
    return event.day


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
            f"on day {event.day:g} {wanted} cannot come about{f' by {_called(event)}' if event.id else ''}: from state "
            f"{graph.number(state)} ({graph.letters(state)}), which can be reached by then, it leads to no feasible "
            "state; fix what stands in its way too, or change the constraints"
        )
    return targets


def _called(event: Event) -> str:
    return f"event {event.id}" if event.id else "an event"
