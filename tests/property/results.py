"""What the public interface says of a conflict, in a form that tests can compare."""

from __future__ import annotations

from collections.abc import Callable, Hashable

import numpy as np

from detente.graph import Graph, graph_of
from detente.model.conflict import Conflict
from detente.names import DmId
from detente.stability import CONCEPTS, ConceptName, solve

Key = Callable[[Graph, int], Hashable]
Results = dict[tuple[ConceptName, DmId], frozenset[Hashable]]


def by_number(graph: Graph, s: int) -> Hashable:
    """A state known by its number."""
    return graph.number(s)


def by_options(graph: Graph, s: int) -> Hashable:
    """A state known by the options taken in it: the same where options are listed in another order."""
    return graph.taken(s)


def stable_states(conflict: Conflict, key: Key = by_number) -> Results:
    """The stable states for every concept and decision maker."""
    graph = graph_of(conflict)
    solution = solve(graph)
    return {
        (concept, dm): frozenset(key(graph, int(s)) for s in np.flatnonzero(solution.stable(concept, dm)))
        for concept in CONCEPTS
        for dm in graph.decision_makers
    }


def equilibria(conflict: Conflict, key: Key = by_number) -> dict[ConceptName, frozenset[Hashable]]:
    """The equilibria of every concept."""
    graph = graph_of(conflict)
    solution = solve(graph)
    return {
        concept: frozenset(key(graph, int(s)) for s in np.flatnonzero(solution.equilibria(concept)))
        for concept in CONCEPTS
    }
