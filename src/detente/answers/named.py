"""By which of its conditions an outcome is known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

import numpy as np
from numpy.typing import NDArray

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
        if j != k and _implies(where, true[k], first=j < k):
            yield j


def _implies(one: NDArray[Any], other: NDArray[Any], *, first: bool) -> bool:
    """Whether one implies the other, by the states in which each is true, as flags or packed into bits."""
    return within(one, other) and (first or not within(other, one))


class Naming:
    """From an outcome to the conditions that are true in it and that no other of them implies."""

    def __init__(self, graph: Graph) -> None:
        self._conditions = graph.conflict.conditions
        self._true: list[Mask] = [graph.where(Holds(condition.id)) for condition in self._conditions]
        self._packed = [np.packbits(true) for true in self._true]
        self._known: dict[tuple[int, int], bool] = {}

    def conditions(self, s: int) -> tuple[Condition, ...]:
        """The conditions that name the state, in the order of the file; at most `MOST_NAMED`."""
        true = [k for k, where in enumerate(self._true) if where[s]]
        kept = (k for k in true if not any(self._implies(j, k) for j in true))
        return tuple(self._conditions[k] for k in islice(kept, MOST_NAMED))

    def _implies(self, j: int, k: int) -> bool:
        """Whether the condition at place `j` implies that at `k`; pairs are looked at when a name needs them."""
        if (j, k) not in self._known:
            self._known[j, k] = j != k and _implies(self._packed[j], self._packed[k], first=j < k)
        return self._known[j, k]
