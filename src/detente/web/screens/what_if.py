"""What if somebody leaves, an option is settled, a wish is dropped: what is chosen here, beside what is pinned."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import parse_qs

from detente.answers.case import Case
from detente.answers.what_if import WhatIf, what_if
from detente.errors import LimitExceeded
from detente.model.conflict import Scenario
from detente.web.asked import CHANGES, Asked, change_of
from detente.web.choices import changes_to_choose
from detente.web.lines import lines_to_change
from detente.web.place import Several
from detente.web.screens import Field, Links, link
from detente.web.work import Work

MOST_PINNED = 6


@dataclass(frozen=True)
class Wanted:
    """What is pinned: changes, each as an address has them."""

    pin: Several = None


def answer(asked: Asked, wanted: Wanted, work: Work) -> WhatIf:
    """What each change makes of the conflict; what is chosen now stands last, alone where the file has too much."""
    now = asked.change
    if now and _is_too_large(asked.base):
        return what_if(asked.case, ())
    return what_if(asked.base, [*_pinned(asked, wanted), *([now] if now else [])])


def _is_too_large(case: Case) -> bool:
    """Whether there is nothing to compare with, because the conflict as it is cannot be answered."""
    try:
        return not case.graph.size
    except LimitExceeded:
        return True


def fields(asked: Asked, wanted: Wanted) -> Sequence[Field]:
    """Who leaves, what is settled, and the scenarios of the file."""
    return changes_to_choose(asked)


def links(asked: Asked, wanted: Wanted) -> Iterator[Links]:
    """To pin what is chosen, to let go what is pinned, and the wishes of everybody, to drop or to swap."""
    pins = tuple(wanted.pin or ())
    ways = []
    if asked.flags and len(pins) < MOST_PINNED:
        free = asked.address("what-if", **dict.fromkeys(CHANGES, ""), pin=(*pins, asked.changes))
        ways.append(link("web-pin", free, asked))
    if pins:
        ways.append(link("web-unpin", asked.address("what-if"), asked))
    if ways:
        yield Links("", (("", tuple(ways)),))
    yield from lines_to_change(asked, pins)


def _pinned(asked: Asked, wanted: Wanted) -> Iterator[Scenario]:
    for pin in (wanted.pin or ())[:MOST_PINNED]:
        flags = {key: tuple(values) for key, values in parse_qs(pin).items() if key in CHANGES}
        yield change_of(asked.document.conflict, flags)
