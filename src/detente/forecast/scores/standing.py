"""What stood when: a belief stands from when it is stated until its author states another, or the question ends."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from detente.forecast.belief import Belief
from detente.forecast.book import Entry
from detente.forecast.scores.curve import Curve
from detente.forecast.stated import Stated


@dataclass(frozen=True, slots=True)
class Stand:
    """A belief that stood from `start` to `end`, which is later."""

    start: datetime
    end: datetime
    belief: Belief | Curve

    @property
    def lasts(self) -> timedelta:
        """How long it stood."""
        return self.end - self.start


Stands = tuple[Stand, ...]


def end_of(entry: Entry) -> datetime:
    """When forecasts of a question cease to count: at its close, or earlier if it was resolved earlier."""
    close = entry.question.scheduled_close_time
    return min(close, entry.resolution.actual_resolve_time) if entry.resolution else close


def stands(stated: Iterable[Stated], end: datetime) -> Stands:
    """What was stated as it stood one after the other until the end; what came at the end or later did not stand."""
    said = sorted(stated, key=_at)
    ends = [*(one.at for one in said[1:]), end]
    spans = ((one.at, min(until, end), one.belief) for one, until in zip(said, ends, strict=False))
    return tuple(Stand(start, until, belief) for start, until, belief in spans if start < until)


def averaged(given: Sequence[Stand], score: Callable[[Belief | Curve], float]) -> float:
    """The mean over time of the score of what stood."""
    total = sum((one.lasts for one in given), timedelta())
    return sum(one.lasts / total * score(one.belief) for one in given)


def in_common(one: Stands, other: Stands) -> tuple[Stands, Stands]:
    """Both as far as both stood; empty where they never did at the same time."""
    if not one or not other:
        return (), ()
    start, end = max(one[0].start, other[0].start), min(one[-1].end, other[-1].end)
    return tuple(_between(one, start, end)), tuple(_between(other, start, end))


def _between(given: Stands, start: datetime, end: datetime) -> Iterator[Stand]:
    for one in given:
        first, last = max(one.start, start), min(one.end, end)
        if first < last:
            yield Stand(first, last, one.belief)


def side_by_side(given: Sequence[Stands]) -> Iterator[tuple[datetime, datetime, tuple[Belief | Curve, ...]]]:
    """What several held at the same time: from when to when nobody changed, and the beliefs of those who had one."""
    times = sorted({moment for line in given for one in line for moment in (one.start, one.end)})
    for start, end in pairwise(times):
        held = tuple(one.belief for line in given for one in line if one.start <= start < one.end)
        yield start, end, held


def _at(one: Stated) -> datetime:
    return one.at
