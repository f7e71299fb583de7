"""A brief of a conflict in which every text that somebody writes is hostile."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any

from detente.evidence.quote import Quote
from detente.model.text import Text
from detente.names import Language
from detente.study import opened
from detente.tell.brief.briefing import briefing_of
from detente.tell.brief.told import ToldBrief

from .sample import HOSTILE


def spoilt(name: str, language: Language = "en", text: str = HOSTILE) -> ToldBrief:
    """What is told of a conflict of the library with `text` in front of all that its file says in words."""
    document = opened(name)
    conflict = _spoilt(document.conflict, text)
    return ToldBrief(briefing_of(replace(document, conflict=conflict), language=language))


def _spoilt(value: Any, text: str) -> Any:
    match value:
        case Text(by_language=said):
            return Text(tuple((language, f"{text} {words}") for language, words in said))
        case Quote(says=says, exact=exact):
            says = tuple((language, f"{text} {words}") for language, words in says)
            return replace(value, says=says, exact=f"{text} {exact}" if exact else "")
        case tuple():
            return tuple(_spoilt(part, text) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        kept = {f.name: _spoilt(getattr(value, f.name), text) for f in fields(value) if f.init}
        return replace(value, **kept)
    return value
