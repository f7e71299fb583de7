"""N-i: everybody else."""

from __future__ import annotations

from detente.graph.graph import Graph


def opponents_of(graph: Graph, i: int) -> tuple[int, ...]:
    """The decision makers other than `i`; empty where `i` is alone."""
    return tuple(j for j in range(len(graph.decision_makers)) if j != i)
