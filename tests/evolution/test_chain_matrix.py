"""Small chains are computed with plain arrays, large ones with sparse matrices: both say the same."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.graph.building import listed, player, ranked

from detente.errors import DetenteError
from detente.evolution.chain import (
    CHOICES,
    Chain,
    Choice,
    absorption,
    chain_of,
    distribution,
    matrix,
    recurrent_classes,
)
from detente.graph import graph_of
from detente.model.conflict import Conflict
from detente.names import DmId
from detente.testing.strategies import conflicts, graph_conflicts

any_conflicts = st.one_of(conflicts(max_options=5), graph_conflicts())


def both(conflict: Conflict, choice: Choice) -> tuple[Chain, Chain]:
    graph = graph_of(conflict)
    plain = chain_of(graph, choice=choice)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(matrix, "FEW", 0)
        sparse = chain_of(graph, choice=choice)
    assert isinstance(plain.jumps, np.ndarray)
    assert not isinstance(sparse.jumps, np.ndarray)
    return plain, sparse


@given(any_conflicts, st.sampled_from(CHOICES))
def test_plain_and_sparse_chains_are_the_same_chain(conflict: Conflict, choice: Choice) -> None:
    plain, sparse = both(conflict, choice)
    np.testing.assert_allclose(sparse.jumps @ np.eye(plain.states.size), np.asarray(plain.jumps), atol=1e-15)
    np.testing.assert_allclose(sparse.generator @ np.eye(plain.states.size), np.asarray(plain.generator), atol=1e-12)
    np.testing.assert_allclose(sparse.leaving, plain.leaving)


@given(any_conflicts, st.sampled_from(CHOICES))
def test_plain_and_sparse_chains_end_alike(conflict: Conflict, choice: Choice) -> None:
    plain, sparse = both(conflict, choice)
    assert recurrent_classes(plain) == recurrent_classes(sparse)
    found = {end.states: end for end in absorption(sparse, 0).ends}
    for end in absorption(plain, 0).ends:
        assert found[end.states].share == pytest.approx(end.share, abs=1e-9)
        assert found[end.states].days == pytest.approx(end.days, rel=1e-6)


@given(any_conflicts, st.floats(0, 60))
def test_plain_and_sparse_chains_spread_alike(conflict: Conflict, days: float) -> None:
    plain, sparse = both(conflict, "uniform")
    one, other = distribution(plain, 0, days).shares, distribution(sparse, 0, days).shares
    for state in one.keys() | other.keys():
        assert one.get(state, 0.0) == pytest.approx(other.get(state, 0.0), abs=1e-12)


@pytest.mark.parametrize("few", [0, matrix.FEW])
def test_rates_too_far_apart_to_solve_are_no_result(few: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matrix, "FEW", few)
    a = player("a", ranked(2, 3, 1), (1, 2))
    b = player("b", ranked(1, 2, 3), (2, 1))
    c = player("c", ranked(3, 2, 1), (2, 3))
    quick, slow = 1e20, 1e-20
    chain = chain_of(graph_of(listed([1, 2, 3], a, b, c)), {DmId("a"): quick, DmId("b"): quick, DmId("c"): slow})
    with pytest.raises(DetenteError, match="rates that differ less"):
        absorption(chain, 0)
