"""What if: a conflict beside what some changes make of it, each tried on its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from detente.answers.brief.scenario import Differing
from detente.answers.case import Case
from detente.answers.compare import Compare, Variant
from detente.model.conflict import Question, Scenario
from detente.names import ScenarioId


@dataclass(frozen=True)
class WhatIf:
    """A conflict that has the changes as scenarios, in the order in which they are to be told.

    Attributes:
        case: the conflict as it is.
        changes: what is changed, each by an id that no other has.
    """

    case: Case
    changes: tuple[Scenario, ...]

    def differing(self, change: Scenario) -> Differing:
        """What a change makes of what holds and of what is reached."""
        return Differing(self.case, Question("scenario", scenario=change.id))

    def variant(self, change: Scenario) -> Case:
        """The conflict as changed."""
        return self.case.scenario(change.id)

    @property
    def compared(self) -> Compare:
        """Every outcome that holds in one of them, and because of whom it does not in another."""
        variants = (Variant(self.case.comparison(change.id), change, change.id) for change in self.changes)
        return Compare(self.case.solution, self.case.concept, tuple(variants))


def what_if(case: Case, changes: Sequence[Scenario]) -> WhatIf:
    """What each change makes of a conflict. What was computed of it as it is stays."""
    named = tuple(replace(change, id=ScenarioId(f"if-{k}")) for k, change in enumerate(changes, 1))
    return WhatIf(case.also(named), named)
