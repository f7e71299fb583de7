"""What the rules of a conflict leave of all combinations of its options, rule by rule."""

from __future__ import annotations

from dataclasses import dataclass

from detente.model.conflict import Conflict, Constraint
from detente.model.diagram import feasible


@dataclass(frozen=True, slots=True)
class Left:
    """A rule, how many combinations are left after it and those before it, and how many it forbids by itself."""

    rule: Constraint
    left: int
    alone: int


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
    """What the rules leave. Raises LimitExceeded where they are too entangled to be counted."""
    diagram, _ = feasible(conflict)
    total, node, found = 1 << len(conflict.options), diagram.true, []
    for rule in conflict.constraints:
        one = diagram.of(rule.statement)
        node = diagram.both(node, one)
        found.append(Left(rule, diagram.count(node), total - diagram.count(one)))
    return Limits(conflict, total, tuple(found))
