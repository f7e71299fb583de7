"""Answers found by one search backwards from all sanctions are those of the definition, and the shortest."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from tests.graph.building import conflict, levels, party

from detente.graph import Graph, graph_of, legal_walk
from detente.graph.legal import Step
from detente.model.conflict import Conflict
from detente.names import DmId
from detente.stability import CATALOGUE, CONCEPTS, ConceptName, answer_to, solve
from detente.stability.checker import faults
from detente.stability.opponents import opponents_of
from detente.testing import conflicts, graph_conflicts

BOTH_FORMS = conflicts(max_options=5) | graph_conflicts(max_states=7)


@given(BOTH_FORMS)
@settings(max_examples=80)
def test_an_answer_is_found_just_where_there_is_one_and_it_is_a_shortest(found: Conflict) -> None:
    """An end of a legal sequence of the opponents answers the move to s1 just where it is a sanction of it."""
    graph = graph_of(found)
    solution = solve(graph)
    for concept in CONCEPTS:
        for i in range(len(graph.decision_makers)):
            for s in range(graph.size):
                for s1 in graph.improvements(i, s).tolist():
                    answer = answer_to(graph, concept, i, s, s1, solution.classes)
                    assert (answer.steps if answer else None) == _nearest(graph, concept, i, s, s1)


def _nearest(graph: Graph, concept: ConceptName, i: int, s: int, s1: int) -> tuple[Step, ...] | None:
    """The first sequence that ends in a sanction, of all there are, nearest first."""
    rule = CATALOGUE[concept]
    if rule.sanctions is None:
        return None
    walk = legal_walk(graph, opponents_of(graph, i), s1, wanted=bool(rule.answers_wanted))
    return next((steps for end, steps in walk if rule.sanctions(graph, i, s, end)), None)


@pytest.mark.parametrize("concept", CONCEPTS)
def test_of_thirteen_parties_each_is_answered_for_with_a_proof(concept: ConceptName) -> None:
    """All would rather act alone, and act if anybody does; that is worse for everybody."""
    names = [f"p{k:02}" for k in range(13)]
    others = {dm: " or ".join(f"{other}.act" for other in names if other != dm) for dm in names}
    graph = graph_of(conflict(*(party(dm, "act", wants=levels(f"not ({others[dm]})", f"{dm}.act")) for dm in names)))
    solution = solve(graph)
    verdicts = [solution.verdict(concept, DmId(dm), 0) for dm in names]
    assert [verdict.holds for verdict in verdicts] == [concept != "Nash"] * 13
    assert not any(list(faults(graph, verdict)) for verdict in verdicts[:2])
