"""Which questions count, and why others do not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from detente.forecast.book import Book, Entry
from detente.forecast.question import Resolution

LeftOut = Literal["open", "waiting", "condition", "unsettled", "annulled", "ambiguous"]
"""Why a question does not count: it, or its condition, is not decided; its condition failed, or will not be decided; it
will not be decided itself."""


def counted(book: Book) -> Iterator[Entry]:
    """The questions that are decided, and whose condition came true where they have one."""
    return (entry for entry in book.entries if left_out(entry, book) is None)


def left_out(entry: Entry, book: Book) -> LeftOut | None:
    """Why a question does not count; None where it does."""
    only, resolution = entry.question.conditional_on, entry.resolution
    if resolution and resolution.settled != "resolved":
        return resolution.settled
    if only:
        other = _resolution(only.question, book)
        if other and other.outcome != only.resolution:
            return "condition" if other.settled == "resolved" else "unsettled"
        if other is None and resolution:
            return "waiting"
    return None if resolution else "open"


def _resolution(name: str, book: Book) -> Resolution | None:
    return next((entry.resolution for entry in book.entries if entry.question.id == name), None)
