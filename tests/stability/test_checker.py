"""The checker accepts every witness that is given, and no forged one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from tests.graph.building import listed, player, ranked

from detente.graph import Step, graph_of, legal_walk
from detente.model.conflict import Conflict
from detente.names import DmId
from detente.stability import CONCEPTS, Answered, ConceptName, Verdict, by_preference, solve, verdict_of
from detente.stability.checker import faults
from detente.testing import conflicts, graph_conflicts

BOTH_FORMS = conflicts(max_options=5) | graph_conflicts(max_states=7)
F, J, K = map(DmId, "ijk")


@given(BOTH_FORMS)
@settings(max_examples=120)
def test_every_verdict_is_proven_by_its_witness(found: Conflict) -> None:
    graph = graph_of(found)
    solution = solve(graph)
    for concept in CONCEPTS:
        for i, dm in enumerate(graph.decision_makers):
            for s in range(graph.size):
                verdict = solution.verdict(concept, dm, s)
                assert verdict.holds == solution.stable(concept, dm)[s]
                assert list(faults(graph, verdict)) == []
                if verdict.holds:
                    assert [a.improvement for a in verdict.answered] == by_preference(graph, i, s)


@given(BOTH_FORMS)
@settings(max_examples=40)
def test_the_opposite_of_a_verdict_is_never_proven(found: Conflict) -> None:
    graph = graph_of(found)
    for concept in CONCEPTS:
        for i in range(len(graph.decision_makers)):
            opponents = [j for j in range(len(graph.decision_makers)) if j != i]
            for s in range(graph.size):
                verdict = verdict_of(graph, concept, i, s)
                for answered in verdict.answered:
                    rest = tuple(other for other in verdict.answered if other != answered)
                    assert list(faults(graph, replace(verdict, answered=rest)))
                    assert list(faults(graph, Verdict(concept, verdict.dm, s, unanswered=answered.improvement)))
                if verdict.unanswered is not None:
                    for _, steps in legal_walk(graph, opponents, verdict.unanswered):
                        forged = Verdict(concept, verdict.dm, s, (Answered(verdict.unanswered, steps),))
                        assert list(faults(graph, forged))


GRAPH = graph_of(
    listed(
        [0, 1, 2, 3, 4, 5],
        player("i", ranked((1, 5), 0, (2, 3, 4)), (0, 1), (0, 5), (1, 3), (4, 5)),
        player("j", ranked(3, 2, (1, 5), 0, 4), (1, 2), (5, 3), (2, 3), (1, 4)),
        player("k", ranked(5, (0, 1, 2, 3, 4)), (2, 5)),
    )
)
"""From 0, i wants to go to 1 and 5. j answers 1 → 2 and 5 → 3; what else the moves are for, the forgeries say."""

HONEST = (Answered(1, (Step(J, 1, 2),)), Answered(5, (Step(J, 5, 3),)))


@pytest.mark.parametrize("concept", ["GMR", "SMR", "SEQ", "SSEQ"])
def test_the_honest_witness_is_accepted(concept: ConceptName) -> None:
    assert list(faults(GRAPH, Verdict(concept, F, 0, HONEST))) == []
    assert verdict_of(GRAPH, concept, 0, 0).holds


def answered_by(*steps: Step) -> tuple[Answered, ...]:
    """The honest witness with another answer to the improvement to 1."""
    return Answered(1, steps), HONEST[1]


@pytest.mark.parametrize(
    ("concept", "answered", "complaint"),
    [
        pytest.param("SEQ", HONEST[:1], "does not name just the improvements", id="an improvement left out"),
        pytest.param("SEQ", (), "does not name just the improvements", id="all left out"),
        pytest.param(
            "SEQ", (*HONEST, Answered(4, (Step(J, 1, 2),))), "does not name just", id="what is no improvement"
        ),
        pytest.param("SEQ", answered_by(), "has no answer", id="an empty answer"),
        pytest.param("SEQ", answered_by(Step(J, 5, 3)), "j cannot move from 1 to 3", id="it starts elsewhere"),
        pytest.param("GMR", answered_by(Step(J, 1, 3)), "j cannot move from 1 to 3", id="an impossible move"),
        pytest.param("GMR", answered_by(Step(K, 1, 2)), "k cannot move from 1 to 2", id="somebody else's move"),
        pytest.param(
            "GMR", answered_by(Step(J, 1, 2), Step(J, 3, 2)), "j cannot move from 2 to 2", id="a gap in the sequence"
        ),
        pytest.param("GMR", answered_by(Step(F, 1, 3)), "i is not the one to move", id="the focal one answers itself"),
        pytest.param(
            "SEQ", answered_by(Step(J, 1, 2), Step(J, 2, 3)), "j is not the one to move at 2", id="twice in a row"
        ),
        pytest.param("SEQ", answered_by(Step(J, 1, 4)), "j does not want to move from 1 to 4", id="unwanted, SEQ"),
        pytest.param("SSEQ", answered_by(Step(J, 1, 4)), "j does not want to move from 1 to 4", id="unwanted, SSEQ"),
        pytest.param(
            "SEQ", answered_by(Step(J, 1, 2), Step(K, 2, 5)), "5 is no sanction of the move from 0", id="no sanction"
        ),
        pytest.param("SMR", answered_by(Step(J, 1, 4)), "4 is no sanction of the move from 0", id="a way out"),
        pytest.param("Nash", HONEST, "by Nash no answer counts", id="Nash"),
    ],
)
def test_forged_answers_are_rejected(concept: ConceptName, answered: tuple[Answered, ...], complaint: str) -> None:
    assert any(complaint in fault for fault in faults(GRAPH, Verdict(concept, F, 0, answered)))


def test_what_one_concept_rejects_another_may_accept() -> None:
    assert list(faults(GRAPH, Verdict("GMR", F, 0, answered_by(Step(J, 1, 4))))) == []


@pytest.mark.parametrize("concept", ["GMR", "SMR", "SEQ", "SSEQ"])
def test_what_is_answered_cannot_be_called_unanswered(concept: ConceptName) -> None:
    assert list(faults(GRAPH, Verdict(concept, F, 0, unanswered=1))) == ["the improvement to 1 is answered after all"]


def test_by_nash_every_improvement_is_unanswered() -> None:
    assert list(faults(GRAPH, Verdict("Nash", F, 0, unanswered=5))) == []


@pytest.mark.parametrize("concept", CONCEPTS)
@pytest.mark.parametrize("target", [0, 2, 3])
def test_only_an_improvement_can_be_unanswered(concept: ConceptName, target: int) -> None:
    assert list(faults(GRAPH, Verdict(concept, F, 0, unanswered=target))) == [f"{target} is not an improvement from 0"]


@given(BOTH_FORMS)
@settings(max_examples=40)
def test_the_strongest_temptation_is_named(found: Conflict) -> None:
    """The unanswered improvement is one of the most preferred that no sanction answers."""
    graph = graph_of(found)
    assume(graph.size > 1)
    for i in range(len(graph.decision_makers)):
        for s in range(graph.size):
            verdict = verdict_of(graph, "SEQ", i, s)
            alone = [t for t in by_preference(graph, i, s) if not list(faults(graph, _unanswered(verdict, t)))]
            assert verdict.unanswered == (alone[0] if alone else None)


def _unanswered(verdict: Verdict, improvement: int) -> Verdict:
    return Verdict(verdict.concept, verdict.dm, verdict.state, unanswered=improvement)
