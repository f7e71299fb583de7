"""The Jinja templates of the report; everything put into them is escaped, and nothing undefined is let pass."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from detente.tell.voice import capital

if TYPE_CHECKING:
    from jinja2 import Environment


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined  # noqa: PLC0415 – a report as text needs no page

    environment = Environment(
        loader=PackageLoader("detente.report", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["capital"] = capital
    return environment


def rendered(template: str, **values: Any) -> str:
    """The template of that name with `values` put in."""
    return _environment().get_template(template).render(**values)
