"""The forecasts of a study: read from its ledger, and added to it under the lock that all saves of a study take."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from detente.answers.asking.forecasts import Asked, Ended, Said, question_said, resolution_said, stated_said
from detente.answers.forecasts import Brought, Checked, Due, Listed, OfModel, Recorded, due, resting_on
from detente.errors import Finding, LimitExceeded, UsageError
from detente.evidence import digest_of
from detente.files import contents, inside
from detente.forecast import FILE, Book, Entry, Ledger, Links, Record, append, read_from, replay
from detente.forecast.chain import Draft
from detente.forecast.exchange.news import News, news
from detente.forecast.exchange.read import offers_in
from detente.forecast.fits import meant
from detente.forecast.ledger import Clock, LedgerError, system_clock
from detente.forecast.promises import promises_in
from detente.forecast.records import add_to, asked, corrected, entries_of, resolved, stated
from detente.forecast.rules import entry_named
from detente.model import Document
from detente.study.changing import MODEL, is_study
from detente.study.folder import document_of

Entries = dict[str, Entry]
MAX_BYTES = 50_000_000
"""So long may a file be from which forecasts are taken over."""
_NOTED = re.compile(r"[0-9A-Fa-f]{8,64}")


@dataclass(frozen=True, slots=True)
class Added:
    """The questions of a ledger after records were added, and these; `findings` are about the ledger before."""

    entries: Entries
    records: tuple[Record, ...]
    findings: tuple[Finding, ...]


def ledger_of(folder: Path) -> Ledger:
    """The ledger of a study; an empty one where there is none. Raises LedgerError, UsageError, OSError."""
    return read_from(inside(folder, FILE))


def book_of(folder: Path) -> Book:
    """All forecasts of a study. Raises as `ledger_of` does."""
    return replay(ledger_of(folder))


def listed(folder: Path, *, clock: Clock = system_clock) -> Listed:
    """All questions of a study with what was said of them. Raises as `ledger_of` does."""
    ledger = ledger_of(folder)
    return Listed(replay(ledger).entries, ledger, clock())


def study_around(document: Document) -> Path:
    """The folder of the study that a conflict's file is in. Raises UsageError where it is in none."""
    if document.file is None or not is_study(document.file.parent):
        hint = "a study keeps forecasts beside its model; begin one: detente new DIR --from NAME"
        raise UsageError(f"{document.name} is not in a study, so it has no forecasts; {hint}")
    return document.file.parent


def forecasts_on(document: Document) -> OfModel | None:
    """What is forecast on the grounds of a model; None where it is not in a study."""
    if document.file is None or not is_study(document.file.parent):
        return None
    try:
        return resting_on(book_of(document.file.parent).entries, document.file.name, document.sha256)
    except (LedgerError, UsageError, OSError):
        return OfModel(None)


def due_in(folder: Path, days: int, *, clock: Clock = system_clock) -> Due:
    """What is to be done within so many days. Raises as `ledger_of` does."""
    found = listed(folder)
    return due(found, clock(), days, promises_in(found.ledger).values())


def checked(folder: Path, noted: str | None = None) -> Checked:
    """Whether the ledger of a study is sound, and has a record whose digest was noted. Raises as `ledger_of` does."""
    if noted is not None and not _NOTED.fullmatch(noted):
        raise UsageError(f"{noted!r} is no digest; give its first 8 of the digits 0-9 and a-f, or more")
    ledger = ledger_of(folder)
    promises_in(ledger)
    return Checked(ledger, replay(ledger), noted)


def add_records(
    folder: Path, make: Callable[[Entries, datetime], Iterable[Draft]], *, clock: Clock = system_clock
) -> Added:
    """Add records to the ledger of a study; all of them or none.

    Args:
        folder: the study.
        make: what is to be added, given the questions so far, by their ids, and what time it is.
        clock: what time it is.

    Raises:
        UsageError: if that would break a rule of forecasts; nothing is written.
        LedgerError, ClockError, FileHeldError, StaleFileError, OSError: as `append` does; nothing is written.
    """
    entries: Entries = {}
    before: list[Ledger] = []

    def drafts(ledger: Ledger, now: datetime) -> tuple[Draft, ...]:
        before.append(ledger)
        entries.update(entries_of(ledger))
        promises_in(ledger)  # nothing is added behind a record that says what cannot be
        made = tuple(make(dict(entries), now))
        for kind, values in made:
            add_to(entries, kind, values, now)
        return made

    after = append(inside(folder, FILE), drafts, clock=clock)
    return Added(entries, after.records[len(before[0].records) :], before[0].findings)


def ask(folder: Path, what: Asked, said: Said | None, *, clock: Clock = system_clock) -> Recorded:
    """Ask a question, and say what its author believes, where that is said. Raises as `add_records` does."""

    def make(_: Entries, now: datetime) -> Iterable[Draft]:
        question = question_said(what, now)
        yield asked(question)
        if said:
            yield stated(question, stated_said(said, question, now))

    return _recorded(add_records(folder, make, clock=clock), what.id)


def update(folder: Path, name: str, said: Said, *, clock: Clock = system_clock) -> Recorded:
    """Say what somebody believes of a question now. Raises as `add_records` does."""

    def make(entries: Entries, now: datetime) -> Iterable[Draft]:
        question = entry_named(name, entries).question
        yield stated(question, stated_said(said, question, now))

    return _recorded(add_records(folder, make, clock=clock), name)


def resolve(folder: Path, name: str, ended: Ended, *, clock: Clock = system_clock) -> Recorded:
    """Say how a question ended, or put right how it did. Raises as `add_records` does."""

    def make(entries: Entries, now: datetime) -> Iterable[Draft]:
        question = entry_named(name, entries).question
        how = resolution_said(ended, question, now)
        if ended.correct:
            yield corrected(question, how, ended.because)
        elif how is None:
            raise UsageError(f"{name} is opened again by a correction alone (--correct), with a reason (--because)")
        else:
            yield resolved(question, how, early=ended.early)

    return _recorded(add_records(folder, make, clock=clock), name)


def brought(folder: Path, content: bytes, name: str, me: str | None = None, *, clock: Clock = system_clock) -> Brought:
    """Take over from another tool's file what a ledger does not have yet.

    Args:
        folder: the study.
        content: the bytes of the file.
        name: what it is called.
        me: who the author is of what the file calls forecasts of one's own.
        clock: what time it is.

    Raises:
        UsageError: if it is no such file; nothing is written. Whatever `add_records` raises.
        LimitExceeded: if it is too large.
    """
    if len(content) > MAX_BYTES:
        raise LimitExceeded(f"{name} has more than {MAX_BYTES:,} bytes; take fewer questions at once")
    try:
        offers = tuple(offers_in(content, me=me))
    except (UsageError, LimitExceeded) as fault:
        raise type(fault)(f"{name}: {fault}") from None
    found: list[News] = []

    def make(entries: Entries, now: datetime) -> Iterable[Draft]:
        found.append(news(offers, entries, now))
        return found[0].drafts

    added = add_records(folder, make, clock=clock)
    left_out = (*added.findings, *found[0].left_out)
    return Brought(tuple(added.entries[name] for name in found[0].names), added.records, left_out)


def links_to(
    folder: Path,
    *,
    number: int | None = None,
    answer: str | None = None,
    evidence: Sequence[str] = (),
    seed: int | None,
) -> Links:
    """What of a study's model a question rests on.

    Args:
        folder: the study.
        number: of a question of the model.
        answer: what the model says to it.
        evidence: ids of quotes or sources.
        seed: of an ensemble.

    Raises:
        UsageError: if the model has no such question or evidence.
        ModelError: if it has errors, and one of these is given.
    """
    links = Links(MODEL, digest_of(contents(folder / MODEL)), None, answer, tuple(evidence), seed)
    return _in_model(links, document_of(folder), number) if number or evidence else links


def _in_model(links: Links, document: Document, number: int | None) -> Links:
    questions, conflict = document.conflict.questions, document.conflict
    if number is not None and number > len(questions):
        raise UsageError(f"the model has {len(questions)} questions, and no number {number}")
    known = {quote.id for quote in conflict.quotes} | {source.id for source in conflict.sources}
    for one in links.evidence:
        if one not in known:
            raise UsageError(f"the model has no quote or source {one!r}; {meant(one, sorted(known))}")
    title = questions[number - 1].title if number else None
    asks = title.said("en") if title else str(number) if number else None
    return replace(links, question=asks, digest=document.sha256)


def _recorded(added: Added, name: str) -> Recorded:
    return Recorded(added.entries[name], added.records, added.findings)
