"""Hypothesis strategies for conflicts in option form and in graph form.

The conflicts are small, so that a definition can be tried on all of their states, and they are odd on purpose:
ties, one-way options, useless statements, named conditions, constraints that leave a single state. Needs
`hypothesis`, which is installed with the extra ``dev``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from detente.model.conflict import (
    ByRanking,
    ByStatements,
    ByWeights,
    Condition,
    Conflict,
    Constraint,
    DecisionMaker,
    Direction,
    Level,
    Option,
    Preferences,
    RankItem,
    Rest,
)
from detente.model.diagram import feasible
from detente.model.statement import Always, And, Holds, If, Iff, Not, OptionTaken, Or, Statement
from detente.model.text import Text
from detente.names import ConditionId, DmId, OptionId

_DM_NAMES = "abcde"
_OPTION_NAMES = "xyz"
_NOBODY_WANTS_ANYTHING = ByStatements(())


def statements(names: Sequence[Statement], *, max_size: int = 6) -> SearchStrategy[Statement]:
    """Statements about `names` (options, conditions), with every connective and now and then a constant.

    Args:
        names: what a statement may name.
        max_size: how many names and connectives a statement has at most.
    """
    return st.binary(min_size=1, max_size=max_size).map(lambda code: _decoded(code, names))


def _decoded(code: bytes, names: Sequence[Statement]) -> Statement:
    """The statement that the bytes spell in reverse Polish notation; far quicker to draw than a tree."""
    leaves = (*names, *names, Always(True), Always(False))
    stack: list[Statement] = []
    for byte in code:
        connective, leaf = byte % 8, leaves[byte // 8 % len(leaves)]
        if connective == 0 and stack:
            stack.append(Not(stack.pop()))
        elif connective <= 4 and len(stack) >= 2:
            right, left = stack.pop(), stack.pop()
            stack.append(_joined(connective, left, right))
        else:
            stack.append(leaf)
    return stack[0] if len(stack) == 1 else And(tuple(stack))


def _joined(connective: int, left: Statement, right: Statement) -> Statement:
    match connective:
        case 1:
            return And((left, right))
        case 2:
            return If(left, right)
        case 3:
            return Iff(left, right)
        case _:
            return Or((left, right))


@st.composite
def conflicts(draw: DrawFn, *, max_options: int = 6, by_number: bool = True) -> Conflict:
    """Conflicts in option form, with at least one feasible state.

    Two to five decision makers with one to three options each; conditions, constraints, one-way options;
    preferences of all three kinds, with ties.

    Args:
        draw: given by Hypothesis.
        max_options: the most options in all, at least 2; a conflict has up to 2^max_options states.
        by_number: whether rankings may name state numbers, which change where options are reordered.
    """
    bare = draw(_without_preferences(max_options))
    diagram, node = feasible(bare)
    wants = _preferences(_names(bare), diagram.count(node) if by_number else None)
    return replace(bare, decision_makers=tuple(replace(dm, preferences=draw(wants)) for dm in bare.decision_makers))


@st.composite
def _without_preferences(draw: DrawFn, max_options: int) -> Conflict:
    count = draw(st.integers(2, min(5, max_options)))
    spare = max_options - count
    decision_makers = []
    for name in _DM_NAMES[:count]:
        more = draw(st.integers(0, min(2, spare)))
        spare -= more
        decision_makers.append(draw(_decision_makers(DmId(name), 1 + more)))
    conflict = Conflict(Text.plain("A generated conflict"), tuple(decision_makers))
    conflict = replace(conflict, conditions=draw(_conditions(_names(conflict))))
    for constraint in draw(st.lists(_constraints(_names(conflict)), max_size=3)):
        narrower = replace(conflict, constraints=(*conflict.constraints, constraint))
        diagram, node = feasible(narrower)
        conflict = conflict if node == diagram.false else narrower
    return conflict


@st.composite
def _decision_makers(draw: DrawFn, dm: DmId, count: int) -> DecisionMaker:
    directions: SearchStrategy[Direction | None] = st.sampled_from((None, None, None, "take", "drop"))
    options = tuple(
        Option(OptionId(f"{dm}.{short}"), dm, Text.plain(f"do {short}"), only=draw(directions))
        for short in _OPTION_NAMES[:count]
    )
    return DecisionMaker(dm, Text.plain(dm.upper()), _NOBODY_WANTS_ANYTHING, options)


def _names(conflict: Conflict) -> list[Statement]:
    """Everything that a statement of the conflict can name."""
    return [
        *(OptionTaken(option.id) for option in conflict.options),
        *(Holds(condition.id) for condition in conflict.conditions),
    ]


def _conditions(names: Sequence[Statement]) -> SearchStrategy[tuple[Condition, ...]]:
    return st.lists(statements(names), max_size=2).map(
        lambda found: tuple(Condition(ConditionId(f"c{k}"), statement) for k, statement in enumerate(found))
    )


def _constraints(names: Sequence[Statement]) -> SearchStrategy[Constraint]:
    one = statements(names).map(lambda statement: (statement,))
    several = st.lists(statements(names, max_size=2), min_size=2, max_size=4).map(tuple)
    return st.one_of(
        st.builds(Constraint, st.sampled_from(("never", "always")), one),
        st.builds(Constraint, st.sampled_from(("at most one", "exactly one")), several),
    )


def _preferences(names: Sequence[Statement], states: int | None) -> SearchStrategy[Preferences]:
    """Preferences of every kind; rankings by number where the number of states is given."""
    kinds: list[SearchStrategy[Preferences]] = [
        st.lists(statements(names), min_size=1, max_size=5).map(_by_statements),
        _weights([name.option for name in names if isinstance(name, OptionTaken)]),
        st.lists(statements(names), max_size=3).map(lambda found: ByRanking((*((s,) for s in found), (Rest(),)))),
    ]
    if states is not None:
        kinds += [_rankings(range(1, states + 1))] * 3  # the richest kind: any order at all
    return st.one_of(kinds)


def _by_statements(found: Sequence[Statement]) -> ByStatements:
    return ByStatements(tuple(Level(statement) for statement in found))


def _weights(options: Sequence[OptionId]) -> SearchStrategy[ByWeights]:
    def decoded(code: bytes) -> ByWeights:
        weights = (Fraction(byte % 13 - 6, 1 + byte // 13 % 3) for byte in code)
        return ByWeights(tuple(zip(options, weights, strict=False)))

    return st.binary(min_size=len(options), max_size=len(options)).map(decoded)


@st.composite
def _rankings(draw: DrawFn, numbers: Sequence[int]) -> ByRanking:
    """Every state once, in any order, with ties; now and then the last ones as the rest."""
    places = draw(st.binary(min_size=len(numbers), max_size=len(numbers)))
    tied: dict[int, list[RankItem]] = {}
    for place, number in zip(places, numbers, strict=True):
        tied.setdefault(place % len(numbers), []).append(number)
    groups = [tuple(tied[place]) for place in sorted(tied)]
    return ByRanking((*groups[:-1], (Rest(),)) if draw(st.booleans()) else tuple(groups))


@st.composite
def graph_conflicts(draw: DrawFn, *, max_states: int = 8) -> Conflict:
    """Conflicts in graph form: two to four decision makers, two to `max_states` states.

    Any arcs, so moves need be neither transitive nor reversible; numbers with gaps; rankings with ties.
    """
    numbers = sorted(draw(st.sets(st.integers(1, 2 * max_states), min_size=2, max_size=max_states)))
    arcs = [(a, b) for a in numbers for b in numbers if a != b]
    moves = st.lists(st.sampled_from(arcs), max_size=2 * len(numbers), unique=True).map(tuple)
    return Conflict(
        Text.plain("A generated graph"),
        tuple(
            DecisionMaker(DmId(name), Text.plain(name.upper()), draw(_rankings(numbers)), moves=draw(moves))
            for name in _DM_NAMES[: draw(st.integers(2, 4))]
        ),
        states=tuple((number, Text.plain(f"state {number}")) for number in numbers),
    )
