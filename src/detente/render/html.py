"""Blocks as HTML: a fragment that stands inside a page, a notebook or a screen. It needs no script."""

from __future__ import annotations

from collections.abc import Iterable

from detente.printable import printable
from detente.render.bidi import isolated
from detente.render.pictures import every as _every  # noqa: F401 – registers how they are drawn
from detente.render.templates import environment
from detente.tell.blocks import Block


def fragment(blocks: Iterable[Block], *, level: int = 2) -> str:
    """The blocks as HTML, all text escaped and printable.

    Args:
        blocks: what to show.
        level: of the headings of sections; those within are one lower, h6 at the lowest.

    Example:
        >>> from detente.tell.blocks import Sentence
        >>> fragment([Sentence("a < b")]).strip()
        '<p class="plain" dir="auto">a &lt; b</p>'
    """
    template = environment().get_template("blocks.html.j2")
    return isolated(str(template.module.all(printable(tuple(blocks)), level)))  # type: ignore[attr-defined]
