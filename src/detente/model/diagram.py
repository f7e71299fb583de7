"""Which combinations of options a statement allows, exactly and without listing them.

A reduced ordered binary decision diagram (Bryant 1986, IEEE Transactions on Computers C-35:677-691): every
Boolean function of the options has one node, so questions about all 2^m combinations (is it constant? does it
contradict? how many combinations remain?) cost as much as the diagram is large, not as the combinations are many.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from detente.errors import LimitExceeded
from detente.model.conflict import Conflict
from detente.model.statement import Always, And, Holds, If, Iff, Not, OptionTaken, Or, Statement, names_in
from detente.names import ConditionId, OptionId

MAX_NODES = 400_000
_FILE_ORDER_NODES = 20_000
_FALSE, _TRUE = 0, 1


class Diagram:
    """Statements about `options` as nodes; equal statements have equal nodes.

    Nodes test the last option of `order` first. In file order, walking a node's combinations gives increasing
    codes (the first option is the least significant digit); another order can make the diagram far smaller.

    Args:
        options: all options, in file order.
        conditions: the statements that named conditions stand for.
        order: the options in the order of their levels; file order where it is not given.
        max_nodes: how large the diagram may grow.

    Example:
        >>> d = Diagram([OptionId("a.x"), OptionId("a.y")])
        >>> either = d.of(Or((OptionTaken(OptionId("a.x")), OptionTaken(OptionId("a.y")))))
        >>> d.count(either), list(d.codes(either))
        (3, [1, 2, 3])
    """

    true = _TRUE
    false = _FALSE

    def __init__(
        self,
        options: Sequence[OptionId],
        conditions: Mapping[ConditionId, Statement] | None = None,
        *,
        order: Sequence[OptionId] | None = None,
        max_nodes: int = MAX_NODES,
    ) -> None:
        self.options = tuple(options)
        self.order = self.options if order is None else tuple(order)
        self.max_nodes = max_nodes
        self._level = {option: k for k, option in enumerate(self.order)}
        self._conditions = dict(conditions or {})
        self._named: dict[ConditionId, int] = {}
        self._nodes: list[tuple[int, int, int]] = [(-1, 0, 0), (-1, 1, 1)]
        self._unique: dict[tuple[int, int, int], int] = {}
        self._choices: dict[tuple[int, int, int], int] = {}
        self._counts: dict[int, int] = {}

    def of(self, statement: Statement) -> int:
        """The node of a statement, its conditions expanded."""
        match statement:
            case OptionTaken(option):
                return self._node(self._level[option], _FALSE, _TRUE)
            case Holds(condition):
                if condition not in self._named:
                    self._named[condition] = self.of(self._conditions[condition])
                return self._named[condition]
            case Always(value):
                return _TRUE if value else _FALSE
            case Not(part):
                return self.negation(self.of(part))
            case And(parts):
                node = _TRUE
                for part in parts:
                    node = self.both(node, self.of(part))
                return node
            case Or(parts):
                node = _FALSE
                for part in parts:
                    node = self._choice(node, _TRUE, self.of(part))
                return node
            case If(condition, then):
                return self._choice(self.of(condition), self.of(then), _TRUE)
            case Iff(left, right):
                one = self.of(right)
                return self._choice(self.of(left), one, self.negation(one))

    def both(self, a: int, b: int) -> int:
        """The node that is true where both are."""
        return self._choice(a, b, _FALSE)

    def negation(self, a: int) -> int:
        """The node that is true where `a` is false."""
        return self._choice(a, _FALSE, _TRUE)

    def count(self, node: int) -> int:
        """How many combinations of all options satisfy the node."""
        return self._below(node) << (len(self.options) - 1 - self._nodes[node][0])

    def codes(self, node: int) -> Iterator[int]:
        """The codes of the combinations that satisfy the node, in increasing order."""
        yield from self._walk(node) if self.order == self.options else sorted(self._walk(node))

    @property
    def bits(self) -> tuple[int, ...]:
        """For each level, the digit of a code that it stands for: the option's place in the file."""
        place = {option: k for k, option in enumerate(self.options)}
        return tuple(place[option] for option in self.order)

    def _walk(self, node: int) -> Iterator[int]:
        bits = self.bits
        stack = [(node, len(self.options) - 1, 0)]
        while stack:
            node, level, code = stack.pop()
            if node == _FALSE:
                continue
            if level < 0:
                yield code
                continue
            low, high = self.branches(node, level)
            stack.append((high, level - 1, code | 1 << bits[level]))
            stack.append((low, level - 1, code))

    def branches(self, node: int, level: int) -> tuple[int, int]:
        """What remains of the node where option number `level` is not taken, and where it is.

        `level` must not be below the option that the node tests.
        """
        tested, low, high = self._nodes[node]
        return (low, high) if tested == level else (node, node)

    def table(self) -> list[tuple[int, int, int]]:
        """Per node: the level that it tests, what remains without that option, and with it."""
        return list(self._nodes)

    def _below(self, node: int) -> int:
        """How many combinations of the options up to the one that the node tests satisfy it."""
        if node <= _TRUE:
            return node
        if node not in self._counts:
            level, low, high = self._nodes[node]
            self._counts[node] = sum(
                self._below(branch) << (level - 1 - self._nodes[branch][0]) for branch in (low, high)
            )
        return self._counts[node]

    def _node(self, level: int, low: int, high: int) -> int:
        if low == high:
            return low
        key = (level, low, high)
        if key not in self._unique:
            if len(self._nodes) >= self.max_nodes:
                raise LimitExceeded(
                    f"the constraints are too entangled: their decision diagram has more than {self.max_nodes} nodes; "
                    "split them, or put options that occur together next to each other"
                )
            self._unique[key] = len(self._nodes)
            self._nodes.append(key)
        return self._unique[key]

    def _choice(self, test: int, then: int, otherwise: int) -> int:
        """The node of *if test then `then` else `otherwise`*, from which every connective is made."""
        if test <= _TRUE or then == otherwise:
            return then if test else otherwise
        if (then, otherwise) == (_TRUE, _FALSE):
            return test
        key = (test, then, otherwise)
        if key not in self._choices:
            level = max(self._nodes[node][0] for node in key)
            lows, highs = zip(*(self.branches(node, level) for node in key), strict=True)
            low, high = self._choice(*lows), self._choice(*highs)
            self._choices[key] = self._node(level, low, high)
        return self._choices[key]


def feasible(conflict: Conflict) -> tuple[Diagram, int]:
    """The conflict's diagram and the node of its feasible states.

    File order is tried first; where it entangles the constraints, options that occur together are put together.

    Raises:
        LimitExceeded: if the diagram grows too large all the same.
    """
    try:
        return _feasible(conflict, None, _FILE_ORDER_NODES)
    except LimitExceeded:
        return _feasible(conflict, _together(conflict), MAX_NODES)


def _feasible(conflict: Conflict, order: Sequence[OptionId] | None, max_nodes: int) -> tuple[Diagram, int]:
    diagram = Diagram(
        [option.id for option in conflict.options],
        {condition.id: condition.statement for condition in conflict.conditions},
        order=order,
        max_nodes=max_nodes,
    )
    node = diagram.true
    for rule in conflict.rules():
        node = diagram.both(node, diagram.of(rule))
    diagram.max_nodes = MAX_NODES
    return diagram, node


def _together(conflict: Conflict) -> list[OptionId]:
    """The options in the order in which the constraints name them, the others after them."""
    conditions = {condition.id: condition.statement for condition in conflict.conditions}
    order: dict[OptionId, None] = {}
    entered: set[ConditionId] = set()
    stack = list(reversed([*conflict.rules(), *(OptionTaken(option.id) for option in conflict.options)]))
    while stack:
        for name in names_in(stack.pop()):
            if isinstance(name, OptionTaken):
                order.setdefault(name.option)
            elif name.condition not in entered:
                entered.add(name.condition)
                stack.append(conditions[name.condition])
    return list(order)
