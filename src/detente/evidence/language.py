"""The language that a text is in."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

    from detente.evidence.source import SourceLanguage

_READ = 20_000
_SHORT = 120
"""Characters below which a guess among all languages is no better than one between the two."""
_SURE: Final = 0.9


def language_of(text: str) -> SourceLanguage:
    """German or English; unknown where it is surely another, or where there is no text.

    Example:
        >>> language_of("The talks will go on next week, said the minister.")
        'en'
    """
    if not any(character.isalpha() for character in text):
        return "unknown"
    share = dict(_identifier().rank(text[:_READ]))
    best = max(share, key=share.__getitem__)
    if best not in {"de", "en"} and len(text) > _SHORT and share[best] > _SURE:
        return "unknown"
    if share["de"] == share["en"]:  # nothing in it tells
        return "unknown"
    return "de" if share["de"] > share["en"] else "en"


@cache
def _identifier() -> LanguageIdentifier:
    """It knows all languages, and finds its model in its own package."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 – brings numpy and a model

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
