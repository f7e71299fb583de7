"""Forecasts told: a card per question, what is to be done soon, and what was added to the ledger."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any

from detente.answers.forecasts import Awaited, Brought, Checked, Due, Listed, Recorded, Soon, standing
from detente.forecast import FILE, Belief, Chance, Chances, Entry, Kind, Outcome, Question, Record, Resolution, Stated
from detente.forecast.belief import Quantiles
from detente.forecast.quantile import value_at
from detente.tell.attribution import whose
from detente.tell.blocks import Blocks, Item, Items, Sentence, sentences
from detente.tell.findings import finding_values
from detente.tell.forecast_values import (
    awaited_values,
    entry_values,
    head_values,
    record_values,
    soon_values,
    standing_values,
)
from detente.tell.formats import short_date, significant
from detente.tell.likelihood import hundredth, likelihood
from detente.tell.voice import Voice

_SHORT = 12
"""So many figures of a digest are shown, enough to tell it from every other."""
_BEFORE = 3
"""So many earlier forecasts of somebody are named beside the last one."""

Found = Recorded | Listed | Due | Checked | Brought


def blocks(found: Found, voice: Voice) -> Blocks:
    """A card per question, in a list where there may be several; a line per thing to do; what the ledger holds."""
    match found:
        case Recorded(entry=entry):
            return (Items((_card(entry, voice, whole=True),)),)
        case Listed(entries=entries):
            return (Items(tuple(_card(entry, voice, now=found.now) for entry in entries)),) if entries else ()
        case Brought(entries=entries):
            return (Items(tuple(_card(entry, voice) for entry in entries)),) if entries else ()
        case Due(soon=soon, promises=promises):
            items = (*(_soon(one, voice) for one in soon), *(_awaited(one, voice) for one in promises))
            return (Items(items),) if items else ()
        case Checked():
            return sentences(_checked(found, voice))


def _card(entry: Entry, voice: Voice, *, whole: bool = False, now: datetime | None = None) -> Item:
    """A question with what is said of it; `whole`: also what counts as which answer."""
    said = sentences(lines_of(entry, voice, whole=whole, now=now))
    return Item(entry.question.title, said, term=entry.question.id)


def lines_of(entry: Entry, voice: Voice, *, whole: bool, now: datetime | None = None) -> Iterator[str]:
    """What is said of a question, by whom, and until when.

    Args:
        entry: the question.
        voice: says it.
        whole: also what counts as which answer.
        now: tells whether it is closed; None: only when it closes is said.
    """
    question = entry.question
    if whole:
        yield voice.say("forecast-criteria", words=question.resolution_criteria)
        if question.fine_print:
            yield voice.say("forecast-fine-print", words=question.fine_print)
    if only := question.conditional_on:
        came = outcome_said(only.resolution, "binary", voice)
        yield voice.say("forecast-only-if", question=only.question, outcome=came)
    yield from (_said(one, entry, voice) for one in standing(entry))
    if not entry.stated:
        yield voice.say("forecast-nothing-said")
    yield _end(entry, voice, now)


def _said(last: Stated, entry: Entry, voice: Voice) -> str:
    """What somebody says at last, since when, and what they said before."""
    earlier = [one for one in entry.stated if one.author == last.author and one is not last][-_BEFORE:]
    before = (belief_said(one.belief, entry.question, voice) for one in reversed(earlier))
    return voice.say(
        "forecast-crowd-says" if last.crowd else "forecast-says",
        who=last.author,
        belief=likely_said(last.belief, entry.question, voice),
        since=_day(last.at, voice),
        before=voice.series(list(before)) or "none",
        why=last.rationale or "none",
    )


def belief_said(belief: Belief, question: Question, voice: Voice) -> str:
    """A belief in a few figures."""
    match belief:
        case Chance(yes):
            return hundredth(yes, voice)
        case Chances(of):
            return voice.listed([f"{name} {hundredth(share, voice)}" for name, share in of.items()])
        case Quantiles(below=below, above=above) if max(below, above) > 0.5:
            return _beyond(belief, question, voice, hundredth(max(below, above), voice))
        case Quantiles():
            low, middle, high = (_at(share, belief, question, voice) for share in (0.1, 0.5, 0.9))
            return voice.phrase("forecast-spread", low=low, middle=middle, high=high)


def likely_said(belief: Belief, question: Question, voice: Voice) -> str:
    """The same, each probability with its word and the numbers that this stands for."""
    match belief:
        case Chance(yes):
            return likelihood(yes, voice)
        case Chances(of):
            return voice.series([f"{name} {likelihood(share, voice)}" for name, share in of.items()])
        case Quantiles(below=below, above=above) if max(below, above) > 0.5:
            return _beyond(belief, question, voice, likelihood(max(below, above), voice))
    return belief_said(belief, question, voice)


def _beyond(belief: Quantiles, question: Question, voice: Voice, share: str) -> str:
    """What lies outside the range, where that is more than half of it."""
    return voice.phrase("forecast-beyond", where=_at(0.5, belief, question, voice), share=share)


def _at(share: float, belief: Quantiles, question: Question, voice: Voice) -> str:
    """What is not passed with that probability; it may lie outside the range."""
    low, high = question.range or (0.0, 0.0)
    if share < belief.below:
        return voice.phrase("forecast-less", value=value_said(low, question, voice), kind=question.kind)
    if share > 1 - belief.above:
        return voice.phrase("forecast-more", value=value_said(high, question, voice), kind=question.kind)
    return value_said(value_at(belief, share, (low, high)), question, voice)


def outcome_said(outcome: Outcome, kind: Kind, voice: Voice, *, unit: str = "") -> str:
    """How a question came out, in words."""
    if isinstance(outcome, str):
        return voice.phrase(f"forecast-{outcome}") if kind == "binary" and outcome in ("yes", "no") else outcome
    if kind == "date":
        return short_date(date.fromordinal(int(outcome)), voice.language)
    return f"{significant(outcome, voice.language)} {unit}".rstrip()


def value_said(value: float, question: Question, voice: Voice) -> str:
    """A number, or a day, of a question's range."""
    return outcome_said(value, question.kind, voice, unit=question.unit)


def _day(at: datetime, voice: Voice) -> str:
    return short_date(at.date(), voice.language)


def _end(entry: Entry, voice: Voice, now: datetime | None) -> str:
    """Until when something can be said and who decides then, or how it came out."""
    question, ended = entry.question, entry.resolution
    if ended is None:
        closes, decides = (_day(at, voice) for at in (question.scheduled_close_time, question.scheduled_resolve_time))
        is_closed = now is not None and now > question.scheduled_close_time
        message = "forecast-closed" if is_closed else "forecast-open"
        return voice.say(message, closes=closes, source=question.source, decides=decides)
    return voice.say(
        "forecast-ended",
        how=_how(ended, question, voice),
        on=_day(ended.actual_resolve_time, voice),
        source=ended.source or "none",
        why=ended.because or "none",
    )


def _how(ended: Resolution, question: Question, voice: Voice) -> str:
    if ended.outcome is None:
        return voice.phrase(f"forecast-{ended.settled}")
    return outcome_said(ended.outcome, question.kind, voice, unit=question.unit)


def need_said(one: Soon, voice: Voice) -> str:
    """What is to be done for a question, and by when."""
    return voice.say(f"forecast-{one.need}", on=_day(one.at, voice), source=one.entry.question.source)


def _soon(one: Soon, voice: Voice) -> Item:
    question = one.entry.question
    return Item(question.title, (Sentence(need_said(one, voice)),), term=question.id)


def _awaited(one: Awaited, voice: Voice) -> Item:
    message = "promise-was-due" if one.is_past else "promise-is-due"
    said = (whose(one.promise, voice), voice.say(message, on=short_date(one.day, voice.language)))
    return Item(one.promise.what, sentences(said), term=one.promise.id)


def _checked(found: Checked, voice: Voice) -> Iterator[str]:
    last = found.ledger.last
    if last is None:
        yield voice.say("forecast-empty", file=FILE)
        return
    questions = found.book.entries
    yield voice.say("forecast-sound", file=FILE, records=last.n, questions=len(questions), digest=last.digest)
    if found.noted and found.found:
        yield voice.say("forecast-noted", n=found.found.n, more=last.n - found.found.n)
    elif found.noted:
        yield voice.say("forecast-lost", digest=found.noted)


def beside(found: Found, voice: Voice) -> Iterator[str]:
    """Where something was written, that there is nothing, and what is doubtful about the ledger."""
    match found:
        case Recorded(records=records, findings=doubts):
            yield _written(records, voice)
        case Brought(records=records, left_out=doubts):
            yield _written(records, voice) if records else voice.phrase("talk-nothing-new")
        case Due(soon=soon, promises=promises, days=days, ledger=ledger):
            doubts = ledger.findings
            if not (soon or promises):
                yield voice.phrase("talk-nothing-due", days=days)
        case Listed(entries=entries, ledger=ledger):
            doubts = ledger.findings
            yield (
                voice.phrase("talk-ledger-head", digest=ledger.last.digest[:_SHORT])
                if ledger.last
                else voice.phrase("talk-no-forecasts")
            )
            if ledger.last and not entries:
                yield voice.phrase("talk-no-such-forecasts")
        case Checked(ledger=ledger):
            doubts = ledger.findings
    for fault in doubts:
        where = f"{FILE}:{fault.place.line}" if fault.place else voice.phrase("talk-left-out")
        yield f"{where}: {fault.message}" + (f"; {fault.hint}" if fault.hint else "")


def _written(records: Iterable[Record], voice: Voice) -> str:
    *_, last = records
    return voice.phrase("talk-recorded", file=FILE, n=last.n, digest=last.digest[:_SHORT])


def records(found: Listed, voice: Voice) -> list[dict[str, Any]]:  # noqa: ARG001 – every teller has a voice
    """A row per question and author, of what was said last; a question of which nobody said anything has one, too."""
    return [row for entry in found.entries for row in standing_values(entry)]


def values(found: Found, voice: Voice) -> dict[str, Any]:  # noqa: ARG001 – every teller has a voice
    """The same as plain values."""
    match found:
        case Recorded(records=records):
            main = next(one for one in records if one.kind != "torn")
            return {**record_values(main), "records": [record_values(one) for one in records]}
        case Listed(entries=entries, ledger=ledger):
            return {"forecasts": [entry_values(one) for one in entries], **head_values(ledger.last)}
        case Due(soon=soon, promises=promises, days=days):
            awaited = [awaited_values(one) for one in promises]
            return {"days": days, "due": [soon_values(one) for one in soon], "promises": awaited}
        case Checked(ledger=ledger, book=book, is_sound=sound, found=noted):
            counts = {"records": len(ledger.records), "questions": len(book.entries)}
            return {"sound": sound, **counts, **head_values(ledger.last), "noted": noted.n if noted else None}
        case Brought(entries=entries, records=records, left_out=left_out):
            brought = {"forecasts": [entry_values(one) for one in entries], "records": len(records)}
            return {**brought, "left_out": finding_values(left_out)}
