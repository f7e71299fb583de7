"""Text from files made safe to show: no control characters, no hidden changes of writing direction."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

_Value = TypeVar("_Value")

# A conflict file may hold "\x1b" and the like; a terminal would obey it, SVG forbids it, and direction marks make
# text read otherwise than it is stored.
_UNSHOWN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")


def printable(value: _Value) -> _Value:
    """The same value with each unshowable character in its strings, however deep, put as U+FFFD.

    Example:
        >>> printable(("calm", chr(27) + "[31mred")) == ("calm", chr(0xFFFD) + "[31mred")
        True
    """
    shown: Any = value
    if isinstance(value, str):
        shown = _UNSHOWN.sub("\N{REPLACEMENT CHARACTER}", value)
    elif isinstance(value, tuple):
        shown = tuple(printable(part) for part in value)
    elif is_dataclass(value) and not isinstance(value, type):
        shown = replace(value, **{field.name: printable(getattr(value, field.name)) for field in fields(value)})
    result: _Value = shown
    return result
