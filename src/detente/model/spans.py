"""Which part of a file's text a change replaces, and by what."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from detente.errors import UsageError
from detente.model.yaml_tree import Listing, Mapping, Node, Scalar

Path = tuple[str | int, ...]
"""From the top of the file: keys of mappings, and positions in lists counted from 0."""

Plain = str | int | bool | float | Decimal | None | list[Any] | dict[str, Any]
"""A value to write: texts, numbers, truth values, lists and mappings of such."""

_WIDEST = 120
"""Columns that an inserted entry may take on one line."""


@dataclass(frozen=True, slots=True)
class Replace:
    """Put `value` in place of the value at `path`."""

    path: Path
    value: Plain


@dataclass(frozen=True, slots=True)
class Insert:
    """Put `value` where `path` says: a new key of a mapping (at its end), or a position in a list.

    The items of a list from that position on move back by one.
    """

    path: Path
    value: Plain


@dataclass(frozen=True, slots=True)
class Delete:
    """Take away the entry or item at `path`."""

    path: Path


Change = Replace | Insert | Delete


class Spans:
    """The spans of one text and its tree."""

    def __init__(self, text: str, root: Node) -> None:
        self._text = text
        self._root = root
        self._newline = "\r\n" if "\r\n" in text else "\n"

    def of(self, change: Change) -> tuple[int, int, str]:
        """Start and end of what the change replaces, and the text that it puts there."""
        if isinstance(change, Replace):
            return self._replacement(self._at(change.path), change.value)
        if not change.path:
            raise UsageError("the whole file cannot be inserted or deleted")
        parent, last = self._at(change.path[:-1]), change.path[-1]
        if isinstance(change, Insert):
            return self._insertion(parent, last, change.value)
        return self._deletion(parent, last)

    def _at(self, path: Path) -> Node:
        node = self._root
        for k, step in enumerate(path):
            inner = _child(node, step)
            if inner is None:
                raise UsageError(f"there is nothing at {said(path[: k + 1])}")
            if inner.start < node.start:
                raise UsageError(f"{said(path[: k + 1])} is an alias; change what it refers to")
            node = inner
        return node

    def _end(self, node: Node) -> int:
        """Where the node ends, without the white space after it."""
        return node.start + len(self._text[node.start : node.end].rstrip())

    def _replacement(self, node: Node, value: Plain) -> tuple[int, int, str]:
        before = self._text[node.start - 1 : node.start]
        space = " " if node.end == node.start and before and not before.isspace() else ""
        return node.start, self._end(node), space + rendered(value)

    def _insertion(self, parent: Node, step: str | int, value: Plain) -> tuple[int, int, str]:
        if isinstance(parent, Mapping) and isinstance(step, str):
            if parent.key(step) is not None:
                raise UsageError(f"{step} is there already")
            line = f"{rendered(step)}: {rendered(value)}"
            entry = line if parent.flow else self._entry(step, value, parent.place.column - 1)
            return self._placed(parent, len(parent.entries), entry, "{")
        if isinstance(parent, Listing) and isinstance(step, int) and 0 <= step <= len(parent.items):
            return self._placed(parent, step, rendered(value) if parent.flow else f"- {rendered(value)}", "[")
        raise UsageError(f"{said((step,))} cannot be inserted here")

    def _entry(self, key: str, value: Plain, indent: int) -> str:
        """An entry of a block: on one line where it fits, else a mapping has a line for each of its own entries."""
        line = f"{rendered(key)}: {rendered(value)}"
        if len(line) + indent <= _WIDEST or not isinstance(value, dict) or not value:
            return line
        inner = (self._entry(str(name), part, indent + 2) for name, part in value.items())
        return "".join((f"{rendered(key)}:", *(f"{self._newline}{'':>{indent}}  {entry}" for entry in inner)))

    def _placed(self, parent: Mapping | Listing, k: int, new: str, bracket: str) -> tuple[int, int, str]:
        spans = self._spans(parent)
        if parent.flow:
            if not spans:
                inside = self._text.index(bracket, parent.start) + 1
                return inside, inside, new
            at, new = (spans[0][0], f"{new}, ") if k == 0 else (spans[k - 1][1], f", {new}")
            return at, at, new
        indent = " " * (parent.place.column - 1)
        if k == 0:
            return parent.start, parent.start, f"{new}{self._newline}{indent}"
        at = self._line_end(spans[k - 1][1])
        return at, at, f"{self._newline}{indent}{new}"

    def _deletion(self, parent: Node, step: str | int) -> tuple[int, int, str]:
        if isinstance(parent, Scalar) or _child(parent, step) is None:
            raise UsageError(f"there is nothing at {said((step,))}")
        spans, k = self._spans(parent), _position(parent, step)
        if len(spans) == 1:
            return parent.start, self._end(parent), "{}" if isinstance(parent, Mapping) else "[]"
        start, end = spans[k]
        if parent.flow:
            return (start, spans[k + 1][0], "") if k + 1 < len(spans) else (spans[k - 1][1], end, "")
        line_start = max(self._text.rfind("\n", 0, start), self._text.rfind("\r", 0, start)) + 1
        if self._text[line_start:start].strip(" \ufeff"):
            return start, spans[k + 1][0], ""
        stop = self._line_end(end)
        stop += 2 if self._text.startswith("\r\n", stop) else 1
        return line_start + self._text.startswith("\ufeff", line_start), min(stop, len(self._text)), ""

    def _spans(self, parent: Mapping | Listing) -> list[tuple[int, int]]:
        """Start and end of every entry or item; an item of a block list starts at its dash."""
        if isinstance(parent, Mapping):
            return [(key.start, self._end_beside(key.start, value)) for key, value in parent.entries]
        spans: list[tuple[int, int]] = []
        for item in parent.items:
            start = item.start
            if not parent.flow:
                start = self._dash(spans[-1][1]) if spans else parent.start
            spans.append((start, self._end_beside(start, item)))
        return spans

    def _end_beside(self, start: int, value: Node) -> int:
        if value.start < start:
            raise UsageError("there are aliases beside it; edit by hand")
        return max(self._end(value), start)

    def _dash(self, after: int) -> int:
        """The dash of the next item of a block list."""
        found = re.compile(r"^ *-", re.MULTILINE).search(self._text, self._line_end(after))
        return found.end() - 1 if found else after

    def _line_end(self, position: int) -> int:
        found = re.compile(r"\r\n|\r|\n").search(self._text, position)
        return found.start() if found else len(self._text)


def rendered(value: Plain) -> str:
    """A value as YAML on one line."""
    from ruamel.yaml import YAML  # noqa: PLC0415 – reading a file does without

    stream = io.StringIO()
    yaml = YAML(typ="rt", pure=True)
    yaml.width = 10_000_000
    yaml.default_flow_style = True
    yaml.allow_unicode = True
    yaml.dump({"v": _quoted(value)}, stream)
    return stream.getvalue().strip().removeprefix("{v:").removesuffix("}").strip() or "null"


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


def _child(node: Node, step: str | int) -> Node | None:
    if isinstance(node, Mapping) and isinstance(step, str):
        return node.get(step)
    if isinstance(node, Listing) and isinstance(step, int) and 0 <= step < len(node.items):
        return node.items[step]
    return None


def _position(parent: Mapping | Listing, step: str | int) -> int:
    if isinstance(parent, Listing):
        return int(step)
    return [key.text for key, _ in parent.entries].index(str(step))


def said(path: Path) -> str:
    """A path as messages show it."""
    return ".".join(map(str, path)) or "the top"
