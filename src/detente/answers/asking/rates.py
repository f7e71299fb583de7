"""From DM=PER_DAY as the user typed it to how often everybody acts."""

from __future__ import annotations

from collections.abc import Iterable
from math import inf

from detente.answers.asking.known import decision_maker_of
from detente.errors import UsageError
from detente.evolution.rates import rates_of
from detente.model.conflict import Conflict
from detente.model.timing import FASTEST, SLOWEST, is_pace
from detente.names import DmId


def rates_from(conflict: Conflict, texts: Iterable[str]) -> dict[DmId, float]:
    """The rates of all who can move, as given, else as in the model, else the default.

    Raises:
        UsageError: for what is no rate, of nobody in the model, or of somebody who has one already.
    """
    given: dict[DmId, float] = {}
    for text in texts:
        name, _, value = text.partition("=")
        dm, rate = decision_maker_of(conflict, name), number_in(value)
        if rate is None:
            raise UsageError(f"--rate {text}: expected DM=PER_DAY, wanted moves per day, as {name or 'us'}=0.5")
        if 0 < rate < inf and not is_pace(rate):
            raise UsageError(f"--rate {text}: moves per day must lie between {SLOWEST} and {FASTEST}, as {name}=0.5")
        if dm in given:
            raise UsageError(f"--rate gives {dm} both {given[dm]:g} and {rate:g} moves per day; give one of them")
        given[dm] = rate
    return rates_of(conflict) | given


def number_in(text: str) -> float | None:
    """The number that is written there; None where it is none."""
    try:
        return float(text)
    except ValueError:
        return None
