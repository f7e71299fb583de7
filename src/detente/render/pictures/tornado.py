"""The tornado as one SVG picture: per line of the model, how far a share goes down and up when the line is changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from detente.names import Language
from detente.printable import printable
from detente.render.pictures import drawn
from detente.render.pictures.chart import LINE, TITLE_LINE, WIDTH, Axis, label_lines, title_lines
from detente.render.templates import rendered
from detente.tell.courses import percent_of
from detente.tell.pictures import Tornado, TornadoRow
from detente.tell.voice import Voice

_GAP = 10.0
_BAR = 12.0
_HEAD = 44.0
_EDGE = 48.0
_END_LENGTH = 30


@dataclass(frozen=True, slots=True)
class _Bar:
    """From the base to one end: a rectangle."""

    kind: str
    x: float
    width: float


@dataclass(frozen=True, slots=True)
class _Row:
    y: float
    top: float
    lines: tuple[str, ...]
    said: str
    bars: tuple[_Bar, ...]


def tornado_svg(rows: Sequence[TornadoRow], language: Language, *, title: str = "", standalone: bool = False) -> str:
    """The tornado as SVG, in the order of the rows; the same rows give the same bytes.

    Args:
        rows: What is changed; all have the same base.
        language: For the fixed words.
        title: What the share is of; empty for a general title.
        standalone: Whether the picture is to stand alone in a file: with namespace and white ground.

    Returns:
        An ``<svg>`` element; empty text where there is no row to draw.
    """
    if not rows:
        return ""
    rows, title = printable(tuple(rows)), printable(title)
    voice = Voice(language)
    words = voice.phrase
    axis, titles = Axis(), title_lines(title or words("tornado-title"))
    placed = tuple(_rows(rows, axis, voice, _HEAD + TITLE_LINE * len(titles)))
    foot = placed[-1].y + placed[-1].top + _BAR + _GAP
    return rendered(
        "pictures/tornado.svg.j2",
        words=words,
        title=title or words("tornado-title"),
        titles=titles,
        standalone=standalone,
        rows=placed,
        about=words("tornado-about", count=len(rows), base=percent_of(rows[0].base, voice)),
        base=words("tornado-base", base=percent_of(rows[0].base, voice)),
        base_x=axis.at(rows[0].base),
        base_text_x=min(max(axis.at(rows[0].base), axis.left + _EDGE), axis.right - _EDGE),
        ticks=axis.ticks(partial(percent_of, voice=voice)),
        keys=((axis.left, "low", words("tornado-low")), (axis.at(0.5), "high", words("tornado-high"))),
        head=placed[0].y,
        foot=foot,
        bar=_BAR,
        width=WIDTH,
        height=foot + 62,
    )


@drawn.register
def _(picture: Tornado, *, standalone: bool = True) -> str:
    return tornado_svg(picture.rows, picture.language, title=picture.title, standalone=standalone)


def _rows(rows: Sequence[TornadoRow], axis: Axis, voice: Voice, y: float) -> Iterator[_Row]:
    for row in rows:
        ends = "; ".join(filter(None, (_end(row, "low", voice), _end(row, "high", voice))))
        said = " – ".join(filter(None, (row.label, ends)))
        lines = label_lines(row.label, ends)
        top = LINE * len(lines) + 4
        yield _Row(y, top, lines, said, tuple(_bars(row, axis)))
        y += top + _BAR + _GAP


def _bars(row: TornadoRow, axis: Axis) -> Iterator[_Bar]:
    low, base, high = map(axis.at, (row.low, row.base, row.high))
    if low < base:
        yield _Bar("low", low, base - low)
    if high > base:
        yield _Bar("high", base, high - base)


def _end(row: TornadoRow, kind: str, voice: Voice) -> str:
    """What is said of an end: which change leads there, and to which share; empty where nothing changes."""
    value, label = (row.low, row.low_label) if kind == "low" else (row.high, row.high_label)
    if value == row.base:
        return ""
    short = label if len(label) <= _END_LENGTH else f"{label[: _END_LENGTH - 1]}…"
    return f"{short} {percent_of(value, voice)}".strip()
