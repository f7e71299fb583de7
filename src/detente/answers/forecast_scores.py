"""How good forecasts were: by kind of question, against baselines, calibrated, pooled, and who is ahead."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import isfinite
from typing import TypeVar, get_args

from detente.errors import UsageError
from detente.forecast import Book, Entry, Kind
from detente.forecast.scores import (
    EXTREMISED_BY,
    METHODS,
    Calibration,
    Lead,
    Method,
    Scored,
    Tally,
    authors_of,
    calibration,
    lead,
    left_out,
    pooled_stands,
    scored,
    scored_stands,
    tally,
)
from detente.model.shape.near import nearest

Group = TypeVar("Group")

UNSAID = "unsaid"
"""Why a decided question is left out of which nobody said anything in time."""


@dataclass(frozen=True, slots=True)
class OfKind:
    """The scores of one kind of question, of numbers in one unit.

    Attributes:
        kind: yes or no, one of several, a number, a day.
        unit: of numbers; else empty.
        scored: every author on every question.
        tally: their means.
        by_group: the means by what the questions are about, where that is said of any.
        by_author: by who forecast.
        pools: of what all together held, by how it was pooled; empty where no question was answered by two.
        leads: of any two who answered the same question.
    """

    kind: Kind
    unit: str
    scored: tuple[Scored, ...]
    tally: Tally
    by_group: Mapping[str, Tally]
    by_author: Mapping[str, Tally]
    pools: Mapping[Method, Tally]
    leads: tuple[Lead, ...]


@dataclass(frozen=True, slots=True)
class ForecastScores:
    """What came of the forecasts of a ledger.

    Attributes:
        author: whose they are; None: everybody's, the crowd's aside.
        authors: who forecast at all.
        kinds: the scores, by kind of question; there is no mean over several kinds.
        calibrations: by author, of those on whose yes-or-no questions enough is decided.
        left_out: how many questions do not count, by why.
        power: by which the extremised pool is.
    """

    author: str | None
    authors: tuple[str, ...]
    kinds: tuple[OfKind, ...]
    calibrations: Mapping[str, Calibration]
    left_out: Mapping[str, int]
    power: float

    @property
    def binary(self) -> OfKind | None:
        """The scores of yes-or-no questions."""
        return next((one for one in self.kinds if one.kind == "binary"), None)

    @property
    def alone(self) -> str | None:
        """The one author that all is about, if there is but one."""
        return self.author or (self.authors[0] if len(self.authors) == 1 else None)


def forecast_scores(
    book: Book, *, author: str | None = None, power: float = EXTREMISED_BY, seed: int = 1
) -> ForecastScores:
    """The scores of all forecasts, or of one author's.

    Args:
        book: the ledger, read.
        author: whose forecasts; None: everybody's.
        power: by which the odds of the extremised pool are raised.
        seed: by which ways of swapping names are drawn where there are too many to go through.

    Raises:
        UsageError: if nobody of that name forecast, or the power is no number from 1 on.
    """
    if not (isfinite(power) and power >= 1):
        raise UsageError(f"the odds of a pool are raised to a finite power, 1 or more, not to {power:g}")
    authors = tuple(dict.fromkeys(who for entry in book.entries for who in authors_of(entry)))
    if author is not None and author not in authors:
        raise UsageError(f"there is no forecast by {author!r}; {_advice(author, authors)}")
    asked = [entry for entry in book.entries if author is None or author in authors_of(entry)]
    why = {entry.question.id: left_out(entry, book) for entry in asked}
    counted = [entry for entry in asked if why[entry.question.id] is None]
    found = [one for entry in counted for one in _scored(entry, author)]
    said = {one.question.id for one in found}
    left: Counter[str] = Counter(reason for reason in why.values() if reason)
    left[UNSAID] = sum(entry.question.id not in said for entry in counted)
    together = sorted(_apart(found, _kind_and_unit).items(), key=_order)
    kinds = tuple(_of_kind(some, author, power, seed) for _, some in together)
    return ForecastScores(author, authors, kinds, _calibrations(kinds), +left, power)


def _advice(author: str, authors: Sequence[str]) -> str:
    if not authors:
        return "there is none at all"
    near = nearest(author, authors)
    return f"did you mean {near!r}?" if near else f"there are forecasts by {', '.join(authors)}"


def _scored(entry: Entry, author: str | None) -> Iterator[Scored]:
    for who in authors_of(entry):
        if author in {None, who} and (one := scored(entry, who)):
            yield one


def _of_kind(found: Sequence[Scored], author: str | None, power: float, seed: int) -> OfKind:
    kind, unit = _kind_and_unit(found[0])
    by_author, by_group = _apart(found, _author), _apart(found, _group)
    pairs = combinations(by_author.values(), 2)
    return OfKind(
        kind,
        unit,
        tuple(found),
        tally(found),
        _tallies(by_group) if any(by_group) else {},
        _tallies(by_author),
        {} if author else dict(_pools(found, power)),
        tuple(ahead for one, other in pairs if (ahead := lead(one, other, seed=seed))),
    )


def _pools(found: Sequence[Scored], power: float) -> Iterator[tuple[Method, Tally]]:
    entries = {one.question.id: one.entry for one in found}.values()
    for method in METHODS:
        stood = ((entry, pooled_stands(entry, method, power=power)) for entry in entries)
        if pools := [one for entry, stands in stood if (one := scored_stands(entry, method, stands))]:
            yield method, tally(pools)


def _calibrations(kinds: Iterable[OfKind]) -> Mapping[str, Calibration]:
    binary = [one for of in kinds if of.kind == "binary" for one in of.scored]
    by_author = _apart(binary, _author).items()
    return {author: known for author, found in by_author if (known := calibration(found))}


def _apart(found: Iterable[Scored], by: Callable[[Scored], Group]) -> dict[Group, list[Scored]]:
    """The scores in groups, in the order of the first of each."""
    groups: dict[Group, list[Scored]] = {}
    for one in found:
        groups.setdefault(by(one), []).append(one)
    return groups


def _tallies(groups: Mapping[str, Sequence[Scored]]) -> dict[str, Tally]:
    return {name: tally(found) for name, found in groups.items()}


def _kind_and_unit(one: Scored) -> tuple[Kind, str]:
    question = one.question
    return question.kind, question.unit if question.kind == "numeric" else ""


def _order(group: tuple[tuple[Kind, str], object]) -> tuple[int, str]:
    (kind, unit), _ = group
    return get_args(Kind).index(kind), unit


def _author(one: Scored) -> str:
    return one.author


def _group(one: Scored) -> str:
    return one.question.group
