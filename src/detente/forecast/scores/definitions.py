"""The definitions, as slow and as readable as they are written: what the faster functions are held against."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise, product
from math import inf, log, prod


def brier_of_yes(yes: float, came: bool) -> float:
    """(p - o)² for the probability p of yes, o being 1 if it came and else 0."""
    return float((yes - came) ** 2)


def brier_of_several(chances: Mapping[str, float], came: str) -> float:
    """½ Σ (p - o)², o being 1 for the outcome that came and else 0."""
    return sum((p - (name == came)) ** 2 for name, p in chances.items()) / 2


def log_of(chances: Mapping[str, float], came: str) -> float:
    """-ln p of what came, infinite if p is 0."""
    return -log(chances[came]) if chances[came] else inf


def distribution(corners: Sequence[tuple[float, float]], x: float) -> float:
    """The probability of at most x, by corners (x, p) with straight lines between them."""
    for (x0, p0), (x1, p1) in pairwise(corners):
        if x0 <= x < x1:
            return p0 + (p1 - p0) * (x - x0) / (x1 - x0)
    return corners[-1][1]


def crps_by_sum(corners: Sequence[tuple[float, float]], came: float, *, steps: int) -> float:
    """∫ (F(x) - 1{x ≥ came})² dx over the range, as a sum over the middles of so many steps."""
    least, most = corners[0][0], corners[-1][0]
    width = (most - least) / steps
    middles = (least + (k + 0.5) * width for k in range(steps))
    return sum((distribution(corners, x) - (x >= came)) ** 2 for x in middles) * width


def time_average(score_at: Callable[[int], float], first: int, end: int) -> float:
    """The mean of what a score was from moment to moment, the end not included."""
    return sum(map(score_at, range(first, end))) / (end - first)


def ways_to_come_out(chances: Sequence[float]) -> Iterator[tuple[int, float]]:
    """Every way in which events may come out that do not depend on one another: how many come, and how likely it is."""
    for came in product((False, True), repeat=len(chances)):
        yield sum(came), prod(p if yes else 1 - p for p, yes in zip(chances, came, strict=True))


def leads_by_swapping(differences: Sequence[float]) -> Iterator[float]:
    """The lead, whoever has it, for every way of swapping the names on some questions."""
    for signs in product((1, -1), repeat=len(differences)):
        yield abs(sum(sign * difference for sign, difference in zip(signs, differences, strict=True)))
