"""Readings counted by what they are and what they say, and whether chance alone would count so."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from detente.ensemble.hanging.factors import Sample
from detente.ensemble.varying.draws import Floats
from detente.graph.truth import Mask

CHANCE = 0.05
"""What chance would do more often than that, all tries together, is not believed."""
DIGITS = 12
"""To so many digits gains are compared, so that a tie does not depend on the order in which weights were added."""


class Counted:
    """The readings of a sample by value and answer, all of them or some."""

    def __init__(self, sample: Sample, so: Mask) -> None:
        self.sample = sample
        self.so = so
        self._widest = max((len(factor.values) for factor in sample.factors), default=1)

    @property
    def agreed(self) -> bool:
        """Whether all readings say the same, but for some whose weight is lost among that of the others."""
        count, hits = self.weigh()
        return not 0 < hits < count

    def table(self, inside: Mask | None = None) -> Floats:
        """Per factor, value and answer (no, yes) how much the readings count that have both; 0 for no such value."""
        which = slice(None) if inside is None else np.flatnonzero(inside)
        weights, cells = self.sample.weights[which], self._cells[:, which]
        factors = len(cells)
        found = np.bincount(cells.ravel(), np.tile(weights, factors), 2 * factors * self._widest)
        return found.astype(np.float64, copy=False).reshape(factors, self._widest, 2)

    @cached_property
    def _cells(self) -> NDArray[np.int64]:
        """Per factor and reading its place in a table."""
        values = np.asarray(self.sample.values, dtype=np.int64).reshape(len(self.sample.factors), self.so.size)
        cells: NDArray[np.int64] = 2 * (values + self._widest * np.arange(len(values))[:, None]) + self.so
        return cells

    def weigh(self, inside: Mask | None = None) -> tuple[float, float]:
        """How much these readings count together, and how much those of them in which it is so."""
        inside = np.ones_like(self.so) if inside is None else inside
        weights = self.sample.weights
        return float(weights[inside].sum()), float(weights[inside & self.so].sum())


def halves(sample: Sample, so: Mask) -> tuple[Counted, Counted]:
    """The readings by which something is chosen, and those by which it is told; all of them, if there are no others.

    On the readings on which it was chosen it looks better than it is, so it is told by every other one.
    """
    if sample.exact or so.size == 1:
        return (whole := Counted(sample, so)), whole
    chosen, told = (Counted(_only(sample, part), so[part]) for part in (slice(0, None, 2), slice(1, None, 2)))
    return chosen, told


def _only(sample: Sample, part: slice) -> Sample:
    return replace(sample, values=sample.values[:, part], weights=sample.weights[part])


def chance(whole: tuple[float, float], parts: Floats, hits: Floats) -> Floats:
    """At most how often chance would put so many, or so few, of the hits into a part.

    Of the n readings of the whole, k are hits. Drawn from them blindly, a part of m would have a share of hits as far
    off k/n as j/m is, on that side, in a share exp(-m D(j/m, k/n)) of the tries at most, where D is the divergence
    of Kullback and Leibler. The rest of the whole says the same of the same event; the better bound counts.

    Source: Hoeffding (1963), *JASA* 58:13–30, section 6; Chvátal (1979), *Discrete Mathematics* 25:285–287.

    Args:
        whole: n and k.
        parts: m of each part, from 0 to n.
        hits: j of each.
    """
    n, k = whole
    rest = n - parts
    exponent = np.maximum(parts * _divergence(hits, parts, k / n), rest * _divergence(k - hits, rest, k / n))
    return np.asarray(np.exp(-exponent))


def _divergence(hits: Floats, of: Floats, expected: float) -> Floats:
    share = np.divide(hits, of, out=np.full_like(of, expected), where=of > 0)
    return _term(share, expected) + _term(1 - share, 1 - expected)


def _term(share: Floats, expected: float) -> Floats:
    some = share > 0
    return np.where(some, share * np.log(np.where(some, share, 1.0) / max(expected, np.finfo(float).tiny)), 0.0)
