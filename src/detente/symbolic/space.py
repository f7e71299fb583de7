"""Sets of states as decision diagrams over the options (by oxidd), bounded in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
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

__all__ = ["AND", "Space", "States", "Substitution", "Variables"]

AND = BooleanOperator.AND

_BYTES_PER_NODE = 40
"""A node with its share of the tables: 33 bytes, and an eighth of an entry in the cache of operations."""


class Variables:
    """The options of some conflicts as variables of the same diagrams, so that sets of their states can be compared.

    Each option has two of them side by side: what it is, and what somebody who moves makes of it.

    Args:
        conflicts: in option form.
        memory: how many bytes the diagrams may take, about. Whatever makes a set raises MemoryError beyond them.
    """

    def __init__(self, conflicts: Sequence[Conflict], *, memory: int) -> None:
        nodes = memory // _BYTES_PER_NODE
        manager = BCDDManager(nodes, nodes // 8, 1)
        order = ordered(conflicts)
        manager.add_vars(2 * len(order))
        self.place = {option: 2 * k for k, option in enumerate(order)}
        self.taken = {option: manager.var(k) for option, k in self.place.items()}
        self.becomes = {option: manager.var(k + 1) for option, k in self.place.items()}
        self.none, self.all = manager.false(), manager.true()


class Space:
    """The feasible states of a conflict, and every other set of states as a function of the options.

    Options of other conflicts that have the same variables are not taken in any feasible state.
    """

    def __init__(self, conflict: Conflict, variables: Variables) -> None:
        self.options = tuple(option.id for option in conflict.options)
        self.place, self.taken, self.becomes = variables.place, variables.taken, variables.becomes
        self.none, self.all = variables.none, variables.all
        self._conditions = {condition.id: condition.statement for condition in conflict.conditions}
        self._named: dict[ConditionId, States] = {}
        unknown = (~variable for option, variable in self.taken.items() if option not in self.options)
        self.feasible = self.both((*(self.of(rule) for rule in conflict.rules()), *unknown))

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
        return states.sat_count(2 * len(self.taken)) >> len(self.taken)

    def numbered(self, number: int) -> frozenset[OptionId] | None:
        """The options taken in the feasible state of that number; None where there are not so many.

        States are counted from 1 by the codes of what is taken, of which the last option is the leading digit.
        """
        left, among, taken = number - 1, self.feasible, list[OptionId]()
        if not 0 <= left < self.count(among):
            return None
        for option in reversed(self.options):
            without = among & ~self.taken[option]
            below = self.count(without)
            if left < below:
                among = without
            else:
                left, among = left - below, among & self.taken[option]
                taken.append(option)
        return frozenset(taken)

    def examples(self, states: States, most: int) -> Iterator[frozenset[OptionId]]:
        """Some states of a set, always the same ones: as few options taken as possible, first by those tested first."""
        for _ in range(most):
            if (cube := states.pick_cube_dd_set(self._nothing())).satisfiable():
                found = frozenset(option for option in self.taken if (cube & self.taken[option]).satisfiable())
                yield found
                states &= ~self.at(found)

    def _nothing(self) -> States:
        return self.at(frozenset())
