"""What records say of forecasts: drafts of new ones, and the book that all of them make, read in their order.

Another kind of record for the book is one more function in `READERS`. Kinds that are not there are no business of the
book: they are chained like all others, and left alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from detente.errors import UsageError
from detente.forecast.book import Book, Entry
from detente.forecast.chain import Draft
from detente.forecast.fields import (
    question_of,
    question_values,
    resolution_of,
    resolution_values,
    stated_of,
    stated_values,
)
from detente.forecast.ledger import Ledger
from detente.forecast.question import Question, Resolution
from detente.forecast.rules import (
    Entries,
    check_correction,
    check_question,
    check_resolution,
    check_stated,
    entry_named,
)
from detente.forecast.spelled import Values
from detente.forecast.stated import Stated


def asked(question: Question) -> Draft:
    """The record of a new question."""
    return "question", question_values(question)


def stated(question: Question, said: Stated) -> Draft:
    """The record of what somebody says of a question."""
    return "forecast", stated_values(question.id, said, question.kind)


def resolved(question: Question, how: Resolution, *, early: bool = False) -> Draft:
    """The record of how a question ended; `early`: what it asks for has come before it closed."""
    values = resolution_values(question.id, how, question.kind)
    return "resolution", {**values, **({"early": True} if early else {})}


def corrected(question: Question, how: Resolution | None, because: str) -> Draft:
    """The record of how a question ended after all; None: it did not end."""
    if how is None:
        return "correction", {"question": question.id, "resolution": "open", "because": because}
    return "correction", resolution_values(question.id, replace(how, because=because), question.kind)


def add_to(entries: dict[str, Entry], kind: str, values: Values, at: datetime) -> None:
    """Add to the questions so far what a record of that time says. Raises UsageError where that breaks a rule."""
    if reader := READERS.get(kind):
        entry = reader(entries, values, at)
        entries[entry.question.id] = entry


def entries_of(ledger: Ledger) -> dict[str, Entry]:
    """The questions of a ledger by their ids, in the order in which they were asked.

    Raises:
        LedgerError: if a record says what cannot be; with every place.
    """
    entries: dict[str, Entry] = {}
    ledger.give(lambda record: add_to(entries, record.kind, record.values, record.at))
    return entries


def replay(ledger: Ledger) -> Book:
    """The book that the records of a ledger make. Raises as `entries_of` does."""
    return Book(tuple(entries_of(ledger).values()))


def _asked(entries: Entries, values: Values, _: datetime) -> Entry:
    question = question_of(values)
    check_question(question, entries)
    return Entry(question)


def _stated(entries: Entries, values: Values, at: datetime) -> Entry:
    entry = _entry(entries, values)
    said = stated_of(values, entry.question.kind, recorded=at)
    check_stated(said, entry)
    return replace(entry, stated=(*entry.stated, said))


def _resolved(entries: Entries, values: Values, at: datetime) -> Entry:
    entry = _entry(entries, values)
    how = resolution_of(values, entry.question.kind)
    if how is None:
        raise UsageError("only a correction opens a question again")
    check_resolution(how, entry, now=at, early=values.get("early") is True)
    return replace(entry, resolution=how)


def _corrected(entries: Entries, values: Values, at: datetime) -> Entry:
    entry = _entry(entries, values)
    how = resolution_of(values, entry.question.kind)
    check_correction(how, entry, str(values.get("because", "")), now=at)
    return replace(entry, resolution=how)


def _entry(entries: Entries, values: Values) -> Entry:
    return entry_named(str(values.get("question", "")), entries)


READERS: Mapping[str, Callable[[Entries, Values, datetime], Entry]] = {
    "question": _asked,
    "forecast": _stated,
    "resolution": _resolved,
    "correction": _corrected,
}
"""The question as each kind of record leaves it."""
