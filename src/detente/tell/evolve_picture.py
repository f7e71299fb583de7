"""The courses over time as a picture: which share of them is true of what is asked about, else where they end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress

import numpy as np

from detente.answers.evolve import Evolved
from detente.evolution.chain.matrix import Floats
from detente.graph.truth import Mask
from detente.model.timing import date_on
from detente.tell.courses import explain_rates, title_of_event
from detente.tell.formats import decimal, short_date
from detente.tell.outcome_names import OutcomeNames
from detente.tell.outcomes import called
from detente.tell.pictures import BandView, CoursesView, DayView
from detente.tell.voice import Voice, capital

MOST_BANDS = 7
"""Groups with a band of their own; what is left of the courses makes one more."""

MOST_STATES = 1 << 14
"""Of conflicts of more states nothing is drawn."""

LONGEST = 3.0
"""Where nobody asks for days, as many times as courses take on average to where they end."""

_STEPS = 42
_LEAST_SHARE = 0.005
_MOST_ASKED = 6
# The picture rises steeply on the day of an event if it also knows the moment before.
_MOMENT = 1e-6

Group = tuple[str, Mask]


def picture_of(found: Evolved, voice: Voice) -> CoursesView | None:
    """The picture up to the last day asked about; None where no time passes, or the conflict is too large."""
    last = max(found.days, default=_horizon(found))
    if not last or found.graph.size > MOST_STATES:
        return None
    groups = list(_exclusive(found, voice) if found.about else _ends(found, voice))
    days = _grid(found, last)
    tables = found.over_time([mask for _, mask in groups], days)
    largest = np.maximum.reduce(tables).max(axis=0)
    order = np.argsort(-largest, kind="stable")[:MOST_BANDS]
    kept = sorted(int(k) for k in order if largest[k] >= _LEAST_SHARE)
    names = [groups[k][0] for k in kept]
    bands = [_bands(names, table[:, kept], voice) for table in tables]
    asked = [DayView(day, _date(found, day, voice)) for day in (found.days or (last,))[:_MOST_ASKED]]
    events = [DayView(one.day, f"{_date(found, one.day, voice)}: {title_of_event(one, voice)}") for one in found.events]
    note = explain_rates(found.conflict, found.rates, voice, found.choice)
    without = bands[1] if found.events else ()
    return CoursesView(days, bands[0], without, tuple(events), tuple(asked), note)


def _horizon(found: Evolved) -> float:
    """By when most courses have ended, in whole days."""
    longest = max((end.days for end in found.found.settled.ends if end.share >= _LEAST_SHARE), default=0.0)
    return float(np.ceil(LONGEST * longest))


def _grid(found: Evolved, last: float) -> tuple[float, ...]:
    moments = [day for event in found.events for day in (event.day, event.day - _MOMENT) if 0 <= day <= last]
    return tuple(sorted({*np.linspace(0.0, last, _STEPS + 1).round(3).tolist(), last, *found.days, *moments}))


def _bands(names: Sequence[str], shares: Floats, voice: Voice) -> tuple[BandView, ...]:
    """A band per group, and below them one for all else."""
    rest = np.clip(1 - shares.sum(axis=1), 0, 1)
    other = voice.say("band-other" if names else "band-any")
    columns = zip((other, *names), (rest, *shares.T), strict=True)
    return tuple(BandView(name, tuple(round(float(share), 4) for share in column)) for name, column in columns)


def _exclusive(found: Evolved, voice: Voice) -> Iterator[Group]:
    """Every way in which some of what is asked about is true and the rest is not; first where less is true."""
    names = [voice.phrase("quoted", what=called(found.conflict, one, voice)) for one in found.about]
    true = np.column_stack([found.graph.where(one) for one in found.about])
    ways = sorted(np.unique(true, axis=0).tolist(), key=lambda way: (sum(way), [not yes for yes in way]))
    for way in ways:
        if any(way):
            yield capital(voice.listed(list(compress(names, way)))), (true == np.array(way)).all(axis=1)


def _ends(found: Evolved, voice: Voice) -> Iterator[Group]:
    """Where most courses end, each a set of states."""
    graph = found.graph
    ends = sorted(found.found.settled.ends, key=lambda end: -end.share)[:MOST_BANDS]
    names = OutcomeNames(graph, voice).tagged(end.states[0] for end in ends)
    for end in ends:
        where = np.zeros(graph.size, dtype=np.bool_)
        where[list(end.states)] = True
        numbers = ", ".join(voice.first_of([str(graph.number(s)) for s in end.states]))
        name = f"{voice.phrase('band-cycle')} ({numbers})" if end.is_cycle else names[end.states[0]]
        yield capital(name), where


def _date(found: Evolved, day: float, voice: Voice) -> str:
    """A day as a short date, else counted."""
    if then := date_on(day, found.conflict):
        return short_date(then, voice.language)
    return voice.phrase("band-day", day=decimal(day, voice.language, 3))
