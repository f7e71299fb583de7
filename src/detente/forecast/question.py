"""A question about the future: what counts as which answer, who decides, and by when. Named as forecasters name it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from detente.forecast.belief import Belief

Kind = Literal["binary", "multiple_choice", "numeric", "date"]
"""yes or no; one of several outcomes; a number; a day by which."""

Outcome = str | float
"""How a question came out: ``yes`` or ``no``, one of its outcomes, a number, or a day as its ordinal."""

Settled = Literal["resolved", "annulled", "ambiguous"]


@dataclass(frozen=True, slots=True)
class Only:
    """A condition: the question counts only if another one came out so."""

    question: str
    resolution: Outcome


@dataclass(frozen=True, slots=True)
class Links:
    """What of a model a question rests on; ids and digests only, each None where there is none."""

    model: str | None = None
    digest: str | None = None
    question: str | None = None
    answer: str | None = None
    evidence: tuple[str, ...] = ()
    seed: int | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A question about the future.

    All times are in UTC. `range` are the least and the greatest number, or day, that a belief is about. `base_rate` is
    what the author says is the usual course of such things, `last_value` how it stood when the question was opened:
    both are what a forecast has to be better than. `group` is the kind of thing that it is about, as ``sanctions``.
    """

    id: str
    title: str
    kind: Kind
    resolution_criteria: str
    source: str
    author: str
    open_time: datetime
    scheduled_close_time: datetime
    scheduled_resolve_time: datetime
    fine_print: str = ""
    options: tuple[str, ...] = ()
    range: tuple[float, float] | None = None
    unit: str = ""
    base_rate: Belief | None = None
    last_value: Outcome | None = None
    conditional_on: Only | None = None
    group: str = ""
    links: Links = field(default=Links())


@dataclass(frozen=True, slots=True)
class Resolution:
    """How a question ended: its outcome, None where it was annulled or stayed ambiguous, when, and who says so."""

    settled: Settled
    outcome: Outcome | None
    actual_resolve_time: datetime
    source: str
    because: str = ""
