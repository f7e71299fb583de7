"""Feasible states: exactly those that obey the constraints, found without trying every combination."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from tests.costs import at_most
from tests.graph.building import always, conflict, party, said
from tests.published.brute_force import is_true

from detente.errors import LimitExceeded
from detente.graph import feasible_codes, graph_of
from detente.graph.feasible import MAX_OPTIONS
from detente.model.conflict import Conflict, Constraint
from detente.names import OptionId
from detente.stability import CONCEPTS, solve
from detente.testing import conflicts

FORTY = [f"o{k}" for k in range(40)]


@given(conflicts(max_options=7, by_number=False))
@settings(max_examples=150)
def test_they_are_the_combinations_that_obey_every_rule(found: Conflict) -> None:
    options = [option.id for option in found.options]
    conditions = {condition.id: condition.statement for condition in found.conditions}
    expected = []
    for code in range(2 ** len(options)):
        taken = frozenset(option for k, option in enumerate(options) if code >> k & 1)
        if all(is_true(rule, taken, conditions) for rule in found.rules()):
            expected.append(code)
    assert feasible_codes(found).tolist() == expected


def test_without_options_there_is_one_state() -> None:
    assert feasible_codes(conflict(party("a"))).tolist() == [0]


def test_what_is_fixed_is_a_rule() -> None:
    one = conflict(party("a", "x", "y"))
    fixed = Conflict(one.title, one.decision_makers, fixed=((OptionId("a.x"), True), (OptionId("a.y"), False)))
    assert feasible_codes(fixed).tolist() == [0b01]


PAIRS = always(*(f"a.o{k} iff a.o{k + 20}" for k in range(20)))
CHAIN = always(*(f"if a.o{k} then a.o{k + 1}" for k in range(39)))
ONE_OF_ALL = [Constraint("exactly one", tuple(said(f"a.{option}") for option in FORTY))]


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        pytest.param(PAIRS, [k | k << 20 for k in range(2**20)], id="pairs far apart"),
        pytest.param(CHAIN, sorted((2**40 - 1) - (2**k - 1) for k in range(41)), id="a chain"),
        pytest.param(ONE_OF_ALL, [2**k for k in range(40)], id="exactly one of all"),
    ],
)
def test_forty_options_under_constraints_are_quick(rules: list[Constraint], expected: list[int]) -> None:
    crowded = conflict(party("a", *FORTY), rules=rules)
    with at_most(seconds=5):
        codes = feasible_codes(crowded)
    assert np.array_equal(codes, expected)


def test_too_many_states_are_counted_exactly_before_any_is_listed() -> None:
    vast = conflict(party("a", *FORTY), rules=always("a.o0 or a.o39"))
    with pytest.raises(LimitExceeded, match=rf"{3 * 2**38:,} feasible states; the limit is 16,777,216.*solve, why"):
        feasible_codes(vast)


def test_the_limit_itself_is_allowed() -> None:
    small = conflict(party("a", "x", "y"))
    assert feasible_codes(small, max_states=4).size == 4
    with pytest.raises(LimitExceeded, match="4 feasible states; the limit is 3"):
        graph_of(small, max_states=3)


def test_more_options_than_digits_are_refused_however_few_states_remain() -> None:
    options = [f"o{k}" for k in range(MAX_OPTIONS + 1)]
    most = conflict(party("a", *options[:-1]), rules=always(*(f"not a.{option}" for option in options[:-2])))
    assert feasible_codes(most).tolist() == [0, 2 ** (MAX_OPTIONS - 1)]
    with pytest.raises(LimitExceeded, match="63 options; the limit is 62.*the commands solve, why"):
        feasible_codes(conflict(party("a", *options), rules=always(*(f"not a.{option}" for option in options))))


def test_no_feasible_state_gives_an_empty_graph() -> None:
    graph = graph_of(conflict(party("a", "x"), party("b", "y"), rules=always("a.x", "not a.x"), today=["a.x"]))
    assert graph.size == 0
    assert graph.status_quo is None
    assert [ranks.size for ranks in graph.ranks] == [0, 0]
    solution = solve(graph)
    assert all(solution.equilibria(concept).size == 0 for concept in CONCEPTS)
