"""Where the courses of wanted moves end, and when, if timing is assumed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from detente.answers.asking.rates import rates_from
from detente.answers.evolve import Evolved, evolved
from detente.web.asked import Asked
from detente.web.choices import said
from detente.web.screens import Choice, Field
from detente.web.work import Work

_DAYS = ("14", "42", "84", "365")


@dataclass(frozen=True)
class Wanted:
    """After how many days."""

    days: str = "42"


def answer(asked: Asked, wanted: Wanted, work: Work) -> Evolved:
    """The courses, with the events of the file, and the shares of all conditions."""
    conflict = asked.case.conflict
    about = [str(condition.id) for condition in conflict.conditions]
    days = [_day(day.strip()) for day in wanted.days.split(",")]
    return evolved(asked.case.graph, None, days, about, rates_from(conflict, ()), conflict.events)


def fields(asked: Asked, wanted: Wanted) -> Sequence[Field]:
    """After how many days."""
    return (Field("days", said("web-days", asked), wanted.days, tuple(Choice(day, day) for day in _DAYS)),)


def _day(text: str) -> str | float:
    """A number of days from now, or a date."""
    try:
        return float(text)
    except ValueError:
        return text
