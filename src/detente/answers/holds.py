"""Which outcomes hold, for whom, by which concepts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from detente.graph import Graph
from detente.stability import CATALOGUE, CONCEPTS, ConceptName, Obstacle, Solution, obstacles


@dataclass(frozen=True, slots=True)
class Holds:
    """What holds by `concepts`, those of the ones asked for that apply; `barred` says why the others do not.

    `limit` is how many states a list names at most, None for all of them; `labels` whether they are put into words.
    """

    solution: Solution
    concepts: tuple[ConceptName, ...]
    barred: Mapping[ConceptName, Obstacle]
    limit: int | None = None
    labels: bool = True

    @property
    def graph(self) -> Graph:
        """The graph whose states they are."""
        return self.solution.graph

    @property
    def counts(self) -> dict[ConceptName, int]:
        """By concept, how many states hold for everyone."""
        return {concept: int(self.solution.equilibria(concept).sum()) for concept in self.concepts}

    def telling(self, most: int) -> list[int]:
        """The states that tell most, in order: today's, then those that hold by most concepts; at most so many."""
        graph = self.graph
        votes = np.zeros(graph.size, dtype=np.int64)
        for concept in self.concepts:
            votes += self.solution.equilibria(concept)
        if graph.status_quo is not None:
            votes[graph.status_quo] = len(self.concepts) + 1
        most = most if self.limit is None else min(most, self.limit)
        return sorted(np.argsort(-votes, kind="stable")[:most].tolist())


def holds(
    solution: Solution, concepts: Sequence[ConceptName] = (), *, limit: int | None = None, labels: bool = True
) -> Holds:
    """What holds by the concepts asked for, in the order of the catalogue; by the usual five where none is."""
    asked = tuple(concept for concept in CATALOGUE if concept in concepts) if concepts else CONCEPTS
    barred = obstacles(solution.graph, asked)
    return Holds(solution, tuple(concept for concept in asked if concept not in barred), barred, limit, labels)
