"""What tells the concepts apart, on conflicts small enough to follow with a finger."""

from __future__ import annotations

import pytest
from tests.graph.building import conflict, listed, party, player, ranked

from detente.graph import graph_of
from detente.model.conflict import Conflict, Rest
from detente.names import DmId
from detente.stability import CATALOGUE, CONCEPTS, ConceptName, solve

I_CAN_GO_1_TO_2 = (1, 2)
J_CAN_GO_2_TO_3 = (2, 3)

UNANSWERED = listed(
    [1, 2, 3], player("i", ranked(2, 3, 1), I_CAN_GO_1_TO_2), player("j", ranked(3, 2, 1), J_CAN_GO_2_TO_3)
)
"""j goes on to 3, where i is still better off than in 1."""

NO_WISH_TO_LEAVE = listed(
    [1, 2, 3], player("i", ranked(1, 2, 3), I_CAN_GO_1_TO_2), player("j", ranked(3, 2, 1), J_CAN_GO_2_TO_3)
)

UNWANTED_ANSWER = listed(
    [1, 2, 3], player("i", ranked(2, 1, 3), I_CAN_GO_1_TO_2), player("j", ranked(2, (1, 3)), J_CAN_GO_2_TO_3)
)
"""j could punish i in 3, but would be worse off itself."""

WAY_OUT = listed(
    [1, 2, 3, 4],
    player("i", ranked((2, 4), 1, 3), I_CAN_GO_1_TO_2, (3, 4)),
    player("j", ranked(3, 2, (1, 4)), J_CAN_GO_2_TO_3),
)
"""j wants to go on to 3, but from there i gets away to 4."""

TWO_ANSWERS = listed(
    [1, 2, 3, 4, 5],
    player("i", ranked((2, 4), 1, (3, 5)), I_CAN_GO_1_TO_2, (3, 4)),
    player("j", ranked(3, 2, (Rest(),)), J_CAN_GO_2_TO_3, (2, 5)),
)
"""One answer is wanted but leaves a way out (3); the other leaves none but is unwanted (5)."""

TWO_ANSWERS_BY_OPTIONS = conflict(
    party("i", "x", wants=ranked((2, 3), 1, (4, 5, 6, 7, 8))), party("j", "y", "z", wants=ranked(4, 2, (Rest(),)))
)
"""The same with options: i takes x; j answers by y (wanted; i drops x again) or by z (unwanted; no way out)."""

WANTED_AND_NO_WAY_OUT = listed(
    [1, 2, 3], player("i", ranked(2, 1, 3), I_CAN_GO_1_TO_2), player("j", ranked(3, 2, 1), J_CAN_GO_2_TO_3)
)

AN_EQUAL_END = listed(
    [1, 2, 3], player("i", ranked(2, (1, 3)), I_CAN_GO_1_TO_2), player("j", ranked(3, 2, 1), J_CAN_GO_2_TO_3)
)
"""A sanction need not be worse than the state itself: no better is enough."""

THREE_STEPS = listed(
    [1, 2, 3, 4, 5],
    player("i", ranked((2, 3, 4), 1, 5), I_CAN_GO_1_TO_2),
    player("j", ranked(5, 4, 3, 2, 1), J_CAN_GO_2_TO_3, (4, 5)),
    player("k", ranked(4, 3, 5, 2, 1), (3, 4)),
)
"""Only j, k and j again, one after the other, bring i to 5."""

TWICE_IN_A_ROW = listed(
    [1, 2, 3, 4],
    player("i", ranked((2, 3), 1, 4), I_CAN_GO_1_TO_2),
    player("j", ranked(4, 3, 2, 1), J_CAN_GO_2_TO_3, (3, 4)),
    player("k", ranked((1, 2, 3, 4))),
)
"""j would have to move twice in a row, which nobody may."""

BACK_TO_THE_START = listed([1, 2], player("i", ranked(2, 1), I_CAN_GO_1_TO_2), player("j", ranked(1, 2), (2, 1)))
"""j undoes the move of i; being back in 1 is no better than being in 1. But from 1, i can leave again."""


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        pytest.param(NO_WISH_TO_LEAVE, set(CONCEPTS), id="no improvement"),
        pytest.param(UNANSWERED, set(), id="unanswered"),
        pytest.param(UNWANTED_ANSWER, {"GMR", "SMR"}, id="SMR without SEQ"),
        pytest.param(WAY_OUT, {"GMR", "SEQ"}, id="SEQ without SMR"),
        pytest.param(TWO_ANSWERS, {"GMR", "SMR", "SEQ"}, id="SEQ and SMR without SSEQ"),
        pytest.param(TWO_ANSWERS_BY_OPTIONS, {"GMR", "SMR", "SEQ"}, id="SEQ and SMR without SSEQ, by options"),
        pytest.param(WANTED_AND_NO_WAY_OUT, {"GMR", "SMR", "SEQ", "SSEQ"}, id="all but Nash"),
        pytest.param(AN_EQUAL_END, {"GMR", "SMR", "SEQ", "SSEQ"}, id="no better is enough"),
        pytest.param(THREE_STEPS, {"GMR", "SMR", "SEQ", "SSEQ"}, id="an answer in three steps"),
        pytest.param(TWICE_IN_A_ROW, set(), id="nobody moves twice in a row"),
        pytest.param(BACK_TO_THE_START, {"GMR", "SEQ"}, id="back to the start"),
    ],
)
def test_by_which_concepts_state_1_holds_for_i(found: Conflict, expected: set[ConceptName]) -> None:
    graph = graph_of(found)
    assert {concept for concept in CONCEPTS if CATALOGUE[concept].holds(graph, 0, 0)} == expected
    assert {concept for concept in CONCEPTS if solve(graph).stable(concept, DmId("i"))[0]} == expected


def test_prisoners_dilemma() -> None:
    """Cooperation is no Nash equilibrium, yet each defection would be answered in kind."""
    dilemma = conflict(
        party("a", "cooperate", wants=ranked(3, 4, 1, 2)), party("b", "cooperate", wants=ranked(2, 4, 1, 3))
    )
    solution = solve(graph_of(dilemma))
    found = {concept: (solution.equilibria(concept).nonzero()[0] + 1).tolist() for concept in CONCEPTS}
    assert found == {"Nash": [1], "GMR": [1, 4], "SMR": [1, 4], "SEQ": [1, 4], "SSEQ": [1, 4]}
