"""The generated conflicts are what they promise: usable, and odd enough to be worth trying."""

from __future__ import annotations

import pytest
from hypothesis import find, given, settings

from detente.graph import graph_of
from detente.model.conflict import ByRanking, ByStatements, ByWeights, Conflict
from detente.testing import conflicts, graph_conflicts


@given(conflicts(max_options=4))
@settings(max_examples=100)
def test_conflicts_in_option_form_have_a_state_and_keep_the_limit(conflict: Conflict) -> None:
    assert graph_of(conflict).size >= 1
    assert 2 <= len(conflict.options) <= 4
    assert len(conflict.decision_makers) >= 2
    assert all(dm.options for dm in conflict.decision_makers)


@given(graph_conflicts(max_states=5))
@settings(max_examples=100)
def test_conflicts_in_graph_form_keep_the_limit(conflict: Conflict) -> None:
    assert 2 <= graph_of(conflict).size <= 5
    assert 2 <= len(conflict.decision_makers) <= 4


@pytest.mark.parametrize("kind", [ByStatements, ByRanking, ByWeights])
def test_every_kind_of_preference_comes(kind: type) -> None:
    def has_kind(conflict: Conflict) -> bool:
        return any(isinstance(dm.preferences, kind) for dm in conflict.decision_makers)

    assert has_kind(find(conflicts(), has_kind))


def test_moves_that_do_not_compose_come() -> None:
    def is_intransitive(conflict: Conflict) -> bool:
        return any(
            a != d and b == c and (a, d) not in dm.moves
            for dm in conflict.decision_makers
            for a, b in dm.moves
            for c, d in dm.moves
        )

    assert is_intransitive(find(graph_conflicts(), is_intransitive))
