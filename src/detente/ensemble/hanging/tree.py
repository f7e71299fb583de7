"""A shallow decision tree: which question about a reading to ask first, to know the answer soon.

Factors have few values and the tree three levels, so it is forty lines here rather than scikit-learn, whose trees
would want every value as a column of its own and cannot say whether a split is more than chance.

Source: Breiman, Friedman, Olshen & Stone (1984), *Classification and Regression Trees*.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from detente.ensemble.hanging.counted import CHANCE, DIGITS, Counted, chance, halves
from detente.ensemble.hanging.factors import Factor, Sample
from detente.ensemble.varying.draws import Floats
from detente.graph.truth import Mask

DEPTH = 3


@dataclass(frozen=True, slots=True)
class Node:
    """Some readings: how many of the sample, which share of all, in which share of them it is so.

    Where readings were drawn, the tree is grown by one half of them, and these are counted in the other.
    `split` is what divides them; None where nothing does so by more than chance, or the tree is deep enough.
    """

    readings: int
    share: float
    so: float
    split: Split | None = None


@dataclass(frozen=True, slots=True)
class Split:
    """A question about a reading: whether the factor has one of these values."""

    factor: Factor
    values: tuple[str, ...]
    yes: Node
    no: Node


def tree_of(sample: Sample, so: Mask, *, depth: int = DEPTH) -> Node:
    """The tree whose every split takes away the most variance (Gini) of what it divides.

    The values of a factor are put in order of how often it is so, and divided at one place: of all divisions in two
    the best is among these. A split must be better than chance would have it, all that could be made taken together,
    and what divides the readings by which the tree is grown must divide those by which it is told.
    """
    grown, told = halves(sample, so)
    return _node(_Part(grown, np.ones_like(grown.so)), _Part(told, np.ones_like(told.so)), depth)


class _Part(NamedTuple):
    """Some of the readings that were counted."""

    counted: Counted
    inside: Mask

    def divided(self, factor: int, values: list[int]) -> tuple[_Part, _Part]:
        yes = np.isin(self.counted.sample.values[factor], values)
        return self._replace(inside=self.inside & yes), self._replace(inside=self.inside & ~yes)

    def weigh(self) -> tuple[float, float]:
        return self.counted.weigh(self.inside)


def _node(grown: _Part, told: _Part, depth: int) -> Node:
    count, hits = told.weigh()
    return Node(int(told.inside.sum()), count / told.counted.weigh()[0], hits / count, _split(grown, told, depth))


def _split(grown: _Part, told: _Part, depth: int) -> Split | None:
    count, hits = grown.weigh()
    if not (depth and 0 < hits < count and (best := _best(*grown))):
        return None
    factor, chosen = best
    parts = list(zip(grown.divided(factor, chosen), told.divided(factor, chosen), strict=True))
    if not all(telling.inside.any() for _, telling in parts):
        return None
    one = grown.counted.sample.factors[factor]
    yes, no = (_node(growing, telling, depth - 1) for growing, telling in parts)
    return Split(one, tuple(one.values[value] for value in sorted(chosen)), yes, no)


def _best(counted: Counted, inside: Mask) -> tuple[int, list[int]] | None:
    """The factor that divides these readings best, and the values in which it is so more often."""
    table = counted.table(inside)
    whole = counted.weigh(inside)
    counts, hits = table.sum(axis=-1), table[..., 1]
    shares = np.divide(hits, counts, out=np.full_like(hits, -1.0), where=counts > 0)
    order = np.argsort(-shares, axis=1, kind="stable")
    parts, found = (np.cumsum(np.take_along_axis(cells, order, axis=1), axis=1)[:, :-1] for cells in (counts, hits))
    gains = np.round(_explained(whole, parts, found), DIGITS)
    if not counted.sample.exact:
        # A part may be denser or thinner than chance would have it: two events.
        gains[2 * chance(whole, parts, found) * np.count_nonzero(gains > 0) > CHANCE] = 0.0
    if not gains.size or gains.max() <= 0:
        return None
    factor, last = np.unravel_index(gains.argmax(), gains.shape)
    return int(factor), [int(v) for v in order[factor, : last + 1] if counts[factor, v] > 0]


def _explained(whole: tuple[float, float], parts: Floats, hits: Floats) -> Floats:
    """The variance that goes where the whole is divided into a part and its rest: between them, times the whole."""
    n, k = whole
    rest = n - parts
    divided = (parts > 0) & (rest > 0)
    off = np.divide(hits, parts, out=np.zeros_like(hits), where=divided) - k / n
    return np.where(divided, parts * off**2 * np.divide(n, rest, out=np.zeros_like(rest), where=divided), 0.0)
