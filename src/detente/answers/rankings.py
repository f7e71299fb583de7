"""In how many rankings of those who may change a target holds."""

from __future__ import annotations

from dataclasses import dataclass

from detente.answers.asking.goal import Asked
from detente.inverse import MAX_RANKINGS, Count, count_rankings


@dataclass(frozen=True, slots=True)
class Rankings:
    """What was asked, and the count."""

    asked: Asked
    count: Count


def rankings(asked: Asked, most: int | None = None) -> Rankings:
    """The count, by trying all rankings. Raises LimitExceeded where there are more than `most`, or too many."""
    return Rankings(asked, count_rankings(asked.graph, asked.target, asked.vary, limit=most or MAX_RANKINGS))
