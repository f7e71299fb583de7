"""The reliability diagram as SVG: what was forecast against what came, with bars as far as chance may move it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from detente.printable import printable
from detente.render.pictures import drawn
from detente.render.pictures.chart import TITLE_LINE, title_lines
from detente.render.templates import rendered
from detente.tell.forecast_pictures import BinView, Reliability
from detente.tell.voice import Voice

_SIDE = 276.0
_LEFT = 58.0
_RIGHT = 16.0
_HEAD = 22.0
_GAP = 52.0
_COUNTS = 44.0
_LETTER = 6.7
_LINE = 13.0


@dataclass(frozen=True, slots=True)
class _Dot:
    """A bin: its dot, its bar from `top` to `foot`, and its number of forecasts as a column with a text above."""

    x: float
    y: float
    top: float
    foot: float
    column: float
    n: int
    row: int
    said: str


def reliability_svg(picture: Reliability, *, standalone: bool = False) -> str:
    """The diagram as SVG; the same value gives the same bytes.

    Args:
        picture: the bins.
        standalone: whether it is to stand alone in a file: with namespace and white ground.

    Returns:
        An ``<svg>`` element; empty text where there is no bin.
    """
    if not picture.bins:
        return ""
    picture = printable(picture)
    words, titles = Voice(picture.language).phrase, title_lines(picture.title)
    dots = tuple(_dots(picture.bins))
    head = _HEAD + TITLE_LINE * len(titles)
    counts = head + _SIDE + _GAP + _LINE * (1 + max(dot.row for dot in dots))
    return rendered(
        "pictures/reliability.svg.j2",
        words=words,
        standalone=standalone,
        name=picture.name,
        title=picture.title,
        titles=titles,
        about=words("reliability-about", count=len(dots)),
        dots=dots,
        ticks=tuple((tenth * 10, round(_SIDE * tenth / 10, 1)) for tenth in range(0, 11, 2)),
        left=_LEFT,
        head=head,
        side=_SIDE,
        counts=counts,
        tall=_COUNTS,
        line=_LINE,
        width=_LEFT + _SIDE + _RIGHT,
        height=counts + _COUNTS + 78,
    )


@drawn.register
def _(picture: Reliability, *, standalone: bool = True) -> str:
    return reliability_svg(picture, standalone=standalone)


def _dots(bins: tuple[BinView, ...]) -> Iterator[_Dot]:
    """The bins from the left; a number that would touch the one before stands a row higher."""
    most, free = max(one.n for one in bins), [-_LEFT, -_LEFT, -_LEFT]
    for one in bins:
        x, half = round(_SIDE * one.at, 1), _LETTER * len(str(one.n)) / 2
        row = next((k for k, end in enumerate(free) if end < x - half), 0)
        free[row] = x + half + 2
        y, top, foot = (round(_SIDE * (1 - share), 1) for share in (one.share, one.high, one.low))
        yield _Dot(x, y, top, foot, round(_COUNTS * one.n / most, 1), one.n, row, one.said)
