"""Preferences by statements, edited: lines dropped, negated, or raised above their neighbours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from detente.model.conflict import ByStatements, Level
from detente.model.statement import Not, Statement
from detente.scenario import FIRMNESS, Line

EditKind = Literal["drop", "negate", "raise"]

Form = tuple[tuple[int, bool], ...]
"""An edited preference: the places of the lines kept, in their new order, each with whether it is negated."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit of one line: it is dropped, negated, or raised by one place, above the line `above`.

    That a line moves down is said as the others being raised above it.
    """

    kind: EditKind
    line: Line
    above: Line | None = None

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines whose evidence the edit goes against: of two that change places, the one that must yield."""
        return (self.above or self.line,)


def firmness(edits: Sequence[Edit]) -> int:
    """How firm the lines are that the edits go against: the less, the more easily they may be wrong."""
    return sum(FIRMNESS[line.level.confidence] for edit in edits for line in edit.lines)


def mildness(edits: Sequence[Edit]) -> tuple[int, int, int]:
    """The order in which edits are told: against the least firm lines first, then the mildest, the least important.

    Reordering is milder than dropping a line, and that than reversing it.
    """
    harshness = sum(_MILDEST.index(edit.kind) for edit in edits)
    return firmness(edits), harshness, -sum(line.place for edit in edits for line in edit.lines)


_MILDEST: tuple[EditKind, ...] = ("raise", "drop", "negate")


def forms(count: int) -> Iterator[list[Form]]:
    """What can be made of `count` lines: first by no edit, then by one and not fewer, then by two, and so on.

    Example:
        >>> [len(found) for found in forms(2)]
        [1, 5, 6, 1]
    """
    seen: set[Form] = set()
    new: list[Form] = [tuple((place, False) for place in range(count))]
    while new:
        seen.update(new)
        yield new
        new = list(dict.fromkeys(form for old in new for form in _once_edited(old) if form not in seen))


def _once_edited(form: Form) -> Iterator[Form]:
    for k, (place, negated) in enumerate(form):
        yield (*form[:k], *form[k + 1 :])
        yield (*form[:k], (place, not negated), *form[k + 1 :])
    for k in range(len(form) - 1):
        yield (*form[:k], form[k + 1], form[k], *form[k + 2 :])


def edits_of(form: Form, lines: Sequence[Line]) -> tuple[Edit, ...]:
    """The edits that make the form of the lines, as few as there are."""
    kept = dict(form)
    order = [place for place, _ in form]
    return (
        *(Edit("drop", line) for place, line in enumerate(lines) if place not in kept),
        *(Edit("negate", line) for place, line in enumerate(lines) if kept.get(place)),
        *(Edit("raise", lines[b], lines[a]) for b, a in combinations(order, 2) if b > a),
    )


def in_numbers(each: Sequence[Form]) -> NDArray[np.int16]:
    """Forms as `detente.graph.ranks.ranked` reads them, a row for each."""
    rows = [[2 * place + negated for place, negated in form] for form in each]
    longest = max(map(len, rows), default=0)
    return np.array([row + [-1] * (longest - len(row)) for row in rows], dtype=np.int16).reshape(len(rows), longest)


def edited(form: Form, lines: Sequence[Line]) -> ByStatements:
    """The preference that the form makes of the lines; a line negated rests on nothing any more."""
    return ByStatements(tuple(_level(lines[place].level, negated) for place, negated in form))


def _level(level: Level, negated: bool) -> Level:
    return Level(negation(level.statement)) if negated else level


def negation(statement: Statement) -> Statement:
    """The opposite of the statement."""
    return statement.part if isinstance(statement, Not) else Not(statement)
