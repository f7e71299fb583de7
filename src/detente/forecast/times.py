"""Moments in UTC and days by number, as a ledger writes them and as they are read back."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta

from detente.errors import UsageError

END_OF_DAY = time(23, 59, 59, tzinfo=UTC)
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_SECONDS = 86_400


def written(at: datetime) -> str:
    """A moment in UTC as ISO 8601.

    Example:
        >>> written(datetime.fromisoformat("2026-05-02T14:00:00+02:00"))
        '2026-05-02T12:00:00Z'
    """
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def moment(text: str) -> datetime:
    """The moment that ISO 8601 with a zone says. Raises UsageError for anything else.

    Example:
        >>> moment("2026-05-02T14:00+02:00")
        datetime.datetime(2026, 5, 2, 12, 0, tzinfo=datetime.timezone.utc)
    """
    try:
        found = datetime.fromisoformat(text)
        if found.tzinfo is not None:
            return found.astimezone(UTC)
    except (ValueError, OverflowError):
        raise UsageError(f"{text!r} is no moment; write a day as 2026-05-02, or 2026-05-02T14:00Z") from None
    if "T" not in text and " " not in text:
        raise UsageError(f"{text!r} is no day as it is written here; write 2026-05-02")
    raise UsageError(f"{text!r} does not say in which time zone it is; write 2026-05-02T14:00Z, or +02:00 for Z")


def is_day(text: str) -> bool:
    """Whether this is written as a day alone."""
    return bool(_DAY.fullmatch(text))


def day(text: str) -> date:
    """The day that ISO 8601 says. Raises UsageError for what no calendar has."""
    if not is_day(text):
        raise UsageError(f"{text!r} is no day; write it as 2026-05-02")
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"{text!r} is in no calendar; months have 28 to 31 days, years 12 months") from None


def ordinal(text: str) -> float:
    """The number of a day, with the share of the day that is over where a moment is given.

    Example:
        >>> ordinal("2026-05-02"), ordinal("2026-05-02T12:00Z")
        (739738.0, 739738.5)
    """
    if is_day(text):
        return float(day(text).toordinal())
    at = moment(text)
    return at.toordinal() + (at - datetime.combine(at, time(tzinfo=UTC))) / timedelta(days=1)


def day_written(number: float) -> str:
    """The day of that number; the moment, where it is not the beginning of a day. Raises UsageError where none is."""
    try:
        begin = datetime.combine(date.fromordinal(int(number)), time(tzinfo=UTC))
        at = begin + timedelta(seconds=(number - int(number)) * _SECONDS)
    except (ValueError, OverflowError):
        raise UsageError(f"{number:g} is the number of a day that is in no calendar") from None
    return at.date().isoformat() if number == int(number) else written(at)
