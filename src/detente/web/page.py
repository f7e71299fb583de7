"""A screen as a page: the layout around what other rooms have told and rendered."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from detente.model import shown
from detente.names import LANGUAGES, Language
from detente.printable import printable
from detente.render.templates import templates_of
from detente.tell.voice import Voice
from detente.web.addresses import spoken
from detente.web.editing.parts import anchor
from detente.web.screens import STEPS, following

if TYPE_CHECKING:
    from jinja2 import Environment

    from detente.web.asked import Asked


def page(template: str, language: Language, *, token: str, asked: Asked | None = None, **values: Any) -> str:
    """A page of the app; all that is put into it is escaped, but `Markup`, and printable."""
    made = (
        _templates()
        .get_template(template)
        .render(
            language=language,
            languages=LANGUAGES,
            spoken=spoken(language),
            say=Voice(language).say,
            phrase=Voice(language).phrase,
            token=token,
            asked=asked,
            faults=shown(asked.fault.findings, asked.document.name, asked.fault.text) if asked and asked.fault else "",
            steps=STEPS,
            following=following,
            **values,
        )
    )
    return printable(made)


@cache
def _templates() -> Environment:
    templates = templates_of("detente.web")
    templates.filters["anchor"] = anchor
    return templates
