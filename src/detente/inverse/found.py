"""What a search for the least change has found, and what it has proven."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from detente.model.conflict import Conflict

Change_co = TypeVar("Change_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Answer(Generic[Change_co]):
    """Changes that meet the goal, the conflict they make, and which states (numbers there) then meet it."""

    changes: tuple[Change_co, ...]
    conflict: Conflict
    states: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Found(Generic[Change_co]):
    """The least changes of one kind that meet a goal.

    Attributes:
        answers: with the least number of changes, each checked anew by the ordinary analysis; empty if none was found.
        least: how many changes that is, proven to be the least; None if no answer was found.
        at_least: how many changes are needed at any rate, as far as was proven.
        stopped: whether the search ended early: before an answer was found, or before all were listed.
        tried: how many choices of `at_least` changes were tried; 0 where choices are not tried one by one.
        of: how many such choices there are, those left out that are known to be of no use.
        weighed: before choices are made, how many of the rankings were looked at that so many changes can give.
        to_weigh: how many such rankings there are.
    """

    answers: tuple[Answer[Change_co], ...]
    least: int | None
    at_least: int
    stopped: bool = False
    tried: int = 0
    of: int = 0
    weighed: int = 0
    to_weigh: int = 0


Watch = Callable[[Found[Any]], None]
"""Told now and then what a search would say if it were stopped here."""


def unwatched(_: Found[Any]) -> None:
    """Nobody is told."""
