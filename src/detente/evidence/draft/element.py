"""What a first draft of a conflict is made of: a party, what it can do, what it wants, until when, what if, and why."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal, get_args

ElementKind = Literal["party", "option", "demand", "deadline", "fork", "question"]
"""Who acts; what it can do; what it wants; by when; a way that it may take; what the text itself asks."""
ELEMENT_KINDS: tuple[ElementKind, ...] = get_args(ElementKind)

OptionSort = Literal["plan", "threat", "offer", "demand", "refusal", "can"]
"""How a text speaks of a deed: as planned, threatened, offered, demanded by others, refused, or just possible."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of the source, ``text[start:end]``, so that the exact check finds it."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Element:
    """Something that a text offers for a model; a person decides.

    Attributes:
        kind: what it would become.
        label: what it is called: a name, what would be done, what is wanted, the words of a deadline.
        passages: the sentences that offer it, in their order; never empty.
        owner: the id of the party whose option or demand it is, or that a fork takes away; empty if none is told.
        id: of a party.
        aliases: of a party, what else the text calls it.
        undo: of an option, the way back.
        sort: of an option, how the text speaks of it; None for all else.
        spoken: of an option, the passages that speak of it so; empty where that is not known.
        date: of a deadline, the day; None where it cannot be told.
    """

    kind: ElementKind
    label: str
    passages: tuple[Passage, ...]
    owner: str = ""
    id: str = ""
    aliases: tuple[str, ...] = ()
    undo: str = ""
    sort: OptionSort | None = None
    spoken: tuple[Passage, ...] = ()
    date: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """All that a text offers for a model, kind by kind, in the order of the text; what nothing offers is empty."""

    language: str
    elements: tuple[Element, ...]

    def of(self, kind: ElementKind) -> tuple[Element, ...]:
        """Those of a kind."""
        return tuple(element for element in self.elements if element.kind == kind)
