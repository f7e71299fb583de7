"""Nash stability (R): nothing to gain by oneself."""

from __future__ import annotations

from detente.graph.graph import Graph
from detente.stability.concept import Concept


def holds(graph: Graph, i: int, s: int) -> bool:
    """Whether `s` is Nash stable for decision maker `i`: R_i^+(s) is empty.

    Source: Fang, Hipel & Kilgour (1993), Interactive Decision Making.
    """
    return graph.improvements(i, s).size == 0


CONCEPT = Concept(
    name="Nash",
    source="Nash (1950); Fang, Hipel & Kilgour (1993), Interactive Decision Making",
    holds=holds,
    within="Nash",
)
