"""With two decision makers the only opponent answers by a single move: R_{N-i}(s) = R_j(s).

The two-party definitions of Fraser & Hipel (1979) and of Fang, Hipel & Kilgour (1993), chapter 3: no sequences are
needed, even where moves are not transitive.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from hypothesis import given, settings

from detente.graph import Graph, graph_of
from detente.model.conflict import Conflict
from detente.stability import CONCEPTS, ConceptName, solve
from detente.testing import graph_conflicts


def two_party(graph: Graph, concept: ConceptName, i: int, s: int) -> bool:
    p, j = graph.ranks[i], 1 - i

    def no_better(states: Iterable[int]) -> bool:
        return all(p[t] <= p[s] for t in states)

    def sanctioned(improvement: int) -> bool:
        answers = graph.improvements if concept in {"SEQ", "SSEQ"} else graph.moves
        return any(
            no_better([answer]) and (concept in {"GMR", "SEQ"} or no_better(graph.moves(i, answer).tolist()))
            for answer in answers(j, improvement).tolist()
        )

    improvements = graph.improvements(i, s).tolist()
    return not improvements if concept == "Nash" else all(map(sanctioned, improvements))


@given(graph_conflicts())
@settings(max_examples=150)
def test_single_answers_decide(conflict: Conflict) -> None:
    graph = graph_of(replace(conflict, decision_makers=conflict.decision_makers[:2]))
    solution = solve(graph)
    for concept in CONCEPTS:
        for i, dm in enumerate(graph.decision_makers):
            expected = [two_party(graph, concept, i, s) for s in range(graph.size)]
            assert solution.stable(concept, dm).tolist() == expected
