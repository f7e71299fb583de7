"""Time in words: days, speeds, events, and shares of courses without false precision."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from detente.answers.shares import ALL, share_word
from detente.evolution.rates import DEFAULT_RATE
from detente.model.conflict import Conflict, Event
from detente.model.timing import date_on
from detente.names import DmId
from detente.tell.formats import long_date, percent, significant
from detente.tell.outcomes import called, deeds_of, is_plural, name_of
from detente.tell.voice import Voice

if TYPE_CHECKING:
    from detente.evolution.chain import Choice


def share_of(share: float, voice: Voice) -> str:
    """In how many of the courses: ``in most courses (about 8 of 10)``."""
    word, tenths = share_word(share)
    return voice.phrase(f"share-{word}", count=tenths)


def percent_of(share: float, voice: Voice) -> str:
    """A share of courses in percents, where it stands in a table."""
    return percent(1.0 if share >= ALL else share, voice.language)


def of_hundred(share: float) -> str:
    """A share in whole courses of 100, so that little is not said to be nothing, nor nearly all to be all."""
    if 0 < share < 0.01:
        return "< 1"
    return "> 99" if 0.99 < share < 1 else str(round(100 * share))


def span_of(days: float, voice: Voice) -> str:
    """After which mean span of time, in whole days or weeks: ``after about 3 weeks on average``."""
    if not days:
        return voice.phrase("span-start")
    if days < 14:
        return voice.phrase("span-days", count=rounded(days) if 1 < days < 3 else round(days))
    return voice.phrase("span-weeks", count=round(days / 7))


def day_of(conflict: Conflict, day: float, voice: Voice) -> str:
    """A day as a date, and how far away it is; without a date to count from, only that."""
    weeks = day / 7
    away = (
        voice.phrase("weeks-on", count=int(weeks))
        if day and weeks.is_integer()
        else voice.phrase("days-on", count=rounded(day))
    )
    when = date_on(day, conflict)
    return voice.phrase("on-date", date=long_date(when, voice.language), away=away) if when else away


def explain_event(conflict: Conflict, event: Event, voice: Voice) -> str:
    """What an event is called, and `event_of` it."""
    return voice.say("event", what=title_of_event(event, voice), happening=event_of(conflict, event, voice))


def event_of(conflict: Conflict, event: Event, voice: Voice) -> str:
    """When an event comes about, what it depends on, and what is different from then on."""
    makers = {dm.id for dm in conflict.movers}
    deeds = voice.phrase("event-fixed", deeds=deeds_of(conflict, dict(event.fix), voice)) if event.fix else ""
    rates = [rate_of(conflict, dm, rate, voice) for dm, rate in event.rates if dm in makers]
    unless = called(conflict, event.unless, voice) if event.unless else ""
    return voice.phrase(
        "event-happens",
        when=day_of(conflict, event.day, voice),
        deeds="; ".join(filter(None, (deeds, *rates))),
        unless=voice.phrase("event-unless", what=unless) if unless else "",
    )


def title_of_event(event: Event, voice: Voice) -> str:
    """What an event is called."""
    return event.title.said(voice.language) if event.title else event.id or voice.phrase("event-untitled")


def explain_rates(conflict: Conflict, rates: Mapping[DmId, float], voice: Voice, choice: Choice = "uniform") -> str:
    """The assumption about time on which every share of courses rests."""
    chosen = voice.phrase(f"chooses-{choice}")
    if len(set(rates.values())) <= 1:
        pace = pace_of(next(iter(rates.values()), DEFAULT_RATE), voice)
        return voice.say("assumed-equal", pace=pace, chosen=chosen)
    each = [f"{name_of(conflict, dm, voice)} {pace_of(rate, voice)}" for dm, rate in rates.items()]
    return voice.say("assumed-unequal", each=voice.listed(each), chosen=chosen)


def rate_of(conflict: Conflict, dm: DmId, per_day: float, voice: Voice) -> str:
    """That somebody acts at a rate: ``Russia acts once a day on average where a move is wanted``."""
    name, plural = name_of(conflict, dm, voice), is_plural(conflict, [dm], voice)
    return voice.phrase("rate", a=name, pace=pace_of(per_day, voice), plural=plural)


def pace_of(per_day: float, voice: Voice) -> str:
    """How often somebody acts at a rate.

    Example:
        >>> [pace_of(rate, Voice("en")) for rate in (0.5, 1, 3)]
        ['once in 2 days', 'once a day', '3 times a day']
        >>> pace_of(0.4, Voice("de"))
        'einmal in 2,5 Tagen'
    """
    number = significant(per_day if per_day >= 1 else 1 / per_day, voice.language)
    often = "once" if number == "1" else "often" if per_day >= 1 else "seldom"
    return voice.phrase(f"pace-{often}", number=number)


def pace_between(rates: tuple[float, float], voice: Voice) -> str:
    """Between which rates somebody acts.

    Example:
        >>> pace_between((0.5, 3), Voice("en"))
        'between once in 2 days and 3 times a day'
    """
    least, most = (pace_of(rate, voice) for rate in rates)
    return voice.phrase("pace-between", least=least, most=most)


def rounded(value: float) -> float | int:
    """At most one digit after the point, none for a whole number; what is nearly nothing stays as it is."""
    short = round(value, 1) or value
    return int(short) if short == int(short) else short
