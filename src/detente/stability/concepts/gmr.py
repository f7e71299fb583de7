"""General metarationality (GMR): every improvement could be answered, whether or not anybody wants to."""

from __future__ import annotations

from detente.graph.graph import Graph
from detente.graph.legal import legal_walk
from detente.stability.concept import Concept
from detente.stability.opponents import opponents_of


def sanctions(graph: Graph, i: int, s: int, end: int) -> bool:
    """Whether ending in `end` leaves `i` no better off than in `s`: s >=_i end."""
    return bool(graph.ranks[i][end] <= graph.ranks[i][s])


def holds(graph: Graph, i: int, s: int) -> bool:
    """Whether `s` is GMR stable for `i`.

    For all s1 in R_i^+(s) there is s2 in R_{N-i}(s1) with s >=_i s2.

    Source: Howard (1971), Paradoxes of Rationality; Fang, Hipel & Kilgour (1993).
    """
    return all(
        any(sanctions(graph, i, s, s2) for s2, _ in legal_walk(graph, opponents_of(graph, i), s1))
        for s1 in graph.improvements(i, s).tolist()
    )


CONCEPT = Concept(
    name="GMR",
    source="Howard (1971), Paradoxes of Rationality",
    holds=holds,
    answers_wanted=False,
    sanctions=sanctions,
    within="GMR",
)
