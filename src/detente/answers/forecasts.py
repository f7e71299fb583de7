"""The forecasts of a study: what was recorded, which there are, which are due, and whether the ledger is sound."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Literal

from detente.errors import Finding
from detente.forecast import Book, Entry, Ledger, Record, Stated
from detente.forecast.promise import Kept, Promise

Need = Literal["closes", "resolve", "overdue"]
"""It closes soon; it is to be resolved soon; that was to be done already."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """What was added to a ledger, the question as it is now, and what was doubtful about the ledger before."""

    entry: Entry
    records: tuple[Record, ...]
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """The questions of a ledger, or those that are asked for; `now` tells which are closed, None: that is not said."""

    entries: tuple[Entry, ...]
    ledger: Ledger
    now: datetime | None = None

    def only(self, *, is_open: bool = False, author: str | None = None) -> Listed:
        """Those that are not settled, or of which somebody said something."""
        chosen = (entry for entry in self.entries if not (is_open and entry.resolution))
        by = (entry for entry in chosen if author is None or any(one.author == author for one in entry.stated))
        return replace(self, entries=tuple(by))


@dataclass(frozen=True, slots=True)
class Resting:
    """A question that rests on a model; `is_older`: on a state of it that is not today's."""

    entry: Entry
    is_older: bool


@dataclass(frozen=True, slots=True)
class OfModel:
    """The questions of a study that rest on its model; None where its ledger cannot be read."""

    resting: tuple[Resting, ...] | None


@dataclass(frozen=True, slots=True)
class Soon:
    """A question for which something is to be done, and by when."""

    entry: Entry
    need: Need
    at: datetime


@dataclass(frozen=True, slots=True)
class Awaited:
    """A promise or prediction of which nobody has said yet what came of it, though its day is near, or past."""

    promise: Promise
    day: date
    is_past: bool


@dataclass(frozen=True, slots=True)
class Due:
    """What is to be done within so many days, the first first."""

    soon: tuple[Soon, ...]
    promises: tuple[Awaited, ...]
    days: int
    ledger: Ledger


@dataclass(frozen=True, slots=True)
class Checked:
    """A ledger that is chained without a break, and whether the record with a digest that was noted is in it."""

    ledger: Ledger
    book: Book
    noted: str | None = None

    @property
    def found(self) -> Record | None:
        """The record that has the digest that was noted, which may be its beginning."""
        noted = (self.noted or "").lower()
        return next((one for one in self.ledger.records if noted and one.digest.startswith(noted)), None)

    @property
    def is_sound(self) -> bool:
        """Whether nothing that was noted is lost."""
        return self.noted is None or self.found is not None


@dataclass(frozen=True, slots=True)
class Brought:
    """What was taken over from a file into a ledger, and what was left out there."""

    entries: tuple[Entry, ...]
    records: tuple[Record, ...]
    left_out: tuple[Finding, ...]


def standing(entry: Entry) -> tuple[Stated, ...]:
    """What everybody says of a question at last, in the order in which they first spoke; the crowd after all others."""
    last = {one.author: one for one in entry.stated}
    return tuple(sorted(last.values(), key=lambda one: one.crowd))


def leading(entry: Entry) -> Stated | None:
    """What was said last by anybody but a crowd; None where nobody said anything."""
    return next((one for one in reversed(entry.stated) if not one.crowd), None)


def resting_on(entries: Iterable[Entry], file: str, digest: str) -> OfModel:
    """Which questions rest on the model in a file of their study that has this digest today."""
    links = ((entry, entry.question.links) for entry in entries)
    return OfModel(tuple(Resting(entry, link.digest != digest) for entry, link in links if link.model == file))


def due(listed: Listed, now: datetime, days: int, kept: Iterable[Kept] = ()) -> Due:
    """What is to be done within so many days for the questions of a ledger, and for promises that are kept."""
    book = {entry.question.id: entry for entry in listed.entries}
    soon = (one for entry in listed.entries if _may_count(entry, book) for one in _needs(entry, now, days))
    promises = sorted(_awaited(kept, now, days), key=lambda one: one.day)
    return Due(tuple(sorted(soon, key=lambda one: one.at)), tuple(promises), days, listed.ledger)


def _awaited(kept: Iterable[Kept], now: datetime, days: int) -> Iterator[Awaited]:
    last = _until(now, days).date()
    for one in kept:
        promise = one.promise
        if one.verdict is None and not promise.is_denied and promise.due and promise.due <= last:
            yield Awaited(promise, promise.due, promise.due < now.date())


def _needs(entry: Entry, now: datetime, days: int) -> Iterator[Soon]:
    question, until = entry.question, _until(now, days)
    if entry.resolution is not None:
        return
    if now <= question.scheduled_close_time:
        if question.scheduled_close_time <= until:
            yield Soon(entry, "closes", question.scheduled_close_time)
    elif question.scheduled_resolve_time <= until:
        need: Need = "overdue" if question.scheduled_resolve_time < now else "resolve"
        yield Soon(entry, need, question.scheduled_resolve_time)


def _until(now: datetime, days: int) -> datetime:
    """The end of so many days, or of the calendar where that comes first."""
    try:
        return now + timedelta(days=days)
    except OverflowError:
        return datetime.max.replace(tzinfo=UTC)


def _may_count(entry: Entry, book: dict[str, Entry]) -> bool:
    """Whether its condition, where it has one, has not failed."""
    only = entry.question.conditional_on
    other = book[only.question].resolution if only and only.question in book else None
    return other is None or only is None or other.outcome == only.resolution
