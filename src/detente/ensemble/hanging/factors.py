"""What the readings of an ensemble are, thing by thing: which of a few values everything that varies came out as."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from detente.ensemble.counting.chunk import Chunk
from detente.ensemble.run import CHUNK, Sampler
from detente.ensemble.varying.design import LIMB, AnswerKind, Plan
from detente.ensemble.varying.draws import Floats
from detente.ensemble.varying.vary import (
    Alternative,
    Available,
    Group,
    Order,
    Presence,
    RateRange,
    Swap,
    Varied,
    boundaries,
    relative,
)
from detente.errors import UsageError
from detente.graph.truth import Mask
from detente.model.conflict import Conflict
from detente.scenario import Line, lines_of
from detente.stability import ConceptName

Values = NDArray[np.int16]

PRESENCE = ("present", "absent", "negated")
SWAP = ("swapped", "kept")
PAIR = ("above", "below")
AVAILABLE = ("available", "missing")
RATE = ("slow", "middle", "quick")
"""Thirds of a range of rates, on its scale of ratios."""


@dataclass(frozen=True, slots=True)
class Factor:
    """Something that is one of a few values in every reading.

    Attributes:
        varied: what the plan varies. An order of lines is one factor for each two of them.
        values: what it may come out as: ``present``, ``absent``, ``negated`` (a line); ``swapped``, ``kept``;
            ``above``, ``below`` (the first of two lines against the second); ``reading 1`` … (of an alternative);
            ``available``, ``missing`` (an option); ``slow``, ``middle``, ``quick`` (a rate).
        places: of the lines it is about, from 0; none where it is not about lines.
    """

    varied: Varied
    values: tuple[str, ...]
    places: tuple[int, ...] = ()

    def lines(self, conflict: Conflict) -> tuple[Line, ...]:
        """The lines it is about, as the conflict has them."""
        if isinstance(self.varied, Alternative | Available):
            return ()
        own = {line.place: line for line in lines_of(conflict) if line.dm == self.varied.dm}
        return tuple(own[place] for place in self.places)


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """Some readings: what each is.

    Attributes:
        factors: what differs between them.
        values: per factor and reading which of the factor's values it is, by number.
        weights: per reading how much it counts: 1, or its share where all readings were enumerated.
        exact: whether these are all the readings there are, so that chance has no part in what they say.
        seed: what shuffling and resampling depend on.
    """

    factors: tuple[Factor, ...]
    values: Values
    weights: Floats
    exact: bool
    seed: int = 0


def factors_of(plan: Plan) -> tuple[Factor, ...]:
    """Everything that may come out differently in the plan's readings, in the order of `varied`."""
    return tuple(factor for one in plan.varied for factor in _factors(one) if _differs(one))


def sample_of(plan: Plan, chunk: Chunk, *, sampler: Sampler | None = None) -> Sample:
    """What the readings that were counted in `chunk` are.

    Args:
        plan: what was drawn.
        chunk: which draws; only their numbers matter.
        sampler: the design of one's own that they were drawn by, if any.

    Raises:
        UsageError: if only some of an enumeration was counted.

    Example:
        >>> from detente import load
        >>> from detente.ensemble import plan_of, run
        >>> plan = plan_of(load("two-towns").conflict)
        >>> sample = sample_of(plan, run(plan))
        >>> sample.values.shape, sample.exact, sample.factors[0].values
        ((6, 64), True, ('present', 'absent', 'negated'))
    """
    exact = plan.design == "enumeration"
    if exact and chunk.draws != plan.draws:
        raise UsageError(f"{chunk.draws} of {plan.draws} readings were enumerated; ask when all are")
    pieces = [_values(plan, (sampler or plan.uniforms)(*piece)) for piece in _pieces(chunk)]
    weights = np.concatenate([_weights(plan.weights(*piece)) for piece in _pieces(chunk)])
    weights = weights / weights.sum() if exact else weights
    return Sample(factors_of(plan), np.concatenate(pieces, axis=1), weights, exact, plan.seed)


def answered(plan: Plan, chunk: Chunk, answer: int, kind: AnswerKind, concept: ConceptName = "SEQ") -> Mask:
    """Per draw of the chunk whether it is so of what is asked, by its place in the plan's answers; see `AnswerKind`.

    Raises:
        UsageError: if the answers of single draws were not kept, or courses were not followed.
    """
    if chunk.bits is None:
        raise UsageError("the answers of single readings were not kept; run with bits=True")
    if kind == "ends" and chunk.ends is None:
        raise UsageError("the courses were not followed; make the plan with courses=True")
    byte, bit = divmod(plan.place(kind, concept) * len(plan.answers) + answer, 8)
    return np.asarray(chunk.bits[:, byte] >> np.uint8(7 - bit) & 1, dtype=np.bool_)


def _factors(varied: Varied) -> Iterator[Factor]:
    match varied:
        case Presence():
            yield Factor(varied, PRESENCE, (varied.place,))
        case Swap():
            yield Factor(varied, SWAP, (varied.place, varied.place + 1))
        case Group() | Order():
            yield from (Factor(varied, PAIR, pair) for pair in combinations(varied.places, 2))
        case Alternative():
            yield Factor(varied, tuple(f"reading {k + 1}" for k in range(len(varied.readings))))
        case Available():
            yield Factor(varied, AVAILABLE)
        case RateRange():
            yield Factor(varied, RATE)


def _differs(varied: Varied) -> bool:
    match varied:
        case Group() | Order():
            return True
        case RateRange():
            return varied.low < varied.high
        case _:
            return sum(share > 0 for share in varied.shares) > 1


def _values(plan: Plan, uniforms: Floats) -> Values:
    """Per factor and row of uniform numbers which value they stand for."""
    pairs = zip(plan.varied, plan.columns, strict=True)
    rows = [row for one, columns in pairs if _differs(one) for row in _rows(one, uniforms[:, columns])]
    return np.array(rows, dtype=np.int16).reshape(len(rows), len(uniforms))


def _rows(varied: Varied, uniforms: Floats) -> Iterator[NDArray[np.int64]]:
    match varied:
        case Group() | Order():
            drawn = np.argsort(-np.log(uniforms) / relative(varied.weights), axis=1, kind="stable")
            at = np.argsort(drawn, axis=1)
            for first, second in combinations(range(at.shape[1]), 2):
                yield (at[:, first] > at[:, second]).astype(np.int64)
        case RateRange():
            yield (uniforms[:, 0] * len(RATE)).astype(np.int64)
        case _:
            yield np.searchsorted(boundaries(varied.shares), uniforms[:, 0], side="right").astype(np.int64)


def _pieces(chunk: Chunk) -> Iterator[tuple[int, int]]:
    for first, count in chunk.spans:
        for start in range(first, first + count, CHUNK):
            yield start, min(CHUNK, first + count - start)


def _weights(limbs: NDArray[np.int64]) -> Floats:
    """What limbs stand for, as a multiple of the highest one's unit, which keeps floats in their range."""
    return np.asarray(limbs @ 2.0 ** (LIMB * np.arange(1 - limbs.shape[1], 1)), dtype=np.float64)
