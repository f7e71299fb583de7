"""How far coders agree beyond chance: Krippendorff's alpha."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from detente.evidence.coding import STANCES, Code, CodeKind
from detente.extras import extra

Level = Literal["nominal", "ordinal"]
"""Values are the same or not; or they have an order, and some are further apart than others."""
Rating = tuple[str, str, str]
"""Who, about what, says which."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """Krippendorff's alpha: 1 is perfect agreement, 0 what chance would give; below 0 coders disagree in earnest.

    `units` counts what at least two coders judged, `coders` those who judged it. `alpha` is None where it is not
    defined; `reason` says why.
    """

    alpha: float | None
    units: int
    coders: int
    level: Level = "nominal"
    reason: str = ""


def agreement(codes: Iterable[Code], kind: CodeKind = "stance", *, level: Level = "nominal") -> Agreement:
    """How far the coders agree about one kind of code; a unit is a comment with a target.

    Args:
        codes: the codes that stand.
        kind: which of them are compared.
        level: ``ordinal`` counts against and for as further apart than either from neutral.
    """
    ratings = [(code.coder, f"{code.comment} {code.target}", code.value) for code in codes if code.kind == kind]
    return alpha_of(ratings, level=level, order=STANCES)


def alpha_of(ratings: Iterable[Rating], *, level: Level = "nominal", order: Sequence[str] = ()) -> Agreement:
    """Krippendorff's alpha of ratings, by nltk; units that only one coder judged count for nothing.

    Args:
        ratings: coder, unit and value, at most one for a coder and unit.
        level: what a difference of values means.
        order: all values from the lowest to the highest, for the ordinal level.

    References:
        K. Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, section C.

    Example:
        >>> alpha_of([("ann", "1", "for"), ("bob", "1", "for"), ("ann", "2", "against"), ("bob", "2", "for")]).alpha
        0.0
    """
    by_unit: dict[str, list[Rating]] = defaultdict(list)
    for rating in ratings:
        by_unit[rating[1]].append(rating)
    paired = [rating for unit in by_unit.values() if len(unit) > 1 for rating in unit]
    units, coders = len({unit for _, unit, _ in paired}), len({coder for coder, _, _ in paired})
    counts = Counter(value for _, _, value in paired)
    if len(counts) < 2:
        same = f"all {len(paired)} codes are the same; agreement beyond chance cannot be told without variation"
        return Agreement(None, units, coders, level, same if paired else "no comment was coded by two coders")
    with extra("evidence"):
        from nltk.metrics.agreement import AnnotationTask  # noqa: PLC0415 – a second, for one figure

    distance = _differs if level == "nominal" else _ordinal(counts, order)
    return Agreement(float(AnnotationTask(data=paired, distance=distance).alpha()), units, coders, level)


def _differs(one: Hashable, other: Hashable) -> float:
    return float(one != other)


def _ordinal(counts: Counter[str], order: Sequence[str]) -> Callable[[str, str], float]:
    """The squared number of ratings from one value to the other, those of the two themselves by half."""

    def distance(one: str, other: str) -> float:
        first, last = sorted((order.index(one), order.index(other)))
        between = sum(counts[value] for value in order[first : last + 1])
        return (between - (counts[one] + counts[other]) / 2) ** 2 if first != last else 0.0

    return distance
