"""A preference by statements 1 … k ranks states by the score Σ_j 2^(k-j) over the statements that are true.

Definition of option prioritisation (Fang, Hipel, Kilgour & Peng; Xu et al. 2018, Conflict Resolution Using the Graph
Model): the same order as comparing the vectors of truth values lexicographically. Scores are whole numbers of any
size, so the order is exact for more statements than a 64-bit number has digits.
"""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.published.brute_force import is_true

from detente.graph import graph_of
from detente.model.conflict import ByStatements, Conflict, Level
from detente.model.statement import OptionTaken, Statement
from detente.testing import conflicts, statements


@given(conflicts(max_options=4), st.data(), st.integers(0, 80))
@settings(max_examples=100)
def test_ranks_are_ordered_as_the_scores_are(conflict: Conflict, data: st.DataObject, count: int) -> None:
    names = [OptionTaken(option.id) for option in conflict.options]
    wanted = data.draw(st.lists(statements(names, max_size=3), min_size=count, max_size=count))
    graph = graph_of(_wanting(conflict, wanted))
    scores = [
        sum(2 ** (count - j) for j, part in enumerate(wanted, start=1) if is_true(part, graph.taken(s), {}))
        for s in range(graph.size)
    ]
    rungs = sorted(set(scores))
    assert graph.ranks[0].tolist() == [rungs.index(score) for score in scores]


def _wanting(conflict: Conflict, wanted: list[Statement]) -> Conflict:
    first, *others = conflict.decision_makers
    first = replace(first, preferences=ByStatements(tuple(Level(statement) for statement in wanted)))
    return replace(conflict, decision_makers=(first, *others))
