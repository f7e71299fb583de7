"""Names from right to left inside sentences from left to right: isolated, so that nothing beside them changes places.

Without that the number behind an Arabic name is shown before it, and two Hebrew names in a list in reverse.
"""

from __future__ import annotations

import re

_RIGHT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff"
_ANY = re.compile(f"[{_RIGHT}]")
# Names that stand in a text from right to left, as NATO, begin with a capital; a sentence of ours has other words too.
_SENTENCE = re.compile(r"\b[a-zäöüß]{2,}")
_NAME = re.compile(f"[{_RIGHT}]+(?:[ '’-][{_RIGHT}]+)*")
_ENTITY = re.compile(r"&#?\w+;")
_PART = re.compile(r"(?P<kept><(style|title|svg)\b.*?</\2>|<[^>]*>)|(?P<text>[^<]+)", re.DOTALL)


def isolated(html: str) -> str:
    """HTML in which text from right to left stands apart from what is around it; pictures and attributes stay.

    Example:
        >>> isolated("<p>\N{HEBREW LETTER ALEF} (5) left</p>") == "<p><bdi>\N{HEBREW LETTER ALEF}</bdi> (5) left</p>"
        True
    """
    return _PART.sub(_apart, html) if _ANY.search(html) else html


def _apart(part: re.Match[str]) -> str:
    """A tag as it is; of a sentence from left to right the names that do otherwise, of any other text the whole."""
    text = part["text"]
    if text is None or not _ANY.search(text):
        return part[0]
    if _SENTENCE.search(_ENTITY.sub("", text)):
        return _NAME.sub(r"<bdi>\g<0></bdi>", text)
    inner = text.strip()
    return text.replace(inner, f'<bdi dir="rtl">{inner}</bdi>')
