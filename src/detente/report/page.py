"""The brief as one HTML page that stands alone: no request leaves it, it prints, and it needs no script."""

from __future__ import annotations

from markupsafe import Markup

from detente.report.map import colour_of, map_svg
from detente.report.printable import printable
from detente.report.templates import rendered
from detente.report.view import View
from detente.report.words import words_in

SECTIONS = (
    "bottom-line",
    "answers",
    "holds",
    "why",
    "paths",
    "scenarios",
    "tableau",
    "map",
    "model",
    "method",
    "warnings",
)
"""The sections in the order of the report; those that a view may leave empty are left out there."""


def html(view: View) -> str:
    """The brief as one self-contained HTML page in the language of the view.

    The page asks for nothing from anywhere (its content security policy forbids it), has its style inside, runs no
    script, and opens what is folded when printed. Everything from the view is escaped. Same view, same bytes.
    """
    view = printable(view)
    return rendered(
        "page.html.j2",
        view=view,
        words=words_in(view.language),
        sections=tuple(name for name in SECTIONS if _has(view, name)),
        picture=Markup(map_svg(view.map, view.movers, view.language)),
        linked={outcome.number for outcome in view.outcomes},
        colour_of=colour_of,
    )


def _has(view: View, section: str) -> bool:
    """Whether the view has anything for a section that may be empty."""
    may_be_empty = {"answers": view.answers, "why": view.whys, "scenarios": view.scenarios, "method": view.method}
    return bool(may_be_empty.get(section, True))
