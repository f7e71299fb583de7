"""How sure the answers are: the same questions on many readings of what the parties want."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from fastapi import Query

from detente.answers.ensemble import Ensemble
from detente.answers.readings import asking, counted
from detente.web.asked import Asked
from detente.web.choices import said
from detente.web.screens import Choice, Field
from detente.web.work import Work

UNFOLDED = 2

_DRAWS = ("200", "1000", "10000")


@dataclass(frozen=True)
class Wanted:
    """How many readings, and the seed with which they are drawn."""

    draws: Annotated[int, Query(ge=1, le=100_000)] = 1_000
    seed: Annotated[int, Query(ge=0, le=2**32 - 1)] = 0


def answer(asked: Asked, wanted: Wanted, work: Work) -> Ensemble:
    """What the readings say; of those made until it was stopped, if it was."""
    plan = asking(asked.case, draws=wanted.draws, seed=wanted.seed)
    found, stopped = counted(plan, progress=work)
    shares = Ensemble(plan, found, stopped, progress=work)
    _ = shares.whole  # what hangs on what is found out here, and left out where it was stopped
    return shares


def fields(asked: Asked, wanted: Wanted) -> Sequence[Field]:
    """How many readings."""
    return (
        Field("draws", said("web-draws", asked), str(wanted.draws), tuple(Choice(draws, draws) for draws in _DRAWS)),
    )
