"""Symmetric metarationality (SMR): every improvement could be answered, and there is no way out afterwards."""

from __future__ import annotations

from detente.graph.graph import Graph
from detente.graph.legal import legal_walk
from detente.stability.concept import Concept
from detente.stability.concepts import gmr
from detente.stability.opponents import opponents_of


def sanctions(graph: Graph, i: int, s: int, end: int) -> bool:
    """Whether ending in `end` leaves `i` no better off than in `s`, and no own move from there changes that."""
    return gmr.sanctions(graph, i, s, end) and all(
        gmr.sanctions(graph, i, s, s3) for s3 in graph.moves(i, end).tolist()
    )


def holds(graph: Graph, i: int, s: int) -> bool:
    """Whether `s` is SMR stable for `i`.

    For all s1 in R_i^+(s) there is s2 in R_{N-i}(s1) with s >=_i s2 and s >=_i s3 for all s3 in R_i(s2).

    Source: Howard (1971), Paradoxes of Rationality; Fang, Hipel & Kilgour (1993).
    """
    return all(
        any(sanctions(graph, i, s, s2) for s2, _ in legal_walk(graph, opponents_of(graph, i), s1))
        for s1 in graph.improvements(i, s).tolist()
    )


CONCEPT = Concept(
    name="SMR",
    source="Howard (1971), Paradoxes of Rationality",
    holds=holds,
    answers_wanted=False,
    sanctions=sanctions,
    leaves_no_way_out=True,
    within="SMR",
)
