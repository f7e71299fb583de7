"""Which states hold for whom, by every concept, in all states at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from detente.graph.graph import ArcGraph, Graph, OptionGraph
from detente.graph.truth import Mask
from detente.names import DmId
from detente.stability.opponents import opponents_of
from detente.stability.threads import for_each
from detente.stability.verdict import ConceptName, Verdict
from detente.stability.witness import verdict_of

StableForOne = dict[ConceptName, Mask]


@dataclass(frozen=True, slots=True, eq=False)
class Solution:
    """Which states of `graph` are stable for whom, by all concepts of the catalogue."""

    graph: Graph
    by_dm: tuple[StableForOne, ...]

    def stable(self, concept: ConceptName, dm: DmId) -> Mask:
        """One flag per state: whether it is stable for the decision maker."""
        return self.by_dm[self.graph.decision_makers.index(dm)][concept]

    def equilibria(self, concept: ConceptName) -> Mask:
        """One flag per state: whether it is stable for every decision maker who can still move."""
        everyone = np.ones(self.graph.size, dtype=np.bool_)
        for stable in self.by_dm:
            everyone &= stable[concept]
        return everyone

    def verdict(self, concept: ConceptName, dm: DmId, state: int) -> Verdict:
        """Whether the state holds for the decision maker, with the witness that proves it."""
        return verdict_of(self.graph, concept, self.graph.decision_makers.index(dm), state)


def solve(graph: Graph) -> Solution:
    """All concepts for all decision makers in all states, by the fast kernels.

    Args:
        graph: the graph of a conflict, of either form.

    Returns:
        A solution; with no states at all, its arrays are empty.

    Raises:
        LimitExceeded: if one decision maker's one-way options make too many patterns.
    """
    stable_for: Callable[[int], StableForOne]
    if isinstance(graph, OptionGraph):
        stable_for = _option_form(graph)
    elif isinstance(graph, ArcGraph):
        from detente.stability.arcs import stable_by_arcs  # noqa: PLC0415 – not needed in option form

        def stable_for(i: int) -> StableForOne:
            return stable_by_arcs(graph, i)
    else:
        raise TypeError(f"cannot solve a {type(graph).__name__}")
    return Solution(graph, for_each(stable_for, len(graph.decision_makers), states=graph.size))


def _option_form(graph: OptionGraph) -> Callable[[int], StableForOne]:
    from detente.stability.sweeps import partitions, stable_by_sweeps  # noqa: PLC0415 – imports numba

    classes = partitions(graph)
    return lambda i: stable_by_sweeps(classes, i, opponents_of(graph, i))
