"""By which of its conditions an outcome is known."""

from __future__ import annotations

import numpy as np

from detente.graph import Graph
from detente.graph.truth import Mask
from detente.model.conflict import Condition
from detente.model.statement import Holds

MOST_NAMED = 4
"""Conditions in one name: more cannot be told apart at a glance."""


class Naming:
    """From an outcome to the conditions that are true in it and that no other of them implies.

    A condition is implied by another where it is true in every feasible state in which that one is; of two that are
    true in the same states, the first in the file is taken.
    """

    def __init__(self, graph: Graph) -> None:
        self._conditions = graph.conflict.conditions
        self._true: list[Mask] = [graph.where(Holds(condition.id)) for condition in self._conditions]
        self._implying = [self._stronger(k) for k in range(len(self._conditions))]

    def conditions(self, s: int) -> tuple[Condition, ...]:
        """The conditions that name the state, in the order of the file; at most `MOST_NAMED`."""
        true = [k for k, where in enumerate(self._true) if where[s]]
        kept = [k for k in true if self._implying[k].isdisjoint(true)]
        return tuple(self._conditions[k] for k in kept[:MOST_NAMED])

    def _stronger(self, k: int) -> frozenset[int]:
        """The conditions that imply the one at `k`; of those true in the same states only earlier ones."""
        others = ((j, where) for j, where in enumerate(self._true) if j != k)
        return frozenset(
            j for j, where in others if not np.any(where & ~self._true[k]) and (j < k or np.any(self._true[k] & ~where))
        )
