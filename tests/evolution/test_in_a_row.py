"""Where wanted moves lead only if one party makes several in a row."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from tests.answers.brief.briefing import asked
from tests.graph.building import listed, player, ranked

from detente.evolution import Reach, only_in_a_row
from detente.evolution.chain import chain_of
from detente.graph import graph_of
from detente.model.conflict import Conflict, Question
from detente.testing.strategies import conflicts

STEPS = listed([1, 2, 3], player("a", ranked(3, 2, 1), (1, 2), (2, 3)), player("b", ranked(1, 2, 3)), today=1)


@given(conflicts())
@settings(max_examples=40)
def test_it_is_what_the_chain_has_and_legal_sequences_have_not(drawn: Conflict) -> None:
    graph = graph_of(drawn)
    for start in range(graph.size):
        arriving = Reach(graph, start).by_improvements >= 0
        found = only_in_a_row(graph, start, arriving)
        assert not (found & arriving).any()
        assert np.flatnonzero(found | arriving).tolist() == chain_of(graph, start=start).states.tolist()


def test_both_say_what_they_count() -> None:
    reachable, when = asked(STEPS, Question("reachable"), Question("when")).answers
    assert reachable.clauses[-1].startswith("outcome 3 is reached only if somebody makes several wanted moves in a row")
    assert any("a party may make several wanted moves in a row" in sentence for sentence in when.details)
