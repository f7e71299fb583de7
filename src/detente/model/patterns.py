"""Patterns that the reader and the JSON Schema share: what Python and JavaScript read alike."""

from __future__ import annotations

_NO_WORD = (
    r"\x00-,/:-@\[-\^`{-\xA9\xAB-\xB1\xB4\xB6-\xB8\xBB\xBF\xD7\xF7\u034F\u037E\u0387\u055A-\u055F\u0589\u05BE"
    r"\u05C0\u05C3\u05F3\u05F4\u060C\u061B-\u061F\u066A-\u066D\u06D4\u0964\u0965\u115F\u1160\u1680\u17B4\u17B5"
    r"\u180B-\u180F\u2000-\u2BFF\u2FF0-\u3004\u3008-\u3020\u3030\u3164\uE000-\uF8FF\uFE00-\uFE1F\uFE30-\uFE6F"
    r"\uFEFF-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65\uFFA0\uFFE0-\uFFFF"
)
r"""Inside brackets: what is no part of a name, besides ``.`` and ``-``.

In JavaScript ``\w`` is ASCII alone, and Python knows no ``\p{L}``: so a letter is, in both, whatever is none of these
signs, blanks and characters that cannot be seen.
"""
_CLASSES = {
    r"[^\W\d]": rf"[^{_NO_WORD}.\-0-9]",
    r"[\w.-]": f"[^{_NO_WORD}]",
    r"\w": rf"[^{_NO_WORD}.\-]",
}


def spelt(pattern: str) -> str:
    """The pattern with its classes of letters written out."""
    for python, everywhere in _CLASSES.items():
        pattern = pattern.replace(python, everywhere)
    return pattern


def whole(pattern: str) -> str:
    """The pattern for all of a text; a dollar alone would let a line end follow."""
    return f"^(?:{spelt(pattern)})(?!\\n)$"
