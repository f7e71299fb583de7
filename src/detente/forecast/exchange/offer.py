"""A question as another tool has it, in the fields of our records, and what is common to all ways in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from typing import Any

from detente.errors import UsageError
from detente.forecast.spelled import number, short
from detente.forecast.times import END_OF_DAY, day, is_day, moment, written
from detente.names import is_id

NAME = "Metaculus"
CROWD = "recency_weighted"
"""The method by which Metaculus makes one forecast of many, whose result it shows."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SETTLED = ("annulled", "ambiguous")


@dataclass(frozen=True, slots=True)
class Offer:
    """A question with what was said of it and how it ended, as the fields of records, not yet held against a rule."""

    name: str
    question: Mapping[str, Any]
    forecasts: Sequence[Mapping[str, Any]] = ()
    resolution: Mapping[str, Any] | None = None
    faults: Sequence[str] = field(default=())


def name_of(given: object) -> str:
    """An id of ours stays, a number of Metaculus gets a letter before it. Raises UsageError for anything else."""
    if isinstance(given, str) and is_id(given):
        return f"m{given}" if given.isdigit() else given
    if isinstance(given, int) and not isinstance(given, bool):
        return f"m{given}"
    raise UsageError(f"id: found {short(given)}, expected a number or an id")


def time_value(given: object, key: str) -> str | None:
    """A moment as a record has it, from a text or the seconds since 1970; a day alone is its end, or begins what opens.

    Raises:
        UsageError: if it is none of these.
    """
    if given is None or given == "":
        return None
    if isinstance(given, str) and is_day(given):
        return written(datetime.combine(day(given), time(tzinfo=UTC) if key == "open_time" else END_OF_DAY))
    try:
        return written(moment(given) if isinstance(given, str) else _EPOCH + timedelta(seconds=number(given, key)))
    except OverflowError:
        raise UsageError(f"{key}: {short(given)} is a moment that no calendar has") from None


def resolution_value(given: object, kind: str, ends: Mapping[str, Any]) -> object:
    """How a question came out; a value outside its range counts as its end. Raises UsageError."""
    if given in _SETTLED or kind in ("binary", "multiple_choice"):
        return given
    if given in ("below_lower_bound", "above_upper_bound"):
        return ends["range_min" if given == "below_lower_bound" else "range_max"]
    if kind == "date" or not isinstance(given, str):
        return given
    try:
        return float(given)
    except ValueError:
        raise UsageError(f"resolution: found {short(given)}, expected a number") from None


def address(post: object) -> str:
    """Where a question of Metaculus is discussed."""
    return f"https://www.metaculus.com/questions/{post}/" if isinstance(post, int) else NAME
