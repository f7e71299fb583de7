"""Which outcomes hold, for whom and by which concept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from detente.answers.holds import holds
from detente.answers.tableau import Order, Tableau
from detente.stability import with_usual
from detente.web.asked import Asked
from detente.web.screens import Link
from detente.web.work import Work


@dataclass(frozen=True)
class Wanted:
    """In which order."""

    order: Order = "agreement"


def answer(asked: Asked, wanted: Wanted, work: Work) -> Tableau:
    """What holds by the usual concepts, and by the one that is asked for."""
    return Tableau(holds(asked.case.solution, with_usual(asked.concept)), asked.concept, wanted.order)


def views(asked: Asked, wanted: Wanted) -> Iterator[tuple[Link, bool]]:
    """The orders."""
    for order in get_args(Order):
        to = asked.address("outcomes", order="" if order == "agreement" else order)
        yield (asked.voice.say(f"tableau-by-{order}"), to), order == wanted.order
