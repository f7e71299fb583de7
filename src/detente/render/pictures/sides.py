"""Two columns of boxes and the lines between them, as narrow as a phone: before on the left, then on the right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from detente.names import Language
from detente.render.pictures.drawing import clipped
from detente.render.templates import rendered
from detente.tell.voice import Voice

_WIDTH = 166.0
_GAP = 36.0
_MARGIN = 2.0
_ABOVE = 14.0
_LINE = 14.0
_PAD = 8.0
_APART = 10.0
_HEAD_LINES = 4
_LENGTH = 23
_HEAD_LENGTH = _LENGTH - 3  # bold letters are wider
_TAG_LENGTH = 22
_TAG_LINES = 3
_LINES = 12
_STUB = 12.0

LinkKind = Literal["same", "moved", "reversed"]


@dataclass(frozen=True, slots=True)
class Side:
    """A box: a few words on its own line (`tag`), then its text; `new` and `gone` are marked by its border."""

    tag: str
    text: str
    new: bool = False
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """A line from a box on the left to one on the right, by their places."""

    left: int
    right: int
    kind: LinkKind = "same"


@dataclass(frozen=True, slots=True)
class Sides:
    """Two columns under their heads. What is gone has no link on the left, what is new none on the right."""

    heads: tuple[str, str]
    left: tuple[Side, ...]
    right: tuple[Side, ...]
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class _Box:
    side: Side
    x: float
    y: float
    height: float
    tag: tuple[str, ...]
    lines: tuple[str, ...]

    @property
    def middle(self) -> float:
        return round(self.y + self.height / 2, 1)


def sides_svg(sides: Sides, name: str, title: str, language: Language, *, standalone: bool = False) -> str:
    """The two columns as SVG; the same content gives the same bytes.

    Args:
        sides: What stands on either side, and what belongs together.
        name: What no other picture on the page is called.
        title: What the picture shows.
        language: For the fixed words.
        standalone: Whether the picture is to stand alone in a file: with namespace, style and white ground.

    Returns:
        An ``<svg>`` element; empty text where there is no box.
    """
    if not sides.left and not sides.right:
        return ""
    words = Voice(language).phrase
    heads = [clipped(head, _HEAD_LENGTH, _HEAD_LINES) for head in sides.heads]
    top = 10 + _LINE * max(map(len, heads)) + _APART
    left, right = list(_boxes(sides.left, 0.0, top)), list(_boxes(sides.right, _WIDTH + _GAP, top))
    return rendered(
        "pictures/sides.svg.j2",
        words=words,
        name=name,
        title=title,
        about=words("sides-about", left=len(left), right=len(right)),
        standalone=standalone,
        heads=((0.0, heads[0]), (_WIDTH + _GAP, heads[1])),
        empty=tuple(x for x, column in ((0.0, left), (_WIDTH + _GAP, right)) if not column),
        top=top,
        boxes=(*left, *right),
        links=tuple((link, left[link.left].middle, right[link.right].middle) for link in sides.links),
        ends=tuple(box.middle for box in left if box.side.gone),
        starts=tuple(box.middle for box in right if box.side.new),
        box_width=_WIDTH,
        across=_WIDTH + _GAP,
        stub=_STUB,
        width=2 * _WIDTH + _GAP + 2 * _MARGIN,
        height=max(box.y + box.height for box in (*left, *right)) + 2 * _ABOVE,
    )


def _boxes(column: Sequence[Side], x: float, y: float) -> Iterator[_Box]:
    for side in column:
        tag, lines = clipped(side.tag, _TAG_LENGTH, _TAG_LINES), clipped(side.text, _LENGTH, _LINES)
        height = 2 * _PAD + _LINE * (len(tag) + len(lines))
        yield _Box(side, x, y, height, tag, lines)
        y += height + _APART
