"""The chosen answer, measured in three ways that are kept apart: it holds, it is reached, courses end in it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from detente.evolution import Reach
from detente.graph import Graph
from detente.graph.truth import Mask

DIGITS = 6
"""To so many digits shares are given: the equations are solved more exactly than that."""


@dataclass(frozen=True, slots=True)
class Measures:
    """What one conflict says of the states that are meant.

    Attributes:
        holding: how many states hold for everyone.
        meant_holding: how many of these are meant.
        reached: the least number of wanted moves that lead from the status quo to a state that is meant; None where
            none do, or there is no status quo.
        reached_holding: the same for a state that is meant and holds.
        share: the share of the courses from the status quo that end in states that are meant; a cycle counts if all
            its states are. None where courses are not asked for, or the conflict's events cannot come about.
    """

    holding: int
    meant_holding: int
    reached: int | None
    reached_holding: int | None
    share: float | None

    def turned(self, base: Measures) -> int:
        """How many of the yes-or-no answers are not what they are by `base`: one holds, is reached, is both."""
        return sum(a != b for a, b in zip(self._answers(), base._answers(), strict=True))

    def _answers(self) -> tuple[bool, bool, bool]:
        return self.meant_holding > 0, self.reached is not None, self.reached_holding is not None

    def distance(self, base: Measures) -> tuple[int, float, int, bool]:
        """How far it is from `base`, to put changes in order: answers turned, then share, then outcomes that hold."""
        known = self.share is not None and base.share is not None
        share = abs((self.share or 0.0) - (base.share or 0.0)) if known else 0.0
        return (
            self.turned(base),
            share,
            abs(self.meant_holding - base.meant_holding) + abs(self.holding - base.holding),
            self != base,
        )


def measures(graph: Graph, meant: Mask, holding: Mask, share: float | None) -> Measures:
    """The measures of a graph whose states `holding` hold for everyone."""
    start = graph.status_quo
    found = None if start is None else Reach(graph, start).by_improvements
    return Measures(
        int(holding.sum()),
        int((meant & holding).sum()),
        None if found is None else _least(found[meant]),
        None if found is None else _least(found[meant & holding]),
        share,
    )


def _least(distances: np.ndarray[tuple[int, ...], np.dtype[np.int32]]) -> int | None:
    reached = distances[distances >= 0]
    return int(reached.min()) if reached.size else None
