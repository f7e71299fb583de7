"""What varies, as the file says it; where it does not say, the less firm a line or a rate, the more it varies."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import groupby, pairwise

from detente.ensemble.varying.vary import (
    Alternative,
    Available,
    Ground,
    Group,
    Order,
    Presence,
    RateRange,
    Swap,
    Varied,
    Wants,
)
from detente.evolution.rates import rates_of
from detente.model.conflict import Confidence, Conflict, DecisionMaker
from detente.scenario import FIRMNESS, Line, lines_of

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
TIMES: dict[Confidence | None, float] = {"high": 1.25, "medium": 2, "low": 4, "unknown": 8, None: 1.5}
"""How many times as quick, or as slow, as said somebody may act, by the confidence of its rate. House defaults."""


def varied_of(conflict: Conflict) -> tuple[Varied, ...]:
    """What varies: every line may be missing, and neighbours that are not firm may change places; and what is said.

    By decision maker in file order: first its lines from the top down, then what moves them: its groups and swaps, or
    its weights. Then the options that may not be available, and last the alternative readings. Rankings and weights
    of options have no lines, and those who have left want nothing any more.

    Example:
        >>> from detente import load
        >>> first, *_ = varied_of(load("two-towns").conflict)
        >>> first.dm, first.place, first.present
        ('up', 0, Fraction(9, 10))
    """
    by_owner = groupby(lines_of(conflict), key=lambda line: line.dm)
    lines = [varied for _, own in by_owner for varied in _of_lines(conflict, list(own))]
    return (*lines, *_options(conflict), *_readings(conflict))


def ranges_of(conflict: Conflict) -> tuple[RateRange, ...]:
    """How far the rates of all who can do something may be from what is supposed; they matter to courses only.

    As the file says, else by the confidence of the rate; a rate that the file does not give is unknown.

    Example:
        >>> from detente import load
        >>> first, *_ = ranges_of(load("two-towns").conflict)
        >>> first.dm, round(1 / first.low), round(first.high, 2)
        ('up', 56, 1.14)
    """
    return tuple(_range(dm, rates_of(conflict)[dm.id]) for dm in conflict.movers if dm.options or dm.moves)


def _range(dm: DecisionMaker, per_day: float) -> RateRange:
    rate = dm.rate
    confidence = rate.confidence if rate else "unknown"
    times = TIMES[confidence]
    low, high = rate.between if rate and rate.between else (per_day / times, per_day * times)
    if rate is None:
        return RateRange(dm.id, low, high, Ground(confidence, given=False, place=dm.place))
    given = rate.between is not None
    return RateRange(dm.id, low, high, Ground(confidence, rate.evidence, given, rate.note, rate.place))


def _of_lines(conflict: Conflict, lines: list[Line]) -> Iterator[Varied]:
    yield from (_presence(line, dict(conflict.ensemble.chances)) for line in lines)
    if any(line.level.weight is not None for line in lines):
        weights = tuple(Fraction(1) if (given := line.level.weight) is None else given for line in lines)
        yield Order(lines[0].dm, weights, _ground(*lines, given=True))
        return
    for group, run in groupby(lines, key=lambda line: line.level.group):
        members = list(run)
        if group is not None and len(members) > 1:
            yield Group(lines[0].dm, tuple(line.place for line in members), _ground(*members, given=True))
    swap = SWAPPED if conflict.ensemble.swap is None else conflict.ensemble.swap
    for above, below in pairwise(lines):
        together = above.level.group is not None and above.level.group == below.level.group
        if swap and not together and above.is_weak and below.is_weak:
            yield Swap(above.dm, above.place, swap, _ground(above, below, given=conflict.ensemble.swap is not None))


def _presence(line: Line, chances: dict[Confidence | None, Fraction]) -> Presence:
    """In which share of the readings a line is there: as it says itself, else by its confidence."""
    level = line.level
    present = (PRESENT | chances)[level.confidence] if level.chance is None else level.chance
    ground = _ground(line, given=level.chance is not None or level.confidence in chances)
    return Presence(line.dm, line.place, present, 1 - present - level.negated, level.negated, ground)


def _options(conflict: Conflict) -> Iterator[Available]:
    fixed = dict(conflict.fixed)
    for option in conflict.options:
        if option.chance is not None and option.id not in fixed:
            ground = Ground(evidence=option.evidence, note=option.note, place=option.place)
            yield Available(option.id, option.chance, ground)


def _readings(conflict: Conflict) -> Iterator[Alternative]:
    """The file's own reading, which counts 1, and the others beside it."""
    if not conflict.readings:
        return
    here = {dm.id for dm in conflict.movers}
    others: list[Wants] = [tuple(one for one in other.preferences if one[0] in here) for other in conflict.readings]
    weights = [Fraction(1), *(other.weight for other in conflict.readings)]
    evidence = dict.fromkeys(cited for other in conflict.readings for cited in other.evidence)
    ground = Ground(evidence=tuple(evidence), place=conflict.readings[0].place)
    yield Alternative(((), *others), tuple(weight / sum(weights) for weight in weights), ground)


def _ground(*lines: Line, given: bool) -> Ground:
    evidence = dict.fromkeys(cited for line in lines for cited in line.level.evidence)
    least = min((line.level.confidence for line in lines), key=FIRMNESS.__getitem__)
    only = lines[0].level if len(lines) == 1 else None
    return Ground(least, tuple(evidence), given, only.note if only else None, only.place if only else None)
