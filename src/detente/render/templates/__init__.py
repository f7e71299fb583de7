"""The Jinja templates of pages and pictures; what is put into them is escaped, and nothing undefined is let pass."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from detente.render.pictures import address_of
from detente.tell.voice import capital

if TYPE_CHECKING:
    from jinja2 import Environment


@cache
def environment() -> Environment:
    """The templates, read once."""
    from jinja2 import Environment, PackageLoader, StrictUndefined  # noqa: PLC0415 – text needs no templates

    environment = Environment(
        loader=PackageLoader("detente.render", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["capital"] = capital
    environment.filters["kind"] = lambda block: type(block).__name__
    environment.filters["address"] = address_of
    return environment


def rendered(template: str, **values: Any) -> str:
    """The template of that name with `values` put in."""
    return environment().get_template(template).render(**values)
