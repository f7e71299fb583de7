"""What every solution concept must pass to be in the catalogue, whoever wrote it."""

from __future__ import annotations

import numpy as np

from detente.graph import Graph
from detente.stability import CATALOGUE, ConceptName, solve
from detente.stability.checker import faults


def assert_sound(name: ConceptName, graph: Graph) -> None:
    """Check a concept of the catalogue on a graph: what is quick is right, and every verdict is proven.

    The flags of the solver are those of the definition; where a state holds, each improvement has an answer, else one
    has none, as the checker finds; what it is said to lie within, it lies within. Where the concept says nothing of
    the graph, there is nothing to check.

    Raises:
        AssertionError: at the first state and decision maker for which that is not so.

    Example:
        >>> import detente
        >>> from detente.graph import graph_of
        >>> assert_sound("SIM", graph_of(detente.load("chicken").conflict))
    """
    concept, solution = CATALOGUE[name], solve(graph)
    if concept.applies_to(graph) is not None:
        return
    for i, dm in enumerate(graph.decision_makers):
        flags = solution.stable(name, dm)
        expected = [concept.holds(graph, i, s) for s in range(graph.size)]
        assert flags.tolist() == expected, f"{name} for {dm}: the solver and the definition differ"
        if concept.within is not None:
            assert not np.any(flags & ~solution.stable(concept.within, dm)), f"{name} is not within {concept.within}"
        for s in range(graph.size):
            verdict = solution.verdict(name, dm, s)
            assert verdict.holds == flags[s], f"{name} for {dm} in {s}: the witness says otherwise"
            assert not list(faults(graph, verdict)), f"{name} for {dm} in {s}: {list(faults(graph, verdict))}"
