"""Who would have to do what it does not want for something to be reached, and what would spare it that."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from detente.answers.brief.must_change import Changing
from detente.answers.brief.reply import Value
from detente.graph import Graph, OptionGraph, Step
from detente.graph.truth import Mask
from detente.inverse import Found, Goal, JointMove, Reached, Way, fewest_unwanted, joint_moves


@dataclass(frozen=True, eq=False)
class Bringing(Changing):
    """The way with the fewest unwanted moves, the smallest joint move, and the fewest edits that spare these."""

    @cached_property
    def key(self) -> Value:
        """What the short answer states."""
        if not self.where.any() or self.case.reach is None:
            return ()
        if self.met.any():
            return ("reached",)
        unwanted = None if self.way is None else tuple(_deed(self.case.graph, step) for step in self.way.unwanted)
        return unwanted, *self.changes_key

    @property
    def nothing_to_change(self) -> bool:
        """Whether it is reached, or never is, or there is nowhere to begin."""
        return self.case.reach is None or bool(self.met.any()) or not self.where.any()

    @cached_property
    def met(self) -> Mask:
        """The states asked about that are reached as it is."""
        return self.where & self.case.arriving

    @cached_property
    def goal(self) -> Goal:
        """What is to be so after the change."""
        return Reached(self.meant)

    @cached_property
    def nearest(self) -> int:
        """Of the states that are reached the one with the shortest way."""
        assert self.case.reach is not None, "only with a status quo"
        return int(np.argmin(np.where(self.met, self.case.reach.by_improvements, np.iinfo(np.int32).max)))

    @cached_property
    def way(self) -> Way | None:
        """The way with the fewest moves that nobody wants; None where no moves lead there."""
        return fewest_unwanted(self.case.graph, self.where)

    @cached_property
    def joint(self) -> Found[JointMove]:
        """The smallest joint move that all who take part in it would gain by."""
        return joint_moves(self.case.graph, self.where, budget=self.case.budget)


def _deed(graph: Graph, step: Step) -> Value:
    """Who does what."""
    if not isinstance(graph, OptionGraph):
        return step.mover, step.source, step.target
    before, after = graph.taken(step.source), graph.taken(step.target)
    return step.mover, after - before, before - after
