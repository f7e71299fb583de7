"""The language that a text is in."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from detente.evidence.source import UNDETERMINED
from detente.extras import extra

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_READ = 20_000
_SHORT = 120
"""Characters below which a guess among all languages is no better than one between the two."""
_SURE: Final = 0.5
_PERHAPS: Final = 0.02
"""How likely German and English must be together for a short text to be one of them after all."""
_GERMAN = """
    der das und nicht ist ein eine einen einem einer eines mit auf für dem den des sich auch im zum zur zu wird werden
    wurde haben hat aber dass nach bei aus sei sind um vor über durch
"""
_ENGLISH = """
    the of and to that is for was were with by not from it its be been are this has have had would will which who their
    they but as at on
"""
_SMALL_WORDS = {"de": frozenset(_GERMAN.split()), "en": frozenset(_ENGLISH.split())}
"""Words without which nobody writes these languages, and which no other has so many of."""
_DIFFERENT, _EVERY = 10, 5
"""So many of them, and they every so many words at least, in a text that is surely of their language."""


def language_of(text: str) -> str:
    """The language of a text as a code of ISO 639, ``und`` where it cannot be told.

    A short text that may well be German or English is taken for one of them.

    Example:
        >>> language_of("The talks will go on next week, said the minister.")
        'en'
        >>> language_of("Переговори триватимуть наступного тижня, сказав міністр.")
        'uk'
    """
    if not any(character.isalpha() for character in text):
        return UNDETERMINED
    if plainly := _by_small_words(text[:_READ]):
        return plainly
    # The others are dialects and neighbours of these, which it takes them for where a text is short.
    share: dict[str, float] = {code: float(part) for code, part in _identifier().rank(text[:_READ]) if len(code) == 2}
    best = max(share, key=share.__getitem__)
    if best in {"de", "en"} and len(text) > _SHORT:
        return best
    if len(text) <= _SHORT and share["de"] + share["en"] > _PERHAPS:
        return UNDETERMINED if share["de"] == share["en"] else max("de", "en", key=share.__getitem__)
    return best if share[best] > _SURE else UNDETERMINED


def _by_small_words(text: str) -> str:
    """German or English where its small words tell, which spares the identifier’s model; else empty."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    counts = {code: sum(word in small for word in words) for code, small in _SMALL_WORDS.items()}
    code = max(counts, key=counts.__getitem__)
    others = sum(counts.values()) - counts[code]
    is_sure = _EVERY * counts[code] >= len(words) and _EVERY * others <= counts[code]
    return code if is_sure and len(_SMALL_WORDS[code].intersection(words)) >= _DIFFERENT else ""


@cache
def _identifier() -> LanguageIdentifier:
    """It knows all languages, and finds its model in its own package."""
    with extra("evidence"):
        from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 – brings numpy and a model

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
