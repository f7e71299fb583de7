"""From dates, names of events and a deadline as the user typed them to days and events."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from detente.answers.asking.change import scenario_from
from detente.answers.asking.known import event_of, statement_of
from detente.answers.asking.rates import number_in
from detente.errors import UsageError
from detente.model.conflict import Conflict, Event


def day_from(conflict: Conflict, flag: str, text: str) -> float:
    """How many days after the model's date a date is.

    Raises:
        UsageError: if it is before, there is no such date, or the model has none to count from.
    """
    if conflict.as_of is None:
        raise UsageError(f"{flag} {text}: the model does not say from which date on; give days, or add as_of: to it")
    try:
        days = (date.fromisoformat(text) - date.fromisoformat(conflict.as_of)).days
    except ValueError:
        raise UsageError(f"{flag} {text}: there is no such date; write it as YYYY-MM-DD") from None
    if days < 0:
        raise UsageError(f"{flag} {text} is before {conflict.as_of}, the date as of which the model stands (as_of)")
    return float(days)


def events_but(conflict: Conflict, without: Iterable[str]) -> tuple[Event, ...]:
    """The events of the model but those named. Raises UsageError for a name that it does not have."""
    gone = {event_of(conflict, name) for name in without}
    return tuple(event for event in conflict.events if event.id not in gone)


def deadline_from(
    conflict: Conflict, deadline: str | None, fix: tuple[str, ...], unless: str | None
) -> tuple[Event, ...]:
    """The event that a date or number of days describes, with what it fixes and what it spares; none without.

    Raises:
        UsageError: for what the model does not have, and where either the day or what happens is missing.
    """
    if deadline is None and not fix and unless is None:
        return ()
    if deadline is None:
        flag = "--fix" if fix else "--unless"
        raise UsageError(f"{flag} is about what comes about, and nothing says when; give --deadline too")
    if not fix:
        raise UsageError(
            "--deadline says when, and nothing says what comes about then; give --fix OPT=yes or OPT=no too"
        )
    day = number_in(deadline)
    when = day_from(conflict, "--deadline", deadline) if day is None else day
    spared = None if unless is None else statement_of(conflict, unless)
    return (Event(when, fix=scenario_from(conflict, None, fix=fix).fix, unless=spared),)
