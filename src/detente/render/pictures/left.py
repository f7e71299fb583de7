"""What is left of a whole after several cuts: one bar, a segment per cut, as narrow as a phone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from detente.names import Language
from detente.printable import printable
from detente.render.pictures.chart import LEFT, PLOT, WIDTH
from detente.render.templates import rendered
from detente.tell.formats import decimal
from detente.tell.pictures import LeftView
from detente.tell.voice import Voice

_HEIGHT = 30.0
_LETTERED = 14.0
"""A segment narrower than this has no room for its letter."""
_SAID, _CHARACTER = 90.0, 7.0
"""So wide is what is said there at least, and each of its characters."""


@dataclass(frozen=True, slots=True)
class _Segment:
    x: float
    width: float
    text: str
    title: str
    hatched: bool


def left_svg(view: LeftView, language: Language, *, standalone: bool = False) -> str:
    """The bar as SVG; the same view gives the same bytes, and nothing at all is no bar."""
    view, words = printable(view), Voice(language).phrase
    total = view.left + sum(cut.count for cut in view.cuts)
    if not total:
        return ""
    return rendered(
        "pictures/left.svg.j2",
        standalone=standalone,
        title=words("limits-bar-title"),
        about=", ".join((view.said, *(f"{cut.letter}: {decimal(cut.count, language, 0)}" for cut in view.cuts))),
        segments=tuple(_segments(view, total, language)),
        width=WIDTH,
        height=_HEIGHT + 8,
        bar=_HEIGHT,
    )


def _segments(view: LeftView, total: int, language: Language) -> Iterator[_Segment]:
    """What is left, then the cuts."""
    x = LEFT
    said = [(view.left, view.said, "", max(_SAID, _CHARACTER * len(view.said)))]
    for cut in view.cuts:
        title = f"{cut.letter}: {cut.label} ({decimal(cut.count, language, 0)})"
        said.append((cut.count, cut.letter, title, _LETTERED))
    for k, (count, text, title, needed) in enumerate(said):
        width = round(PLOT * count / total, 1)
        if count:
            yield _Segment(round(x, 1), width, text if width >= needed else "", title, hatched=k > 0)
        x += PLOT * count / total
