"""How often whoever wants to move does so: an assumption about time."""

from __future__ import annotations

from detente.model.conflict import Conflict
from detente.names import DmId

DEFAULT_RATE = 1 / 7
"""Moves per day of whoever has no rate of its own in the file: one a week."""


def rates_of(conflict: Conflict) -> dict[DmId, float]:
    """Moves per day of everybody who can move: as the file says, else `DEFAULT_RATE`.

    Example:
        >>> from detente import load
        >>> rates_of(load("elmira").conflict)["lg"] == DEFAULT_RATE
        True
    """
    return {dm.id: dm.rate.per_day if dm.rate else DEFAULT_RATE for dm in conflict.movers}
