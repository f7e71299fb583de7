"""What one decision maker can do of its own in option form, whatever it prefers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from detente.graph.feasible import AT_ONCE, Codes
from detente.model.conflict import Conflict
from detente.names import DmId

States = NDArray[np.int64]

_FEW = 1024
"""So many unused numbers of classes do no harm, however few states there are."""


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
    def mask(self) -> int:
        """All its digits as a mask."""
        return sum(1 << k for k in self.bits)

    @cached_property
    def classes(self) -> NDArray[np.int32]:
        """Per state the number of its class: of the states that agree on everybody else's options.

        Where few numbers would be unused, they are those options themselves, put together; else they have no gaps.
        """
        return self.classes_of()

    def classes_of(self, states: NDArray[np.int64] | None = None) -> NDArray[np.int32]:
        """The same of some states, or of all without keeping them."""
        codes = self.codes if states is None else self.codes[states]
        classes = np.empty(codes.size, dtype=np.int32)
        for start in range(0, codes.size, AT_ONCE):
            others = self._others(codes[start : start + AT_ONCE])
            classes[start : start + AT_ONCE] = others if self._used is None else np.searchsorted(self._used, others)
        return classes

    def _others(self, codes: Codes) -> Codes:
        """What is left of codes without its own digits, put together."""
        if not self.bits:
            return codes
        low, high = self.bits[0], self.bits[-1] + 1
        return codes >> high << low | codes & ((1 << low) - 1)

    @cached_property
    def _used(self) -> Codes | None:
        """The others' options that occur, in order; None where they are numbers of classes as they are."""
        if not self.bits:
            return self.codes
        low, high = self.bits[0], self.bits[-1] + 1
        assert self.bits == tuple(range(low, high)), "a decision maker's options stand together"
        most = int(self._others(self.codes[-1:]).max(initial=0)) | ((1 << low) - 1)
        return None if most < 4 * self.codes.size + _FEW else np.unique(self._others(self.codes))

    @cached_property
    def count(self) -> int:
        """One more than the highest number of a class."""
        if self._used is not None:
            return self._used.size
        return (int(self._others(self.codes[-1:]).max(initial=-1)) | ((1 << self.bits[0]) - 1)) + 1

    @cached_property
    def together(self) -> tuple[States, States, States]:
        """See `in_classes`."""
        return in_classes(self.codes, self.mask)

    def moves(self, s: int) -> NDArray[np.int64]:
        """The states that it can move to from a state, in increasing order."""
        if s not in self._moves:
            self._moves[s] = self._moved(int(self.codes[s]))
        return self._moves[s]

    @cached_property
    def _moves(self) -> dict[int, NDArray[np.int64]]:
        """Those asked for so far: searches and explanations ask for the same ones again and again."""
        return {}

    def _moved(self, code: int) -> NDArray[np.int64]:
        found = self._agreeing(code & ~self.mask)
        codes = self.codes[found]
        allowed = ((code & ~codes & self.take) == 0) & ((codes & ~code & self.drop) == 0) & (codes != code)
        return np.asarray(found[allowed])

    def _agreeing(self, others: int) -> NDArray[np.int64]:
        """The states whose options of everybody else are `others`."""
        if 1 << len(self.bits) > self.codes.size:
            return np.flatnonzero((self.codes & ~self.mask) == others)
        wanted = others + self._own_patterns
        at = np.minimum(np.searchsorted(self.codes, wanted), self.codes.size - 1)
        return np.asarray(at[self.codes[at] == wanted])

    @cached_property
    def _own_patterns(self) -> Codes:
        """All codes that its own options can make, in increasing order."""
        codes = np.zeros(1, dtype=np.int64)
        for k in self.bits:
            codes = np.concatenate((codes, codes | 1 << k))
        return np.sort(codes)

    @cached_property
    def patterns(self) -> NDArray[np.int64]:
        """Per state what of its one-way options has been used, as a mask."""
        return (self.codes ^ self.drop) & (self.take | self.drop)


def in_classes(codes: Codes, own: int) -> tuple[States, States, States]:
    """The states, those together that differ in the digits `own` only; per state where these begin, and how many."""
    _, of, sizes = np.unique(codes & ~own, return_inverse=True, return_counts=True)
    of = of.reshape(-1)
    return np.argsort(of, kind="stable"), (np.cumsum(sizes) - sizes)[of], sizes[of]


def pairs_in(classes: tuple[States, States, States], states: States) -> tuple[States, States]:
    """Of states those that stand together with each, itself included: from which, and to which; see `in_classes`."""
    members, first, size = classes
    count = size[states]
    offset = np.repeat(first[states] - (np.cumsum(count) - count), count)
    return np.repeat(states, count), members[offset + np.arange(int(count.sum()))]


def owned_by(dm: DmId, conflict: Conflict, codes: Codes) -> Owned:
    """What a decision maker owns of a conflict with these states."""
    options = [(k, option) for k, option in enumerate(conflict.options) if option.owner == dm]
    take, drop = (sum(1 << k for k, option in options if option.only == way) for way in ("take", "drop"))
    return Owned(codes, tuple(k for k, _ in options), take, drop)
