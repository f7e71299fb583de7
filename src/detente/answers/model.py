"""What a model says: the conflict as it was written down, and its feasible states where they are asked for."""

from __future__ import annotations

from dataclasses import dataclass

from detente.graph import Graph
from detente.model.conflict import Conflict


@dataclass(frozen=True, slots=True)
class Model:
    """A conflict to be read; `graph` has its states, None where nobody wants to see them.

    `limit` is how many of the states are told of at most, None for as many as are usual.
    """

    conflict: Conflict
    graph: Graph | None = None
    limit: int | None = None

    @property
    def states(self) -> tuple[int, ...]:
        """The feasible states that are to be seen, by their indices in the graph, in the order of their numbers."""
        return () if self.graph is None else tuple(sorted(range(self.graph.size), key=self.graph.number))
