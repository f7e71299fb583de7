"""Who likes what: how high the outcomes that matter stand with each party."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from detente.answers.case import Case
from detente.graph.graph import States
from detente.graph.ranks import Ranks
from detente.names import DmId

MOST_HOLDING = 8
"""Outcomes that hold, of those that are compared."""


@dataclass(frozen=True)
class Liked:
    """The outcomes that parties can be compared by: today's, what holds, and what each likes best."""

    case: Case

    @cached_property
    def places(self) -> dict[DmId, States]:
        """Per decision maker the rung of each state on its ladder, 1 for what it likes best."""
        return {
            dm: _places(ranks) for dm, ranks in zip(self.case.graph.decision_makers, self.case.graph.ranks, strict=True)
        }

    @cached_property
    def best(self) -> dict[DmId, int]:
        """The first of the states that each decision maker likes best."""
        return {dm: int(places.argmin()) for dm, places in self.places.items()}

    @cached_property
    def states(self) -> tuple[int, ...]:
        """Today's state, the first of those that hold, and everybody's best."""
        today = self.case.graph.status_quo
        holding = np.flatnonzero(self.case.holding)[:MOST_HOLDING].tolist()
        return tuple(dict.fromkeys([*([] if today is None else [today]), *holding, *self.best.values()]))

    def rungs(self, dm: DmId) -> int:
        """How many rungs the ladder of a decision maker has."""
        return int(self.places[dm].max(initial=0))


def _places(ranks: Ranks) -> States:
    levels, of = np.unique(np.asarray(ranks), return_inverse=True)
    places: States = levels.size - of.reshape(-1)
    return places
