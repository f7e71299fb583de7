"""Results do not depend on the order in which decision makers are listed.

The definitions of Fang, Hipel & Kilgour (1993) speak of the set N of decision makers. In option form another order
renumbers the states, so they are compared by the options taken in them.
"""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.property.results import Key, by_number, by_options, equilibria, stable_states

from detente.model.conflict import Conflict
from detente.testing import conflicts, graph_conflicts


def assert_same_after_shuffling(conflict: Conflict, data: st.DataObject, key: Key) -> None:
    order = data.draw(st.permutations(conflict.decision_makers))
    shuffled = replace(conflict, decision_makers=tuple(order))
    assert stable_states(shuffled, key) == stable_states(conflict, key)
    assert equilibria(shuffled, key) == equilibria(conflict, key)


@given(conflicts(by_number=False), st.data())
@settings(max_examples=100)
def test_in_option_form(conflict: Conflict, data: st.DataObject) -> None:
    assert_same_after_shuffling(conflict, data, by_options)


@given(graph_conflicts(), st.data())
@settings(max_examples=100)
def test_in_graph_form(conflict: Conflict, data: st.DataObject) -> None:
    assert_same_after_shuffling(conflict, data, by_number)
