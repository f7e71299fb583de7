"""The courses over time as stacked areas: which share of them stands where, from day to day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from textwrap import wrap

from detente.names import Language
from detente.printable import printable
from detente.render.pictures.drawing import colour_of
from detente.render.templates import rendered
from detente.tell.pictures import BandView, CoursesView, DayView, letter_of
from detente.tell.voice import Voice, Words

_PLOT_WIDTH, _PLOT_HEIGHT = 324.0, 216.0
_LEFT = 30.0
_MARGIN = 14.0
_LINE = 14.0
_LETTER = 6.7
_HEAD = 26.0
_LEGEND_INDENT = 62.0
_SHOWN_LETTER = 18.0
_STRAIGHT = 0.4
_TENTHS = (0, 2, 4, 6, 8, 10)

FILLS = ("plain", "rising", "dots", "dark", "falling", "level", "crossed", "upright")
"""What tells the bands apart without colour; after the last one it begins again."""


@dataclass(frozen=True, slots=True)
class _Text:
    text: str
    x: float
    y: float
    anchor: str = "middle"


@dataclass(frozen=True, slots=True)
class _Area:
    fill: int
    path: str
    letter: _Text | None


@dataclass(frozen=True, slots=True)
class _Mark:
    """An event as a line through the panel, with what is said of it above."""

    x: float
    top: float
    label: _Text


@dataclass(frozen=True, slots=True)
class _Panel:
    y: float
    head: str
    areas: tuple[_Area, ...]
    marks: tuple[_Mark, ...]


@dataclass(frozen=True, slots=True)
class _Key:
    """An entry of the legend: the fill, the letter, and the name in lines."""

    fill: int
    letter: str
    y: float
    lines: tuple[str, ...]


def areas_svg(view: CoursesView, name: str, language: Language, *, standalone: bool = False) -> str:
    """The stacked areas as SVG: with the events of the model, above that without them.

    Args:
        view: The shares from day to day; from its first to its last day the picture is drawn.
        name: What no other picture on the page is called.
        language: For the fixed words.
        standalone: Whether the picture is to stand alone in a file: with namespace, style and white ground.

    Returns:
        An ``<svg>`` element; empty text where no time passes or there is no band.
    """
    if not view.is_drawn:
        return ""
    view, words = printable(view), Voice(language).phrase
    events = [event for event in view.events if view.days[0] <= event.day <= view.days[-1]]
    rows = _staggered([_label(event, view) for event in events])
    above = _HEAD + _LINE * (max(rows, default=-1) + 1) + 8
    ticks = [DayView(view.days[0], words("areas-today")), *view.asked]
    tick_rows = _staggered([_label(tick, view) for tick in ticks])
    foot = above + _PLOT_HEIGHT
    pitch = foot + 32 + _LINE * (max(tick_rows) + 1)
    panels = tuple(_panels(view, list(zip(events, rows, strict=True)), above, pitch, words))
    legend_top = pitch * len(panels)
    inner = _LEFT + _PLOT_WIDTH + _MARGIN
    legend, legend_height = _legend(view.bands, inner)
    return rendered(
        "pictures/areas.svg.j2",
        words=words,
        name=name,
        title=words("areas-title"),
        about=words("areas-about", bands=len(view.bands)),
        standalone=standalone,
        panels=panels,
        left=_LEFT,
        above=above,
        foot=foot,
        plot_width=_PLOT_WIDTH,
        tenths=tuple((tenth, round(foot - _PLOT_HEIGHT * tenth / 10, 1)) for tenth in _TENTHS),
        ticks=tuple(
            (_x(tick.day, view), _at(_label(tick, view), foot + 22 + _LINE * row))
            for tick, row in zip(ticks, tick_rows, strict=True)
        ),
        legend=legend,
        legend_top=legend_top,
        fills=tuple((k, FILLS[k % len(FILLS)], colour_of(k)) for k in range(len(view.bands))),
        width=inner + 2 * _MARGIN,
        height=legend_top + legend_height + _MARGIN,
    )


def _x(day: float, view: CoursesView) -> float:
    first, last = view.days[0], view.days[-1]
    return round(_PLOT_WIDTH * (day - first) / (last - first), 1)


def _label(day: DayView, view: CoursesView) -> _Text:
    """What is said of a day, centred on it as far as the panel has room."""
    width = _LETTER * len(day.label)
    centre = max(min(_x(day.day, view), _PLOT_WIDTH + _MARGIN - width / 2), width / 2 - _LEFT)
    return _Text(day.label, round(centre, 1), 0.0)


def _at(text: _Text, y: float) -> _Text:
    return _Text(text.text, text.x, y, text.anchor)


def _staggered(labels: Sequence[_Text]) -> list[int]:
    """In which row each label stands, so that none touches another."""
    taken: list[list[tuple[float, float]]] = []
    rows = []
    for label in labels:
        half = _LETTER * len(label.text) / 2 + 4
        span = (label.x - half, label.x + half)
        row = next(
            (k for k, spans in enumerate(taken) if all(span[1] <= a or b <= span[0] for a, b in spans)), len(taken)
        )
        if row == len(taken):
            taken.append([])
        taken[row].append(span)
        rows.append(row)
    return rows


def _panels(
    view: CoursesView, events: Sequence[tuple[DayView, int]], above: float, pitch: float, words: Words
) -> Iterator[_Panel]:
    count = len(view.events)
    shown = [(view.without, "areas-without", ()), (view.bands, "areas-with", events)]
    y = 0.0
    for bands, head, marked in shown:
        if bands:
            marks = (_Mark(_x(e.day, view), _HEAD + _LINE * row, _label(e, view)) for e, row in marked)
            yield _Panel(y, words(head, count=count), tuple(_areas(view, bands, above)), tuple(marks))
            y += pitch


def _areas(view: CoursesView, bands: Sequence[BandView], above: float) -> Iterator[_Area]:
    """The bands from the bottom upwards; each gets its letter where it is thickest, if there is room."""
    columns = [list(accumulate(column, initial=0.0)) for column in zip(*(band.shares for band in bands), strict=True)]
    for k in range(len(bands)):
        lower = [(_x(day, view), _y(column[k], above)) for day, column in zip(view.days, columns, strict=True)]
        upper = [(_x(day, view), _y(column[k + 1], above)) for day, column in zip(view.days, columns, strict=True)]
        if any(low[1] - up[1] >= 0.1 for low, up in zip(lower, upper, strict=True)):
            points = " ".join(f"{x:g} {y:g}" for x, y in (*_bent(lower), *reversed(_bent(upper))))
            yield _Area(k, f"M{points}z", _letter(k, lower, upper))


def _bent(line: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """The line without the points that lie on the way between those kept, but for less than half a unit."""
    kept = [0]
    for at in range(1, len(line) - 1):
        if any(_off(line[kept[-1]], line[at + 1], point) > _STRAIGHT for point in line[kept[-1] + 1 : at + 1]):
            kept.append(at)
    return [*(line[at] for at in kept), line[-1]]


def _off(start: tuple[float, float], end: tuple[float, float], point: tuple[float, float]) -> float:
    """How far above or below the way from one point to another a third one lies."""
    (x1, y1), (x2, y2), (x, y) = start, end, point
    return abs(y1 + (y2 - y1) * (x - x1) / (x2 - x1) - y) if x2 > x1 else abs(y1 - y)


def _y(share: float, above: float) -> float:
    return round(above + _PLOT_HEIGHT * (1 - min(share, 1.0)), 1)


def _letter(band: int, lower: Sequence[tuple[float, float]], upper: Sequence[tuple[float, float]]) -> _Text | None:
    inside = range(1, len(lower) - 1)
    best = max(inside, key=lambda k: (min(lower[k][1] - upper[k][1], 2 * _SHOWN_LETTER), k), default=0)
    thick = lower[best][1] - upper[best][1]
    x = min(max(lower[best][0], 14.0), _PLOT_WIDTH - 14)
    return _Text(letter_of(band), x, round(upper[best][1] + thick / 2 + 4.5, 1)) if thick >= _SHOWN_LETTER else None


def _legend(bands: Sequence[BandView], width: float) -> tuple[tuple[_Key, ...], float]:
    """What the bands are, from the top downwards, and how high all of it is."""
    entries, y = [], 0.0
    for k, band in reversed(list(enumerate(bands))):
        lines = tuple(wrap(band.name, int((width - _LEGEND_INDENT) / _LETTER)))
        entries.append(_Key(k, letter_of(k), y, lines))
        y += _LINE * len(lines) + 10
    return tuple(entries), y
