"""The brief as one HTML page that stands alone: no request leaves it, it prints, and it needs no script."""

from __future__ import annotations

from functools import partial

from detente.render.bidi import isolated
from detente.render.html import inside
from detente.render.spoken import spoken
from detente.render.templates import rendered
from detente.tell.brief import ToldBrief


def html(told: ToldBrief, *, full: bool = False) -> str:
    """The brief as one self-contained HTML page in its language.

    The page asks for nothing from anywhere (its content security policy forbids it), has its style inside, and runs no
    script. Printed, it leaves away what is folded in cards and appendix, unless it is to be `full`. Everything from the
    model is escaped. The same brief, the same bytes.
    """
    blocks = partial(inside, notes=told.notes)
    page = rendered("page.html.j2", told=told, front=told.page, full=full, words=told.voice.phrase, blocks=blocks)
    return isolated(spoken(page, told.foreign))
