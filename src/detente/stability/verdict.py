"""What a solution concept says of one state and one decision maker, with the witness that proves it."""

from __future__ import annotations

from dataclasses import dataclass

from detente.graph.legal import Step
from detente.names import ConceptName, DmId

CONCEPTS: tuple[ConceptName, ...] = ("Nash", "GMR", "SMR", "SEQ", "SSEQ")
"""What everything is judged by unless other concepts are asked for, in the field's usual order."""


@dataclass(frozen=True, slots=True)
class Answered:
    """An improvement that is answered, and the moves of the opponents that bring the sanction about.

    `steps` are a legal sequence from `improvement` to the sanction, of at least one step. Where the answer comes at
    the same time as the move it answers, they all start where that one starts, and `together` is where the conflict
    ends then.
    """

    improvement: int
    steps: tuple[Step, ...]
    together: int | None = None

    @property
    def sanction(self) -> int:
        """The state where it ends: no better for the focal decision maker than where it started."""
        return self.steps[-1].target if self.together is None else self.together

    @property
    def way(self) -> tuple[int, ...]:
        """The states from the improvement to the sanction."""
        ends = tuple(step.target for step in self.steps) if self.together is None else (self.together,)
        return (self.improvement, *ends)


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
