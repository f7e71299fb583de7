"""Hypothesis strategies for conflicts in option form and in graph form.

The conflicts are small, so that a definition can be tried on all of their states, and they are odd on purpose:
ties, one-way options, useless statements, named conditions, constraints that leave a single state. Needs
`hypothesis`, which is installed with the extra ``dev``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from typing import TypeVar

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

Item = TypeVar("Item")

_DM_NAMES = "abcde"
_OPTION_NAMES = "xyz"
_NOBODY_WANTS_ANYTHING = ByStatements(())


def statements(names: Sequence[Statement], *, max_leaves: int = 5) -> SearchStrategy[Statement]:
    """Statements about `names` (options, conditions), with every connective and now and then a constant."""
    leaves = st.one_of(st.sampled_from(names), st.sampled_from(names), st.booleans().map(Always))
    return st.recursive(leaves, _connected, max_leaves=max_leaves)


def _connected(parts: SearchStrategy[Statement]) -> SearchStrategy[Statement]:
    several = st.lists(parts, min_size=2, max_size=3).map(tuple)
    return st.one_of(
        st.builds(Not, parts),
        st.builds(And, several),
        st.builds(Or, several),
        st.builds(If, parts, parts),
        st.builds(Iff, parts, parts),
    )


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
    return replace(
        bare, decision_makers=tuple(replace(dm, preferences=draw(wants)) for dm in bare.decision_makers)
    )


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
    directions = st.sampled_from((None, None, None, "take", "drop"))
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
    several = st.lists(statements(names, max_leaves=2), min_size=2, max_size=4).map(tuple)
    return st.one_of(
        st.builds(Constraint, st.sampled_from(("never", "always")), one),
        st.builds(Constraint, st.sampled_from(("at most one", "exactly one")), several),
    )


def _preferences(names: Sequence[Statement], states: int | None) -> SearchStrategy[Preferences]:
    """Preferences of every kind; rankings by number where the number of states is given."""
    kinds: list[SearchStrategy[Preferences]] = [
        st.lists(statements(names), max_size=5).map(_by_statements),
        _weights([name.option for name in names if isinstance(name, OptionTaken)]),
        st.lists(statements(names), max_size=3).map(lambda found: ByRanking((*((s,) for s in found), (Rest(),)))),
    ]
    if states is not None:
        kinds.append(_rankings(range(1, states + 1)))
    return st.one_of(kinds)


def _by_statements(found: Sequence[Statement]) -> ByStatements:
    return ByStatements(tuple(Level(statement) for statement in found))


def _weights(options: Sequence[OptionId]) -> SearchStrategy[ByWeights]:
    weight = st.fractions(-3, 3, max_denominator=3) | st.integers(-2, 2).map(Fraction)
    return st.dictionaries(st.sampled_from(options), weight).map(lambda found: ByWeights(tuple(found.items())))


@st.composite
def _rankings(draw: DrawFn, numbers: Sequence[int]) -> ByRanking:
    """Every state once, in any order, with ties; the last ones now and then as the rest."""
    order: list[RankItem] = list(draw(st.permutations(numbers)))
    if draw(st.booleans()):
        order[draw(st.integers(0, len(order) - 1)) :] = [Rest()]
    return ByRanking(draw(_cut(order)))


@st.composite
def _cut(draw: DrawFn, items: Sequence[Item]) -> tuple[tuple[Item, ...], ...]:
    """The items in order, cut into groups."""
    groups: list[list[Item]] = [[items[0]]]
    for item in items[1:]:
        if draw(st.booleans()):
            groups.append([item])
        else:
            groups[-1].append(item)
    return tuple(tuple(group) for group in groups)


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
