"""Shares of readings as one SVG picture: per row a dot, and a bar as far as chance may have moved it."""

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
_GAP = 10.0
_MARGIN = 14.0
_LABEL_LENGTH = 52
_LABEL_LINES = 3
_PLOT = 300.0
_HEAD = 44.0
_TICKS = (0, 25, 50, 75, 100)


@dataclass(frozen=True, slots=True)
class ShareRow:
    """A share of the readings between 0 and 1, and the bounds of a standard error around it; `figure` says it."""

    label: str
    low: float
    share: float
    high: float
    figure: str


@dataclass(frozen=True, slots=True)
class _Row:
    y: float
    middle: float
    lines: tuple[str, ...]
    said: str
    figure: str
    low: float
    dot: float
    high: float


def shares_svg(rows: Sequence[ShareRow], language: Language, *, title: str = "", standalone: bool = False) -> str:
    """The shares as SVG, in the order of the rows; the same rows give the same bytes.

    Args:
        rows: What the shares are of.
        language: For the fixed words.
        title: What they have in common; empty for a general title.
        standalone: Whether the picture is to stand alone in a file: with namespace and white ground.

    Returns:
        An ``<svg>`` element; empty text where there is no row to draw.
    """
    if not rows:
        return ""
    rows, title = printable(tuple(rows)), printable(title)
    words = words_in(language)
    left = _MARGIN + _LETTER * _LABEL_LENGTH + _GAP
    beside = _LETTER * max(len(row.figure) for row in rows) + _GAP
    drawn = _rows(rows, left)
    foot = drawn[-1].y + 2 * drawn[-1].middle + _GAP
    return rendered(
        "shares.svg.j2",
        title=title or words("shares-title"),
        standalone=standalone,
        rows=drawn,
        about=words("shares-about", count=len(rows)),
        axis=words("shares-axis"),
        ticks=tuple((left + _PLOT * tick / 100, str(tick)) for tick in _TICKS),
        figure_x=left + _PLOT + _GAP,
        left=left,
        head=_HEAD,
        foot=foot,
        width=left + _PLOT + beside + _MARGIN,
        height=foot + 44,
    )


def _rows(rows: Sequence[ShareRow], left: float) -> list[_Row]:
    found, y = [], _HEAD
    for row in rows:
        every = wrap(row.label, _LABEL_LENGTH) or [""]
        lines = every[:_LABEL_LINES]
        if lines != every:
            lines[-1] = f"{lines[-1][: _LABEL_LENGTH - 1]}…"
        middle = _LINE * len(lines) / 2
        low, dot, high = (left + _PLOT * value for value in (row.low, row.share, row.high))
        found.append(_Row(y, middle, tuple(lines), f"{row.label} – {row.figure}", row.figure, low, dot, high))
        y += 2 * middle + _GAP
    return found
