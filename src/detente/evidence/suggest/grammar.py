"""Patterns of words."""

from __future__ import annotations

from collections.abc import Iterable


def either(words: str | Iterable[str]) -> str:
    """A pattern for any of some words, separated by blanks or given one by one."""
    given = words.split() if isinstance(words, str) else words
    return "(?:" + "|".join(sorted(given, key=len, reverse=True)) + ")"
