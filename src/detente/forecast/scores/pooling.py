"""What several hold of the same question, made into one: a pool is scored as if it were somebody."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from detente.forecast.belief import Belief, Chance, Chances
from detente.forecast.book import Entry
from detente.forecast.question import Question
from detente.forecast.scores.curve import Curve, Numbers
from detente.forecast.scores.scored import authors_of, curve, probabilities
from detente.forecast.scores.standing import Stand, Stands, end_of, side_by_side, stands

Method = Literal["median", "odds", "extremised"]
"""The middle one; the geometric mean of the odds; the latter raised to a power, further from ½."""

METHODS: tuple[Method, ...] = get_args(Method)

EXTREMISED_BY = 1.5
"""The power unless another one is asked for."""


def pooled_stands(
    entry: Entry, method: Method, *, power: float = EXTREMISED_BY, until: datetime | None = None
) -> Stands:
    """What the pool of all authors but the crowd held, for as long as two of them at least held something."""
    end = until or end_of(entry)
    own = [one for one in entry.stated if not one.crowd]
    lines = [stands((one for one in own if one.author == who), end) for who in authors_of(entry)]
    return tuple(
        Stand(start, stop, pooled(held, entry.question, method, power=power))
        for start, stop, held in side_by_side(lines)
        if len(held) > 1
    )


def pooled(
    held: tuple[Belief | Curve, ...], question: Question, method: Method, *, power: float = EXTREMISED_BY
) -> Belief | Curve:
    """One belief made of several about the same question."""
    if question.range is not None:
        return _pooled_curve([curve(belief, question) for belief in held], method, power)
    chances = pool(np.array([probabilities(belief, question) for belief in held]), method, power=power)
    if question.kind == "binary":
        return Chance(float(chances[0]))
    return Chances(dict(zip(question.options, chances.tolist(), strict=True)))


def pool(chances: NDArray[np.float64], method: Method, *, power: float = EXTREMISED_BY) -> Numbers:
    """The probabilities of outcomes, a row per author, made into one row that sums to 1.

    Median: that of each outcome. Odds: the geometric mean of each; of two outcomes that is the geometric mean of the
    odds. Extremised: that raised to the power. All are then divided by their sum; where nothing is left, since each is
    impossible for somebody, every outcome is as likely.

    References:
        Satopää and others (2014), International Journal of Forecasting 30:344-356.

    Example:
        >>> two = np.array([[0.5, 0.5], [0.9, 0.1]])
        >>> [round(float(pool(two, method)[0]), 3) for method in METHODS]
        [0.7, 0.75, 0.839]
    """
    if method == "median":
        weights = np.median(chances, axis=0)
    else:
        with np.errstate(divide="ignore"):
            logs = np.log(chances).mean(axis=0) * (power if method == "extremised" else 1.0)
        weights = np.exp(logs - logs.max()) if np.isfinite(logs.max()) else np.zeros_like(logs)
    total = weights.sum()
    return np.asarray(weights / total if total else np.full(len(weights), 1 / len(weights)))


def _pooled_curve(curves: list[Curve], method: Method, power: float) -> Curve:
    """At every corner of one of them the pool of what they say of “at most this”; straight lines in between."""
    corners = sorted({x for one in curves for x in one.x})
    upto = np.array([one.around(corners) for one in curves])
    pools = (pool(np.stack([column, 1 - column], axis=1), method, power=power) for column in upto.T)
    return Curve(tuple(x for x in corners for _ in range(2)), tuple(float(pair[0]) for pair in pools))
