"""A value as YAML: on one line, or on several where it is to be read and changed there."""

from __future__ import annotations

import io
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache
from typing import Any

Plain = str | int | bool | float | Decimal | None | list[Any] | dict[str, Any]
"""A value to write: texts, numbers, truth values, lists and mappings of such."""

_WIDEST = 120
"""Columns that an entry may take on one line."""


def beneath(head: str, value: Plain, indent: int, newline: str, *, apart: bool = False) -> str:
    """What follows a key or a dash: the value on the same line where that reads well, else a line for each part.

    Args:
        head: the key with its colon, or the dash.
        value: what to write.
        indent: the blanks before the head.
        newline: how the lines of the file end.
        apart: whether a mapping, and those in it, have a line for each entry even where they fit on one.
    """
    line = f" {rendered(value)}"
    if not isinstance(value, dict | list) or not value:
        return line
    apart = apart and isinstance(value, dict)
    if not apart and _is_flat(value) and indent + len(head) + len(line) <= _WIDEST:
        return line
    heads = [f"{rendered(key)}:" for key in value] if isinstance(value, dict) else ["-"] * len(value)
    lines = [
        part_head + beneath(part_head, part, indent + 2, newline, apart=apart)
        for part_head, part in zip(heads, _parts(value), strict=True)
    ]
    between = f"{newline}{'':>{indent + 2}}"
    return (" " if head == "-" else between) + between.join(lines)


def _is_flat(value: dict[str, Any] | list[Any]) -> bool:
    """Whether nothing in it is still to be filled, and no list of mappings nor anything deeper stands in it."""
    holders = [part for part in _parts(value) if isinstance(part, dict | list)]
    if isinstance(value, list):
        return not any(isinstance(part, dict) for part in holders)
    return all(part and not any(isinstance(one, dict) or one == [] for one in _parts(part)) for part in holders)


def _parts(value: dict[str, Any] | list[Any]) -> Iterable[Any]:
    return value.values() if isinstance(value, dict) else value


def rendered(value: Plain) -> str:
    """A value as YAML on one line."""
    return _text(value) if isinstance(value, str) else _dumped(value)


def _dumped(value: Plain) -> str:
    from ruamel.yaml import YAML  # noqa: PLC0415 – reading a file does without

    stream = io.StringIO()
    yaml = YAML(typ="rt", pure=True)
    yaml.width = 10_000_000
    yaml.default_flow_style = True
    yaml.allow_unicode = True
    yaml.dump({"v": _quoted(value)}, stream)
    return stream.getvalue().strip().removeprefix("{v:").removesuffix("}").strip() or "null"


_text = lru_cache(maxsize=4_096)(_dumped)  # the same keys stand in many entries


def _quoted(value: Plain) -> Any:
    """The value with those texts in quotes that need escapes, or that not every parser reads in braces."""
    from ruamel.yaml.scalarstring import (  # noqa: PLC0415 – reading a file does without
        DoubleQuotedScalarString,
        SingleQuotedScalarString,
    )

    if isinstance(value, dict):
        return {_quoted(key): _quoted(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_quoted(inner) for inner in value]
    if isinstance(value, str) and (not value.isprintable() or "?" in value):
        return DoubleQuotedScalarString(value)
    if isinstance(value, str) and ":" in value:
        return SingleQuotedScalarString(value)
    return float(value) if isinstance(value, Decimal) else value
