"""How outcomes are reached from where the conflict stands: by wanted moves only, or by legal moves at all.

Status-quo analysis (Li, Kilgour & Hipel 2005, Journal of the Operational Research Society 56:699-707): whether a
state is reached is a different question from whether it holds, and is always answered apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from detente.graph.graph import Graph
from detente.graph.legal import Step, legal_walk

Path = tuple[Step, ...]
"""Moves one after the other; empty for the state where one is already."""


@dataclass(frozen=True)
class Reach:
    """What can be reached from `start`, with a shortest legal sequence of moves to each state."""

    graph: Graph
    start: int

    @cached_property
    def by_improvements(self) -> dict[int, Path]:
        """Every state that is reached by wanted moves only."""
        return self._paths(wanted=True)

    @cached_property
    def by_moves(self) -> dict[int, Path]:
        """Every state that is reached by legal moves, wanted or not."""
        return self._paths(wanted=False)

    def unwanted(self, path: Path) -> tuple[Step, ...]:
        """The moves of a path that their movers do not want."""
        dms = self.graph.decision_makers
        return tuple(
            step
            for step in path
            if self.graph.ranks[dms.index(step.mover)][step.target]
            <= self.graph.ranks[dms.index(step.mover)][step.source]
        )

    def path(self, target: int) -> Path | None:
        """A shortest path of wanted moves; else a shortest legal one; None where the state is not reached."""
        wanted = self.by_improvements.get(target)
        return self.by_moves.get(target) if wanted is None else wanted

    def _paths(self, *, wanted: bool) -> dict[int, Path]:
        everybody = range(len(self.graph.decision_makers))
        walk = dict(legal_walk(self.graph, everybody, self.start, wanted=wanted))
        return walk | {self.start: ()}
