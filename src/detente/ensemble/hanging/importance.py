"""How much of the difference between readings each single thing explains: first-order Sobol indices.

From one sample the first-order index can be had for every factor at once. The total index, which counts what a factor
does together with others, takes pairs of readings that differ in one factor only (pick and freeze), so it is not
given; what the first-order indices leave over is said instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

import numpy as np

from detente.ensemble.counting.chunk import I64
from detente.ensemble.hanging.counted import DIGITS, Counted
from detente.ensemble.hanging.factors import Factor, Sample
from detente.ensemble.share import bound_of
from detente.ensemble.varying.draws import Floats
from detente.ensemble.varying.vary import Group, Order
from detente.graph.truth import Mask

RESAMPLED = 200
SHUFFLED = 1_000
_BELIEVED = 0.95
_ROUNDING = 1e-9
"""What an index may be off by where it is exact but for floats."""


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a factor: the share of the readings that have it, and in which share of these it is so.

    `error` is the standard error of the latter, 0 where it is exact or all of them agree; `bound` how far it may be
    from 0 or 1 where all that were drawn agree, else None.
    """

    name: str
    share: float
    so: float
    error: float
    bound: float | None


@dataclass(frozen=True, slots=True)
class Effect:
    """What one factor does to an answer.

    Attributes:
        factor: what differs.
        index: the share of the variance of the answer that it explains by itself, from 0 to 1.
        error: the standard error of the index, from readings drawn anew out of those there are; 0 where exact.
        values: what the answer is by each of its values, those that no reading has left out.
    """

    factor: Factor
    index: float
    error: float
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Importance:
    """What all factors do to an answer, the most important first; in the order of the factors where they tie.

    Attributes:
        effects: one for each factor.
        noise: up to here an index may be due to chance: in 95 of 100 shufflings of the answers no factor has more.
    """

    effects: tuple[Effect, ...]
    noise: float

    @property
    def deciding(self) -> tuple[Effect, ...]:
        """Those above the noise."""
        return tuple(effect for effect in self.effects if effect.index > self.noise)

    @property
    def together(self) -> float | None:
        """What the factors do only in combination: the share of the variance that none explains by itself.

        None where the places of lines in an order are among them: those depend on each other, so that their indices
        count the same thing twice.
        """
        if any(isinstance(effect.factor.varied, Group | Order) for effect in self.effects):
            return None
        return max(0.0, 1.0 - sum(effect.index for effect in self.deciding)) if self.effects else 0.0


def importance_of(sample: Sample, so: Mask) -> Importance:
    """The first-order index of every factor: S_i = Var(E[y | x_i]) / Var(y).

    y is 1 in the readings in which it is so, and 0 in the others; x_i is the value of factor i. Without an
    enumeration n S_i is the chi-squared of Pearson's table of x_i and y, so that an index of chance alone is about
    (values - 1) / n, and not 0.

    Args:
        sample: what the readings are.
        so: per reading what it says.

    Returns:
        No effects where all readings say the same, or are the same.

    Source: Sobol' (1993), *Mathematical Modelling and Computational Experiments* 1:407–414; Saltelli et al. (2008),
    *Global Sensitivity Analysis: The Primer*.
    """
    table = Counted(sample, so).table()
    if not (len(table) and 0 < so.sum() < so.size):
        return Importance((), 0.0)
    found = _indices(table)
    errors, noise = (np.zeros(found.size), _ROUNDING) if sample.exact else _by_chance(table, sample.seed)
    effects = [
        Effect(factor, float(index), float(error), _values(factor, row, sample.exact))
        for factor, index, error, row in zip(sample.factors, found, errors, table, strict=True)
    ]
    return Importance(tuple(sorted(effects, key=lambda effect: -round(effect.index, DIGITS))), noise)


def _indices(table: Floats) -> Floats:
    """The index of each table by value and answer; the two last axes. It is the same for yes and for no."""
    counts = table.sum(axis=-1)
    no, yes = np.moveaxis(table.sum(axis=-2), -1, 0)
    rarer = np.where((yes <= no)[..., None], table[..., 1], table[..., 0])  # 1 - p would lose digits where p is near 1
    total = no + yes
    shares = np.divide(rarer, counts, out=np.zeros_like(rarer), where=counts > 0)
    explained = (counts * (shares - (np.minimum(yes, no) / total)[..., None]) ** 2).sum(axis=-1) / total
    variance = (yes / total) * (no / total)
    return np.asarray(np.divide(explained, variance, out=np.zeros(variance.shape), where=variance > 0))


def _by_chance(table: Floats, seed: int) -> tuple[Floats, float]:
    """The standard error of every index, and the noise.

    An index depends on its table alone, so a sample drawn anew is a table drawn anew (multinomial), and answers that
    are shuffled are hits dealt out to the values anew (hypergeometric). Nothing depends on the order of the readings.
    """
    rng = np.random.Generator(np.random.Philox(seed))
    whole = np.rint(table).astype(np.int64)
    count = int(whole[0].sum())
    drawn = [rng.multinomial(count, cells.ravel() / count, RESAMPLED).reshape(-1, *cells.shape) for cells in whole]
    errors = np.array([_indices(tables.astype(np.float64)).std(ddof=1) for tables in drawn])
    return errors, float(np.quantile(np.max([_shuffled(cells, rng) for cells in whole], axis=0), _BELIEVED))


def _shuffled(cells: I64, rng: np.random.Generator) -> Floats:
    counts = cells.sum(axis=1)
    hits = rng.multivariate_hypergeometric(counts, int(cells[:, 1].sum()), SHUFFLED, method="marginals")
    return _indices(np.stack((counts - hits, hits), axis=-1).astype(np.float64))


def _values(factor: Factor, row: Floats, exact: bool) -> tuple[Value, ...]:
    """What the answer is by each value: readings of a sample count 1 each, so that their weight is their number."""
    found = zip(factor.values, row.sum(axis=1).tolist(), row[:, 1].tolist(), strict=False)
    total = float(row.sum())
    return tuple(_value(name, count / total, count, hits / count, exact) for name, count, hits in found if count > 0)


def _value(name: str, share: float, count: float, so: float, exact: bool) -> Value:
    if exact:
        return Value(name, share, so, 0.0, None)
    return Value(name, share, so, sqrt(so * (1 - so) / count), bound_of(so, count))
