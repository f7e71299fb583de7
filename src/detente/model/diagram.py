"""Which combinations of options a statement allows, exactly and without listing them.

A reduced ordered binary decision diagram (Bryant 1986, IEEE Transactions on Computers C-35:677-691): every
Boolean function of the options has one node, so questions about all 2^m combinations (is it constant? does it
contradict? how many combinations remain?) cost as much as the diagram is large, not as the combinations are many.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from detente.errors import LimitExceeded
from detente.model.conflict import Conflict
from detente.model.statement import Always, And, Holds, If, Iff, Not, OptionTaken, Or, Statement
from detente.names import ConditionId, OptionId

MAX_NODES = 400_000
_FALSE, _TRUE = 0, 1


class Diagram:
    """Statements about `options` as nodes; equal statements have equal nodes.

    Nodes test the last option first, so that walking a node's combinations in order gives increasing codes
    (the first option is the least significant digit).

    Args:
        options: all options, in file order.
        conditions: the statements that named conditions stand for.

    Example:
        >>> d = Diagram([OptionId("a.x"), OptionId("a.y")])
        >>> either = d.of(Or((OptionTaken(OptionId("a.x")), OptionTaken(OptionId("a.y")))))
        >>> d.count(either), list(d.codes(either))
        (3, [1, 2, 3])
    """

    true = _TRUE
    false = _FALSE

    def __init__(self, options: Sequence[OptionId], conditions: Mapping[ConditionId, Statement] | None = None) -> None:
        self.options = tuple(options)
        self._level = {option: k for k, option in enumerate(self.options)}
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
        stack = [(node, len(self.options) - 1, 0)]
        while stack:
            node, level, code = stack.pop()
            if node == _FALSE:
                continue
            if level < 0:
                yield code
                continue
            low, high = self.branches(node, level)
            stack.append((high, level - 1, code | 1 << level))
            stack.append((low, level - 1, code))

    def branches(self, node: int, level: int) -> tuple[int, int]:
        """What remains of the node where option number `level` is not taken, and where it is.

        `level` must not be below the option that the node tests.
        """
        tested, low, high = self._nodes[node]
        return (low, high) if tested == level else (node, node)

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
            if len(self._nodes) >= MAX_NODES:
                raise LimitExceeded(
                    f"the constraints are too entangled: their decision diagram has more than {MAX_NODES} nodes; "
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

    Raises:
        LimitExceeded: if the diagram grows too large.
    """
    diagram = Diagram(
        [option.id for option in conflict.options],
        {condition.id: condition.statement for condition in conflict.conditions},
    )
    node = diagram.true
    for rule in conflict.rules():
        node = diagram.both(node, diagram.of(rule))
    return diagram, node
