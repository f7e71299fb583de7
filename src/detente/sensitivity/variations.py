"""All conflicts that one change of a line, or of a rate, makes of a conflict."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from detente.inverse.edits import Form, edited
from detente.inverse.statements import wanting
from detente.model.conflict import Conflict, DecisionMaker, Rate
from detente.names import DmId
from detente.scenario import Line, lines_of

VariationKind = Literal["drop", "negate", "swap", "halve", "double", "default"]


@dataclass(frozen=True, slots=True)
class Variation:
    """One change: a line of `dm` is dropped, negated, or swapped with the line `below`; or its rate is another.

    `line` is None where the rate is halved, doubled, or the file's rate is given up for the default.
    `conflict` is what the change makes of the conflict.
    """

    kind: VariationKind
    dm: DmId
    conflict: Conflict
    line: Line | None = None
    below: Line | None = None

    @property
    def is_of_rate(self) -> bool:
        """Whether a rate is changed, and nobody's preference."""
        return self.line is None


def variations(conflict: Conflict, *, rates: bool = True) -> Iterator[Variation]:
    """Every single change: of the lines in file order, then of the rates.

    Preferences by rankings and by weights have no lines, and those who have left are left out.

    Args:
        conflict: what is changed.
        rates: whether rates are changed as well; they matter to the courses only.

    Example:
        >>> from detente import load
        >>> conflict = load("two-towns").conflict
        >>> [(change.kind, change.line.id) for change in variations(conflict, rates=False)][:3]
        [('drop', 'up 1: not down.sue'), ('negate', 'up 1: not down.sue'), ('swap', 'up 1: not down.sue')]
    """
    lines = lines_of(conflict)
    for line in lines:
        yield from _of_line(conflict, [other for other in lines if other.dm == line.dm], line)
    if rates:
        from detente.evolution.chain import rates_of  # noqa: PLC0415 – imports scipy

        for dm, per_day in rates_of(conflict).items():
            yield from _of_rate(conflict, conflict.decision_maker(dm), per_day)


def _of_line(conflict: Conflict, lines: Sequence[Line], line: Line) -> Iterator[Variation]:
    form = tuple((place, False) for place in range(len(lines)))
    before, after = form[: line.place], form[line.place + 1 :]

    def read(changed: Form) -> Conflict:
        return wanting(conflict, {line.dm: edited(changed, lines)}.get)

    yield Variation("drop", line.dm, read((*before, *after)), line)
    yield Variation("negate", line.dm, read((*before, (line.place, True), *after)), line)
    if after:
        below = lines[line.place + 1]
        yield Variation("swap", line.dm, read((*before, after[0], (line.place, False), *after[1:])), line, below)


def _of_rate(conflict: Conflict, dm: DecisionMaker, per_day: float) -> Iterator[Variation]:
    yield Variation("halve", dm.id, _acting(conflict, dm, Rate(per_day / 2)))
    yield Variation("double", dm.id, _acting(conflict, dm, Rate(per_day * 2)))
    if dm.rate is not None:
        yield Variation("default", dm.id, _acting(conflict, dm, None))


def _acting(conflict: Conflict, dm: DecisionMaker, rate: Rate | None) -> Conflict:
    makers = conflict.decision_makers
    return replace(conflict, decision_makers=tuple(replace(d, rate=rate) if d is dm else d for d in makers))
