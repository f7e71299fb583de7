"""Rates, days and events in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from detente.model.conflict import Conflict, DecisionMaker, Event
from detente.model.words import in_words
from detente.names import Language, OptionId


def pace_in_words(per_day: float, language: Language) -> str:
    """How often somebody acts at a rate.

    Example:
        >>> [pace_in_words(rate, "en") for rate in (0.5, 1, 3)]
        ['once in 2 days', 'once a day', '3 times a day']
        >>> pace_in_words(0.4, "de")
        'einmal in 2,5 Tagen'
    """
    often = per_day >= 1
    number = _number(per_day if often else 1 / per_day, language)
    if number == "1":
        return "einmal am Tag" if language == "de" else "once a day"
    if language == "de":
        return f"{number}-mal am Tag" if often else f"einmal in {number} Tagen"
    return f"{number} times a day" if often else f"once in {number} days"


def _number(value: float, language: Language) -> str:
    """The number to three digits."""
    said = f"{float(f'{value:.3g}'):.12g}"
    return said.replace(".", ",") if language == "de" else said


def rate_in_words(dm: DecisionMaker, per_day: float, language: Language) -> str:
    """That a decision maker acts at a rate: `Russia acts once a day on average where it has a wanted move`."""
    name, pace = dm.name.said(language), pace_in_words(per_day, language)
    if language == "de":
        return f"{name} {'handeln' if dm.plural else 'handelt'} im Mittel {pace}, wo ein Zug gewollt ist"
    return f"{name} {'act' if dm.plural else 'acts'} {pace} on average where a move is wanted"


def day_in_words(day: float, conflict: Conflict, language: Language) -> str:
    """A day counted from the conflict's `as_of`, with its date where there is one: `2025-04-25 (day 7)`."""
    counted = f"{'Tag' if language == 'de' else 'day'} {day:g}"
    then = date_on(day, conflict)
    return f"{then} ({counted})" if then else counted


def date_on(day: float, conflict: Conflict) -> date | None:
    """The date of a day counted from the conflict's `as_of`; None where there is no such date."""
    if conflict.as_of is None or not float(day).is_integer():
        return None
    try:
        return date.fromisoformat(conflict.as_of) + timedelta(days=day)
    except OverflowError:
        return None


def event_in_words(event: Event, conflict: Conflict, language: Language) -> str:
    """When an event comes about, unless what, and what is different from then on; without a full stop.

    Example:
        >>> from detente.model import parse
        >>> conflict = parse('''
        ... format: 1
        ... title: Two towns
        ... as_of: 2025-04-18
        ... decision_makers:
        ...   up: {name: Upstream, options: {release: {do: release water}}, preferences: []}
        ...   down: {name: Downstream, options: {sue: {do: go to court}}, preferences: []}
        ... events:
        ...   court: {on: 2025-05-01, unless: release, fix: {sue: true}, rates: {up: 1}}
        ... ''').conflict
        >>> print(event_in_words(conflict.events[0], conflict, "en"))
        2025-05-01 (day 13), unless Upstream would release water – from then on fixed: go to court (Downstream); \
Upstream acts once a day on average where a move is wanted
    """
    when = day_in_words(event.day, conflict, language)
    if event.unless is not None:
        except_where = "außer wo gilt:" if language == "de" else "unless"
        when += f", {except_where} {in_words(event.unless, conflict, language)}"
    fixed = ", ".join(_deed(option, taken, conflict, language) for option, taken in event.fix)
    said = [f"{'von da an fest' if language == 'de' else 'from then on fixed'}: {fixed}"] if fixed else []
    return f"{when} – {'; '.join([*said, *_rates(event, conflict, language)])}"


def _rates(event: Event, conflict: Conflict, language: Language) -> Iterator[str]:
    for dm, per_day in event.rates:
        yield rate_in_words(conflict.decision_maker(dm), per_day, language)


def _deed(option: OptionId, taken: bool, conflict: Conflict, language: Language) -> str:
    """What an option fixed so comes to, and whose it is: `end its mediation (the United States)`."""
    what = conflict.option(option)
    who = conflict.decision_maker(what.owner).name.said(language)
    not_done = (
        what.undo.said(language) if what.undo else f"{'nicht' if language == 'de' else 'not'} {what.do.said(language)}"
    )
    return f"{what.do.said(language) if taken else not_done} ({who})"
