"""The screens, in the order of work: each a module of that name.

A screen has `answer`, which gives a value of `detente.answers` (or blocks). It may have `Wanted`, what its address asks
besides the conflict, `fields`, what somebody may choose on it (it `WAITS` if these name outcomes), `views`, in which
ways it can be shown, `links`, where one can go on, `lead`, where a link of the answer leads, `parts`, what of the file
is changed on it (`LAYOUT` says where the answer then stands), `below`, what else is shown, `beside`, what the answer
rests on beside the model. So many sections of the answer stand open as `UNFOLDED` says. Nothing is registered but its
name.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Literal

from detente.web.asked import Asked
from detente.web.work import Work

if TYPE_CHECKING:
    from detente.web.editing.cards import Card, Cards, Opened

SCREENS = (
    "report",
    "parties",
    "limits",
    "preferences",
    "questions",
    "wants",
    "outcomes",
    "why",
    "paths",
    "map",
    "what-if",
    "must-change",
    "over-time",
    "how-sure",
    "hangs-on",
    "evidence",
    "versions",
)

STEPS = {
    "conflict": ("read", "parties", "limits", "preferences", "questions"),
    "follows": ("wants", "outcomes", "why", "paths", "map"),
    "changes": ("what-if", "must-change", "over-time", "how-sure", "hangs-on", "evidence"),
    "result": ("forecasts", "report", "versions", "file"),
}
"""The screens and the other pages of a conflict, in the order of work, and the steps that they belong to."""


def following(screen: str) -> str:
    """The screen to go on to; empty after the report, which is where the work leads."""
    way = [one for screens in STEPS.values() for one in screens]
    return dict(pairwise(way[: way.index("report") + 1])).get(screen.partition("/")[0], "")


MOST_UNFOLDED = 6
"""Sections of an answer that stand open unless a screen says otherwise."""

Layout = Literal["above", "below", "beside", "nowhere"]


@dataclass(frozen=True, slots=True)
class Choice:
    """What can be chosen: the value in the address, and what a reader sees."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Field:
    """Something to choose on a screen: one of `choices`, or a text where there are none.

    `name` is its key in the address; `label` what it is called; `value` what is chosen; a field that is `many`
    has a box to tick for every choice.
    """

    name: str
    label: str
    value: str | tuple[str, ...] = ""
    choices: tuple[Choice, ...] = ()
    many: bool = False


Link = tuple[str, str]
"""A text and the address it leads to."""


@dataclass(frozen=True, slots=True)
class Links:
    """Lines with links beside them, under a title; without a title they stand alone."""

    title: str
    lines: tuple[tuple[str, tuple[Link, ...]], ...]


@dataclass(frozen=True, slots=True)
class Below:
    """What stands below an answer: a template and the value that it shows."""

    template: str
    value: object


def link(message: str, address: str, asked: Asked) -> Link:
    """A link that is called by a message."""
    return asked.voice.say(message), address


@dataclass(frozen=True, slots=True)
class Nothing:
    """A screen that asks nothing more than which conflict."""


class Screen:
    """A module of this package, with what it leaves to be usual."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._module: Any = import_module(f"{__name__}.{name.replace('-', '_')}")

    @property
    def wanted(self) -> type[Any]:
        """What its address may ask, as the parameters of a class."""
        found: type[Any] = getattr(self._module, "Wanted", Nothing)
        return found

    @property
    def about(self) -> str:
        """What it answers, in a line."""
        return str(self._module.__doc__).partition("\n")[0]

    def answer(self, asked: Asked, wanted: Any, work: Work) -> object:
        """What it shows: a value of `detente.answers`, or blocks."""
        return self._module.answer(asked, wanted, work)

    def beside(self, asked: Asked) -> str:
        """What its answer rests on beside the model, as it is now: if that changes, it is found anew."""
        return str(self._module.beside(asked)) if hasattr(self._module, "beside") else ""

    def fields(self, asked: Asked, wanted: Any) -> tuple[Field, ...]:
        """What can be chosen on it."""
        return tuple(self._module.fields(asked, wanted)) if hasattr(self._module, "fields") else ()

    @property
    def waits(self) -> bool:
        """Whether what can be chosen on it names outcomes, and so is known with the answer only."""
        return bool(getattr(self._module, "WAITS", False))

    @property
    def unfolded(self) -> int:
        """How many sections of its answer stand open; the others are unfolded on demand."""
        return int(getattr(self._module, "UNFOLDED", MOST_UNFOLDED))

    def views(self, asked: Asked, wanted: Any) -> tuple[tuple[Link, bool], ...]:
        """In which ways it can be shown, and whether it is."""
        return tuple(self._module.views(asked, wanted)) if hasattr(self._module, "views") else ()

    def lead(self, asked: Asked, wanted: Any, anchor: str) -> str:
        """Where a link of its answer leads, if it knows."""
        return str(self._module.lead(asked, wanted, anchor)) if hasattr(self._module, "lead") else ""

    @property
    def layout(self) -> Layout:
        """Where its answer stands beside the parts of the file; nowhere where they say the same."""
        found: Layout = getattr(self._module, "LAYOUT", "below")
        return found

    def parts(self, asked: Asked, wanted: Any, opened: Opened) -> tuple[Card | Cards, ...]:
        """The parts of the file that are changed on it."""
        return tuple(self._module.parts(asked, wanted, opened)) if hasattr(self._module, "parts") else ()

    def links(self, asked: Asked, wanted: Any) -> tuple[Links, ...]:
        """Where one can go on from it."""
        return tuple(self._module.links(asked, wanted)) if hasattr(self._module, "links") else ()

    def below(self, asked: Asked, wanted: Any) -> Below | None:
        """What stands below the answer, if anything."""
        found: Below | None = self._module.below(asked, wanted) if hasattr(self._module, "below") else None
        return found
