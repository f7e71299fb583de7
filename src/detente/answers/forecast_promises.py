"""Promises and predictions: those that a text offers, and those that a study keeps, speaker by speaker."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from detente.answers.suggestions import MOST
from detente.errors import Finding, LimitExceeded
from detente.evidence.anchor import around, find, repeated
from detente.evidence.promises import Document, Promised, promises, recalled
from detente.evidence.quote import Speaker
from detente.evidence.suggest import has_rules
from detente.evidence.suggest.paragraphs import paragraphs
from detente.evidence.wording import Wording
from detente.forecast import Record
from detente.forecast.promise import Kept, Promise, Tally, tallies


@dataclass(frozen=True, slots=True)
class Offer:
    """A promise that a text offers, by its number; `prefix` are the words before it where it stands there again.

    `kept` is the id under which the study keeps it, None where it does not.
    """

    number: int
    promised: Promised
    prefix: str = ""
    kept: str | None = None

    def as_promise(self, name: str, source: str, speaker: Speaker | None = None) -> Promise:
        """It as the study would keep it under a name; `speaker`: whoever it is of, where the text does not say."""
        one = self.promised
        who = speaker or one.speaker or one.perhaps or Speaker("")
        return Promise(
            id=name,
            sort=one.sort,
            what=one.what,
            speaker=who.who,
            is_named=who.named,
            via=one.via or "",
            source=source,
            comment=f"{source}:c{one.comment}" if one.comment else "",
            exact=one.text,
            prefix=self.prefix,
            said=one.said.day,
            said_words=one.said.words,
            due=one.due.day,
            due_words=one.due.words,
            is_denied=one.is_denied,
        )


@dataclass(frozen=True, slots=True)
class Offered:
    """What is offered of a document; `is_kept` says whether the study keeps that as `source`."""

    source: str
    is_kept: bool
    language: str
    date: datetime.date | None
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """The promises that a study keeps, or some of them, and what was just recorded of them."""

    kept: tuple[Kept, ...]
    records: tuple[Record, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def tallies(self) -> tuple[Tally, ...]:
        """How many of each speaker were kept, broken, and are open."""
        return tallies(self.kept)


def offered(wording: Wording, of: Document, *, name: str, kept: Mapping[str, Kept], is_kept: bool) -> Offered:
    """The promises and predictions in a document and in its readers' comments.

    Args:
        wording: the document.
        of: its language, its day and its author.
        name: its id in the study, else what the user calls it.
        kept: what the study keeps already.
        is_kept: whether the study keeps the document.

    Raises:
        LimitExceeded: if the document is too long.
    """
    if len(wording.text) > MOST:
        raise LimitExceeded(f"{name} has {len(wording.text):,} characters; promises are looked for in up to {MOST:,}")
    found = tuple(_found(wording, of)) if has_rules(of.language) else ()
    again = repeated(wording.text, {one.text for one in found})
    offers = (
        Offer(k, one, _prefix(wording.text, one) if one.text in again else "") for k, one in enumerate(found, start=1)
    )
    there = {_place(one.promise): key for key, one in kept.items()}
    marked = (replace(one, kept=there.get(_place(one.as_promise("", name)))) for one in offers)
    return Offered(name, is_kept, of.language, of.date, tuple(marked))


def _place(promise: Promise) -> tuple[str, ...]:
    return promise.source, promise.comment, promise.prefix, promise.exact


def _found(wording: Wording, of: Document) -> Iterator[Promised]:
    parts = wording.parts
    yield from promises(wording.text, of=of, parts=tuple(paragraphs(wording.text, parts)))
    for number, comment in enumerate(parts.comments, start=1):
        yield from recalled(comment, number=number, of=of)


def _prefix(text: str, one: Promised) -> str:
    """The words before a passage; those of its first place, where it stands in a comment."""
    start = one.start if one.comment is None else find(text, one.text).start
    return around(text, start, start + len(one.text))[0] if start is not None else ""
