"""The tornado as one SVG picture: per line of the model, how far a share goes down and up when the line is changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import wrap

from detente.names import Language
from detente.report.printable import printable
from detente.report.templates import rendered
from detente.report.words import words_in

_LETTER = 6.5
_LINE = 14.0
_GAP = 12.0
_BAR = 16.0
_MARGIN = 14.0
_LABEL_LENGTH = 44
_LABEL_LINES = 3
_END_LENGTH = 30
_PLOT = 300.0
_HEAD = 58.0
_TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)


@dataclass(frozen=True, slots=True)
class TornadoRow:
    """One line of a tornado: a share between 0 and 1 as it is (`base`), and the least and the most it becomes.

    `low_label` and `high_label` say which change leads there; they are not shown where nothing changes.
    """

    label: str
    low: float
    base: float
    high: float
    low_label: str
    high_label: str


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
    words = words_in(language)
    ends = [text for row in rows for text in (_end(row, "low"), _end(row, "high"))]
    beside = _LETTER * max(map(len, ends)) + _GAP
    left = _MARGIN + _LETTER * _LABEL_LENGTH + beside
    drawn = tuple(_rows(rows, left))
    foot = drawn[-1].y + drawn[-1].height
    return rendered(
        "tornado.svg.j2",
        words=words,
        title=title or words("tornado-title"),
        standalone=standalone,
        rows=drawn,
        about=words("tornado-about", count=len(rows), base=_percent(rows[0].base)),
        base=words("tornado-base", base=_percent(rows[0].base)),
        base_x=left + _PLOT * rows[0].base,
        ticks=tuple((left + _PLOT * tick, _percent(tick)) for tick in _TICKS),
        keys=((left, "low", words("tornado-low")), (left + _PLOT / 2, "high", words("tornado-high"))),
        head=_HEAD,
        foot=foot,
        bar=_BAR,
        width=left + _PLOT + beside + _MARGIN,
        height=foot + 62,
    )


def _rows(rows: Sequence[TornadoRow], left: float) -> list[_Row]:
    found, y = [], _HEAD
    for row in rows:
        lines = _clipped(row.label)
        height = max(_LINE * len(lines), _BAR) + _GAP
        ends = "; ".join(filter(None, (_end(row, "low"), _end(row, "high"))))
        found.append(_Row(y, height, lines, f"{row.label} – {ends}" if ends else row.label, tuple(_bars(row, left))))
        y += height
    return found


def _clipped(label: str) -> tuple[str, ...]:
    """The label in as many lines as a row has, with an ellipsis where it goes on."""
    every = wrap(label, _LABEL_LENGTH) or [""]
    lines = every[:_LABEL_LINES]
    return tuple(lines) if lines == every else (*lines[:-1], f"{lines[-1][: _LABEL_LENGTH - 1]}…")


def _bars(row: TornadoRow, left: float) -> list[_Bar]:
    low, base, high = (left + _PLOT * value for value in (row.low, row.base, row.high))
    bars = []
    if low < base:
        bars.append(_Bar("low", low, base - low, _end(row, "low"), low - 6, "end"))
    if high > base:
        bars.append(_Bar("high", base, high - base, _end(row, "high"), high + 6, "start"))
    return bars


def _end(row: TornadoRow, kind: str) -> str:
    """What stands beside an end: which change leads there, and to which share; empty where nothing changes."""
    value, label = (row.low, row.low_label) if kind == "low" else (row.high, row.high_label)
    if value == row.base:
        return ""
    short = label if len(label) <= _END_LENGTH else f"{label[: _END_LENGTH - 1]}…"
    return f"{short} {_percent(value)}".strip()


def _percent(share: float) -> str:
    return f"{share:.0%}".replace("%", " %")
