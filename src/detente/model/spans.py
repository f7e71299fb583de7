"""Which part of a file's text a change replaces, and by what."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain, pairwise

from detente.errors import UsageError
from detente.model.written import Plain, beneath, rendered
from detente.model.yaml_tree import Listing, Mapping, Node, Scalar

Path = tuple[str | int, ...]
"""From the top of the file: keys of mappings, and positions in lists counted from 0."""


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


@dataclass(frozen=True, slots=True)
class Move:
    """Put the item at `path`, a place in a list, at the place `to`; its comments and its form go with it."""

    path: Path
    to: int


Change = Replace | Insert | Delete | Move


class Spans:
    """The spans of one text and its tree."""

    def __init__(self, text: str, root: Node) -> None:
        self._text = text
        self._root = root
        self._newline = "\r\n" if "\r\n" in text else "\n"

    def of(self, change: Change) -> tuple[int, int, str]:
        """Start and end of what the change replaces, and the text that it puts there."""
        if isinstance(change, Replace):
            return self._replacement(change.path, change.value)
        if not change.path:
            raise UsageError("the whole file cannot be inserted, deleted or moved")
        parent, last = self._at(change.path[:-1]), change.path[-1]
        if isinstance(change, Insert):
            into_nothing = not _size(parent) and len(change.path) > 1
            whole = _only(parent, last, change.value) if into_nothing else None
            return (whole and self._block(change.path[:-1], whole)) or self._insertion(parent, last, change.value)
        return self._moved(parent, last, change.to) if isinstance(change, Move) else self._deletion(parent, last)

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

    def _replacement(self, path: Path, value: Plain) -> tuple[int, int, str]:
        node = self._at(path)
        if isinstance(value, dict | list) and path and (block := self._block(path, value)):
            return block
        before = self._text[node.start - 1 : node.start]
        space = " " if node.end == node.start and before and not before.isspace() else ""
        return node.start, self._end(node), space + rendered(value)

    def _block(self, path: Path, value: Plain) -> tuple[int, int, str] | None:
        """The replacement by what may take lines of its own; None in brackets, or where a comment is in the way."""
        node, parent, step = self._at(path), self._at(path[:-1]), path[-1]
        if isinstance(parent, Scalar) or parent.flow:
            return None
        start = self._spans(parent)[_position(parent, step)][0]
        head = re.compile(r"(.*?:|-)\s*").fullmatch(self._text[start : node.start])
        if head is None or "#" in head.group():
            return None
        after = start + head.end(1)
        return after, self._end(node), beneath(head.group(1), value, parent.place.column - 1, self._newline)

    def _insertion(self, parent: Node, step: str | int, value: Plain) -> tuple[int, int, str]:
        if isinstance(parent, Mapping) and isinstance(step, str):
            if parent.key(step) is not None:
                raise UsageError(f"{step} is there already")
            return self._placed(parent, len(parent.entries), self._entry(parent, step, value), "{")
        if isinstance(parent, Listing) and isinstance(step, int) and 0 <= step <= len(parent.items):
            indent = parent.place.column - 1
            item = rendered(value) if parent.flow else "-" + beneath("-", value, indent, self._newline)
            return self._placed(parent, step, item, "[")
        raise UsageError(f"{said((step,))} cannot be inserted here")

    def _entry(self, parent: Mapping, key: str, value: Plain) -> str:
        """An entry in the style of those beside it: a mapping in braces where one of theirs is."""
        head = f"{rendered(key)}:"
        if parent.flow:
            return f"{head} {rendered(value)}"
        apart = not any(isinstance(other, Mapping) and other.flow and other.entries for _, other in parent.entries)
        return head + beneath(head, value, parent.place.column - 1, self._newline, apart=apart)

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

    def _moved(self, parent: Node, step: str | int, to: int) -> tuple[int, int, str]:
        """All items anew, each in its text; what stands between two places stays there."""
        if not isinstance(parent, Listing) or _child(parent, step) is None or not 0 <= to < len(parent.items):
            raise UsageError(f"{said((step,))} cannot be moved there")
        spans = [(start, end if parent.flow else self._line_end(end)) for start, end in self._spans(parent)]
        items = [self._text[start:end] for start, end in spans]
        gaps = [self._text[a:b] for (_, a), (b, _) in pairwise(spans)]
        items.insert(to, items.pop(int(step)))
        return spans[0][0], spans[-1][1], "".join(chain(*zip(items, [*gaps, ""], strict=True)))

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


def _size(node: Node) -> int:
    return 1 if isinstance(node, Scalar) else len(node.entries if isinstance(node, Mapping) else node.items)


def _only(parent: Node, step: str | int, value: Plain) -> Plain:
    """What holds the value alone; None where it cannot be put there."""
    if isinstance(parent, Mapping) and isinstance(step, str):
        return {step: value}
    return [value] if isinstance(parent, Listing) and step == 0 else None


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
