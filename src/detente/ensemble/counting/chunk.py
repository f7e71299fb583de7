"""The tally of some draws: whole numbers only, so that sums do not depend on who counted what, or when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from io import BytesIO
from typing import cast

import numpy as np
from numpy.typing import NDArray

from detente.ensemble.varying.design import LIMB, Plan
from detente.errors import UsageError

I64 = NDArray[np.int64]
Packed = NDArray[np.uint8]
Span = tuple[int, int]
"""Draws that follow each other: the number of the first, and how many."""


@dataclass(frozen=True, slots=True, eq=False)
class Chunk:
    """What was counted in the draws of `spans`; see `Shares` for what it means.

    A kind says by which of the plan's concepts something holds, that it is reached by wanted moves, or both at once, by
    each concept. Numbers are kept in limbs (the last axis), the lowest first.

    Attributes:
        spans: the draws, in order, with gaps between them only.
        weight: how much the draws count together.
        counts: per kind and state.
        possible: per state, how often it is feasible.
        answered: per kind and answer, how often it is so in at least one state that is meant.
        agreeing: per two concepts, how often the same states hold for everyone by both.
        ends: how often most courses end in each state, then where each answer is true, then how often they go round
            for ever; None where courses were not followed.
        bits: per draw of the spans a row of bits, first the answers of the first kind, then those of the next, and
            those where most courses end come last; None where they were not kept.
    """

    spans: tuple[Span, ...]
    weight: I64
    counts: I64
    possible: I64
    answered: I64
    agreeing: I64
    ends: I64 | None = field(default=None, kw_only=True)
    bits: Packed | None = field(default=None, kw_only=True)

    @property
    def draws(self) -> int:
        """How many draws were counted."""
        return sum(count for _, count in self.spans)

    def to_bytes(self) -> bytes:
        """The tally as bytes, the same for the same tally."""
        stream = BytesIO()
        for array in (np.array(self.spans, dtype=np.int64), *self._counted(), self.ends, self.bits):
            if array is not None:
                np.save(stream, np.ascontiguousarray(array), allow_pickle=False)
        return stream.getvalue()

    @classmethod
    def from_bytes(cls, data: bytes) -> Chunk:
        """The tally that `to_bytes` wrote."""
        stream = BytesIO(data)
        spans, *counted = (np.load(stream, allow_pickle=False) for _ in range(6))
        ends = bits = None
        while stream.tell() < len(data):
            array = np.load(stream, allow_pickle=False)
            ends, bits = (ends, array) if array.dtype == np.uint8 else (array, bits)
        return cls(tuple((first, count) for first, count in spans.tolist()), *counted, ends=ends, bits=bits)

    def digest(self, plan: Plan) -> str:
        """A sha256 over the plan and all that was counted."""
        return sha256(plan.digest.encode() + self.to_bytes()).hexdigest()

    def _counted(self) -> tuple[I64, ...]:
        return self.weight, self.counts, self.possible, self.answered, self.agreeing


def merged(chunks: Iterable[Chunk]) -> Chunk:
    """The tally of all draws of some chunks, in whatever order they come; no more than one is held besides the sum.

    Raises:
        UsageError: if there is none, or a draw is in two of them.
    """
    total: Chunk | None = None
    rows: list[tuple[Span, Packed]] = []
    for chunk in chunks:
        if chunk.bits is not None:
            rows += _rows(chunk)
        total = chunk if total is None else _sum(total, chunk)
    if total is None:
        raise UsageError("there is nothing to add up: no draws were counted")
    bits = np.concatenate([row for _, row in sorted(rows, key=lambda one: one[0])]) if rows else None
    return replace(total, bits=bits)


def whole(limbs: I64) -> int:
    """The number that limbs stand for; a limb may have run over."""
    return sum(int(limb) << LIMB * k for k, limb in enumerate(cast("Sequence[int]", limbs.tolist())))


def _sum(one: Chunk, other: Chunk) -> Chunk:
    if (one.bits is None) != (other.bits is None):
        raise UsageError("some of the draws have their answers kept and some do not; count them all in one way")
    if (one.ends is None) != (other.ends is None):
        raise UsageError("of some of the draws courses were followed and of some they were not; treat them all alike")
    counted = (a + b for a, b in zip(one._counted(), other._counted(), strict=True))  # noqa: SLF001 – its own module
    ends = None if one.ends is None or other.ends is None else one.ends + other.ends
    return Chunk(_joined(one.spans + other.spans), *counted, ends=ends, bits=one.bits)


def _joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for first, count in sorted(spans):
        end = sum(joined[-1]) if joined else -1
        if first < end:
            raise UsageError(f"draw {first} was counted twice; add up chunks that have no draw in common")
        if first == end:
            joined[-1] = (joined[-1][0], joined[-1][1] + count)
        else:
            joined.append((first, count))
    return tuple(joined)


def _rows(chunk: Chunk) -> list[tuple[Span, Packed]]:
    assert chunk.bits is not None, "asked for chunks that keep them only"
    ends = np.cumsum([count for _, count in chunk.spans])[:-1]
    return list(zip(chunk.spans, np.split(chunk.bits, ends), strict=True))
