"""Forecasts that a model suggests, with what follows from it beside each; how probable it is, a person says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

import numpy as np

from detente.answers.brief.surety import MOST_STATES, counted, draws_for
from detente.answers.case import Case
from detente.ensemble import Share, Shares, plan_of
from detente.evolution.rates import rates_of
from detente.model.conflict import Conflict, Event
from detente.model.naming import slug
from detente.model.statement import Holds, Not, OptionTaken, Statement, all_of, names_in, str_of
from detente.model.timing import date_on
from detente.names import DmId, OptionId, ScenarioId, unique

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


@dataclass(frozen=True, slots=True)
class ForecastDraft:
    """What a model suggests, in the order of its events, questions, scenarios and conditions.

    `seed` is of the readings, None where none were made: the model has too many outcomes. `study` is the folder whose
    model it is, None where it is of none; `today` tells which days are past.
    """

    conflict: Conflict
    proposals: tuple[Proposal, ...]
    rates: Mapping[DmId, float]
    seed: int | None
    study: str | None = None
    today: date | None = None

    def is_past(self, proposal: Proposal) -> bool:
        """Whether its day is over."""
        return bool(self.today and proposal.date and proposal.date < self.today)


def forecast_draft(case: Case, *, seed: int = 0) -> ForecastDraft:
    """The forecasts that a conflict suggests; nothing is written.

    Args:
        case: the conflict, and by which concept outcomes hold.
        seed: of the readings.

    Raises:
        DetenteError: where its courses cannot be followed.
    """
    has_readings = case.graph.size <= MOST_STATES
    found = _beside(case, _suggested(case.conflict, case), seed if has_readings else None)
    return ForecastDraft(case.conflict, tuple(_named(found)), rates_of(case.conflict), seed if has_readings else None)


def _suggested(conflict: Conflict, case: Case) -> list[Proposal]:
    """What is suggested, each once, with a date; by ids that are given later."""
    last = max((day for q in conflict.questions for day in q.on), default=None)
    horizon = last if last is not None else max((event.day for event in conflict.events), default=None)
    found: dict[tuple[object, ...], Proposal] = {}
    for one in (*_events(conflict, case), *_questions(conflict, case, horizon), *_scenarios(conflict, case, horizon)):
        found.setdefault((_about(one), one.day, one.scenario if one.sort != "question" else None), one)
    asked = {statement for one in found.values() for statement in _about(one)}
    for condition in conflict.conditions:
        if condition.title is not None and Holds(condition.id) not in asked:
            found[condition.id,] = _proposal("condition", [Holds(condition.id)], horizon)
    return [replace(one, date=_date(one.day, conflict), evidence=_evidence(one, conflict)) for one in found.values()]


def _events(conflict: Conflict, case: Case) -> Iterator[Proposal]:
    for event in conflict.events:
        if event.fix:
            yield replace(_proposal("event", [_done(case, event.fix)], event.day), event=event)
        if event.unless is not None:
            yield replace(_proposal("unless", [event.unless], event.day), event=event)


def _questions(conflict: Conflict, case: Case, horizon: float | None) -> Iterator[Proposal]:
    for number, question in enumerate(conflict.questions, start=1):
        if question.scenario is not None:
            continue
        for day in question.on or (horizon,):
            together = [question.about] if _divide(case, question.about) else [(one,) for one in question.about]
            yield from (replace(_proposal("question", about, day), question=number) for about in together)


def _scenarios(conflict: Conflict, case: Case, horizon: float | None) -> Iterator[Proposal]:
    """That each scenario comes that is asked about, and what is asked in case it does."""
    for number, question in enumerate(conflict.questions, start=1):
        if question.scenario is None:
            continue
        fixed = conflict.scenario(question.scenario).fix
        comes = _proposal("scenario", [_done(case, fixed)] if fixed else [], horizon)
        yield replace(comes, question=number, scenario=question.scenario)
        for statement in question.about:
            then = _proposal("supposed", [statement], horizon)
            yield replace(then, question=number, scenario=question.scenario)


def _proposal(sort: Sort, about: Iterable[Statement], day: float | None) -> Proposal:
    return Proposal("", sort, tuple(Beside(statement) for statement in about), day)


def _about(one: Proposal) -> tuple[Statement, ...]:
    return tuple(answer.statement for answer in one.answers)


def _done(case: Case, fixed: Iterable[tuple[OptionId, bool]]) -> Statement:
    """That options are as they are fixed: the condition that says just that, where there is one."""
    taken = [OptionTaken(option) if yes else Not(OptionTaken(option)) for option, yes in fixed]
    statement = all_of(taken)
    where = case.where(statement)
    same = (one for one in case.conflict.conditions if np.array_equal(case.where(Holds(one.id)), where))
    return next((Holds(one.id) for one in same), statement)


def _divide(case: Case, about: Sequence[Statement]) -> bool:
    """Whether just one of several statements is true in every outcome."""
    return len(about) > 1 and bool(np.all(sum(case.where(one).astype(int) for one in about) == 1))


def _date(day: float | None, conflict: Conflict) -> date | None:
    return date_on(day, conflict) if day is not None else None


def _evidence(one: Proposal, conflict: Conflict) -> tuple[str, ...]:
    """The quotes behind the event and the conditions that it is about."""
    named = (name for statement in _about(one) for name in (statement, *names_in(statement)))
    conditions = (conflict.condition(name.condition) for name in named if isinstance(name, Holds))
    event = one.event.evidence if one.event else ()
    return tuple(dict.fromkeys((*event, *(quote for condition in conditions for quote in condition.evidence))))


def _beside(case: Case, found: Sequence[Proposal], seed: int | None) -> list[Proposal]:
    """Each with what follows from the model; from the scenario's, where it is about what follows if that comes."""
    told = list(found)
    for scenario in dict.fromkeys(_supposed(one) for one in found):
        of = case if scenario is None else case.scenario(scenario)
        places = [k for k, one in enumerate(found) if _supposed(one) == scenario]
        for k, one in zip(places, _with_shares(of, [found[k] for k in places], seed), strict=True):
            told[k] = one
    return told


def _supposed(one: Proposal) -> ScenarioId | None:
    return one.scenario if one.sort == "supposed" else None


def _with_shares(case: Case, found: Sequence[Proposal], seed: int | None) -> Iterator[Proposal]:
    statements = tuple(dict.fromkeys(statement for one in found for statement in _about(one)))
    days = tuple(sorted({one.day for one in found if one.day is not None}))
    courses, readings = _courses(case, statements, days), _readings(case, statements, seed)
    for one in found:
        answers = (
            replace(
                answer,
                courses=courses.get((answer.statement, one.day), (None, None))[0],
                eventless=courses.get((answer.statement, one.day), (None, None))[1],
                readings=readings.get(answer.statement),
            )
            for answer in one.answers
        )
        yield replace(one, answers=tuple(answers))


def _courses(
    case: Case, statements: Sequence[Statement], days: Sequence[float]
) -> dict[tuple[Statement, float | None], tuple[float | None, float | None]]:
    """The share of the courses in which each is so on each day, and without the events; nothing without a start."""
    if case.graph.status_quo is None or not (statements and days):
        return {}
    from detente.evolution.chain import timeline  # noqa: PLC0415 – only where timing is asked for

    masks = [case.where(statement) for statement in statements]
    eventful, eventless = (timeline(followed, masks, days) for followed in case.courses)
    return {
        (statement, day): (_share(eventful[d, k]), _share(eventless[d, k]) if case.conflict.events else None)
        for k, statement in enumerate(statements)
        for d, day in enumerate(days)
    }


def _share(computed: float) -> float:
    """A share without what rounding adds."""
    return min(1.0, max(0.0, float(computed)))


def _readings(case: Case, statements: Sequence[Statement], seed: int | None) -> dict[Statement, Share]:
    """The share of the readings in which each is so in some outcome that holds, and is reached from the status quo."""
    if seed is None or not statements:
        return {}
    plan = plan_of(case.conflict, answers=tuple(statements), draws=draws_for(case), seed=seed).also_by(case.concept)
    shares = Shares(plan, counted(plan))
    is_reached = case.graph.status_quo is not None
    share = shares.answer_reached if is_reached else shares.answer_holds
    return {statement: share(k, case.concept) for k, statement in enumerate(statements)}


def _named(found: Iterable[Proposal]) -> Iterator[Proposal]:
    """Each with an id made of what it is about and its day, and of what has to come first."""
    taken: set[str] = set()
    comes: dict[ScenarioId | None, str] = {}
    for one in found:
        day = one.date.isoformat() if one.date else ""
        name = unique(slug(f"{_called(one)} {day}", "forecast"), taken)
        taken.add(name)
        if one.sort == "scenario":
            comes[one.scenario] = name
        yield replace(one, id=name, only_if=comes.get(one.scenario) if one.sort == "supposed" else None)


def _called(one: Proposal) -> str:
    first = one.answers[0].statement if one.answers else None
    if one.sort == "scenario":
        return str(one.scenario)
    if len(one.answers) > 1:
        return f"question {one.question}"
    return str(first.condition) if isinstance(first, Holds) else str_of(first) if first else ""
