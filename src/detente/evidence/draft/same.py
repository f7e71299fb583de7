"""Which deeds of a text are the same, told twice."""

from __future__ import annotations

import re

from detente.evidence.draft.lists import lists
from detente.evidence.draft.scene import Found

_LONG = 4
"""Letters from which on a word tells two deeds apart, or shows that they are one."""
_ENOUGH = 2
"""Stems that show that a deed is told within another: “restrict funding”, “place restrictions on the funding”."""
_STEM = 5
"""Letters by which forms of a word are taken for the same: “restrict”, “restrictions”."""
_WORD = re.compile(rf"[^\W\d_]{{{_LONG},}}")


def is_same(one: Found, other: Found, language: str) -> bool:
    """Whether two deeds are one: of the same party, and told with the same verb or words, or one for the other."""
    if one.owner != other.owner:
        return False
    less, more = sorted((_stems(one.label, language), _stems(other.label, language)), key=len)
    if len(less) >= _ENOUGH and less <= more:
        return True
    if verb(one.label, language) != verb(other.label, language):
        return False
    rest, other_rest = _rest(one.label, language), _rest(other.label, language)
    return one.sentence is other.sentence or not rest or not other_rest or not rest.isdisjoint(other_rest)


def verb(label: str, language: str) -> str:
    """The verb of a deed."""
    return label.split()[-1 if language == "de" else 0]


def _rest(label: str, language: str) -> frozenset[str]:
    """The words that tell what a deed is done to."""
    words = label.split()[:-1] if language == "de" else label.split()[1:]
    return frozenset(word.casefold() for word in words if len(word) >= _LONG)


def _stems(label: str, language: str) -> frozenset[str]:
    """The stems of the words that say something."""
    words = map(str.casefold, _WORD.findall(label))
    return frozenset(word[:_STEM] for word in words if word not in lists(language).common)
