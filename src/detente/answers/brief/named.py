"""The named conditions of the outcomes that hold: how often each is true, and which say what others imply."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from detente.answers.case import Case
from detente.answers.named import implying
from detente.model.statement import Holds
from detente.names import ConditionId

MOST_COMPARED = 64
"""Of so many conditions is it looked at which of them imply others."""


@dataclass(frozen=True, slots=True)
class Truth:
    """In how many of the outcomes that hold a condition is true."""

    condition: ConditionId
    count: int


def true_somewhere(case: Case) -> tuple[Truth, ...]:
    """Every condition that is true in an outcome that holds, in file order."""
    counted = (Truth(one.id, int((case.where(Holds(one.id)) & case.holding).sum())) for one in case.conflict.conditions)
    return tuple(one for one in counted if one.count)


def true_in(case: Case, state: int) -> tuple[ConditionId, ...]:
    """The conditions that are true in an outcome, without those that another of them implies."""
    return unimplied(case, (one.id for one in case.conflict.conditions if case.where(Holds(one.id))[state]))


def unimplied(case: Case, conditions: Iterable[ConditionId]) -> tuple[ConditionId, ...]:
    """These conditions without each that is true wherever another of them is; of the same ones the first stays."""
    chosen = list(conditions)[:MOST_COMPARED]
    where = [case.where(Holds(one)) for one in chosen]
    return tuple(one for at, one in enumerate(chosen) if next(implying(where, at), None) is None)
