"""The decision diagram against truth tables: whatever the order of the options, it means what the statement says."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.graph.building import always, conflict, party, said
from tests.published.brute_force import is_true

from detente.errors import LimitExceeded
from detente.model.diagram import Diagram, feasible
from detente.model.statement import And, Holds, If, Iff, Not, OptionTaken, Or, Statement
from detente.names import ConditionId, OptionId
from detente.testing import statements

OPTIONS = tuple(OptionId(f"a.{name}") for name in "uvwxy")
CONDITIONS = {ConditionId("c"): said("a.u iff not a.y")}
ORDERS = st.permutations(OPTIONS).map(tuple)
STATEMENTS = statements([*map(OptionTaken, OPTIONS), Holds(ConditionId("c"))], max_size=9)


def truth_table(statement: Statement) -> list[int]:
    """The codes of the combinations where the statement is true."""
    combinations = (frozenset(o for k, o in enumerate(OPTIONS) if code >> k & 1) for code in range(32))
    return [code for code, taken in enumerate(combinations) if is_true(statement, taken, CONDITIONS)]


def diagram(order: Sequence[OptionId] | None = None) -> Diagram:
    return Diagram(OPTIONS, CONDITIONS, order=order)


@given(STATEMENTS, ORDERS)
def test_codes_and_count_are_those_of_the_truth_table(statement: Statement, order: tuple[OptionId, ...]) -> None:
    for one in (diagram(), diagram(order)):
        node = one.of(statement)
        assert list(one.codes(node)) == truth_table(statement)
        assert one.count(node) == len(truth_table(statement))


@given(STATEMENTS, STATEMENTS, ORDERS)
def test_statements_have_one_node_just_if_they_are_equivalent(
    one: Statement, other: Statement, order: tuple[OptionId, ...]
) -> None:
    both = diagram(order)
    assert (both.of(one) == both.of(other)) == (truth_table(one) == truth_table(other))


@given(STATEMENTS, STATEMENTS)
def test_laws_of_boolean_algebra(p: Statement, q: Statement) -> None:
    d = diagram()
    assert d.of(Not(Not(p))) == d.of(p)
    assert d.negation(d.negation(d.of(p))) == d.of(p)
    assert d.both(d.of(p), d.negation(d.of(p))) == d.false
    assert d.of(Or((p, Not(p)))) == d.true
    assert d.of(Not(And((p, q)))) == d.of(Or((Not(p), Not(q))))
    assert d.of(If(p, q)) == d.of(Or((Not(p), q)))
    assert d.of(Iff(p, q)) == d.of(And((If(p, q), If(q, p))))
    assert d.count(d.of(p)) + d.count(d.of(Not(p))) == 32


def test_without_options_only_the_constants_remain() -> None:
    empty = Diagram(())
    assert (empty.count(empty.true), list(empty.codes(empty.true))) == (1, [0])
    assert (empty.count(empty.false), list(empty.codes(empty.false))) == (0, [])


def test_counts_are_exact_beyond_any_machine_number() -> None:
    options = [OptionId(f"a.o{k}") for k in range(200)]
    wide = Diagram(options)
    assert wide.count(wide.of(OptionTaken(options[7]))) == 2**199
    assert wide.count(wide.of(Not(And(tuple(map(OptionTaken, options)))))) == 2**200 - 1


def test_a_diagram_that_grows_too_large_says_what_to_do() -> None:
    options = [OptionId(f"a.o{k}") for k in range(20)]
    pairs = And(tuple(Iff(OptionTaken(options[k]), OptionTaken(options[k + 10])) for k in range(10)))
    with pytest.raises(LimitExceeded, match=r"more than 500 nodes; split them"):
        Diagram(options, max_nodes=500).of(pairs)
    neighbours = [option for k in range(10) for option in (options[k], options[k + 10])]
    assert Diagram(options, order=neighbours, max_nodes=500).of(pairs) != Diagram.false


def test_entangled_constraints_are_reordered() -> None:
    """Thirty pairs across the file need 2^30 nodes in file order, and a few hundred side by side."""
    options = [f"o{k}" for k in range(60)]
    entangled = conflict(party("a", *options), rules=always(*(f"a.o{k} iff a.o{k + 30}" for k in range(30))))
    found, node = feasible(entangled)
    assert found.count(node) == 2**30
    assert len(found.table()) < 1000


@pytest.mark.parametrize("order", list(permutations(OPTIONS[:3])))
def test_the_table_walks_to_the_same_answer(order: tuple[OptionId, ...]) -> None:
    d = Diagram(OPTIONS[:3], order=order)
    node = d.of(said("a.u and not a.v or a.w"))
    reached = node
    for level in (2, 1, 0):  # take what is taken in the state u, not v, not w
        reached = d.branches(reached, level)[order[level] == OPTIONS[0]]
    assert reached == d.true
