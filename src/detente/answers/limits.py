"""What the rules of a conflict leave of all combinations of its options, rule by rule."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from detente.graph.truth import Truth
from detente.model.conflict import Conflict, Constraint
from detente.model.diagram import feasible
from detente.names import OptionId

MOST_LISTED = 12
"""Combinations that a rule takes away, and that are listed."""

MOST_OPTIONS = 12
"""With more options, combinations are counted and not listed."""

Combination = frozenset[OptionId]
"""The options that are taken, all others being not."""


@dataclass(frozen=True, slots=True)
class Left:
    """A rule, and what it makes of the combinations.

    Attributes:
        rule: as the file has it.
        left: how many combinations are left after it and those before it.
        removed: how many it takes away that those before it had left.
        alone: how many it forbids by itself.
        some: the first of those that it takes away.
    """

    rule: Constraint
    left: int
    removed: int
    alone: int
    some: tuple[Combination, ...] = ()


@dataclass(frozen=True, slots=True)
class Limits:
    """All combinations, and what each rule leaves of them, in the order of the file."""

    conflict: Conflict
    total: int
    rules: tuple[Left, ...]

    @property
    def left(self) -> int:
        """How many combinations are possible."""
        return self.rules[-1].left if self.rules else self.total


def limits(conflict: Conflict) -> Limits:
    """What the rules leave of the combinations of all options that are not fixed.

    Raises LimitExceeded where they are too entangled to be counted.
    """
    diagram, _ = feasible(conflict)
    free = diagram.true
    for statement in conflict.held():
        free = diagram.both(free, diagram.of(statement))
    total, node, found = diagram.count(free), free, []
    before, listed = total, _removed(conflict)
    for rule in conflict.constraints:
        one = diagram.of(rule.statement)
        node = diagram.both(node, one)
        left = diagram.count(node)
        found.append(Left(rule, left, before - left, total - diagram.count(diagram.both(free, one)), next(listed, ())))
        before = left
    return Limits(conflict, total, tuple(found))


def _removed(conflict: Conflict) -> Iterator[tuple[Combination, ...]]:
    """Per rule the first combinations that it takes away from what those before it had left."""
    options = conflict.options
    if len(options) > MOST_OPTIONS:
        return
    codes = np.arange(1 << len(options))
    truth, open_ = Truth(conflict, codes), np.ones(codes.size, dtype=np.bool_)
    for statement in conflict.held():
        open_ &= truth.of(statement)
    for rule in conflict.constraints:
        kept = truth.of(rule.statement)
        removed = codes[open_ & ~kept][:MOST_LISTED].tolist()
        open_ &= kept
        yield tuple(frozenset(option.id for k, option in enumerate(options) if code >> k & 1) for code in removed)
