"""The fixed words of a report, one Fluent catalogue per language.

A name that stands in an attribute or a heading is looked up here; what the model says comes from the view.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from detente.names import Language
from detente.tell.messages import Messages


class Words:
    """The words of one language.

    Example:
        >>> words_in("de")("section-answers")
        'Fragen und Antworten'
        >>> words_in("en")("kept", count=1)
        '1 outcome holds in both.'
    """

    def __init__(self, language: Language) -> None:
        self.language = language
        self._messages = Messages(language, catalogue(language))

    def __call__(self, key: str, **values: str | int) -> str:
        """What `key` says, with `values` put in.

        Raises:
            KeyError: The catalogue has no such key, or a value that the sentence needs is missing.
        """
        try:
            return self._messages(key, dict(values))
        except ValueError as fault:
            raise KeyError(f"{key} in {self.language}.ftl: {fault}") from None


def catalogue(language: Language) -> str:
    """The Fluent source of one language, as shipped."""
    return (files(__package__) / f"{language}.ftl").read_text(encoding="utf-8")


@cache
def words_in(language: Language) -> Words:
    """The words of `language`, read once."""
    return Words(language)
