"""Days as dates, and how often anybody may act."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from detente.model.conflict import Conflict

SLOWEST, FASTEST = "1e-9", "1e9"
"""Between which moves per day lie: beyond, no reading of time means anything, and none can be computed with."""


def is_pace(per_day: Decimal | float) -> bool:
    """Whether somebody may move so many times a day."""
    return Decimal(SLOWEST) <= Decimal(per_day) <= Decimal(FASTEST)


def date_on(day: float, conflict: Conflict) -> date | None:
    """The date of a day counted from the conflict's `as_of`; None where there is no such date."""
    if conflict.as_of is None or not float(day).is_integer():
        return None
    try:
        return date.fromisoformat(conflict.as_of) + timedelta(days=day)
    except (ValueError, OverflowError):
        return None
