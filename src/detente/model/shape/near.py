"""Words that resemble each other."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from detente.model.instead import key_for

LIKE = 0.75
"""From this likeness on a misspelt key is read as the one that it resembles."""


def is_like(word: str, key: str) -> bool:
    """Whether a word was meant as the key: it is spelt almost alike, or of the same sense."""
    return bool(nearest(word, [key], LIKE) or key_for(word, [key]))


def meant(word: str, known: Iterable[object]) -> str | None:
    """The question whether one of the `known` words was meant; None where none is near."""
    near = nearest(word, known)
    return f"did you mean {near}?" if near else None


def nearest(word: str, known: Iterable[object], cutoff: float = 0.6) -> str | None:
    """The one of the `known` words that is nearest, whatever the case of the letters; None where none is near."""
    names = {str(name).lower(): str(name) for name in reversed([*known])}
    near = get_close_matches(word.lower(), names, n=1, cutoff=cutoff)
    return names[near[0]] if near else None
