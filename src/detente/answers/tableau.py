"""The outcomes side by side: what is taken in each, by how many concepts it holds, and who would leave it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from detente.answers.holds import Holds
from detente.graph.truth import Mask
from detente.names import DmId
from detente.stability import ConceptName

MOST_SHOWN = 24
"""So many outcomes can be compared with one another."""

Order = Literal["agreement", "number"]
"""Those first on which most concepts agree that they hold; or as they are numbered."""


@dataclass(frozen=True)
class Tableau:
    """What holds, in an order; who would leave an outcome is told by `concept`."""

    held: Holds
    concept: ConceptName
    order: Order = "agreement"

    @cached_property
    def agreeing(self) -> NDArray[np.int64]:
        """Per state how many concepts agree that it holds for everyone."""
        found = [self.held.solution.equilibria(concept) for concept in self.held.concepts]
        count: NDArray[np.int64] = np.sum(found, axis=0, dtype=np.int64)
        return count

    @cached_property
    def states(self) -> tuple[int, ...]:
        """The states that tell most, in order."""
        shown = self.held.telling(MOST_SHOWN)
        return tuple(shown if self.order == "number" else sorted(shown, key=lambda s: (-self.agreeing[s], s)))

    def leaving(self, dm: DmId) -> tuple[Mask, Mask]:
        """Where somebody would leave, and where it has a wanted move that the answers to it keep it from."""
        solution = self.held.solution
        wanted = ~solution.stable("Nash", dm)
        would = wanted & ~solution.stable(self.concept, dm)
        return would, wanted & ~would
