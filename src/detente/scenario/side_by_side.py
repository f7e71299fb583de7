"""Several conflicts side by side: every outcome that holds in any of them, matched by the options taken."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np

from detente.evolution import Reach
from detente.graph import Graph
from detente.graph.truth import Mask
from detente.scenario.compare import matches
from detente.stability import ConceptName, Solution


@dataclass(frozen=True, slots=True)
class Row:
    """One outcome, with one entry per column.

    Attributes:
        states: its index in each conflict; None where it is not possible there.
        holds: whether it holds there for everyone who can still move.
        reached: whether wanted moves lead there from that conflict's own status quo.
    """

    states: tuple[int | None, ...]
    holds: tuple[bool, ...]
    reached: tuple[bool, ...]

    @property
    def first(self) -> tuple[int, int]:
        """The first column in which the outcome is possible, and its index there."""
        return next((column, s) for column, s in enumerate(self.states) if s is not None)


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """What one concept says of several conflicts: `columns` are the base, then its variants.

    `more` outcomes hold in one of them and have no row.
    """

    concept: ConceptName
    columns: tuple[Solution, ...]
    rows: tuple[Row, ...]
    more: int = 0


def table(base: Solution, variants: Sequence[Solution], concept: ConceptName, *, most: int | None = None) -> Table:
    """Every outcome that holds for everyone in the base or in a variant, and what becomes of it in the others.

    Args:
        base: the conflict as it is.
        variants: the changed ones, in the order of their columns.
        concept: by which concept an outcome holds.
        most: how many rows there may be, of those that hold in the base first; None: as many as there are.

    Returns:
        The rows in the order of the base's states; what is not possible there comes after them, in the order of the
        first variant that has it. No rows where nothing holds in any conflict.
    """
    columns = (base, *variants)
    holding = [solution.equilibria(concept) for solution in columns]
    fresh = [_fresh(columns, holding, k) for k in range(len(columns))]
    shown = islice(_rows(columns, holding, fresh), most)
    rows = tuple(sorted(shown, key=lambda row: row.first))
    return Table(concept, columns, rows, sum(int(mask.sum()) for mask in fresh) - len(rows))


def _fresh(columns: Sequence[Solution], holding: Sequence[Mask], k: int) -> Mask:
    """Which states hold in a column and in none before it."""
    fresh = holding[k].copy()
    for solution, held in zip(columns[:k], holding, strict=False):
        there = matches(columns[k].graph, solution.graph)
        fresh &= ~((there >= 0) & held[there])
    return fresh


def _rows(columns: Sequence[Solution], holding: Sequence[Mask], fresh: Sequence[Mask]) -> Iterator[Row]:
    """One row per outcome, from the first column in which it holds."""
    reached = [_reached(solution.graph) for solution in columns]
    for solution, mask in zip(columns, fresh, strict=True):
        there = [matches(solution.graph, other.graph) for other in columns]
        for s in np.flatnonzero(mask):
            states = tuple(int(match[s]) for match in there)
            yield Row(tuple(t if t >= 0 else None for t in states), _flags(holding, states), _flags(reached, states))


def _flags(masks: Sequence[Mask], states: Sequence[int]) -> tuple[bool, ...]:
    return tuple(s >= 0 and bool(mask[s]) for mask, s in zip(masks, states, strict=True))


def _reached(graph: Graph) -> Mask:
    """Which states wanted moves lead to from today; none where there is no (feasible) status quo."""
    start = graph.status_quo
    if start is None:
        return np.zeros(graph.size, dtype=np.bool_)
    return Reach(graph, start).by_improvements >= 0
