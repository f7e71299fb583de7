"""Days and moments as they are typed; a day alone has an hour by what it is for."""

from __future__ import annotations

from datetime import UTC, datetime, time

from detente.forecast.times import END_OF_DAY, day, is_day, moment


def beginning(text: str) -> datetime:
    """A moment, or the beginning of a day: when something opens."""
    return datetime.combine(day(text), time(tzinfo=UTC)) if is_day(text) else moment(text)


def ending(text: str) -> datetime:
    """A moment, or the end of a day: when something closes or is resolved."""
    return datetime.combine(day(text), END_OF_DAY) if is_day(text) else moment(text)


def past(text: str | None, now: datetime) -> datetime:
    """When something was said or came: now where nothing is typed; the end of a day, or now where that is sooner."""
    if text is None:
        return now
    return min(ending(text), now) if is_day(text) and beginning(text) <= now else ending(text)
