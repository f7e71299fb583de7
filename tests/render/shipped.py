"""Of the conflicts that ship: brief, what is told of it, and the oracle's tables, each computed once for all tests."""

from __future__ import annotations

from functools import cache
from typing import Any

from tests.published import brute_force

from detente.names import Language
from detente.render.as_json import to_json
from detente.study import opened
from detente.tell.brief.briefing import Briefing, briefing_of
from detente.tell.brief.told import ToldBrief


@cache
def brief(name: str, language: Language = "en") -> Briefing:
    """The brief of a conflict of the library."""
    return briefing_of(opened(name), language=language)


@cache
def told(name: str, language: Language = "en") -> ToldBrief:
    """What is told of it."""
    return ToldBrief(brief(name, language))


@cache
def made(name: str, language: Language = "en") -> dict[str, Any]:
    """The values of it."""
    return to_json(told(name, language))


@cache
def tables(name: str) -> brute_force.Tables:
    """What the oracle says of it."""
    return brute_force.tables_of(opened(name).conflict)
