"""Texts that have to fit: the fullest of several wordings that is no longer than so many words."""

from __future__ import annotations

import re
from collections.abc import Iterable

MOST_IN_SENTENCE = 25

_BETWEEN = re.compile(r"(?<=[.!?])\s")
_WORD = re.compile(r"\w[\w'’.,/-]*")


def words_in(text: str) -> int:
    """How many words a text has; signs and dashes are none.

    Example:
        >>> words_in("Neither – of 80 deals, Russia's 32.")
        6
    """
    return len(_WORD.findall(text))


def readable(wordings: Iterable[str], most: int = MOST_IN_SENTENCE) -> str:
    """The first wording in which no sentence has more words than that; where none is, the last. Empty for none.

    Example:
        >>> readable(["One two three.", "One two. Three."], 2)
        'One two. Three.'
    """
    last = ""
    for last in wordings:
        if is_readable(last, most):
            return last
    return last


def is_readable(text: str, most: int = MOST_IN_SENTENCE) -> bool:
    """Whether no sentence of the text has more words than that."""
    return all(words_in(sentence) <= most for sentence in _BETWEEN.split(text))


def fitting(wordings: Iterable[str], most: int) -> str:
    """The first wording of at most so many words; where none is, the last. Empty for none.

    Example:
        >>> fitting(["one two three", "one two", "one"], 2)
        'one two'
    """
    last = ""
    for last in wordings:
        if words_in(last) <= most:
            return last
    return last
