"""What is to be drawn: which conflict, what varies, how it is laid out, how many draws, from which seed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from fractions import Fraction
from functools import lru_cache
from hashlib import sha256
from itertools import accumulate, pairwise, takewhile
from math import lcm, prod
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from detente.ensemble.varying.default import ranges_of, varied_of
from detente.ensemble.varying.draws import Floats, independent, stratified
from detente.ensemble.varying.sound import refuse_unknown
from detente.ensemble.varying.vary import RateRange, Varied, outcomes, possibilities, width
from detente.errors import LimitExceeded, Place, UsageError
from detente.evolution.rates import rates_of
from detente.model.conflict import Conflict
from detente.model.statement import Statement
from detente.model.text import Text
from detente.stability import CONCEPTS, ConceptName, with_usual

Design = Literal["monte-carlo", "latin-hypercube", "enumeration"]
DESIGNS: tuple[Design, ...] = ("monte-carlo", "latin-hypercube", "enumeration")

AnswerKind = Literal["holds", "reached", "both", "ends"]
"""What is asked of something in a reading: whether it holds for everyone in some outcome that is meant, whether wanted
moves lead to one, both at once; or whether most courses end where it is true."""

DRAWS = 10_000
MAX_DRAWS = 2**32
MAX_ENUMERATED = 2**20
LIMB = 32
"""Weights of enumerated readings are whole numbers of many digits, kept in limbs of so many binary ones."""

_WITHOUT_EFFECT = (
    *("evidence", "confidence", "ground", "plural", "as_of", "sources", "quotes", "questions", "scenarios"),
    *("events", "rate", "courses", "concepts", "short_name"),
)
"""Fields that change no result, so that a source added does not make an old run a stranger's; nor do texts, places.

Whether courses are followed, and at which rates, is said where they are; so are concepts beyond the usual ones."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that the result of an ensemble depends on; see `plan_of`, which checks it.

    Attributes:
        conflict: what is read in many ways.
        varied: what a reading may change, in order; that is the order in which lines are moved.
        answers: statements (graph form: numbers of states) asked about in every reading.
        design: how readings are chosen.
        draws: how many there are; with an enumeration, all.
        seed: what the draws depend on, besides their number.
        courses: whether to find out where most courses end, and so whether rates matter.
        concepts: by which concepts it is found out what holds.
    """

    conflict: Conflict
    varied: tuple[Varied, ...]
    answers: tuple[Statement | int, ...]
    design: Design
    draws: int
    seed: int
    courses: bool = False
    concepts: tuple[ConceptName, ...] = CONCEPTS

    def also_by(self, concept: ConceptName) -> Plan:
        """The plan, with what holds found out by this concept too."""
        return replace(self, concepts=with_usual(concept))

    @property
    def kinds(self) -> int:
        """How many kinds of things are counted: by which concept something holds, that it is reached, both at once."""
        return 2 * len(self.concepts) + 1

    def place(self, kind: AnswerKind, concept: ConceptName) -> int:
        """Where in the kinds it is counted; that most courses end somewhere comes after all of them."""
        holds = self.concepts.index(concept)
        reached = len(self.concepts)
        return {"holds": holds, "reached": reached, "both": reached + 1 + holds, "ends": self.kinds}[kind]

    @property
    def columns(self) -> tuple[slice, ...]:
        """Per entry of `varied` which columns of the uniform numbers decide about it."""
        starts = accumulate(map(width, self.varied), initial=0)
        return tuple(slice(a, b) for a, b in pairwise(starts))

    @property
    def dimensions(self) -> int:
        """How many uniform numbers a draw has."""
        return sum(map(width, self.varied))

    def uniforms(self, first: int, count: int) -> Floats:
        """The uniform numbers of these draws: of shape (count, dimensions), by seed and draw number alone."""
        if self.design == "enumeration":
            chosen = _digits(self.varied, first, count)
            parts = [points[chosen[:, k]] for k, (points, _) in enumerate(_enumerated(self.varied))]
            return np.concatenate([np.empty((count, 0)), *parts], axis=1)
        rates = sum(1 for _ in takewhile(lambda one: isinstance(one, RateRange), reversed(self.varied)))
        streams = (self._drawn(first, count, n, k) for k, n in enumerate((self.dimensions - rates, rates)))
        return np.concatenate(list(streams), axis=1)

    def _drawn(self, first: int, count: int, dimensions: int, stream: int) -> Floats:
        """Numbers of one stream: rates, which come last, have one of their own, so that with them all else stays."""
        if self.design == "monte-carlo":
            return independent(self.seed, first, count, dimensions, stream=stream)
        return stratified(self.seed, self.draws, first, count, dimensions, stream=stream)

    def weights(self, first: int, count: int) -> NDArray[np.int64]:
        """How much each of these draws counts, in limbs, the lowest first; 1 for each unless they are enumerated."""
        if self.design != "enumeration":
            return np.ones((count, 1), dtype=np.int64)
        chosen = _digits(self.varied, first, count)
        total = np.ones(count, dtype=object)
        for k, (_, whole) in enumerate(_enumerated(self.varied)):
            total = total * np.array(whole, dtype=object)[chosen[:, k]]
        limbs = -(-self.denominator.bit_length() // LIMB)
        mask = (1 << LIMB) - 1
        return np.stack([(total >> LIMB * k & mask).astype(np.int64) for k in range(limbs)], axis=1)

    @property
    def denominator(self) -> int:
        """What the weights of all enumerated readings add up to; without an enumeration, the number of draws."""
        if self.design != "enumeration":
            return self.draws
        return prod(sum(whole) for _, whole in _enumerated(self.varied))

    @property
    def digest(self) -> str:
        """A sha256 over all that the result depends on, and over nothing else: not over notes, names or evidence."""
        courses = f"courses at {rates_of(self.conflict)}" if self.courses else ""
        concepts = f"by {self.concepts}" if self.concepts != CONCEPTS else ""
        return sha256((meaning_of(self) + courses + concepts).encode()).hexdigest()


def plan_of(
    conflict: Conflict,
    varied: Sequence[Varied] | None = None,
    *,
    answers: Sequence[Statement | int] = (),
    design: Design | None = None,
    draws: int = DRAWS,
    seed: int = 0,
    courses: bool = False,
) -> Plan:
    """What is to be drawn, checked against the conflict.

    Args:
        conflict: what is read in many ways.
        varied: what a reading may change; None for what the file says or follows from the confidence of its lines,
            and with `courses` from that of its rates, unless all readings are enumerated: then rates stay as they are.
        answers: what is asked of every reading.
        design: None for an enumeration where that takes no more readings than `draws` (and `MAX_ENUMERATED`), else
            Monte Carlo.
        draws: how many readings; with an enumeration, all there are.
        seed: from 0 to 2^64 - 1.
        courses: whether to find out where most courses end, from the status quo and without the events of the file.

    Raises:
        UsageError: if something does not fit the conflict, there is nothing to draw, or courses have no start.
        LimitExceeded: if an enumeration would have more than `MAX_ENUMERATED` readings.
    """
    given, varied = varied, varied_of(conflict) if varied is None else tuple(varied)
    if not 1 <= draws <= MAX_DRAWS:
        raise UsageError(f"{draws} readings cannot be drawn; expected 1 to {MAX_DRAWS:,}")
    if not 0 <= seed < 2**64:
        raise UsageError(f"the seed {seed} is out of range; expected a number from 0 to 2^64 - 1")
    if design not in (None, *DESIGNS):
        raise UsageError(f"there is no design {design!r}; expected one of {', '.join(DESIGNS)}")
    if courses and conflict.status_quo is None:
        raise UsageError("courses begin at the status quo, and the model has none; add status_quo: to it")
    every = combinations(varied)
    if design is None:
        design = "enumeration" if every is not None and every <= min(draws, MAX_ENUMERATED) else "monte-carlo"
    if courses and given is None and design != "enumeration":
        varied = (*varied, *ranges_of(conflict))
    refuse_unknown(conflict, varied, answers)
    if design == "enumeration":
        draws = _enumerable(varied, every)
    return Plan(conflict, varied, tuple(answers), design, draws, seed, courses)


def combinations(varied: Sequence[Varied]) -> int | None:
    """How many readings there are; None where they cannot be counted."""
    counts = [possibilities(one) for one in varied]
    known = [count for count in counts if count is not None]
    return prod(known) if len(known) == len(counts) else None


def _enumerable(varied: Sequence[Varied], every: int | None) -> int:
    if every is None:
        for one in varied:
            next(outcomes(one))  # says which one cannot be enumerated, and what to do
    assert every is not None, "what cannot be counted has said so"
    if every > MAX_ENUMERATED:
        raise LimitExceeded(
            f"there are {every:,} readings; the limit of an enumeration is {MAX_ENUMERATED:,}. Draw some of them "
            "instead (monte-carlo or latin-hypercube), or let less vary"
        )
    return every


@lru_cache(maxsize=8)
def _enumerated(varied: tuple[Varied, ...]) -> tuple[tuple[Floats, tuple[int, ...]], ...]:
    """Per entry the uniform numbers that stand for each outcome, and how much each counts, as whole numbers."""
    return tuple(_whole(list(outcomes(one))) for one in varied)


def _whole(found: list[tuple[tuple[float, ...], Fraction]]) -> tuple[Floats, tuple[int, ...]]:
    scale = lcm(*(share.denominator for _, share in found))
    return np.array([point for point, _ in found]), tuple(int(share * scale) for _, share in found)


def _digits(varied: tuple[Varied, ...], first: int, count: int) -> NDArray[np.int64]:
    """Which outcome of each entry these draws have: the first entry changes the slowest."""
    rest = np.arange(first, first + count, dtype=np.int64)
    digits = np.empty((count, len(varied)), dtype=np.int64)
    for k, (_, whole) in reversed(tuple(enumerate(_enumerated(varied)))):
        rest, digits[:, k] = np.divmod(rest, len(whole))
    return digits


def meaning_of(value: object) -> str:
    """The value as a text that is the same wherever it is made; what changes no result is left out."""
    if value is None or isinstance(value, Text | Place):
        return ""
    if is_dataclass(value):
        names = (field.name for field in fields(value) if field.name not in _WITHOUT_EFFECT)
        return f"{type(value).__name__}({','.join(f'{name}={meaning_of(getattr(value, name))}' for name in names)})"
    if isinstance(value, tuple):
        return f"[{','.join(map(meaning_of, value))}]"
    if isinstance(value, frozenset):
        return f"{{{','.join(sorted(map(meaning_of, value)))}}}"
    return repr(value)
