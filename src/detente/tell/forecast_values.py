"""Forecasts as plain values for JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from detente.answers.forecasts import Awaited, Soon, leading, standing
from detente.forecast import Belief, Entry, Outcome, Question, Record, Resolution, Stated
from detente.forecast.belief import Quantiles
from detente.forecast.fields import links_values, only_values
from detente.forecast.spelled import belief_values, outcome_value
from detente.forecast.times import written


def record_values(record: Record) -> dict[str, Any]:
    """A record as it stands in the ledger."""
    said = {"n": record.n, "at": written(record.at), "kind": record.kind, **record.values}
    return {**said, "previous": record.previous, "digest": record.digest}


def entry_values(entry: Entry) -> dict[str, Any]:
    """A question with what was said of it and how it ended."""
    question, ended, last = entry.question, entry.resolution, leading(entry)
    return {
        "id": question.id,
        "question": question.title,
        "type": question.kind,
        "resolution_criteria": question.resolution_criteria,
        "fine_print": question.fine_print or None,
        "source": question.source,
        "author": question.author,
        "open": written(question.open_time),
        "close": written(question.scheduled_close_time),
        "resolve": written(question.scheduled_resolve_time),
        "options": list(question.options) or None,
        "range": [outcome_value(end, question.kind) for end in question.range] if question.range else None,
        "unit": question.unit or None,
        "group": question.group or None,
        "conditional_on": only_values(question.conditional_on),
        "links": links_values(question.links),
        "probability": probability(last.belief, question) if last else None,
        "history": [_stated_values(one, question) for one in entry.stated],
        "resolution": _resolution_value(ended, question) if ended else None,
        "resolved": _resolved_values(ended) if ended else None,
    }


def standing_values(entry: Entry) -> Iterator[dict[str, Any]]:
    """What everybody says of a question at last, a row for each."""
    question, ended = entry.question, entry.resolution
    about = {"id": question.id, "question": question.title, "type": question.kind}
    times = {"close": written(question.scheduled_close_time), "resolve": written(question.scheduled_resolve_time)}
    came = {"resolution": _resolution_value(ended, question) if ended else None}
    for one in standing(entry) or (None,):
        said = {"author": one.author, "at": written(one.at), "crowd": one.crowd} if one else {}
        belief = probability(one.belief, question) if one else None
        yield {**about, "author": None, "at": None, "crowd": None, **said, "probability": belief, **times, **came}


def probability(belief: Belief, question: Question) -> object:
    """A belief as a plain value: the probability of yes; one for each outcome; or the points of a distribution."""
    found = belief_values(belief, question.kind)
    return found if isinstance(belief, Quantiles) else next(iter(found.values()))


def _stated_values(one: Stated, question: Question) -> dict[str, Any]:
    return {
        "at": written(one.at),
        "author": one.author,
        "crowd": one.crowd,
        "probability": probability(one.belief, question),
        "rationale": one.rationale or None,
        "recorded": written(one.recorded) if one.recorded else None,
    }


def _resolution_value(ended: Resolution, question: Question) -> Outcome:
    return ended.settled if ended.outcome is None else outcome_value(ended.outcome, question.kind)


def _resolved_values(ended: Resolution) -> dict[str, Any]:
    at = written(ended.actual_resolve_time)
    return {"at": at, "source": ended.source or None, "because": ended.because or None}


def soon_values(one: Soon) -> dict[str, Any]:
    """A question for which something is to be done."""
    question = one.entry.question
    return {"id": question.id, "question": question.title, "need": one.need, "at": written(one.at)}


def awaited_values(one: Awaited) -> dict[str, Any]:
    """A promise of which it is to be said what came of it."""
    promise, need = one.promise, "overdue" if one.is_past else "due"
    what = {"id": promise.id, "type": promise.sort, "what": promise.what, "speaker": promise.speaker}
    return {**what, "need": need, "day": one.day.isoformat()}


def head_values(last: Record | None) -> dict[str, Any]:
    """The digest of the last record."""
    return {"head": last.digest if last else None}
