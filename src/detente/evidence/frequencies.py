"""How often words occur in German and English: what is a word, and what is likelier than its parts side by side."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from math import prod
from typing import Final

from detente.extras import extra

RARE: Final = 1e-8
"""How often compounds are taken to occur that no list has."""
_UNHEARD = 1e-9
"""How often words are taken to occur that no list has."""
_NEARBY, _COMMON = 1e-6, 1e-2
"""How often words that stand nearby, and abbreviations, are taken to occur."""
_RAREST = 2.0
"""How often, as such a logarithm, the rarest words occur."""
_PART: Final = 4
"""The fewest letters of a part of a compound."""


def frequency(word: str, known: frozenset[str] = frozenset()) -> float:
    """How often a word in lower case occurs, in the language in which it does so more often; 0 for what is no word.

    Args:
        word: the word.
        known: words that occur nearby.
    """
    found = max(words.get(word, 0.0) for words in _lists())
    if not found and word in known:
        return _NEARBY
    return found or RARE * _is_compound(word)


def zipf(word: str, language: str) -> float:
    """How often a word occurs, as the logarithm of its share among a thousand million words; 0 below 3, which is rare.

    Example:
        >>> zipf("water", "en"), zipf("impound", "en")
        (5.52, 0.0)
    """
    return _zipf(word, language, "small")  # the large list takes 0.3 s and 100 MB to load


def is_word(word: str, language: str) -> bool:
    """Whether it is a word, be it a rare one.

    Example:
        >>> is_word("water", "en"), is_word("impound", "en"), is_word("impoun", "en")
        (True, True, False)
    """
    return zipf(word, language) > 0 or _zipf(word, language, "best") > _RAREST


def _zipf(word: str, language: str, wordlist: str) -> float:
    with extra("evidence"):
        from wordfreq import zipf_frequency  # noqa: PLC0415 – slow to import

    return zipf_frequency(word, language, wordlist)


def side_by_side(parts: Sequence[str], common: frozenset[str]) -> float:
    """How often some parts follow one another by chance, in the language in which they do so more often.

    Args:
        parts: what may be words, in lower case.
        common: what counts as a common word whatever the lists say.
    """
    return max(prod(_COMMON if part in common else words.get(part, _UNHEARD) for part in parts) for words in _lists())


@lru_cache(4096)
def _is_compound(word: str) -> bool:
    """Whether a German word is made of words that are common by themselves."""
    german = _lists()[0]
    return any(
        word[:k] in german and (word[k:] in german or _is_compound(word[k:]))
        for k in range(_PART, len(word) - _PART + 1)
    )


@cache
def _lists() -> tuple[dict[str, float], ...]:
    """How often the common words of German and English occur."""
    with extra("evidence"):
        from wordfreq import get_frequency_dict  # noqa: PLC0415 – a third of a second, and most texts have no broken words

    return tuple(dict(get_frequency_dict(language, wordlist="small")) for language in ("de", "en"))
