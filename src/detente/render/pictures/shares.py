"""Shares of readings as one SVG picture: per row a dot, and a bar as far as chance may have moved it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from detente.names import Language
from detente.printable import printable
from detente.render.pictures.chart import LINE, TITLE_LINE, WIDTH, Axis, label_lines, title_lines
from detente.render.templates import rendered
from detente.tell.pictures import ShareRow
from detente.tell.voice import Voice

_GAP = 8.0
_BAR = 14.0
_HEAD = 26.0


@dataclass(frozen=True, slots=True)
class _Row:
    y: float
    middle: float
    lines: tuple[str, ...]
    said: str
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
    words = Voice(language).phrase
    axis, titles = Axis(), title_lines(title or words("shares-title"))
    drawn = _rows(rows, axis, _HEAD + TITLE_LINE * len(titles))
    foot = drawn[-1].y + drawn[-1].middle + _BAR
    return rendered(
        "pictures/shares.svg.j2",
        title=title or words("shares-title"),
        titles=titles,
        standalone=standalone,
        rows=drawn,
        about=words("shares-about", count=len(rows)),
        axis=words("shares-axis"),
        ticks=axis.ticks(lambda share: f"{100 * share:g}"),
        left=axis.left,
        head=drawn[0].y,
        foot=foot,
        width=WIDTH,
        height=foot + 44,
    )


def _rows(rows: Sequence[ShareRow], axis: Axis, y: float) -> list[_Row]:
    found = []
    for row in rows:
        lines = label_lines(row.label, row.figure)
        said = f"{row.label} – {row.figure}" if "…" in "".join(lines) else ""
        middle = LINE * len(lines) + _BAR / 2 + 2
        low, dot, high = map(axis.at, (row.low, row.share, row.high))
        found.append(_Row(y, middle, lines, said, low, dot, high))
        y += middle + _BAR / 2 + _GAP
    return found
