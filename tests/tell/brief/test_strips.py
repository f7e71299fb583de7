"""What a strip says of answers is so by the definition of the concept."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from detente.answers.case import Case
from detente.graph import legal_walk
from detente.model.conflict import Conflict
from detente.stability import CONCEPTS, ConceptName
from detente.tell.blocks import Strip
from detente.tell.brief.strips import leaving, left_by
from detente.tell.voice import Voice
from detente.testing import conflicts


@pytest.mark.parametrize("concept", CONCEPTS)
@given(conflicts(max_options=4))
@settings(max_examples=25)
def test_that_no_answer_undoes_a_move_is_said_only_where_none_does(concept: ConceptName, conflict: Conflict) -> None:
    case = Case(conflict, concept)
    graph, voice = case.graph, Voice("en")
    for s in range(graph.size):
        for i, dm in enumerate(graph.decision_makers):
            left = left_by(case, s, [dm])
            if left is None:
                continue
            (strip,) = (block for block in leaving(case, s, [dm], voice) if isinstance(block, Strip))
            wanted = "wanted" in strip.end.note
            others = [j for j in range(len(graph.decision_makers)) if j != i]
            ends = [t for t, _ in legal_walk(graph, others, left.target, wanted=wanted)]
            undone = [t for t in ends if graph.ranks[i][t] <= graph.ranks[i][s]]
            if "for good" in strip.end.note:
                undone = [t for t in undone if all(graph.ranks[i][u] <= graph.ranks[i][s] for u in graph.moves(i, t))]
            assert not strip.end.note or not undone
            assert bool(strip.end.note) == (concept != "Nash")
