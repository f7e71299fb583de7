"""Scenario discovery: a box of readings, told in a few restrictions, in which an answer is nearly always the same.

The patient rule induction method (PRIM), for factors that have a few values each: one value after the other is taken
away. Of the libraries for it ema_workbench is the one kept up; it brings pandas, matplotlib and a workbench of its
own, and peels numbers rather than few values, so these hundred lines are here.

Source: Friedman & Fisher (1999), *Statistics and Computing* 9:123–143; Bryant & Lempert (2010), *Technological
Forecasting and Social Change* 77:34–49; on few values: Kwakkel & Jaxa-Rozen (2016), *Environmental Modelling &
Software* 79:311–321.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import sqrt

import numpy as np

from detente.ensemble.hanging.counted import CHANCE, DIGITS, Counted, chance, halves
from detente.ensemble.hanging.factors import Factor, Sample
from detente.ensemble.share import bound_of
from detente.ensemble.varying.draws import Floats
from detente.graph.truth import Mask

MOST = 4
"""Restrictions of a box: more of them can hardly be told."""


@dataclass(frozen=True, slots=True)
class Restriction:
    """One side of a box: a factor has one of some values.

    Attributes:
        factor: what is restricted.
        values: those that are inside.
        without: the density of the box without this restriction.
        chance: at most how often chance alone would make such a difference to the density; 0 where all readings were
            enumerated.
    """

    factor: Factor
    values: tuple[str, ...]
    without: float
    chance: float


@dataclass(frozen=True, slots=True)
class Box:
    """Readings that are so, or are not, more often than others.

    Attributes:
        so: whether the box is about readings in which it is so, or about those in which it is not.
        restrictions: what the readings inside have in common, in the order of the factors.
        readings: how many of the sample are inside.
        share: the share of all readings that are inside.
        density: of the readings inside, the share it is about.
        coverage: of the readings it is about, the share that is inside.
        overall: of all readings, the share it is about.
        gain: how well it tells the two kinds of readings apart: coverage less the share of the others inside; 1 at
            most. The same for the whole whatever its density, 0, so boxes about different answers can be compared.
        exact: whether all readings were enumerated, so that density and coverage have no error.

    Where readings were drawn, the box, its gain and what chance would do are of one half of them, and all else is
    counted in the other.
    """

    so: bool
    restrictions: tuple[Restriction, ...]
    readings: int
    share: float
    density: float
    coverage: float
    overall: float
    gain: float
    exact: bool

    @property
    def share_error(self) -> float:
        """The standard error of the share; 0 where it is exact."""
        return self._error(self.share, self.readings / self.share)

    @property
    def density_error(self) -> float:
        """The standard error of the density; 0 where it is exact, or all readings inside agree."""
        return self._error(self.density, self.readings)

    @property
    def coverage_error(self) -> float:
        """The standard error of the coverage; 0 where it is exact, or all are inside."""
        return self._error(self.coverage, self.readings * self.density / self.coverage)

    def _error(self, share: float, readings: float) -> float:
        return 0.0 if self.exact else sqrt(share * (1 - share) / readings)

    @property
    def density_bound(self) -> float | None:
        """How far the density may be from 1 where all readings inside agree, by the rule of three; else None."""
        return None if self.exact else bound_of(self.density, self.readings)

    @property
    def coverage_bound(self) -> float | None:
        """How far the coverage may be from 1 where all readings that it is about are inside; else None."""
        return None if self.exact else bound_of(self.coverage, self.readings * self.density)


def box_of(sample: Sample, so: Mask, *, about: bool = True, most: int = MOST) -> Box | None:
    """A box that tells the readings in which it is so (or, with `about` False, is not) from the others.

    Peeling: in the box, at first all readings, the value of a factor is taken away that leaves the most by the
    lenient criterion, (share left) x (density of what is left - density of what goes), as long as what goes is less
    dense by more than chance would have it, all values that could go taken together. Of the boxes on the way the one
    with the best `gain` is kept; then restrictions that it is as good without are lifted.

    Args:
        sample: what the readings are.
        so: per reading what it says.
        about: whether the box is to hold readings in which it is so, or those in which it is not.
        most: how many factors may be restricted.

    Returns:
        None where no restriction helps more than chance might, or the other half of the readings does not bear it out.
    """
    hit = so if about else ~so
    chosen, told = halves(sample, hit)
    if chosen.agreed or told.agreed:
        return None
    choosing, telling = _Peeling(chosen, most), _Peeling(told, most)
    best = choosing.lifted(max(choosing.boxes(), key=choosing.gain))  # the first of equals: the largest
    return None if best.all() or telling.gain(best) <= 0 else choosing.told(best, about, telling)


class _Peeling:
    """One search for a box. A box is, per factor and value, whether readings of that value are inside."""

    def __init__(self, counted: Counted, most: int) -> None:
        self._sample = counted.sample
        self._counted = counted
        self._whole = counted.weigh()
        self._most = most

    def boxes(self) -> Iterator[Mask]:
        """The whole, then one box after the other, each inside the last."""
        table = self._counted.table()
        box: Mask | None = np.ones(table.shape[:2], dtype=np.bool_)
        while box is not None:
            yield box
            table = self._counted.table(self._inside(box))
            box = self._peeled(box, table)

    def gain(self, box: Mask) -> float:
        """As `Box.gain`."""
        (count, hits), (n, k) = self._counted.weigh(self._inside(box)), self._whole
        return round(hits / k - (count - hits) / (n - k), DIGITS)

    def lifted(self, box: Mask) -> Mask:
        """The box without the restrictions that do nothing for it, the most useless first."""
        while restricted := self._restricted(box):
            without = [self._without(box, f) for f in restricted]
            idle = [
                larger
                for factor, larger in zip(restricted, without, strict=True)
                if self.gain(larger) >= self.gain(box) or self._chance(box, factor) > CHANCE
            ]
            if not idle:
                break
            box = max(idle, key=self.gain)
        return box

    def told(self, box: Mask, about: bool, by: _Peeling) -> Box:
        """The box in names, with what other readings say of it."""
        restrictions = tuple(self._restriction(box, f, by) for f in self._restricted(box))
        return Box(about, restrictions, *by.shares(box), self.gain(box), self._sample.exact)

    def shares(self, box: Mask) -> tuple[int, float, float, float, float]:
        """How many readings are inside, their share, density and coverage, and the density of the whole."""
        inside = self._inside(box)
        (count, hits), (n, k) = self._counted.weigh(inside), self._whole
        return int(inside.sum()), count / n, hits / count, hits / k, k / n

    def _peeled(self, box: Mask, table: Floats) -> Mask | None:
        """The box without one more value; None where no value is worse than chance would have it."""
        hits, goes = table[..., 1], table.sum(axis=-1)
        n, k = self._counted.weigh(self._inside(box))
        stays = n - goes
        open_ = (goes > 0) & (stays > 0) & self._may_be_restricted(box)[:, None]
        left = np.divide(k - hits, stays, out=np.zeros_like(goes), where=open_)
        gone = np.divide(hits, goes, out=np.ones_like(goes), where=open_)
        gains = np.where(open_, np.round(stays / n * (left - gone), DIGITS), 0.0)
        if not self._sample.exact:
            gains[chance((n, k), goes, hits) * open_.sum() > CHANCE] = 0.0
        if not gains.size or gains.max() <= 0:
            return None
        smaller = box.copy()
        smaller[np.unravel_index(gains.argmax(), gains.shape)] = False
        return smaller

    def _may_be_restricted(self, box: Mask) -> Mask:
        restricted = ~box.all(axis=1)
        return np.asarray(restricted if restricted.sum() >= self._most else np.ones_like(restricted))

    def _restriction(self, box: Mask, factor: int, by: _Peeling) -> Restriction:
        count, hits = by._counted.weigh(by._inside(self._without(box, factor)))
        one = self._sample.factors[factor]
        found = sorted({*self._sample.values[factor].tolist(), *by._sample.values[factor].tolist()})
        values = tuple(one.values[value] for value in found if box[factor, value])
        return Restriction(one, values, hits / count, self._chance(box, factor))

    def _chance(self, box: Mask, factor: int) -> float:
        if self._sample.exact:
            return 0.0
        count, hits = self._counted.weigh(self._inside(box))
        larger = self._counted.weigh(self._inside(self._without(box, factor)))
        return float(chance(larger, np.array([count]), np.array([hits]))[0])

    def _inside(self, box: Mask) -> Mask:
        inside = np.ones(self._sample.weights.size, dtype=np.bool_)
        for factor in self._restricted(box):
            inside &= box[factor][self._sample.values[factor]]
        return inside

    @staticmethod
    def _restricted(box: Mask) -> list[int]:
        return [int(factor) for factor in np.flatnonzero(~box.all(axis=1))]

    @staticmethod
    def _without(box: Mask, factor: int) -> Mask:
        larger = box.copy()
        larger[factor] = True
        return larger
