"""Which engine answers: the one that lists all states, or the one that works on sets of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeVar

from detente.errors import LimitExceeded, OutOfReach
from detente.extras import MissingExtra

Engine = Literal["auto", "explicit", "symbolic"]
"""``auto`` is the explicit one, and the symbolic one where states are too many to list."""

Reason = Literal["asked", "too-many"]
"""Why the symbolic engine was taken."""

Listed = TypeVar("Listed")
InSets = TypeVar("InSets")


def either(engine: Engine, explicit: Callable[[], Listed], symbolic: Callable[[Reason], InSets]) -> Listed | InSets:
    """What the engine asked for finds.

    Raises:
        LimitExceeded: if neither can answer; it says what keeps either.
    """
    if engine == "symbolic":
        return symbolic("asked")
    try:
        return explicit()
    except LimitExceeded as too_many:
        if engine == "explicit":
            raise
        try:
            return symbolic("too-many")
        except (MissingExtra, OutOfReach) as why:
            raise LimitExceeded(f"{too_many}; {why}") from too_many
