"""What varies where the file does not say: the less firm a line, the more readings do without it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from detente.ensemble.vary import Ground, Presence, Swap, Varied
from detente.model.conflict import Confidence, Conflict
from detente.scenario import Line, lines_of

PRESENT: dict[Confidence | None, Fraction] = {
    "high": Fraction(95, 100),
    "medium": Fraction(80, 100),
    "low": Fraction(60, 100),
    "unknown": Fraction(50, 100),
    None: Fraction(90, 100),
}
"""In which share of the readings a line is there, by its confidence. House defaults: see docs/theory/ensembles.md."""
SWAPPED = Fraction(10, 100)
"""In which share of the readings two neighbours change places, where nobody is sure of either."""
UNSURE = ("low", "unknown")


def varied_of(conflict: Conflict) -> tuple[Varied, ...]:
    """What varies by confidence alone: every line may be missing, and neighbours that are not firm may change places.

    By decision maker in file order: first its lines, then its swaps, from the top down. No line is negated. Rankings
    and weights have no lines, and those who have left want nothing any more.

    Example:
        >>> from detente import load
        >>> first, *_ = varied_of(load("two-towns").conflict)
        >>> first.dm, first.place, first.present
        ('up', 0, Fraction(9, 10))
    """
    lines = lines_of(conflict)
    return tuple(varied for dm in conflict.movers for varied in _of_lines([line for line in lines if line.dm == dm.id]))


def _of_lines(lines: list[Line]) -> Iterator[Varied]:
    for line in lines:
        present = PRESENT[line.level.confidence]
        yield Presence(line.dm, line.place, present, 1 - present, ground=_ground(line))
    for above, below in pairwise(lines):
        if above.level.confidence in UNSURE and below.level.confidence in UNSURE:
            yield Swap(above.dm, above.place, SWAPPED, _ground(above, below))


def _ground(*lines: Line) -> Ground:
    evidence = dict.fromkeys(cited for line in lines for cited in line.level.evidence)
    least = lines[0].level.confidence if len(lines) == 1 else _least_firm(lines)
    return Ground(least, tuple(evidence), given=False)


def _least_firm(lines: tuple[Line, ...]) -> Confidence | None:
    return min((line.level.confidence for line in lines), key=lambda said: PRESENT[said])
