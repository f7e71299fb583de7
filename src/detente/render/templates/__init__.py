"""The Jinja templates of pages and pictures; what is put into them is escaped, and nothing undefined is let pass."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from detente.printable import printable
from detente.render.pictures import address_of, placed
from detente.render.pictures.drawing import colour_of
from detente.tell.blocks import Blocks, Table
from detente.tell.voice import capital

if TYPE_CHECKING:
    from jinja2 import Environment


def templates_of(package: str, finalize: Callable[[Any], Any] | None = None) -> Environment:
    """The templates of a package; `finalize` is what everything put into them goes through."""
    from jinja2 import Environment, PackageLoader, StrictUndefined  # noqa: PLC0415 – text needs no templates

    from detente.render.templates.compiled import Compiled  # noqa: PLC0415 – likewise

    environment = Environment(
        loader=PackageLoader(package, "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=finalize,
        bytecode_cache=Compiled(package),
    )
    environment.filters["capital"] = capital
    return environment


@cache
def environment() -> Environment:
    """The templates of pages and pictures, read once."""
    environment = templates_of("detente.render", _shown)
    environment.globals["colour_of"] = colour_of
    environment.filters["tight"] = _tight
    environment.filters["kind"] = lambda block: type(block).__name__
    environment.filters["address"] = address_of
    environment.filters["picture"] = placed
    environment.filters["captioned"] = _captioned
    return environment


def _tight(style: str) -> Markup:
    """A style without what is for who reads it in its file."""
    return Markup(re.sub(r"/\*.*?\*/|\n\s*|(?<=[{};:,])\s+|\s+(?=[{}])", "", style, flags=re.DOTALL))


def _captioned(blocks: Blocks, caption: str) -> Blocks:
    """The blocks with a caption on the tables that have none, for who hears them."""
    return tuple(
        replace(block, caption=caption, name="aloud") if isinstance(block, Table) and not block.caption else block
        for block in blocks
    )


def _shown(value: Any) -> Any:
    """What is put into a template, as it may be shown; what is HTML already stays."""
    return printable(value) if type(value) is str else value


def rendered(template: str, **values: Any) -> str:
    """The template of that name with `values` put in."""
    return environment().get_template(template).render(**values)
