"""Of the conflicts that ship: brief, view, and the oracle's tables, each computed once for all tests of a process."""

from __future__ import annotations

from functools import cache

from tests.published import brute_force

from detente.names import Language
from detente.study import opened
from detente.tell.brief import Briefing, View, briefing_of, view_of


@cache
def brief(name: str, language: Language = "en") -> Briefing:
    """The brief of a conflict of the library."""
    return briefing_of(opened(name), language=language)


@cache
def view(name: str, language: Language = "en") -> View:
    """What the report shows of it."""
    return view_of(brief(name, language))


@cache
def tables(name: str) -> brute_force.Tables:
    """What the oracle says of it."""
    return brute_force.tables_of(opened(name).conflict)
