"""Why something then holds: the answer that is named is the one to the move by which it was left, by the definition."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings

from detente.answers.brief.outlook import outlook
from detente.answers.case import Case
from detente.graph import Graph, legal_walk
from detente.model.conflict import Conflict
from detente.scenario import without_line
from detente.testing import conflicts


def answered(graph: Graph, i: int, s: int, left: int) -> bool:
    """Whether by SEQ wanted moves of the others lead from where `i` has gone to what is no better for it than `s`."""
    others = [j for j in range(len(graph.decision_makers)) if j != i]
    return any(graph.ranks[i][t] <= graph.ranks[i][s] for t, _ in legal_walk(graph, others, left, wanted=True))


@given(conflicts())
@settings(max_examples=200)
def test_the_answer_named_is_new_and_answers_the_move_by_which_it_was_left(conflict: Conflict) -> None:
    case = Case(conflict, "SEQ")
    for line in case.without:
        after = Case(without_line(conflict, line), "SEQ", case)
        for s in np.flatnonzero(after.holding & ~case.holding).tolist():
            because = outlook(case, after, np.arange(case.graph.size) == s, {line.dm}).because
            if because is None or because.kind != "answer":
                continue
            left = because.step.source
            assert (
                after.graph.ranks[case.graph.decision_makers.index(because.step.mover)][because.step.target]
                > (after.graph.ranks[case.graph.decision_makers.index(because.step.mover)][left])
            )
            assert any(
                left in case.graph.improvements(i, s).tolist()
                and left in after.graph.improvements(i, s).tolist()
                and not answered(case.graph, i, s, left)
                and answered(after.graph, i, s, left)
                for i in range(len(case.graph.decision_makers))
            )
