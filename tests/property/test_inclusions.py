"""Nash ⊆ SSEQ ⊆ SEQ ⊆ GMR and SSEQ ⊆ SMR ⊆ GMR, for every decision maker and so for equilibria.

Fang, Hipel & Kilgour (1993), Interactive Decision Making; Rego & Vieira (2017), Group Decision and Negotiation
26:775-792 (SSEQ).
"""

from __future__ import annotations

from hypothesis import given, settings
from tests.property.results import equilibria, stable_states

from detente.model.conflict import Conflict
from detente.stability import ConceptName
from detente.testing import conflicts, graph_conflicts

INCLUSIONS: tuple[tuple[ConceptName, ConceptName], ...] = (
    ("Nash", "SSEQ"),
    ("SSEQ", "SEQ"),
    ("SSEQ", "SMR"),
    ("SEQ", "GMR"),
    ("SMR", "GMR"),
)


@given(conflicts() | graph_conflicts())
@settings(max_examples=150)
def test_what_is_stable_by_the_narrower_concept_is_stable_by_the_wider(conflict: Conflict) -> None:
    results = stable_states(conflict)
    for narrow, wide in INCLUSIONS:
        for dm in conflict.decision_makers:
            assert results[narrow, dm.id] <= results[wide, dm.id]


@given(conflicts() | graph_conflicts())
@settings(max_examples=100)
def test_equilibria_of_the_narrower_concept_are_equilibria_of_the_wider(conflict: Conflict) -> None:
    found = equilibria(conflict)
    for narrow, wide in INCLUSIONS:
        assert found[narrow] <= found[wide]


@given(conflicts() | graph_conflicts())
@settings(max_examples=100)
def test_an_equilibrium_is_stable_for_everyone(conflict: Conflict) -> None:
    results, found = stable_states(conflict), equilibria(conflict)
    for concept, states in found.items():
        everyone = (results[concept, dm.id] for dm in conflict.decision_makers)
        assert states == frozenset.intersection(*everyone)
