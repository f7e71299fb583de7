"""What a search for the least change has found, and what it has proven."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from detente.model.conflict import Conflict

Change_co = TypeVar("Change_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Answer(Generic[Change_co]):
    """Changes that make the target hold, the conflict they make, and which states (numbers there) then hold."""

    changes: tuple[Change_co, ...]
    conflict: Conflict
    states: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Found(Generic[Change_co]):
    """The least changes of one kind that make a target hold.

    Attributes:
        answers: with the least number of changes, each solved anew by the ordinary kernels; empty if none was found.
        least: how many changes that is, proven to be the least; None if no answer was found.
        at_least: how many changes are needed at any rate, as far as was proven.
        stopped: whether the budget ran out: before an answer was found, or before all were listed.
    """

    answers: tuple[Answer[Change_co], ...]
    least: int | None
    at_least: int
    stopped: bool = False
