"""A probability over time: what was held of a question from its opening on, as the picture of it has it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from detente.forecast import Entry
from detente.forecast.scores import Stands, authors_of, pooled_stands, stands
from detente.forecast.scores.scored import probabilities
from detente.forecast.scores.standing import end_of
from detente.tell.blocks import Blocks, Column, Figure, Row, Table
from detente.tell.forecast_pictures import LineView, MarkView, OverTime
from detente.tell.forecasts import belief_said
from detente.tell.formats import short_date
from detente.tell.voice import Voice

_DAY = 86_400
_WRAPS = (False, False, True, True)
"""Which columns of what was said may take several lines."""


def history_of(entry: Entry, now: datetime, voice: Voice) -> OverTime | None:
    """The probabilities of a question over time, until now or until it ended.

    Of yes or no there is a line per author, and one of the crowd; of several outcomes one per outcome, of the median of
    those who said something where there are several.

    Returns:
        What is drawn; None for numbers and days, and where nothing has been said yet.
    """
    question, end = entry.question, min(end_of(entry), now)
    lines = tuple(_lines(entry, end, voice))
    if question.range is not None or not lines:
        return None
    ends = (question.open_time, question.scheduled_close_time)
    return OverTime(
        f"over-time-{question.id}",
        _title(entry, voice),
        lines,
        _day(ends[0]),
        _day(ends[1]),
        (short_date(ends[0].date(), voice.language), short_date(ends[1].date(), voice.language)),
        tuple(_marks(entry, voice)),
        voice.language,
    )


def history_blocks(entry: Entry, now: datetime, voice: Voice) -> Blocks:
    """All that was said of a question: a picture where there is one, and a table; nothing where nothing was said."""
    if not entry.stated:
        return ()
    picture, table = history_of(entry, now, voice), _table(entry, voice)
    return (Figure(picture, voice.say("over-time-caption")), table) if picture else (table,)


def _table(entry: Entry, voice: Voice) -> Table:
    heads = (voice.say(f"over-time-head-{head}") for head in ("since", "who", "said", "why"))
    rows = (
        Row(
            (
                short_date(one.at.date(), voice.language),
                one.author,
                belief_said(one.belief, entry.question, voice),
                one.rationale or "–",
            )
        )
        for one in entry.stated
    )
    return Table(tuple(Column(head, wraps=wraps) for head, wraps in zip(heads, _WRAPS, strict=True)), tuple(rows))


def _title(entry: Entry, voice: Voice) -> str:
    title = entry.question.title
    pooled = entry.question.kind == "multiple_choice" and len(authors_of(entry)) > 1
    return voice.say("over-time-pooled", title=title) if pooled else title


def _lines(entry: Entry, end: datetime, voice: Voice) -> Iterator[LineView]:
    if entry.question.kind == "binary":
        for who in authors_of(entry):
            said = [one for one in entry.stated if one.author == who and not one.crowd]
            yield from _line(entry, who, stands(said, end), 0)
        crowd = [one for one in entry.stated if one.crowd]
        yield from _line(entry, voice.phrase("over-time-crowd"), stands(crowd, end), 0)
    elif entry.question.kind == "multiple_choice":
        several = len(authors_of(entry)) > 1
        own = (one for one in entry.stated if not one.crowd)
        stood = pooled_stands(entry, "median", until=end) if several else stands(own, end)
        for place, name in enumerate(entry.question.options):
            yield from _line(entry, name, stood, place)


def _line(entry: Entry, name: str, stood: Stands, outcome: int) -> Iterator[LineView]:
    """The line of what stood, if anything did."""
    if stood:
        steps = ((_day(one.start), float(probabilities(one.belief, entry.question)[outcome])) for one in stood)
        yield LineView(name, tuple(steps), _day(stood[-1].end))


def _marks(entry: Entry, voice: Voice) -> Iterator[MarkView]:
    """When it was decided, and how."""
    resolution, question = entry.resolution, entry.question
    if resolution is None:
        return
    if resolution.settled != "resolved":
        label = voice.phrase(f"over-time-settled-{resolution.settled}")
    else:
        outcome = str(resolution.outcome)
        said = voice.phrase(f"over-time-{outcome}") if question.kind == "binary" else outcome
        label = voice.phrase("over-time-resolved", outcome=said)
    yield MarkView(_day(min(resolution.actual_resolve_time, question.scheduled_close_time)), label)


def _day(at: datetime) -> float:
    return at.timestamp() / _DAY
