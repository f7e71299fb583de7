"""Of the conflicts that ship: brief, view, and the oracle's tables, each computed once for all tests of a process."""

from __future__ import annotations

from functools import cache

from tests.published import brute_force

from detente.brief import Brief, brief_of
from detente.names import Language
from detente.report import View, view_of
from detente.study import opened


@cache
def brief(name: str, language: Language = "en") -> Brief:
    """The brief of a conflict of the library."""
    return brief_of(opened(name), language=language)


@cache
def view(name: str, language: Language = "en") -> View:
    """What the report shows of it."""
    return view_of(brief(name, language))


@cache
def tables(name: str) -> brute_force.Tables:
    """What the oracle says of it."""
    return brute_force.tables_of(opened(name).conflict)
