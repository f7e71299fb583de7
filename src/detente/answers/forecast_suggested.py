"""Which forecasts a conflict suggests, before anything is computed of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

import numpy as np

from detente.answers.case import Case
from detente.answers.forecast_proposal import Beside, Proposal, Sort
from detente.model.conflict import Conflict
from detente.model.statement import Holds, Not, OptionTaken, Statement, all_of, names_in
from detente.model.timing import date_on
from detente.names import OptionId


def suggested(case: Case) -> list[Proposal]:
    """What the events, questions, scenarios and conditions of a conflict suggest, each once; ids are given later."""
    conflict = case.conflict
    last = max((day for q in conflict.questions for day in q.on), default=None)
    horizon = last if last is not None else max((event.day for event in conflict.events), default=None)
    found: dict[tuple[object, ...], Proposal] = {}
    for one in (*_events(conflict, case), *_questions(conflict, case, horizon), *_scenarios(conflict, case, horizon)):
        found.setdefault((one.about, one.day, one.scenario if one.sort != "question" else None), one)
    asked = {statement for one in found.values() for statement in one.about}
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
    named = (name for statement in one.about for name in (statement, *names_in(statement)))
    conditions = (conflict.condition(name.condition) for name in named if isinstance(name, Holds))
    event = one.event.evidence if one.event else ()
    return tuple(dict.fromkeys((*event, *(quote for condition in conditions for quote in condition.evidence))))
