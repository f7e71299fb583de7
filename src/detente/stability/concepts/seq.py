"""Sequential stability (SEQ): every improvement would be answered by moves that the others want to make."""

from __future__ import annotations

from detente.graph.graph import Graph
from detente.graph.legal import legal_walk
from detente.stability.concept import Concept
from detente.stability.concepts import gmr
from detente.stability.opponents import opponents_of


def holds(graph: Graph, i: int, s: int) -> bool:
    """Whether `s` is SEQ stable for `i`.

    For all s1 in R_i^+(s) there is s2 in R^+_{N-i}(s1) with s >=_i s2; each step of the answer is an improvement
    for its mover from the state where it moves.

    Source: Fraser & Hipel (1979); Fang, Hipel & Kilgour (1993).
    """
    return all(
        any(gmr.sanctions(graph, i, s, s2) for s2, _ in legal_walk(graph, opponents_of(graph, i), s1, wanted=True))
        for s1 in graph.improvements(i, s).tolist()
    )


CONCEPT = Concept(
    name="SEQ",
    source="Fraser & Hipel (1979)",
    holds=holds,
    answers_wanted=True,
    sanctions=gmr.sanctions,
    within="GMR",
)
