"""Every conflict of the library gives exactly its published results, state by state."""

from __future__ import annotations

import pytest
from tests.property.results import equilibria, stable_states
from tests.published import brute_force
from tests.published.published import NAMES, conflict, expected

from detente.graph import graph_of
from detente.library import names

NO_PUBLISHED_RESULTS = {"ukraine-2025"}
"""The flagship is a reading of our own; nobody has published results for it."""


def test_every_conflict_of_the_library_has_its_results() -> None:
    assert set(names()) - NO_PUBLISHED_RESULTS == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_feasible_states(name: str) -> None:
    graph = graph_of(conflict(name))
    found = {str(graph.number(s)): graph.letters(s) for s in range(graph.size)}
    assert found == expected(name)["states"]


@pytest.mark.parametrize("name", NAMES)
def test_stable_states(name: str) -> None:
    known = expected(name)["stable"]
    found = stable_states(conflict(name))
    assert len(found) == sum(map(len, known.values()))
    for (concept, dm), states in found.items():
        assert states == set(known[concept][dm]), f"{concept} for {dm}"


@pytest.mark.parametrize("name", NAMES)
def test_equilibria(name: str) -> None:
    found = {concept: sorted(states, key=str) for concept, states in equilibria(conflict(name)).items()}
    assert found == {concept: sorted(states, key=str) for concept, states in expected(name)["equilibria"].items()}


@pytest.mark.parametrize("name", NAMES)
def test_equilibria_as_printed_in_the_source(name: str) -> None:
    found = equilibria(conflict(name))
    for concept, states in expected(name)["printed"].get("equilibria", {}).items():
        assert found[concept] == set(states)


@pytest.mark.parametrize("name", NAMES)
def test_the_definitions_give_the_published_results(name: str) -> None:
    """The oracle is held to the sources too, not only to the kernels."""
    tables = brute_force.tables_of(conflict(name))
    for concept, by_dm in expected(name)["stable"].items():
        assert {dm: sorted(brute_force.stable(tables, concept, dm)) for dm in tables.moves} == by_dm


@pytest.mark.parametrize("name", names())
def test_brute_force_agrees(name: str) -> None:
    tables = brute_force.tables_of(conflict(name))
    found = stable_states(conflict(name))
    assert found == {key: brute_force.stable(tables, *key) for key in found}
