"""What follows from a model for forecasts: in which share of the courses and of the readings each is so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from detente.answers.brief.surety import counted, draws_for
from detente.answers.case import Case
from detente.answers.forecast_proposal import Proposal
from detente.ensemble import Share, Shares, plan_of
from detente.errors import DetenteError
from detente.model.statement import Statement
from detente.names import ScenarioId


def with_shares(case: Case, found: Sequence[Proposal], seed: int | None) -> list[Proposal]:
    """Each with what follows from the model; from the scenario's, where it is about what follows if that comes."""
    told = list(found)
    for scenario in dict.fromkeys(_supposed(one) for one in found):
        of = case if scenario is None else case.scenario(scenario)
        places = [k for k, one in enumerate(found) if _supposed(one) == scenario]
        for k, one in zip(places, _told(of, [found[k] for k in places], seed), strict=True):
            told[k] = one
    return told


def _supposed(one: Proposal) -> ScenarioId | None:
    return one.scenario if one.sort == "supposed" else None


def _told(case: Case, found: Sequence[Proposal], seed: int | None) -> Iterator[Proposal]:
    statements = tuple(dict.fromkeys(statement for one in found for statement in one.about))
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
    """The share of courses in which each is so on each day, and without events; nothing if none can be followed."""
    if case.graph.status_quo is None or not (statements and days):
        return {}
    from detente.evolution.chain import timeline  # noqa: PLC0415 – only where timing is asked for

    masks = [case.where(statement) for statement in statements]
    try:
        both = case.courses
    except DetenteError:  # as where an event cannot come about any more in the scenario
        return {}
    eventful, eventless = (timeline(followed, masks, days) for followed in both)
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
    if seed is None or not (statements and case.conflict.movers):
        return {}
    plan = plan_of(case.conflict, answers=tuple(statements), draws=draws_for(case), seed=seed).also_by(case.concept)
    shares = Shares(plan, counted(plan))
    is_reached = case.graph.status_quo is not None
    share = shares.answer_reached if is_reached else shares.answer_holds
    return {statement: share(k, case.concept) for k, statement in enumerate(statements)}
