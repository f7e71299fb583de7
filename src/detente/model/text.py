"""Text for people, in one or more languages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """A text that may differ by language.

    `by_language` pairs a language code with the text; the code ``""`` marks a text given once for all.

    Example:
        >>> name = Text((("en", "United States"), ("de", "Vereinigte Staaten")))
        >>> name.said("de"), name.said("fr")
        ('Vereinigte Staaten', 'United States')
        >>> Text.plain("Upstream").said("de")
        'Upstream'
    """

    by_language: tuple[tuple[str, str], ...]

    @classmethod
    def plain(cls, text: str) -> Text:
        """A text given once for all languages."""
        return cls((("", text),))

    @property
    def is_plain(self) -> bool:
        """Whether it is given once for all languages."""
        return all(not language for language, _ in self.by_language)

    def said(self, language: str) -> str:
        """The text in `language`; else in English; else the first one given."""
        texts = dict(self.by_language)
        for wanted in (language, "", "en"):
            if wanted in texts:
                return texts[wanted]
        return self.by_language[0][1]
