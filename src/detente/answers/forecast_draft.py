"""Forecasts that a model suggests, with what follows from it beside each; how probable it is, a person says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from detente.answers.brief.surety import MOST_STATES
from detente.answers.case import Case
from detente.answers.forecast_proposal import Proposal
from detente.answers.forecast_shares import with_shares
from detente.answers.forecast_suggested import suggested
from detente.evolution.rates import rates_of
from detente.model.conflict import Conflict
from detente.model.naming import slug
from detente.model.statement import Holds, str_of
from detente.names import DmId, ScenarioId, unique


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
    found = with_shares(case, suggested(case), seed if has_readings else None)
    return ForecastDraft(case.conflict, tuple(_named(found)), rates_of(case.conflict), seed if has_readings else None)


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
