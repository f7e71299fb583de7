"""Blocks as HTML: a fragment that stands inside a page, a notebook or a screen. It needs no script."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from detente.printable import printable
from detente.render.pictures import drawn
from detente.tell.blocks import Block

if TYPE_CHECKING:
    from jinja2 import Environment


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
    template = _environment().get_template("blocks.html.j2")
    return str(template.module.all(printable(tuple(blocks)), level))  # type: ignore[attr-defined]


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined  # noqa: PLC0415 – text needs no templates

    environment = Environment(
        loader=PackageLoader("detente.render", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["kind"] = lambda block: type(block).__name__
    environment.filters["drawn"] = drawn
    return environment
