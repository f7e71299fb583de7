"""Patterns for the JSON Schema: what Python and JavaScript read alike."""

from __future__ import annotations

_NO_WORD = (
    r"\x00-,/:-@\[-\^`{-\xA9\xAB-\xB1\xB4\xB6-\xB8\xBB\xBF\xD7\xF7\u2000-\u206F\u3000-\u3004\uE000-\uF8FF\uFEFF"
    r"\uFF00-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65\uFFE0-\uFFFF"
)
r"""Inside brackets: what is no part of a name, besides ``.`` and ``-``.

In JavaScript ``\w`` is ASCII alone, and Python knows no ``\p{L}``. This is exact within ASCII; beyond it signs that
hardly anybody writes are left to the reader, which refuses them.
"""
_CLASSES = {
    r"[^\W\d]": rf"[^{_NO_WORD}.\-0-9]",
    r"[\w.-]": f"[^{_NO_WORD}]",
    r"\w": rf"[^{_NO_WORD}.\-]",
}


def for_editors(pattern: str) -> str:
    """The pattern with the classes of letters written out, for all of a text.

    A dollar alone would let a line end follow.
    """
    for python, everywhere in _CLASSES.items():
        pattern = pattern.replace(python, everywhere)
    return f"^(?:{pattern})(?!\\n)$"
