"""How outcomes are reached from where the conflict stands: by wanted moves only, or by legal moves at all.

Status-quo analysis (Li, Kilgour & Hipel 2005, Journal of the Operational Research Society 56:699-707): whether a
state is reached is a different question from whether it holds, and is always answered apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np

from detente.evolution.spread import Distances, Spread, backwards, distances, spreads_of
from detente.graph import Graph, OptionGraph, Step, legal_walk

Path = tuple[Step, ...]
"""Moves one after the other; empty for the state where one is already."""

PathKind = Literal["here", "wanted", "legal", "none"]
"""Where one is already; reached by wanted moves; by legal ones, some of which are unwanted; not reached."""


@dataclass(frozen=True)
class Reach:
    """What can be reached from `start` by legal sequences of moves, and how."""

    graph: Graph
    start: int

    @cached_property
    def by_improvements(self) -> Distances:
        """Per state the least number of wanted moves that lead there; -1 where none do, 0 for `start`."""
        return self._distances(wanted=True)

    @cached_property
    def by_moves(self) -> Distances:
        """Per state the least number of legal moves that lead there; -1 where none do, 0 for `start`."""
        return self._distances(wanted=False)

    def path(self, target: int) -> Path | None:
        """A shortest path of wanted moves; else a shortest legal one; None where the state is not reached."""
        if self.by_improvements[target] >= 0:
            return self._path(target, wanted=True)
        return self._path(target, wanted=False) if self.by_moves[target] >= 0 else None

    def unwanted(self, path: Path) -> tuple[Step, ...]:
        """The moves of a path that their movers do not want."""
        ranks = dict(zip(self.graph.decision_makers, self.graph.ranks, strict=True))
        return tuple(step for step in path if ranks[step.mover][step.target] <= ranks[step.mover][step.source])

    def kind(self, path: Path | None) -> PathKind:
        """By which moves a path leads to its end; None is the path to a state that is not reached."""
        if path is None:
            return "none"
        return "legal" if self.unwanted(path) else "wanted" if path else "here"

    @cached_property
    def _spreads(self) -> tuple[Spread, ...]:
        assert isinstance(self.graph, OptionGraph), "only option form moves in classes"
        return spreads_of(self.graph)

    @cached_property
    def _walks(self) -> dict[bool, dict[int, Path]]:
        """Of graph form, where moves need not compose: a path to every state reached, by whether it is wanted."""
        everybody = range(len(self.graph.decision_makers))
        return {
            wanted: dict(legal_walk(self.graph, everybody, self.start, wanted=wanted)) | {self.start: ()}
            for wanted in (True, False)
        }

    def _distances(self, *, wanted: bool) -> Distances:
        if isinstance(self.graph, OptionGraph):
            return distances(self.graph, self._spreads, self.start, wanted=wanted)
        found = np.full(self.graph.size, -1, dtype=np.int32)
        for state, path in self._walks[wanted].items():
            found[state] = len(path)
        return found

    def _path(self, target: int, *, wanted: bool) -> Path:
        if isinstance(self.graph, OptionGraph):
            found = self.by_improvements if wanted else self.by_moves
            return backwards(self.graph, self._spreads, found, target, wanted=wanted)
        return self._walks[wanted][target]
