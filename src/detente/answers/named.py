"""By which of its conditions an outcome is known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from detente.graph import Graph
from detente.graph.truth import Mask, within
from detente.model.conflict import Condition
from detente.model.statement import Holds

MOST_NAMED = 4
"""Conditions in one name: more cannot be told apart at a glance."""


def implying(true: Sequence[Mask], k: int) -> Iterator[int]:
    """The places of those conditions that imply the one at place `k`, by the states in which each is true.

    A condition is implied by another where it is true in every feasible state in which that one is; of two that are
    true in the same states, the first implies the second.
    """
    for j, where in enumerate(true):
        if j != k and within(where, true[k]) and (j < k or not within(true[k], where)):
            yield j


class Naming:
    """From an outcome to the conditions that are true in it and that no other of them implies."""

    def __init__(self, graph: Graph) -> None:
        self._conditions = graph.conflict.conditions
        self._true: list[Mask] = [graph.where(Holds(condition.id)) for condition in self._conditions]
        self._implying = [frozenset(implying(self._true, k)) for k in range(len(self._conditions))]

    def conditions(self, s: int) -> tuple[Condition, ...]:
        """The conditions that name the state, in the order of the file; at most `MOST_NAMED`."""
        true = [k for k, where in enumerate(self._true) if where[s]]
        kept = [k for k in true if self._implying[k].isdisjoint(true)]
        return tuple(self._conditions[k] for k in kept[:MOST_NAMED])
