"""The fast kernels give, state by state, what the set definitions give.

Definitions: Fang, Hipel & Kilgour (1993) and Rego & Vieira (2017), written out in `tests/published/brute_force.py`
without any part of the kernels.
"""

from __future__ import annotations

from hypothesis import given, settings
from tests.property.results import equilibria, stable_states
from tests.published import brute_force

from detente.graph import graph_of
from detente.model.conflict import Conflict
from detente.stability import CONCEPTS
from detente.testing import conflicts, graph_conflicts


def assert_agreement(conflict: Conflict) -> None:
    tables = brute_force.tables_of(conflict)
    expected = {(concept, dm): brute_force.stable(tables, concept, dm) for concept in CONCEPTS for dm in tables.moves}
    assert stable_states(conflict) == expected
    assert equilibria(conflict) == {concept: brute_force.equilibria(tables, concept) for concept in CONCEPTS}


@given(conflicts(max_options=5))
@settings(max_examples=200)
def test_in_option_form(conflict: Conflict) -> None:
    assert_agreement(conflict)


@given(graph_conflicts())
@settings(max_examples=200)
def test_in_graph_form(conflict: Conflict) -> None:
    assert_agreement(conflict)


@given(conflicts(max_options=5))
@settings(max_examples=100)
def test_states_are_numbered_by_increasing_code(conflict: Conflict) -> None:
    """Feasible states count from 1 in order of the binary number whose least digit is the first option."""
    graph, tables = graph_of(conflict), brute_force.tables_of(conflict)
    assert {graph.number(s): graph.letters(s) for s in range(graph.size)} == tables.letters
