"""Where the courses stand from day to day, for the picture of a question about time."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress
from typing import TYPE_CHECKING

import numpy as np

from detente.errors import DetenteError
from detente.evolution.rates import rates_of
from detente.graph.truth import Mask
from detente.model.conflict import Event, Question
from detente.model.timing import date_on
from detente.tell.brief.briefing import Briefing, Told
from detente.tell.courses import explain_rates, title_of_event
from detente.tell.formats import decimal, short_date
from detente.tell.outcome_names import OutcomeNames
from detente.tell.outcomes import called
from detente.tell.pictures import BandView, CoursesView, DayView
from detente.tell.voice import capital

if TYPE_CHECKING:
    from detente.evolution.chain import Absorption

MOST_BANDS = 7
"""Groups with a band of their own; what is left of the courses makes one more."""

MOST_STATES = 1 << 14
"""For conflicts of more states the answer in words stands alone."""

_STEPS = 42
_LEAST_SHARE = 0.005
_MOST_ASKED = 6
# The picture rises steeply on the day of an event if it also knows the moment before.
_MOMENT = 1e-6

Group = tuple[str, Mask]


def courses_told(brief: Briefing, told: Told) -> CoursesView | None:
    """The courses that an answer about time tells of."""
    return courses_of(brief, told.found.question) if told.kind == "when" else None


def courses_of(brief: Briefing, question: Question) -> CoursesView | None:
    """The courses up to the last day asked about, with the events of the model and without them.

    Bands are the ways in which what is asked about is true or not; where nothing is, the ends that most courses come
    to. None where nobody asks for days, where there is no status quo, or where the courses cannot be followed.
    """
    case = brief.case
    if not any(question.on) or case.graph.status_quo is None or case.graph.size > MOST_STATES:
        return None
    from detente.evolution.chain import timeline  # noqa: PLC0415 – only where timing is asked for

    events = brief.conflict.events
    try:
        eventful, eventless = case.courses
        groups = _exclusive(brief, question) if question.about else _ends(brief, eventful.settled())
        days = _days(question, events)
        masks = [mask for _, mask in groups]
        with_events, without = (timeline(one, masks, days) for one in (eventful, eventless))
    except DetenteError:
        return None
    largest = np.maximum(with_events, without).max(axis=0)
    order = np.argsort(-largest, kind="stable")[:MOST_BANDS]
    kept = sorted(int(k) for k in order if largest[k] >= _LEAST_SHARE)
    names = [groups[k][0] for k in kept]

    def bands(found: np.ndarray) -> tuple[BandView, ...]:
        shares = found[:, kept]
        rest = np.clip(1 - shares.sum(axis=1), 0, 1)
        columns = [rest, *shares.T]
        return tuple(
            BandView(name, tuple(round(float(share), 4) for share in column))
            for name, column in zip((other, *names), columns, strict=True)
        )

    other = brief.voice.say("band-other" if names else "band-any")
    return CoursesView(
        days,
        bands(with_events),
        bands(without) if events else (),
        tuple(DayView(event.day, _what(brief, event)) for event in events),
        tuple(DayView(day, _date(brief, day)) for day in sorted(set(question.on))[:_MOST_ASKED]),
        explain_rates(brief.conflict, rates_of(brief.conflict), brief.voice),
    )


def _days(question: Question, events: Sequence[Event]) -> tuple[float, ...]:
    last = max(question.on)
    happening = [day for event in events for day in (event.day, event.day - _MOMENT) if 0 <= day <= last]
    return tuple(sorted({*np.linspace(0.0, last, _STEPS + 1).round(3).tolist(), *question.on, *happening}))


def _exclusive(brief: Briefing, question: Question) -> list[Group]:
    """Every way in which some of what is asked about is true and the rest is not; first where less is true."""
    names = [brief.voice.phrase("quoted", what=called(brief.conflict, s, brief.voice)) for s in question.about]
    true = np.column_stack([brief.case.where(statement) for statement in question.about])
    ways = sorted(np.unique(true, axis=0).tolist(), key=lambda way: (sum(way), [not yes for yes in way]))
    return [
        (capital(brief.voice.listed(list(compress(names, way)))), np.asarray((true == np.array(way)).all(axis=1)))
        for way in ways
        if any(way)
    ]


def _ends(brief: Briefing, ends: Absorption) -> list[Group]:
    """The ends that most courses come to, each a group of states."""
    graph, groups = brief.case.graph, []
    largest = sorted(ends.ends, key=lambda end: -end.share)[:MOST_BANDS]
    names = OutcomeNames(graph, brief.voice).tagged(end.states[0] for end in largest)
    for end in largest:
        mask = np.zeros(graph.size, dtype=np.bool_)
        mask[list(end.states)] = True
        numbers = ", ".join(brief.voice.first_of([str(graph.number(s)) for s in end.states]))
        cycle = f"{brief.voice.phrase('band-cycle')} ({numbers})"
        groups.append((capital(cycle if end.is_cycle else names[end.states[0]]), mask))
    return groups


def _what(brief: Briefing, event: Event) -> str:
    return f"{_date(brief, event.day)}: {title_of_event(event, brief.voice)}"


def _date(brief: Briefing, day: float) -> str:
    """A day as a short date, else counted."""
    voice = brief.voice
    if then := date_on(day, brief.conflict):
        return short_date(then, voice.language)
    return voice.phrase("band-day", day=decimal(day, voice.language, 3))
