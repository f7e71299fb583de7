"""A forecast that a model suggests, with what follows from the model beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from detente.ensemble import Share
from detente.model.conflict import Event
from detente.model.statement import Statement
from detente.names import ScenarioId

Sort = Literal["event", "unless", "question", "scenario", "supposed", "condition"]
"""What suggests it: that an event comes about, or that what spares somebody the event is so by then; a question; that
a scenario comes; what follows if it does; a condition that nobody asks about."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What follows from the model for one answer; None where the model says nothing of that.

    `courses` is the share of the courses in which it is so on the day (at the end of all, if there is no day),
    `eventless` the same without the events; `readings` the share of the readings in which it is so in some outcome that
    holds and, where there is a status quo, is reached.
    """

    statement: Statement
    courses: float | None = None
    eventless: float | None = None
    readings: Share | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """A forecast that a model suggests.

    `answers` has one entry for yes or no, one for each outcome where there are several, none where the model says
    nothing. `day` counts from the conflict's `as_of`, `date` is the same; `question` is the number of that which asks.
    `only_if` is the id of the proposal that has to come out yes.
    """

    id: str
    sort: Sort
    answers: tuple[Beside, ...] = ()
    day: float | None = None
    date: date | None = None
    question: int | None = None
    event: Event | None = None
    scenario: ScenarioId | None = None
    only_if: str | None = None
    evidence: tuple[str, ...] = ()

    @property
    def about(self) -> tuple[Statement, ...]:
        """What would be so."""
        return tuple(answer.statement for answer in self.answers)
