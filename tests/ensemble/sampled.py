"""Samples of readings made up without a conflict: factors of a few values, drawn blindly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

import numpy as np

from detente.ensemble.hanging.factors import PRESENCE, Factor, Sample
from detente.ensemble.varying.vary import Presence
from detente.graph.truth import Mask
from detente.names import DmId

PRESENT, ABSENT, NEGATED = range(3)


def sample(draws: int, shares: Sequence[Sequence[float]], seed: int = 0) -> Sample:
    """Lines of one decision maker, each present, absent or negated in its shares of the readings."""
    rng = np.random.default_rng(seed)
    rows = [rng.choice(len(own), draws, p=np.array(own) / sum(own)) for own in shares]
    values = np.array(rows, dtype=np.int16).reshape(len(shares), draws)
    return Sample(tuple(map(line, range(len(shares)))), values, np.ones(draws), exact=False, seed=seed)


def line(place: int) -> Factor:
    return Factor(Presence(DmId("a"), place, Fraction(1, 2), Fraction(1, 2)), PRESENCE, (place,))


def shuffled(readings: Sample, so: Mask, seed: int, parts: int = 1) -> tuple[Sample, Mask]:
    """The same readings in another order; of `parts` every reading stays in its own, where they take turns."""
    rng, order = np.random.default_rng(seed), np.arange(so.size)
    for first in range(parts):
        order[first::parts] = rng.permutation(order[first::parts])
    moved = replace(readings, values=readings.values[:, order], weights=readings.weights[order])
    return moved, so[order]
