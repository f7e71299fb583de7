"""The brief as one HTML page that stands alone: no request leaves it, it prints, and it needs no script."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

from detente.model.untranslated import foreign_texts
from detente.names import Language
from detente.render.bidi import isolated
from detente.render.html import inside
from detente.render.spoken import spoken
from detente.render.templates import rendered
from detente.tell.blocks import Blocks
from detente.tell.brief.told import ToldBrief
from detente.tell.voice import Voice
from detente.version import __version__

if TYPE_CHECKING:
    from detente.model import Document


def html(told: ToldBrief, *, full: bool = False) -> str:
    """The brief as one self-contained HTML page in its language.

    The page asks for nothing from anywhere (its content security policy forbids it), has its style inside, and runs no
    script. Printed, it leaves away what is folded in cards and appendix, unless it is to be `full`. Everything from the
    model is escaped. The same brief, the same bytes.
    """
    about = _about(told.brief.document, told.language)
    return _light(_rendered("page.html.j2", told, dated=told.page.dated, **about, full=full))


def plain(document: Document, report: Blocks, voice: Voice) -> str:
    """Blocks about a conflict as such a page."""
    about = _about(document, voice.language)
    made = rendered("plain.html.j2", report=report, words=voice.phrase, blocks=partial(inside, notes={}), **about)
    return _light(isolated(spoken(made, foreign_texts(document.conflict, voice.language))))


def layers(told: ToldBrief) -> str:
    """The three layers of the brief as HTML, to stand inside a page that has their `style`."""
    return _rendered("report.html.j2", told)


def style() -> str:
    """The style of the page and of its pictures."""
    return rendered("style.css.j2")


def _light(page: str) -> str:
    """The page without what nobody sees: ends of lines between tags, the last semicolon of each rule of its style."""
    light = re.sub(r">\n+(?=<)", ">", page)
    return re.sub(r"(?s)<style>.*?</style>", lambda style: style[0].replace(";}", "}"), light, count=1)


def _rendered(template: str, told: ToldBrief, **values: Any) -> str:
    blocks = partial(inside, notes=told.notes)
    made = rendered(template, told=told, front=told.page, words=told.voice.phrase, blocks=blocks, **values)
    return isolated(spoken(made, told.foreign))


def _about(document: Document, language: Language) -> dict[str, str]:
    return {
        "title": document.conflict.title.said(language),
        "language": language,
        "version": __version__,
        "sha256": document.sha256,
    }
