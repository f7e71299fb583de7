"""When a question, a forecast and a resolution are allowed; whoever breaks a rule is told so in one sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from itertools import pairwise

from detente.errors import UsageError
from detente.forecast.book import Entry
from detente.forecast.fits import check_belief, check_outcome, check_shape, meant
from detente.forecast.question import Only, Question, Resolution
from detente.forecast.spelled import short
from detente.forecast.stated import Stated
from detente.forecast.times import written
from detente.names import is_id

_UNDECIDED = re.compile(r"(?:^|; )(?:to decide|zu entscheiden)(?:$|:)")
"""What a draft leaves to a person."""

Entries = Mapping[str, Entry]
"""The questions so far, by their ids."""


def entry_named(name: str, entries: Entries) -> Entry:
    """The question of that id. Raises UsageError where there is none."""
    if name in entries:
        return entries[name]
    raise UsageError(f"there is no question {name!r}; {meant(name, entries)}")


def check_question(question: Question, entries: Entries) -> None:
    """Refuse a question that cannot be asked, with UsageError."""
    if not is_id(question.id):
        named = "letters, digits, _ . and -, a letter, digit or _ first, at most 100"
        raise UsageError(f"{short(question.id)} is no id; use {named}")
    if question.id in entries:
        there = entries[question.id].question.title
        raise UsageError(f"there is a question {question.id!r} already, {there!r}; choose another id")
    for name in ("title", "resolution_criteria", "source", "author"):
        said = getattr(question, name)
        if not said.strip():
            raise UsageError(f"the question {question.id!r} has no {name}; say what it is")
        if _UNDECIDED.search(said):
            raise UsageError(f"the {name} of the question {question.id!r} is still to decide: {said!r}; say what it is")
    _check_times(question)
    check_shape(question)
    if question.base_rate is not None:
        check_belief(question.base_rate, question)
    if question.last_value is not None:
        check_outcome(question.last_value, question)
    if question.conditional_on is not None:
        _check_condition(question.conditional_on, question, entries)


def check_stated(stated: Stated, entry: Entry) -> None:
    """Refuse what cannot be said of a question, or not then, with UsageError."""
    question, at = entry.question, stated.at
    if entry.resolution is not None:
        raise UsageError(f"{question.id} is {entry.resolution.settled} already; nothing more can be forecast of it")
    if not stated.author.strip():
        raise UsageError(f"a forecast of {question.id} needs its author")
    if at < question.open_time:
        raise UsageError(
            f"{question.id} opens at {written(question.open_time)}; a forecast at {written(at)} is too early"
        )
    if at > question.scheduled_close_time:
        closed = written(question.scheduled_close_time)
        raise UsageError(f"{question.id} closed at {closed}; a forecast at {written(at)} is too late")
    _check_has_come(at, stated.recorded, "a forecast is recorded when it is made, or later")
    last = next((one.at for one in reversed(entry.stated) if one.author == stated.author), at)
    if at < last:
        raise UsageError(
            f"the last forecast of {question.id} by {stated.author} is of {written(last)}; an earlier one, of "
            f"{written(at)}, cannot be added behind it"
        )
    check_belief(stated.belief, question)


def check_resolution(resolution: Resolution, entry: Entry, *, now: datetime, early: bool) -> None:
    """Refuse an end that a question cannot have, or not yet, with UsageError."""
    question = entry.question
    if entry.resolution is not None:
        raise UsageError(
            f"{question.id} is {entry.resolution.settled} already; a wrong resolution is corrected (--correct), with a "
            "reason (--because)"
        )
    _check_has_come(resolution.actual_resolve_time, now, "nothing is resolved before its time")
    if resolution.settled == "resolved":
        _check_resolved(resolution, question, early=early)
    elif not resolution.because.strip():
        raise UsageError(f"{question.id} cannot be {resolution.settled} without a reason; say why (--because)")


def check_correction(resolution: Resolution | None, entry: Entry, because: str, *, now: datetime) -> None:
    """Refuse a correction of how a question ended, with UsageError; None: it did not end."""
    if entry.resolution is None:
        raise UsageError(f"{entry.question.id} is open; there is nothing to correct")
    if not because.strip():
        raise UsageError(f"{entry.question.id} cannot be corrected without a reason; say why (--because)")
    if resolution is not None:
        check_resolution(resolution, Entry(entry.question), now=now, early=True)


def _check_resolved(resolution: Resolution, question: Question, *, early: bool) -> None:
    at = resolution.actual_resolve_time
    check_outcome(resolution.outcome, question)
    if not resolution.source.strip():
        raise UsageError(f"{question.id} cannot be resolved without a source; say which one decides (--source)")
    if at < question.open_time:
        opened = written(question.open_time)
        raise UsageError(f"{question.id} opened at {opened}; it cannot have come out before, at {written(at)}")
    if at < question.scheduled_close_time and not early:
        closes = written(question.scheduled_close_time)
        raise UsageError(f"{question.id} closes at {closes}; if the event has come before that, say so (--early)")


def _check_has_come(at: datetime, now: datetime | None, why: str) -> None:
    if now is not None and at > now:
        raise UsageError(f"{written(at)} is still to come, it is {written(now)}; {why}")


def _check_times(question: Question) -> None:
    for first, then in pairwise(("open_time", "scheduled_close_time", "scheduled_resolve_time")):
        before, after = getattr(question, first), getattr(question, then)
        if before > after:
            raise UsageError(
                f"the times of {question.id} are not in order: {first} {written(before)} is after {then} "
                f"{written(after)}; a question opens, closes, and is then resolved"
            )


def _check_condition(only: Only, question: Question, entries: Entries) -> None:
    other = entry_named(only.question, entries).question
    if other.kind not in ("binary", "multiple_choice"):
        raise UsageError(f"{question.id} cannot depend on {other.id}, which has no outcomes that could be named")
    check_outcome(only.resolution, other)
