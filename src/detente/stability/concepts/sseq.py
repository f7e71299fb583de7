"""Symmetric sequential stability (SSEQ): the answer is wanted, and there is no way out afterwards."""

from __future__ import annotations

from detente.graph.graph import Graph
from detente.graph.legal import legal_walk
from detente.stability.concept import Concept
from detente.stability.concepts import smr
from detente.stability.opponents import opponents_of


def holds(graph: Graph, i: int, s: int) -> bool:
    """Whether `s` is SSEQ stable for `i`.

    For all s1 in R_i^+(s) there is s2 in R^+_{N-i}(s1) with s >=_i s2 and s >=_i s3 for all s3 in R_i(s2): one
    and the same answer is wanted by those who give it and leaves no way out.

    Source: Rego & Vieira (2017), Group Decision and Negotiation 26:775-792.
    """
    return all(
        any(smr.sanctions(graph, i, s, s2) for s2, _ in legal_walk(graph, opponents_of(graph, i), s1, wanted=True))
        for s1 in graph.improvements(i, s).tolist()
    )


CONCEPT = Concept(
    name="SSEQ",
    source="Rego & Vieira (2017), Group Decision and Negotiation 26:775-792",
    holds=holds,
    answers_wanted=True,
    sanctions=smr.sanctions,
    leaves_no_way_out=True,
    within="SMR",
)
