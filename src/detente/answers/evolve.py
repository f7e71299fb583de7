"""Where the courses of wanted moves end, and when, if timing is assumed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import sqrt

import numpy as np

from detente.answers.asking.events import day_from
from detente.answers.asking.known import statement_of
from detente.answers.asking.states import start_of
from detente.evolution import Reach, only_in_a_row
from detente.evolution.chain import (
    Absorption,
    Choice,
    Course,
    Distribution,
    Evolution,
    Simulation,
    courses,
    evolution,
    simulate,
    timeline,
)
from detente.evolution.chain.matrix import Floats
from detente.graph import Graph
from detente.graph.truth import Mask
from detente.model.conflict import Conflict, Event
from detente.model.statement import Statement
from detente.names import DmId

MOST_COURSES = 5


@dataclass(frozen=True, slots=True)
class Found:
    """Where courses end, where they are on each day, and in which share of them each statement is true then."""

    settled: Absorption
    on: Mapping[float, Distribution]
    about: Floats


@dataclass(frozen=True)
class Evolved:
    """The courses from a state, on an assumption about timing.

    Attributes:
        graph: the graph whose wanted moves are made.
        start: the state where the courses start.
        rates: how many wanted moves a day everybody makes.
        choice: how a party chooses among its wanted moves.
        events: what comes about on its day.
        about: statements of which it is asked in which share of the courses they are true.
        days: the days that are asked about, in order.
        runs: how many courses are played out as a check; None: none are.
        seed: of the chance with which they are.
    """

    graph: Graph
    start: int
    rates: Mapping[DmId, float]
    choice: Choice = "uniform"
    events: tuple[Event, ...] = ()
    about: tuple[Statement, ...] = ()
    days: tuple[float, ...] = ()
    runs: int | None = None
    seed: int = 1

    @property
    def conflict(self) -> Conflict:
        """The conflict that it is about."""
        return self.graph.conflict

    @cached_property
    def found(self) -> Found:
        """What there is with the events."""
        return self._found(self._courses)

    @cached_property
    def without(self) -> Found | None:
        """What there is without the events; None where there are none."""
        return self._found(self._eventless) if self.events else None

    @property
    def columns(self) -> tuple[Found, ...]:
        """What stands side by side: with the events, and without them where there are some."""
        return (self.found,) if self.without is None else (self.found, self.without)

    @cached_property
    def commonest(self) -> tuple[Course, ...] | None:
        """The commonest courses; None where events make the courses depend on time."""
        if self.events:
            return None
        return courses(self._eventless.stretches[0].branches[0].chain, self.start, MOST_COURSES)

    @cached_property
    def simulated(self) -> Mapping[float, Simulation]:
        """By day the courses played out; empty unless that was asked for."""
        if self.runs is None:
            return {}
        return {day: simulate(self._courses, day, runs=self.runs, seed=self.seed) for day in self.days}

    @property
    def leads_in_a_row(self) -> bool:
        """Whether courses also lead where reaching, which asks who moved last, does not."""
        arriving = Reach(self.graph, self.start).by_improvements >= 0
        return bool(np.any(only_in_a_row(self.graph, self.start, arriving)))

    @property
    def residual(self) -> float:
        """How far the equations are from solved: no share of an end is wrong by more."""
        return max(max(found.settled.residual, found.settled.row_sums) for found in self.columns)

    @property
    def truncation(self) -> float:
        """By how much a share on a day may be wrong."""
        return max((one.error for found in self.columns for one in found.on.values()), default=0.0)

    def deviation(self, day: float) -> float:
        """By how many standard errors the share of a state that was played out misses the exact one at most.

        Only states of which some tens of courses are to be expected; of fewer the error says little.
        """
        exact, played = self.found.on[day].shares, self.simulated[day]
        expected = {s: share for s, share in exact.items() if 30 <= share * played.runs <= played.runs - 30}
        errors = {s: sqrt(share * (1 - share) / played.runs) for s, share in expected.items()}
        return max((abs(played.share(s) - share) / errors[s] for s, share in expected.items()), default=0.0)

    def over_time(self, where: Sequence[Mask], days: Sequence[float]) -> tuple[Floats, ...]:
        """The share of the courses that is in each of these sets of states on each day: a table per column."""
        followed = (self._courses, self._eventless) if self.events else (self._courses,)
        return tuple(timeline(one, where, days) for one in followed)

    def movers(self, source: int, target: int) -> tuple[DmId, ...]:
        """Who wants to make a move; in graph form several may want the same."""
        everybody = enumerate(self.graph.decision_makers)
        return tuple(dm for i, dm in everybody if target in self.graph.improvements(i, source))

    @cached_property
    def _eventless(self) -> Evolution:
        return evolution(self.graph, self.start, self.rates, self.choice)

    @cached_property
    def _courses(self) -> Evolution:
        if not self.events:
            return self._eventless
        return evolution(self.graph, self.start, self.rates, self.choice, events=self.events)

    def _found(self, followed: Evolution) -> Found:
        shares = timeline(followed, [self.graph.where(statement) for statement in self.about], self.days)
        return Found(followed.settled(), {day: followed.on(day) for day in self.days}, shares)


def evolved(
    graph: Graph,
    start: str | None,
    days: Iterable[str | float],
    about: Iterable[str],
    rates: Mapping[DmId, float],
    events: tuple[Event, ...],
) -> Evolved:
    """The courses that are asked for in words: a state to start from, days as numbers or dates, statements.

    Raises:
        UsageError: for what the conflict does not have, and for dates without a date to count from.
    """
    conflict = graph.conflict
    on = {day_from(conflict, "--by", one) if isinstance(one, str) else float(one) for one in days}
    statements = tuple(statement_of(conflict, text) for text in about)
    return Evolved(graph, start_of(graph, start), rates, events=events, about=statements, days=tuple(sorted(on)))
