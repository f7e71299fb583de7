"""Which deeds of a text are the same, told twice."""

from __future__ import annotations

import re
from functools import lru_cache

from detente.evidence.draft.lists import lists
from detente.evidence.draft.scene import Found

_LONG = 4
"""Letters from which on a word tells two deeds apart, or shows that they are one."""
_ENOUGH = 2
"""Stems that show that a deed is told within another: “restrict funding”, “place restrictions on the funding”."""
_HALF = 0.5
_MOST = 0.75
"""The share of words that shows it."""
_STEM = 5
"""Letters by which forms of a word are taken for the same: “restrict”, “restrictions”."""
_WORD = re.compile(rf"[^\W\d_]{{{_LONG},}}")


def is_same(one: Found, other: Found, language: str) -> bool:
    """Whether two deeds are one: told with the same words, or of the same party with the same verb.

    Where a text tells of both whose they are, and they are not the same party’s, more of the words have to be.
    """
    is_one = one.owner == other.owner
    is_told = not (is_one or one.is_guessed or other.is_guessed)
    shared = _shared(one.label, other.label, language)
    if one.sentence is not other.sentence and shared >= (_MOST if is_told else _HALF):
        return True
    if is_one and shared == 1:
        return True
    if not is_one or verb(one.label, language) != verb(other.label, language):
        return False
    rest, other_rest = _rest(one.label, language), _rest(other.label, language)
    return one.sentence is other.sentence or not rest or not other_rest or not rest.isdisjoint(other_rest)


def is_said_again(one: Found, other: Found, language: str) -> bool:
    """Whether two wishes of a party are one, told in two sentences."""
    if one.owner != other.owner or one.sentence is other.sentence:
        return False
    return _shared(one.label, other.label, language) >= _HALF


def _shared(label: str, other: str, language: str) -> float:
    """The share of the words of the shorter of two deeds that the other has, too; nothing if that is a single one."""
    stems, others = _stems(label, language), _stems(other, language)
    both = stems & others
    return len(both) / min(len(stems), len(others)) if len(both) >= _ENOUGH else 0


def told_in(label: str, said: str, language: str) -> float:
    """The share of the words of a deed or wish that are in what is said elsewhere.

    Example:
        >>> told_in("reopen the border crossings", "the border may be opened again, officials said", "en")
        0.3333333333333333
    """
    stems = _stems(label, language)
    return len(stems & _stems(said, language)) / len(stems) if stems else 0.0


def verb(label: str, language: str) -> str:
    """The verb of a deed."""
    return label.split()[-1 if language == "de" else 0]


def _rest(label: str, language: str) -> frozenset[str]:
    """The words that tell what a deed is done to."""
    words = label.split()[:-1] if language == "de" else label.split()[1:]
    return frozenset(word.casefold() for word in words if len(word) >= _LONG)


@lru_cache(maxsize=4096)  # every deed of a text is held against all others
def _stems(label: str, language: str) -> frozenset[str]:
    """The stems of the words that say something."""
    words = map(str.casefold, _WORD.findall(label))
    return frozenset(word[:_STEM] for word in words if word not in lists(language).common)
