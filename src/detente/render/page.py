"""The brief as one HTML page that stands alone: no request leaves it, it prints, and it needs no script."""

from __future__ import annotations

from detente.printable import printable
from detente.render.bidi import isolated
from detente.render.pictures.areas import of_hundred, table_of
from detente.render.pictures.drawing import colour_of
from detente.render.pictures.ladders import caption_of, change_of
from detente.render.pictures.of_page import pictures_of
from detente.render.pictures.slope import left_out
from detente.render.spoken import spoken
from detente.render.templates import rendered
from detente.tell.brief.view import View
from detente.tell.voice import Voice
from detente.tell.wants_picture import table_of as wants_table_of

SECTIONS = (
    "holds",
    "why",
    "scenarios",
    "changes",
    "paths",
    "courses",
    "hangs-on",
    "sure",
    "tableau",
    "map",
    "notes",
    "model",
    "method",
    "warnings",
)
"""The sections of the appendix in order; those that a view may leave empty are left out there."""


def html(view: View, *, full: bool = False) -> str:
    """The brief as one self-contained HTML page in the language of the view.

    The page asks for nothing from anywhere (its content security policy forbids it), has its style inside, and runs no
    script. Printed, it leaves away what is folded in cards and appendix, unless it is to be `full`. Everything from the
    view is escaped. Same view, same bytes.
    """
    view = printable(view)
    page = rendered(
        "page.html.j2",
        view=view,
        full=full,
        words=Voice(view.language).phrase,
        sections=tuple(name for name in SECTIONS if _has(view, name)),
        pictures=pictures_of(view),
        linked={outcome.number for outcome in view.outcomes},
        colour_of=colour_of,
        of_hundred=of_hundred,
        table_of=table_of,
        caption_of=caption_of,
        change_of=change_of,
        left_out=left_out,
        wants_table=wants_table_of(view.wants, Voice(view.language)) if view.wants else None,
    )
    return isolated(spoken(page, view.foreign))


def _has(view: View, section: str) -> bool:
    """Whether the view has anything for a section that may be empty."""
    may_be_empty = {
        "why": view.whys,
        "scenarios": view.scenarios,
        "changes": any(answer.ladders for answer in view.answers),
        "courses": any(answer.courses for answer in view.answers),
        "hangs-on": view.hangs_on,
        "sure": view.sure,
        "notes": view.notes,
        "method": view.method,
    }
    return bool(may_be_empty.get(section, True))
