"""The language that a text is in."""

from __future__ import annotations

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
    # The others are dialects and neighbours of these, which it takes them for where a text is short.
    share: dict[str, float] = {code: float(part) for code, part in _identifier().rank(text[:_READ]) if len(code) == 2}
    best = max(share, key=share.__getitem__)
    if best in {"de", "en"} and len(text) > _SHORT:
        return best
    if len(text) <= _SHORT and share["de"] + share["en"] > _PERHAPS:
        return UNDETERMINED if share["de"] == share["en"] else max("de", "en", key=share.__getitem__)
    return best if share[best] > _SURE else UNDETERMINED


@cache
def _identifier() -> LanguageIdentifier:
    """It knows all languages, and finds its model in its own package."""
    with extra("evidence"):
        from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 – brings numpy and a model

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
