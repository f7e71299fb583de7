"""Books made up for tests: questions that say nothing of the world."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from detente.forecast import Belief, Chance, Entry, Kind, Outcome, Question, Resolution, Settled, Stated

OPENS = datetime(2026, 1, 1, tzinfo=UTC)
LIFE = 100


def day(k: float) -> datetime:
    """So many days after the opening."""
    return OPENS + timedelta(days=k)


def question(name: str = "rain", kind: Kind = "binary", **more: Any) -> Question:
    """A question that is open for a hundred days."""
    usual: dict[str, Any] = {
        "title": f"Does {name} come?",
        "resolution_criteria": "It is in the log.",
        "source": "the log",
        "author": "ann",
        "open_time": OPENS,
        "scheduled_close_time": day(LIFE),
        "scheduled_resolve_time": day(LIFE),
    }
    return Question(name, kind=kind, **usual | more)


def said(author: str, belief: Belief | float, at: float = 0, *, crowd: bool = False) -> Stated:
    """What somebody states so many days after the opening; a number is the probability of yes."""
    return Stated(author, day(at), Chance(belief) if isinstance(belief, float) else belief, crowd=crowd)


def resolved(outcome: Outcome | None, at: float = LIFE, settled: Settled = "resolved") -> Resolution:
    """How it came out, so many days after the opening."""
    return Resolution(settled, outcome, day(at), "the log")


def decided(asked: Question, outcome: Outcome, *stated: Stated, at: float = LIFE) -> Entry:
    """A question with what was stated and how it came out."""
    return Entry(asked, stated, resolved(outcome, at))


def yes_no(forecasts: Mapping[str, float], outcome: str, name: str) -> Entry:
    """A question to which everybody gave one probability on its first day."""
    return decided(question(name), outcome, *(said(author, p) for author, p in forecasts.items()))
