"""The forecasts of a study: read from its ledger, and added to it under the lock that all saves of a study take."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from detente.files import inside
from detente.forecast import FILE, Book, Entry, Ledger, append, read_from, replay
from detente.forecast.chain import Draft
from detente.forecast.ledger import Clock, system_clock
from detente.forecast.records import add_to, entries_of

Entries = dict[str, Entry]


def ledger_of(folder: Path) -> Ledger:
    """The ledger of a study; an empty one where there is none. Raises LedgerError, UsageError, OSError."""
    return read_from(inside(folder, FILE))


def book_of(folder: Path) -> Book:
    """All forecasts of a study. Raises as `ledger_of` does."""
    return replay(ledger_of(folder))


def recorded(
    folder: Path, make: Callable[[Entries, datetime], Iterable[Draft]], *, clock: Clock = system_clock
) -> tuple[Entries, Ledger]:
    """Add records to the ledger of a study; all of them or none.

    Args:
        folder: the study.
        make: what is to be added, given the questions so far, by their ids, and what time it is.
        clock: what time it is.

    Returns:
        The questions with what was added, and the ledger.

    Raises:
        UsageError: if that would break a rule of forecasts; nothing is written.
        LedgerError, ClockError, FileHeldError, StaleFileError, OSError: as `append` does; nothing is written.
    """
    entries: Entries = {}

    def checked(ledger: Ledger, now: datetime) -> Iterable[Draft]:
        entries.update(entries_of(ledger))
        drafts = tuple(make(dict(entries), now))
        for kind, values in drafts:
            add_to(entries, kind, values, now)
        return drafts

    return entries, append(inside(folder, FILE), checked, clock=clock)
