"""Who wants what as one SVG picture, as narrow as a phone: a row per condition or option, a column per party."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil

from detente.printable import printable
from detente.render.pictures import drawn
from detente.render.pictures.drawing import clipped
from detente.render.templates import rendered
from detente.tell.pictures import StanceRow, StanceView, WhoWantsWhat
from detente.tell.voice import Voice, Words

_WIDTH = 350.0
_LABEL = 148.0
_LABEL_LENGTH = 22
_WIDEST_CELL = 72.0
_LETTER = 7.0
_BOLD = 8.4
_LINE = 13.0
_LEAST_ROW = 28.0
_GROUP = 26.0
_MOST_BESIDE = 6
_HEAD_LENGTH = 16
_LEGEND_LENGTH = 56
FIRMNESS = ("high", "medium", "low", "unsaid")
"""How a stance is filled, by how firm it is."""


@dataclass(frozen=True, slots=True)
class _Cell:
    x: int
    stance: StanceView

    @property
    def kind(self) -> str:
        """Which side, and how it is filled."""
        firm = self.stance.firm if self.stance.firm in FIRMNESS else "unsaid"
        return f"{self.stance.side} {firm}"

    @property
    def sign(self) -> str:
        sign = "+" if self.stance.side == "for" else "−"
        return sign if self.stance.place is None else f"{sign}{self.stance.place}"


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of cells with its middle at `y`, or the head of a group, which has none."""

    y: float
    height: float
    lines: tuple[str, ...]
    cells: tuple[_Cell, ...] = ()
    untouched: tuple[int, ...] = ()
    is_head: bool = False


@dataclass(frozen=True, slots=True)
class _Panel:
    """So many parties as have room side by side."""

    y: float
    heads: tuple[tuple[int, str], ...]
    upright: bool
    rows: tuple[_Row, ...]

    @property
    def foot(self) -> float:
        return self.rows[-1].y + self.rows[-1].height

    @property
    def grid(self) -> str:
        """The lines between the rows."""
        return "".join(f"M0 {row.y:g}H{_WIDTH:g}" for row in self.rows if not row.is_head)


def wants_svg(picture: WhoWantsWhat, *, name: str = "wants", keyed: bool = True, standalone: bool = False) -> str:
    """The picture as SVG; the same value gives the same bytes.

    Parties that have no room side by side go on below.

    Args:
        picture: How the parties stand to the conditions and options.
        name: What no other picture on the page is called.
        keyed: Whether the signs are explained beneath.
        standalone: Whether the picture is to stand alone in a file: with namespace, style and white ground.

    Returns:
        An ``<svg>`` element; empty text where there is no party or nothing to want.
    """
    if not picture.parties or not picture.groups:
        return ""
    picture = printable(picture)
    words = Voice(picture.language).phrase
    panels = tuple(_panels(picture))
    legend = clipped(words("wants-legend-number"), _LEGEND_LENGTH, 3)
    foot = panels[-1].foot
    return rendered(
        "pictures/wants.svg.j2",
        words=words,
        name=name,
        keyed=keyed,
        standalone=standalone,
        title=picture.title,
        about=words("wants-about", rows=sum(len(rows) for _, rows in picture.groups), parties=len(picture.parties)),
        panels=panels,
        firmness=tuple(_firmness(words)),
        legend=legend,
        legend_top=foot + 24,
        width=_WIDTH,
        height=foot + 90 + _LINE * len(legend) if keyed else foot + 2,
    )


def parts_svg(picture: WhoWantsWhat) -> str:
    """A picture per group, the signs explained beneath the last: side by side where there is room for it."""
    groups = picture.groups if picture.parties else ()
    parts = (
        wants_svg(replace(picture, groups=(group,)), name=f"wants-{place}", keyed=place == len(groups))
        for place, group in enumerate(groups, start=1)
    )
    return "".join(parts)


@drawn.register
def _(picture: WhoWantsWhat, *, standalone: bool = True) -> str:
    return wants_svg(picture, standalone=standalone)


def _firmness(words: Words) -> Iterator[tuple[str, str, float]]:
    """The ways to be filled, what each means, and where that stands in the legend."""
    x = 9.0
    for firm in FIRMNESS:
        text = words("wants-legend-unsaid") if firm == "unsaid" else words(f"confidence-{firm}")
        yield firm, text, x
        x += 34 + len(text) * _LETTER


def _panels(picture: WhoWantsWhat) -> Iterator[_Panel]:
    count, y = len(picture.parties), 0.0
    beside = ceil(count / ceil(count / _MOST_BESIDE))
    for first in range(0, count, beside):
        shown = slice(first, first + beside)
        parties = picture.parties[shown]
        pitch = min(_WIDEST_CELL, (_WIDTH - _LABEL) / beside)
        middles = [round(_LABEL + pitch * (k + 0.5)) for k in range(len(parties))]
        names = [(clipped(name, _HEAD_LENGTH, 1) or ("",))[0] for name in parties]
        longest = max(map(len, names)) * _BOLD
        upright = longest + 4 > pitch
        head = longest + 8 if upright else 20.0
        rows = tuple(_rows(picture, shown, middles, y + head))
        panel = _Panel(y + head, tuple(zip(middles, names, strict=True)), upright, rows)
        yield panel
        y = panel.foot + 18


def _rows(picture: WhoWantsWhat, shown: slice, middles: Sequence[int], y: float) -> Iterator[_Row]:
    for head, rows in picture.groups:
        yield _Row(y, _GROUP, (head,), is_head=True)
        y += _GROUP
        for row in rows:
            placed = _row(row, shown, middles, y)
            yield placed
            y += placed.height


def _row(row: StanceRow, shown: slice, middles: Sequence[int], y: float) -> _Row:
    lines = clipped(row.label, _LABEL_LENGTH, 3) or ("",)
    placed = list(zip(middles, row.stances[shown], strict=True))
    return _Row(
        y,
        max(_LEAST_ROW, _LINE * len(lines) + 6),
        lines,
        tuple(_Cell(x, stance) for x, stance in placed if stance is not None),
        tuple(x for x, stance in placed if stance is None),
    )
