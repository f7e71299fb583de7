"""Deadlines and events: from some day on options are held or decision makers act at other rates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import isfinite

from detente.errors import UsageError
from detente.evolution.chain.chain import Chain, Choice, Start, chain_of, checked_options
from detente.evolution.chain.ends import Absorption, absorption
from detente.evolution.chain.uniformisation import Distribution, distribution
from detente.graph import Graph, OptionGraph
from detente.model.conflict import Event
from detente.names import DmId, OptionId


@dataclass(frozen=True, slots=True)
class Stretch:
    """The time from `day` to the next event: one chain, where the courses stand when it begins, and what they miss."""

    day: float
    chain: Chain
    start: Mapping[int, float]
    error: float = 0.0


@dataclass(frozen=True, slots=True)
class Evolution:
    """The courses of a conflict through its events; on the day of an event it has happened."""

    stretches: tuple[Stretch, ...]

    def on(self, day: float) -> Distribution:
        """In which states the courses are on a day. Raises UsageError if it is negative or not finite."""
        if not (isfinite(day) and day >= 0):
            raise UsageError(f"{day} is no number of days; expected 0 or more")
        return _at([stretch for stretch in self.stretches if stretch.day <= day][-1], day)

    def settled(self) -> Absorption:
        """Where the courses end after the last event, and on which day.

        Before the last event nothing is settled: what stands then counts as settled on its day.
        """
        last = self.stretches[-1]
        found = absorption(last.chain, last.start)
        return replace(found, ends=tuple(replace(end, days=last.day + end.days) for end in found.ends))


def evolution(
    graph: Graph,
    start: Start,
    rates: Mapping[DmId, float] | None = None,
    choice: Choice = "uniform",
    *,
    events: Sequence[Event] = (),
) -> Evolution:
    """The courses from `start`, and how events divide them; see `chain_of`.

    An event that fixes options puts every outcome into the one that has them so and is otherwise the same.

    Raises:
        UsageError: if an event is before day 0, names what the model has not, or leads to an outcome that is not
            feasible; and as `chain_of`.
    """
    chain = chain_of(graph, rates, choice, start=start)
    stretches = [Stretch(0.0, chain, {start: 1.0} if isinstance(start, int) else start)]
    held: dict[OptionId, bool] = {}
    quick = dict(rates or {})
    for event in sorted(events, key=_day):
        before = _at(stretches[-1], event.day)
        held |= checked_options(graph, dict(event.fix))
        quick |= dict(event.rates)
        moved = _put(graph, before.shares, event)
        chain = chain_of(graph, quick, choice, start=moved, held=held)
        stretches.append(Stretch(event.day, chain, moved, before.error))
    return Evolution(tuple(stretches))


def _at(stretch: Stretch, day: float) -> Distribution:
    found = distribution(stretch.chain, stretch.start, day - stretch.day)
    return replace(found, error=stretch.error + found.error)


def _day(event: Event) -> float:
    if not (isfinite(event.day) and event.day >= 0):
        raise UsageError(f"an event is on day {event.day}; expected 0 or more")
    return event.day


def _put(graph: Graph, shares: Mapping[int, float], event: Event) -> dict[int, float]:
    """The shares of the outcomes after the event has fixed its options."""
    if not isinstance(graph, OptionGraph):
        return dict(shares)
    moved: dict[int, float] = {}
    for state, share in shares.items():
        target = _fixed(graph, state, event)
        moved[target] = moved.get(target, 0.0) + share
    return moved


def _fixed(graph: OptionGraph, state: int, event: Event) -> int:
    taken = graph.taken(state) - {option for option, _ in event.fix} | {option for option, yes in event.fix if yes}
    found = graph.state_of(taken)
    if found is None:
        wanted = ", ".join(f"{option}={'yes' if yes else 'no'}" for option, yes in event.fix)
        raise UsageError(
            f"on day {event.day:g} {wanted} cannot come about: from state {graph.number(state)} "
            f"({graph.letters(state)}), which can be reached by then, it leads to no feasible state; "
            "fix what stands in its way too, or change the constraints"
        )
    return found
