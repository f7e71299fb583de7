"""The states of a conflict in option form, and what follows from them alone, whoever wants what."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from detente.graph.feasible import Codes
from detente.graph.truth import Mask, Truth
from detente.model.conflict import Conflict
from detente.model.statement import Statement
from detente.names import DmId

MANY = 1 << 16
"""Of more states than that nothing is kept of a statement, and it is evaluated on so many at once."""

_FEW = 1024
"""So many unused numbers of classes do no harm, however few states there are."""


class Space:
    """The states, as `codes`. Graphs that differ in ranks only share one: what they have in common is found once."""

    def __init__(self, conflict: Conflict, codes: Codes) -> None:
        self.codes = codes
        self.owned = {dm.id: _owned(conflict, dm.id, codes) for dm in conflict.decision_makers}
        self._conflict = conflict
        self._truth = Truth(conflict, codes)
        self._where: dict[Statement, Mask] = {}

    def where(self, statement: Statement) -> Mask:
        """One flag per state: whether the statement is true there."""
        if self.codes.size > MANY:
            return Truth(self._conflict, self.codes).of(statement)
        if statement not in self._where:
            found = self._truth.of(statement)
            found.setflags(write=False)  # it is given to whoever asks
            self._where[statement] = found
        return self._where[statement]

    def pieces(self) -> Iterator[tuple[slice, Callable[[Statement], Mask]]]:
        """The states in pieces of at most `MANY`, each with the way to find where in it a statement is true."""
        if self.codes.size <= MANY:
            yield slice(None), self.where
            return
        for start in range(0, self.codes.size, MANY):
            piece = slice(start, start + MANY)
            yield piece, Truth(self._conflict, self.codes[piece]).of


@dataclass(frozen=True, eq=False)
class Owned:
    """What one decision maker's options are in the codes of the states.

    Attributes:
        codes: the states.
        bits: the digits of a code that are its options.
        take: those of them, as a mask, that may only be taken.
        drop: those that may only be dropped.
    """

    codes: Codes
    bits: tuple[int, ...]
    take: int
    drop: int

    @cached_property
    def classes(self) -> NDArray[np.int64]:
        """Per state the number of its class: of the states that agree on everybody else's options.

        Where few numbers would be unused, they are those options themselves, put together; else they have no gaps.
        """
        if not self.bits:
            return np.arange(self.codes.size, dtype=np.int64)
        low, high = self.bits[0], self.bits[-1] + 1
        assert self.bits == tuple(range(low, high)), "a decision maker's options stand together"
        keys: NDArray[np.int64] = (self.codes >> high << low) | (self.codes & ((1 << low) - 1))
        if int(keys.max(initial=0)) < 4 * self.codes.size + _FEW:
            return keys
        return np.unique(keys, return_inverse=True)[1].reshape(-1).astype(np.int64)

    @cached_property
    def count(self) -> int:
        """One more than the highest number of a class."""
        return int(self.classes.max(initial=-1)) + 1

    @cached_property
    def patterns(self) -> NDArray[np.int64]:
        """Per state what of its one-way options has been used, as a mask."""
        return (self.codes ^ self.drop) & (self.take | self.drop)


def _owned(conflict: Conflict, dm: DmId, codes: Codes) -> Owned:
    options = [(k, option) for k, option in enumerate(conflict.options) if option.owner == dm]
    take, drop = (sum(1 << k for k, option in options if option.only == way) for way in ("take", "drop"))
    return Owned(codes, tuple(k for k, _ in options), take, drop)
