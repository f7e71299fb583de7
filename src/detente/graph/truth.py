"""In which states a statement is true."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import reduce
from typing import cast

import numpy as np
from numpy.typing import NDArray

from detente.graph.feasible import AT_ONCE, Codes
from detente.model.conflict import Conflict
from detente.model.statement import Always, And, Holds, If, Iff, Not, OptionTaken, Or, Statement
from detente.names import ConditionId, OptionId

Mask = NDArray[np.bool_]
"""One flag per state."""


def within(one: Mask, other: Mask) -> bool:
    """Whether the other is true wherever the one is."""
    return not np.any(one & ~other)


def is_true(statement: Statement, taken: Collection[OptionId], conditions: Mapping[ConditionId, Statement]) -> bool:
    """Whether a statement is true where just these options are taken: of one state it is told without arrays."""

    def so(part: Statement) -> bool:
        return is_true(part, taken, conditions)

    match statement:
        case OptionTaken(option):
            return option in taken
        case Holds(condition):
            return so(conditions[condition])
        case Always(value):
            return value
        case Not(part):
            return not so(part)
        case And(parts):
            return all(map(so, parts))
        case Or(parts):
            return any(map(so, parts))
        case If(condition, then):
            return not so(condition) or so(then)
        case Iff(left, right):
            return so(left) == so(right)


Packed = NDArray[np.uint8]
"""The same, eight flags to a byte, the first in its lowest digit."""

_IN_A_BYTE = (0b10101010, 0b11001100, 0b11110000)
"""Which of eight numbers in a row have each of the three lowest digits."""


class Truth:
    """Statements evaluated on all `codes` at once, eight to a byte; named conditions are evaluated once."""

    def __init__(self, conflict: Conflict, codes: Codes) -> None:
        self._codes = codes
        self._bit = {option.id: k for k, option in enumerate(conflict.options)}
        self._is_whole = codes.size == 1 << len(self._bit) >= 8
        self._conditions = {condition.id: condition.statement for condition in conflict.conditions}
        self._named: dict[ConditionId, Packed] = {}
        self._taken: dict[int, Packed] = {}

    def of(self, statement: Statement) -> Mask:
        """One flag per state: whether the statement is true there."""
        return self.unpacked(self.packed(statement), 0, self._codes.size)

    def unpacked(self, packed: Packed, start: int, count: int) -> Mask:
        """The flags of `count` states from that one on, a multiple of eight."""
        flags = np.unpackbits(packed[start // 8 : (start + count + 7) // 8], count=count, bitorder="little")
        return cast("Mask", flags.view(np.bool_))

    def packed(self, statement: Statement) -> Packed:
        """The same flags, eight to a byte."""
        match statement:
            case OptionTaken(option):
                return self._option(self._bit[option])
            case Holds(condition):
                if condition not in self._named:
                    self._named[condition] = self.packed(self._conditions[condition])
                return self._named[condition]
            case Always(value):
                return np.full((self._codes.size + 7) // 8, 255 * value, dtype=np.uint8)
            case Not(part):
                return ~self.packed(part)
            case And(parts):
                return reduce(np.bitwise_and, map(self.packed, parts))
            case Or(parts):
                return reduce(np.bitwise_or, map(self.packed, parts))
            case If(condition, then):
                return ~self.packed(condition) | self.packed(then)
            case Iff(left, right):
                return ~(self.packed(left) ^ self.packed(right))

    def _option(self, bit: int) -> Packed:
        if bit not in self._taken:
            self._taken[bit] = self._pattern(bit) if self._is_whole else self._digit(bit)
        return self._taken[bit]

    def _pattern(self, bit: int) -> Packed:
        """Where every combination of options is a state, the digits follow a pattern."""
        if bit < len(_IN_A_BYTE):
            return np.full(self._codes.size // 8, _IN_A_BYTE[bit], dtype=np.uint8)
        return np.tile(np.repeat(np.array([0, 255], dtype=np.uint8), 1 << bit - 3), self._codes.size >> bit + 1)

    def _digit(self, bit: int) -> Packed:
        packed = np.empty((self._codes.size + 7) // 8, dtype=np.uint8)
        for start in range(0, self._codes.size, AT_ONCE):
            digits = (self._codes[start : start + AT_ONCE] >> bit & 1).astype(np.bool_)
            packed[start // 8 : (start + AT_ONCE) // 8] = np.packbits(digits, bitorder="little")
        return packed
