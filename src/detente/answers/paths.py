"""How the conflict gets from where it stands to an outcome: by wanted moves, by legal ones, or not at all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from detente.answers.grounds import path_grounds
from detente.evolution import Path, PathKind, Reach, StatusQuoTable, only_in_a_row
from detente.graph import Graph, Step
from detente.inverse.target import meant_in
from detente.model.statement import Statement
from detente.model.ties import quotes_behind
from detente.stability import ConceptName, Solution


@dataclass(frozen=True, slots=True)
class Way:
    """A shortest way to an outcome, and whether the outcome holds; `path` is None where no legal moves lead there."""

    target: int
    holds: bool
    path: Path | None
    kind: PathKind
    unwanted: tuple[Step, ...] = ()


@dataclass(frozen=True)
class Paths:
    """What is reached from `start`, and how each of `targets` is.

    Attributes:
        solution: what holds for whom.
        concept: by which concept outcomes are said to hold.
        start: the state where one starts from.
        meant: what was asked for, a statement or the number of a state; None: whatever holds for everyone.
        table: who can bring the targets about in how many moves, if that was asked.
        evidence: whether it was asked on whose word each way rests.
    """

    solution: Solution
    concept: ConceptName
    start: int
    meant: Statement | int | None = None
    table: StatusQuoTable | None = None
    evidence: bool = False

    @property
    def graph(self) -> Graph:
        """The graph that the moves are of."""
        return self.solution.graph

    @cached_property
    def reach(self) -> Reach:
        """How far each state is from the start."""
        return Reach(self.graph, self.start)

    @cached_property
    def targets(self) -> tuple[int, ...]:
        """The states that are meant, by number."""
        where = self.solution.equilibria(self.concept) if self.meant is None else meant_in(self.graph, self.meant)
        return tuple(np.flatnonzero(where).tolist())

    @cached_property
    def most_telling(self) -> tuple[int, ...]:
        """The targets, what holds before what does not, and of either what wanted moves lead to before the rest."""
        holding, arriving = self.solution.equilibria(self.concept), self.reach.by_improvements >= 0
        return tuple(sorted(self.targets, key=lambda s: (not holding[s], not arriving[s], s)))

    @cached_property
    def only_in_a_row(self) -> tuple[int, ...]:
        """The states that wanted moves lead to only if somebody makes several in a row."""
        again = only_in_a_row(self.graph, self.start, self.reach.by_improvements >= 0)
        return tuple(np.flatnonzero(again).tolist())

    def ways(self, targets: Iterable[int]) -> tuple[Way, ...]:
        """A shortest way to each of these states."""
        return tuple(map(self._way, targets))

    def quotes(self, way: Way) -> tuple[str, ...]:
        """The ids of the quotes that a way rests on, in the order of the file."""
        evidence = path_grounds(self.graph, way.path or ())
        return tuple(quote.id for quote in quotes_behind(self.graph.conflict, evidence))

    def _way(self, target: int) -> Way:
        holds, path = bool(self.solution.equilibria(self.concept)[target]), self.reach.path(target)
        return Way(target, holds, path, self.reach.kind(path), self.reach.unwanted(path or ()))
