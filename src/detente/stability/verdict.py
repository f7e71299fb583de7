"""What a solution concept says of one state and one decision maker, with the witness that proves it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from detente.graph.legal import Step
from detente.names import DmId

ConceptName = Literal["Nash", "GMR", "SMR", "SEQ", "SSEQ"]
CONCEPTS: tuple[ConceptName, ...] = ("Nash", "GMR", "SMR", "SEQ", "SSEQ")
"""The catalogue in the field's usual order."""


@dataclass(frozen=True, slots=True)
class Answered:
    """An improvement that is answered: the opponents' legal sequence of moves from it to the sanction.

    `steps` starts at `improvement` and ends at the sanction; it has at least one step.
    """

    improvement: int
    steps: tuple[Step, ...]

    @property
    def sanction(self) -> int:
        """The state where the sequence ends: no better for the focal decision maker than where it started."""
        return self.steps[-1].target


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether `state` holds for `dm` by `concept`, and why.

    Where it holds, `answered` has one entry per improvement (none: there is nothing to improve) and `unanswered`
    is None; where it does not, `unanswered` is the most preferred improvement that no sanction answers, and
    `answered` is empty.
    """

    concept: ConceptName
    dm: DmId
    state: int
    answered: tuple[Answered, ...] = ()
    unanswered: int | None = None

    @property
    def holds(self) -> bool:
        """Whether the state is stable for the decision maker."""
        return self.unanswered is None
