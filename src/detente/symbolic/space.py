"""Sets of states as decision diagrams over the options (by oxidd), bounded in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import reduce
from operator import and_, or_

from detente.extras import extra
from detente.model.conflict import Conflict
from detente.model.statement import Always, And, Holds, If, Iff, Not, OptionTaken, Or, Statement
from detente.names import ConditionId, OptionId
from detente.symbolic.order import ordered

with extra("large"):
    from oxidd.bcdd import BCDDFunction as States
    from oxidd.bcdd import BCDDManager
    from oxidd.bcdd import BCDDSubstitution as Substitution
    from oxidd.util import BooleanOperator

__all__ = ["AND", "Space", "States", "Substitution"]

AND = BooleanOperator.AND

_BYTES_PER_NODE = 40
"""A node with its share of the tables: 33 bytes, and an eighth of an entry in the cache of operations."""


class Space:
    """The feasible states, and every other set of states as a function of the options.

    Each option has two variables side by side: what it is, and what somebody who moves makes of it.

    Args:
        conflict: in option form.
        memory: how many bytes the diagrams may take, about. Whatever makes a set raises MemoryError beyond them.
    """

    def __init__(self, conflict: Conflict, *, memory: int) -> None:
        nodes = memory // _BYTES_PER_NODE
        self._manager = BCDDManager(nodes, nodes // 8, 1)
        self.options = tuple(option.id for option in conflict.options)
        order = ordered(conflict)
        self._manager.add_vars(2 * len(order))
        self.place = {option: 2 * k for k, option in enumerate(order)}
        self.taken = {option: self._manager.var(k) for option, k in self.place.items()}
        self.becomes = {option: self._manager.var(k + 1) for option, k in self.place.items()}
        self._conditions = {condition.id: condition.statement for condition in conflict.conditions}
        self._named: dict[ConditionId, States] = {}
        self.none, self.all = self._manager.false(), self._manager.true()
        self.feasible = self.both(self.of(rule) for rule in conflict.rules())

    def of(self, statement: Statement) -> States:
        """Where the statement is true, feasible or not; its conditions are expanded."""
        match statement:
            case OptionTaken(option):
                return self.taken[option]
            case Holds(condition):
                if condition not in self._named:
                    self._named[condition] = self.of(self._conditions[condition])
                return self._named[condition]
            case Always(value):
                return self.all if value else self.none
            case Not(part):
                return ~self.of(part)
            case And(parts):
                return self.both(map(self.of, parts))
            case Or(parts):
                return self.either(map(self.of, parts))
            case If(condition, then):
                return self.of(condition).imp(self.of(then))
            case Iff(left, right):
                return self.of(left).equiv(self.of(right))

    def both(self, sets: Iterable[States]) -> States:
        """What all of them have in common."""
        return reduce(and_, sets, self.all)

    def either(self, sets: Iterable[States]) -> States:
        """What is in any of them."""
        return reduce(or_, sets, self.none)

    def at(self, taken: frozenset[OptionId]) -> States:
        """The one state in which just these options are taken."""
        return self.both(variable if option in taken else ~variable for option, variable in self.taken.items())

    def count(self, states: States) -> int:
        """How many states there are in a set of feasible ones."""
        return states.sat_count(2 * len(self.options)) >> len(self.options)

    def examples(self, states: States, most: int) -> Iterator[frozenset[OptionId]]:
        """Some states of a set, always the same ones: as few options taken as possible, first by those tested first."""
        for _ in range(most):
            if (cube := states.pick_cube_dd_set(self._nothing())).satisfiable():
                found = frozenset(option for option in self.options if (cube & self.taken[option]).satisfiable())
                yield found
                states &= ~self.at(found)

    def _nothing(self) -> States:
        return self.at(frozenset())
