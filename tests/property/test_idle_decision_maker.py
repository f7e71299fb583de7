"""A decision maker who can do nothing changes nothing for the others, and every state is stable for it.

It adds no arc to the graph, so it neither answers nor separates two moves of somebody else; and R_i^+(s) is empty
everywhere (Fang, Hipel & Kilgour 1993).
"""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.property.results import equilibria, stable_states

from detente.graph import graph_of
from detente.model.conflict import ByStatements, Conflict, DecisionMaker
from detente.model.text import Text
from detente.names import DmId
from detente.stability import CONCEPTS, solve
from detente.testing import conflicts

IDLE = DecisionMaker(DmId("idle"), Text.plain("A bystander"), ByStatements(()))


@given(conflicts(), st.data())
@settings(max_examples=100)
def test_a_bystander_changes_nothing(conflict: Conflict, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(conflict.decision_makers)))
    others = conflict.decision_makers
    joined = replace(conflict, decision_makers=(*others[:place], IDLE, *others[place:]))
    alone, together = stable_states(conflict), stable_states(joined)
    assert {key: states for key, states in together.items() if key[1] != IDLE.id} == alone
    assert equilibria(joined) == equilibria(conflict)
    solution = solve(graph_of(joined))
    assert all(solution.stable(concept, IDLE.id).all() for concept in CONCEPTS)
