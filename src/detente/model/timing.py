"""Days as dates."""

from __future__ import annotations

from datetime import date, timedelta

from detente.model.conflict import Conflict


def date_on(day: float, conflict: Conflict) -> date | None:
    """The date of a day counted from the conflict's `as_of`; None where there is no such date."""
    if conflict.as_of is None or not float(day).is_integer():
        return None
    try:
        return date.fromisoformat(conflict.as_of) + timedelta(days=day)
    except (ValueError, OverflowError):
        return None
