"""What changed between two versions of a conflict where there are too many outcomes to list."""

from __future__ import annotations

from dataclasses import dataclass

from detente.answers.beyond_compare import BeyondCompare, beyond_beside
from detente.answers.diff import Versions
from detente.answers.engine import Reason
from detente.model.conflict import Conflict
from detente.names import ConceptName
from detente.symbolic import MEMORY


@dataclass(frozen=True, slots=True)
class BeyondDiff:
    """What was written in each version, and what holds in them."""

    models: Versions
    compared: BeyondCompare


def beyond_diff(
    before: Conflict, after: Conflict, concept: ConceptName, name: str, *, reason: Reason, memory: int = MEMORY
) -> BeyondDiff:
    """The earlier version beside the later one, which is called `name`. Raises as `beyond_beside`."""
    compared = beyond_beside(before, after, concept, name, reason=reason, memory=memory)
    return BeyondDiff(Versions(before, after), compared)
