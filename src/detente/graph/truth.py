"""In which states a statement is true."""

from __future__ import annotations

from functools import reduce
from typing import cast

import numpy as np
from numpy.typing import NDArray

from detente.graph.feasible import Codes
from detente.model.conflict import Conflict
from detente.model.statement import Always, And, Holds, If, Iff, Not, OptionTaken, Or, Statement
from detente.names import ConditionId

Mask = NDArray[np.bool_]
"""One flag per state."""


def within(one: Mask, other: Mask) -> bool:
    """Whether the other is true wherever the one is."""
    return not np.any(one & ~other)


class Truth:
    """Statements evaluated on all `codes` at once; named conditions are evaluated once."""

    def __init__(self, conflict: Conflict, codes: Codes) -> None:
        self._codes = codes
        self._bit = {option.id: k for k, option in enumerate(conflict.options)}
        self._conditions = {condition.id: condition.statement for condition in conflict.conditions}
        self._named: dict[ConditionId, Mask] = {}

    def of(self, statement: Statement) -> Mask:
        """One flag per state: whether the statement is true there."""
        match statement:
            case OptionTaken(option):
                return cast("Mask", (self._codes >> self._bit[option]) & 1 == 1)
            case Holds(condition):
                if condition not in self._named:
                    self._named[condition] = self.of(self._conditions[condition])
                return self._named[condition]
            case Always(value):
                return np.full(self._codes.shape, value)
            case Not(part):
                return ~self.of(part)
            case And(parts):
                return reduce(np.logical_and, map(self.of, parts))
            case Or(parts):
                return reduce(np.logical_or, map(self.of, parts))
            case If(condition, then):
                return ~self.of(condition) | self.of(then)
            case Iff(left, right):
                return cast("Mask", self.of(left) == self.of(right))
