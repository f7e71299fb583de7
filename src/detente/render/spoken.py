"""Texts of a model that stand in another language than the page: marked as such, for voices and for hyphens."""

from __future__ import annotations

import re
from collections.abc import Mapping

from markupsafe import escape

_PART = re.compile(r"(?P<kept><(style|title|svg|code)\b.*?</\2>|<[^>]*>)|(?P<text>[^<]+)", re.DOTALL)


def spoken(html: str, foreign: Mapping[str, str]) -> str:
    """HTML in which every text that is `foreign` says in which language it is; pictures and attributes stay.

    Args:
        html: a page or a part of one.
        foreign: texts with the language of each.

    Example:
        >>> spoken("<p>Anna würde pay for it.</p>", {"pay for it": "en"})
        '<p>Anna würde <span lang="en">pay for it</span>.</p>'
    """
    if not foreign:
        return html
    languages = {_plain(str(escape(text))): language for text, language in foreign.items()}
    longest_first = sorted(languages, key=len, reverse=True)
    anywhere = re.compile(rf"(?<!\w)(?:{'|'.join(map(_either_case, longest_first))})(?!\w)")

    def marked(part: re.Match[str]) -> str:
        if part["text"] is None:
            return part[0]
        return anywhere.sub(lambda found: f'<span lang="{languages[_plain(found[0])]}">{found[0]}</span>', part[0])

    return _PART.sub(marked, html)


def _plain(text: str) -> str:
    """The text as it does not begin a sentence."""
    return text[:1].lower() + text[1:]


def _either_case(text: str) -> str:
    """A pattern for the text, whether or not it begins a sentence."""
    return f"(?i:{re.escape(text[:1])}){re.escape(text[1:])}"
