"""Blocks as HTML: a fragment that stands inside a page, a notebook or a screen. It needs no script."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from markupsafe import Markup

from detente.render.bidi import isolated
from detente.render.pictures import every as _every  # noqa: F401 – registers how they are drawn
from detente.render.templates import environment
from detente.tell.blocks import Block


def fragment(blocks: Iterable[Block], *, level: int = 2) -> str:
    """The blocks as HTML, all text escaped and printable; pictures are images that hold all that they show.

    Args:
        blocks: what to show.
        level: of the headings of sections; those within are one lower, h6 at the lowest.

    Example:
        >>> from detente.tell.blocks import Sentence
        >>> fragment([Sentence("a < b")]).strip()
        '<p dir="auto">a &lt; b</p>'
    """
    return str(isolated(inside(blocks, level=level, notes={}, pictures=False)))


def styled(blocks: Iterable[Block], *, level: int = 2) -> str:
    """The same for a page that has the style of pictures (`detente.render.page.style`): they are drawn in it."""
    return str(isolated(inside(blocks, level=level, notes={})))


def inside(blocks: Iterable[Block], *, level: int, notes: Mapping[str, int], pictures: bool = True) -> Markup:
    """The blocks as they stand inside a page, that has the style of its `pictures`; `notes` are numbered by quote."""
    template = environment().get_template("blocks.html.j2")
    module: Any = template.make_module({"notes": notes, "inside": pictures})
    return Markup(module.all(tuple(blocks), level))
