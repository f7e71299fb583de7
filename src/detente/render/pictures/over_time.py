"""Probabilities over time as SVG: a line in steps for each, as narrow as a phone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from detente.printable import printable
from detente.render.pictures import drawn
from detente.render.pictures.chart import TITLE_LINE, title_lines
from detente.render.pictures.drawing import clipped, colour_of, dashes_of
from detente.render.templates import rendered
from detente.tell.forecast_pictures import LineView, OverTime
from detente.tell.voice import Voice

_WIDTH, _HEIGHT = 284.0, 170.0
_LEFT = 50.0
_RIGHT = 16.0
_HEAD = 28.0
_KEY = 20.0
_NAME = 40
_LETTER = 6.4


@dataclass(frozen=True, slots=True)
class _Line:
    path: str
    x: float
    y: float
    colour: str
    dashes: str
    name: str


@dataclass(frozen=True, slots=True)
class _Mark:
    x: float
    text_x: float
    label: str


def over_time_svg(picture: OverTime, *, standalone: bool = False) -> str:
    """The lines as SVG, each from its first step on; the same value gives the same bytes.

    Args:
        picture: the lines.
        standalone: whether it is to stand alone in a file: with namespace and white ground.

    Returns:
        An ``<svg>`` element; empty text where there is no line or no time passes.
    """
    if not picture.lines or picture.first >= picture.last:
        return ""
    picture = printable(picture)
    words, titles = Voice(picture.language).phrase, title_lines(picture.title)
    head = _HEAD + TITLE_LINE * len(titles)
    legend = head + _HEIGHT + 42
    first, last = picture.ends
    return rendered(
        "pictures/over_time.svg.j2",
        words=words,
        standalone=standalone,
        name=picture.name,
        title=picture.title,
        titles=titles,
        about=words("over-time-about", count=len(picture.lines), first=first, last=last),
        lines=tuple(_line(place, line, picture) for place, line in enumerate(picture.lines)),
        marks=tuple(_marks(picture)),
        ticks=tuple((quarter * 25, round(_HEIGHT * (1 - quarter / 4), 1)) for quarter in range(5)),
        ends=picture.ends,
        left=_LEFT,
        head=head,
        plot=_WIDTH,
        tall=_HEIGHT,
        legend=legend,
        key=_KEY,
        width=_LEFT + _WIDTH + _RIGHT,
        height=legend + _KEY * len(picture.lines) + 4,
    )


@drawn.register
def _(picture: OverTime, *, standalone: bool = True) -> str:
    return over_time_svg(picture, standalone=standalone)


def _line(place: int, line: LineView, picture: OverTime) -> _Line:
    """A line that stays at a height until the next step."""
    points = [(_x(day, picture), round(_HEIGHT * (1 - p), 1)) for day, p in line.steps]
    (x, y), end = points[0], _x(line.end, picture)
    steps = "".join(f"H{x:g}V{y:g}" for x, y in points[1:])
    name = (clipped(line.name, _NAME, 1) or ("",))[0]
    return _Line(f"M{x:g} {y:g}{steps}H{end:g}", end, points[-1][1], colour_of(place), dashes_of(place), name)


def _marks(picture: OverTime) -> Iterator[_Mark]:
    for mark in picture.marks:
        x, label = _x(mark.day, picture), (clipped(mark.label, _NAME, 1) or ("",))[0]
        half = _LETTER * len(label) / 2
        yield _Mark(x, round(max(min(x, _WIDTH + _RIGHT - half), half), 1), label)


def _x(day: float, picture: OverTime) -> float:
    return round(_WIDTH * (day - picture.first) / (picture.last - picture.first), 1)
