"""What the pictures share: how decision makers are told apart, arrows, the legend, labels of several lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import Protocol

from detente.render.pictures.layout import Route
from detente.tell.voice import Words

LEGEND_LINE = 24.0
_LETTER = 6.9

# Okabe and Ito's palette without its yellow; orange and sky blue darkened until they stand out from white by 3:1.
_COLOURS = ("#0072b2", "#d55e00", "#00805d", "#a8518a", "#333333", "#a06f00", "#2f86b8", "#8a1c1c")
_DASHES = ("", "9 4", "2 3", "12 3 2 3", "5 2", "14 5", "6 3 1.5 3 1.5 3", "1 5")


def colour_of(mover: int) -> str:
    """The colour of a decision maker in every picture and table."""
    return _COLOURS[mover % len(_COLOURS)]


def dashes_of(mover: int) -> str:
    """The dash pattern of a decision maker as SVG writes it; no two decision makers share one."""
    if mover < len(_DASHES):
        return _DASHES[mover]
    return "16 3" + " 2 3" * (mover - len(_DASHES) + 2)


class Arrow(Protocol):
    """A move between two outcomes, as the views have it."""

    @property
    def mover(self) -> int: ...  # noqa: D102
    @property
    def source(self) -> int: ...  # noqa: D102
    @property
    def target(self) -> int: ...  # noqa: D102
    @property
    def action(self) -> str: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Line:
    """An arrow as it is drawn: its path and head as SVG writes them, and what a screen reader says."""

    arrow: Arrow
    path: str
    head: str
    said: str


@dataclass(frozen=True, slots=True)
class Key:
    """An entry of the legend: for a decision maker (`mover`), or for the shape that `kind` names."""

    kind: str
    text: str
    x: float
    y: float
    mover: int = 0


def drawn(
    arrows: Sequence[Arrow],
    routes: Sequence[Route],
    movers: Sequence[str],
    words: Words,
    *,
    path: Callable[[Route], str],
    head: Callable[[Route], str],
    called: Mapping[int, str] | None = None,
) -> Iterator[Line]:
    """The arrows along their routes; outcomes are `called` by their numbers unless said."""
    names = called or {}
    for route in routes:
        arrow = arrows[route.arrow]
        said = words(
            "arrow-said",
            mover=movers[arrow.mover],
            action=arrow.action,
            source=names.get(arrow.source, str(arrow.source)),
            target=names.get(arrow.target, str(arrow.target)),
        )
        yield Line(arrow, path(route), head(route), said)


def legend(groups: Sequence[Sequence[tuple[str, str, int]]], *, width: float, most: int) -> Iterator[Key]:
    """Groups of kind, text and mover, each group from the left and wrapped at the width.

    Args:
        groups: what is to be explained; an empty group takes no room.
        width: of the picture.
        most: letters of a text; what is longer is cut.
    """
    y = 0.0
    for group in groups:
        x = 0.0
        for kind, text, mover in group:
            shown = text if len(text) <= most else f"{text[: most - 2]} …"
            needed = 52 + len(shown) * _LETTER
            if x and x + needed > width:
                x, y = 0.0, y + LEGEND_LINE
            yield Key(kind, shown, round(x, 1), y, mover)
            x += needed + 16
        y += LEGEND_LINE if group else 0


def clipped(text: str, length: int, most: int) -> tuple[str, ...]:
    """The text in at most so many lines of a length, with an ellipsis where it goes on; no line where it is blank.

    Example:
        >>> clipped("three short words", 6, 2)
        ('three', 'short…')
    """
    every = wrap(text, length)
    lines = every[:most]
    return tuple(lines) if lines == every else (*lines[:-1], f"{lines[-1][: length - 1]}…")
