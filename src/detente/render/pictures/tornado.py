"""The tornado as one SVG picture: per line of the model, how far a share goes down and up when the line is changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from detente.names import Language
from detente.printable import printable
from detente.render.pictures import drawn
from detente.render.pictures.chart import LETTER, LINE, MARGIN, Axis, label_lines
from detente.render.templates import rendered
from detente.tell.courses import percent_of
from detente.tell.pictures import Tornado, TornadoRow
from detente.tell.voice import Voice

_GAP = 12.0
_BAR = 16.0
_LABEL_LENGTH = 44
_END_LENGTH = 30
_HEAD = 58.0


@dataclass(frozen=True, slots=True)
class _Bar:
    """From the base to one end: a rectangle, and beside its outer end what leads there."""

    kind: str
    x: float
    width: float
    text: str
    text_x: float
    anchor: str


@dataclass(frozen=True, slots=True)
class _Row:
    y: float
    height: float
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
    ends = [text for row in rows for text in (_end(row, "low", voice), _end(row, "high", voice))]
    beside = LETTER * max(map(len, ends)) + _GAP
    axis = Axis(MARGIN + LETTER * _LABEL_LENGTH + beside)
    placed = tuple(_rows(rows, axis, voice))
    foot = placed[-1].y + placed[-1].height
    return rendered(
        "pictures/tornado.svg.j2",
        words=words,
        title=title or words("tornado-title"),
        standalone=standalone,
        rows=placed,
        about=words("tornado-about", count=len(rows), base=percent_of(rows[0].base, voice)),
        base=words("tornado-base", base=percent_of(rows[0].base, voice)),
        base_x=axis.at(rows[0].base),
        ticks=axis.ticks(partial(percent_of, voice=voice)),
        keys=((axis.left, "low", words("tornado-low")), (axis.at(0.5), "high", words("tornado-high"))),
        head=_HEAD,
        foot=foot,
        bar=_BAR,
        width=axis.right + beside + MARGIN,
        height=foot + 62,
    )


@drawn.register
def _(picture: Tornado) -> str:
    return tornado_svg(picture.rows, picture.language, title=picture.title, standalone=True)


def _rows(rows: Sequence[TornadoRow], axis: Axis, voice: Voice) -> list[_Row]:
    found, y = [], _HEAD
    for row in rows:
        lines = label_lines(row.label, _LABEL_LENGTH)
        height = max(LINE * len(lines), _BAR) + _GAP
        ends = "; ".join(filter(None, (_end(row, "low", voice), _end(row, "high", voice))))
        said = " – ".join(filter(None, (row.label, ends)))
        found.append(_Row(y, height, lines, said, tuple(_bars(row, axis, voice))))
        y += height
    return found


def _bars(row: TornadoRow, axis: Axis, voice: Voice) -> list[_Bar]:
    low, base, high = map(axis.at, (row.low, row.base, row.high))
    bars = []
    if low < base:
        bars.append(_Bar("low", low, base - low, _end(row, "low", voice), low - 6, "end"))
    if high > base:
        bars.append(_Bar("high", base, high - base, _end(row, "high", voice), high + 6, "start"))
    return bars


def _end(row: TornadoRow, kind: str, voice: Voice) -> str:
    """What stands beside an end: which change leads there, and to which share; empty where nothing changes."""
    value, label = (row.low, row.low_label) if kind == "low" else (row.high, row.high_label)
    if value == row.base:
        return ""
    short = label if len(label) <= _END_LENGTH else f"{label[: _END_LENGTH - 1]}…"
    return f"{short} {percent_of(value, voice)}".strip()
