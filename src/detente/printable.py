"""Text from files and from the command line made safe to show.

A terminal would obey control characters, SVG forbids them, direction marks make text read otherwise than it is stored,
and what takes no room makes two names look alike.
"""

from __future__ import annotations

import json
import re
import shlex
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

_Value = TypeVar("_Value")

# Joiners and the marks of direction that belong to scripts from Hebrew on (and to emoji) stay beside their letters.
_THEIRS = "\u0590-\u180d\u1810-\u1fff\u2600-\u27bf\u2c80-\ud7ff\uf900-\ufefe\U00010000-\U000dffff"
_ALWAYS = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\u180e\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff"
    "\ufffe\uffff\U000e0000-\U000e007f"
)
_BESIDE_OTHERS = "\u061c\u200b-\u200f"
# It begins with all that may be meant: what begins otherwise is tried at every letter, ten times as slowly.
_UNSHOWN = re.compile(
    f"[{_ALWAYS}{_BESIDE_OTHERS}](?:(?<=[{_ALWAYS}])|(?<![{_THEIRS}].)(?![{_THEIRS}]))",
    re.DOTALL,
)


def escaped(text: str) -> str:
    r"""JSON with each unshowable character written by its number, as JSON allows: it is still the same value.

    Example:
        >>> print(escaped('"é' + chr(0x202E) + chr(0xE0041) + '"'))
        "é\u202e\udb40\udc41"
    """
    return _UNSHOWN.sub(lambda found: json.dumps(found[0])[1:-1], text)


def called(name: str) -> str:
    """The name of a file as it may be shown: one that would command the terminal is spelled out."""
    return name if name.isprintable() else ascii(name)


def typed(name: str) -> str:
    """The name of a file as it is typed in a shell; one that cannot be shown is spelled out."""
    return shlex.quote(name) if name.isprintable() else ascii(name)


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
