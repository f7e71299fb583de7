"""The catalogue of solution concepts: name, definition, and which answers count."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from detente.graph.graph import Graph
from detente.stability import gmr, nash, seq, smr, sseq
from detente.stability.verdict import CONCEPTS, ConceptName


@dataclass(frozen=True, slots=True)
class Concept:
    """A solution concept.

    Attributes:
        name: the field's name.
        holds: the definition: is state s stable for decision maker i?
        answers_wanted: whether the opponents answer by improvements only; None where no answer counts (Nash).
        sanctions: whether an end of an answer is a sanction; None for Nash.
    """

    name: ConceptName
    holds: Callable[[Graph, int, int], bool]
    answers_wanted: bool | None = None
    sanctions: Callable[[Graph, int, int, int], bool] | None = None


CATALOGUE: dict[ConceptName, Concept] = {
    concept.name: concept
    for concept in (
        Concept("Nash", nash.holds),
        Concept("GMR", gmr.holds, answers_wanted=False, sanctions=gmr.sanctions),
        Concept("SMR", smr.holds, answers_wanted=False, sanctions=smr.sanctions),
        Concept("SEQ", seq.holds, answers_wanted=True, sanctions=gmr.sanctions),
        Concept("SSEQ", sseq.holds, answers_wanted=True, sanctions=smr.sanctions),
    )
}
assert tuple(CATALOGUE) == CONCEPTS
