"""What a ledger says, read from its first record to its last."""

from __future__ import annotations

from dataclasses import dataclass

from detente.forecast.question import Question, Resolution
from detente.forecast.stated import Stated


@dataclass(frozen=True, slots=True)
class Entry:
    """A question, what was said of it in the order in which it was said, and how it ended, None while it is open."""

    question: Question
    stated: tuple[Stated, ...] = ()
    resolution: Resolution | None = None


@dataclass(frozen=True, slots=True)
class Book:
    """All questions of a ledger, in the order in which they were asked."""

    entries: tuple[Entry, ...] = ()
