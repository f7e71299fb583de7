"""YAML as a tree in which everything knows its place.

Built from the events of libyaml (fast, and not recursive, so depth is ours to bound). Plain scalars follow the
core schema of YAML 1.2: ``no``, ``on`` and dates are text. Nothing is ever constructed from a tag.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from detente.errors import Place
from detente.model.diagnosis.sketch import clear, quoted
from detente.model.diagnosis.words import BY_NAME, CONSTRAINED, ENTRY
from detente.model.findings import Findings

MAX_DEPTH = 60
MAX_NODES = 200_000
_LONGEST_INT = 4_000
_CORE_TAGS = {f"tag:yaml.org,2002:{kind}": kind for kind in ("str", "int", "float", "bool", "null", "map", "seq")}
_INT = re.compile(r"[-+]?[0-9]+")
_RADIX = re.compile(r"0o[0-7]{1,20}|0x[0-9a-fA-F]{1,20}")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]{1,6})?")
_WORDS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
# libyaml reads YAML 1.1, where the first is a sign of its own in braces; it is given the second, which no text holds.
_OLD_SIGN = re.compile(r"\?(?<=[^\s,\[{]\?)")
_STAND_IN = "\ue000"
_LINE_END = re.compile(r"\r\n|\r|\n")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")

_DIAGNOSED = frozenset(("yaml", "yaml-tag", "yaml-alias"))

Value = str | int | Decimal | bool | None


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value; `text` is what it says before it is taken for a number or a truth value."""

    value: Value
    text: str
    start: int
    end: int
    place: Place
    style: str = ""


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values, in the order of the file; `lost` are the keys whose values cannot be used."""

    entries: tuple[tuple[Scalar, Node], ...]
    start: int
    end: int
    place: Place
    flow: bool = False
    lost: frozenset[str] = frozenset()

    def get(self, key: str) -> Node | None:
        """The value of a key; None where there is none."""
        return next((value for name, value in self.entries if name.text == key), None)

    def key(self, key: str) -> Scalar | None:
        """The key itself, to point at; None where there is none."""
        return next((name for name, _ in self.entries if name.text == key), None)


@dataclass(frozen=True, slots=True)
class Listing:
    """A list of values."""

    items: tuple[Node, ...]
    start: int
    end: int
    place: Place
    flow: bool = False


Node = Scalar | Mapping | Listing


class Lines:
    """From offsets in a text to places, and back to lines."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = [int(text.startswith("\ufeff")), *(match.end() for match in _LINE_END.finditer(text))]

    def place(self, start: int, end: int | None = None) -> Place:
        """The place of ``text[start:end]``, cut at the end of its first line."""
        line = bisect_right(self.starts, start) or 1
        stop = start + 1 if end is None else end
        if line < len(self.starts) and stop >= self.starts[line]:
            stop = start + len(self.text[start : self.starts[line]].rstrip("\r\n"))
        return Place(line, start - self.starts[line - 1] + 1, max(1, stop - start))


def tree(
    text: str, findings: Findings, *, explained: bool = True, judge: Callable[[str], tuple[int, ...]] = lambda _: ()
) -> Node | None:
    """The text's only document as a tree.

    Args:
        text: the YAML text.
        findings: receives every fault.
        explained: whether causes and cures are looked for where the text is no YAML, which takes a while.
        judge: the lines of the faults that a text has which is YAML; it decides between cures.

    Returns:
        The tree; None where there is none (an empty text, or a fault that leaves nothing to work with).
    """
    lines = Lines(text)
    if bad := _CONTROL.search(text, lines.starts[0]):
        what = f"a character that YAML does not allow (U+{ord(bad.group()):04X})"
        findings.error("yaml", what, lines.place(bad.start()), "delete it, or write it as an escape in double quotes")
        return None
    try:
        return _built(lines, findings)
    except _Stop as stop:
        if not (explained and stop.code in _DIAGNOSED and _diagnose(lines, findings, judge)):
            findings.error(stop.code, str(stop), lines.place(stop.start, stop.end), stop.hint)
    except YAMLError as fault:
        if not (explained and _diagnose(lines, findings, judge)):
            mark = getattr(fault, "problem_mark", None)
            place = lines.place(min(mark.index + lines.starts[0], len(text)) if mark else lines.starts[0])
            findings.error("yaml", "this is not YAML from here on", place, "look at the line before it, too")
    return None


def _diagnose(lines: Lines, findings: Findings, judge: Callable[[str], tuple[int, ...]]) -> bool:
    """Say what stops the reader, if that can be told from the text."""
    from detente.model.diagnosis.repair import diagnosed  # noqa: PLC0415 – most texts have no fault

    cures = diagnosed(lines.text, judge)
    for cure in cures:
        findings.error(cure.code, cure.message, lines.place(*cure.mark), cure.hint)
    return bool(cures)


def _built(lines: Lines, findings: Findings) -> Node | None:
    try:
        return _Builder(lines, findings).built(pure=False)
    except YAMLError:
        # libyaml reads YAML 1.1; the parser of YAML 1.2, which is slower by far, has the last word.
        return _Builder(lines, findings).built(pure=True)


class _Stop(Exception):
    """A fault after which there is no sense in reading on."""

    def __init__(self, code: str, message: str, start: int, end: int, hint: str | None = None) -> None:
        super().__init__(message)
        self.code, self.start, self.end, self.hint = code, start, end, hint


@dataclass(slots=True)
class _Open:
    """A mapping or list that is not finished yet."""

    start: int
    flow: bool
    is_mapping: bool
    anchor: str | None
    children: list[Node] = field(default_factory=list)
    seen: dict[str, Scalar] = field(default_factory=dict)
    size: int = 1
    last: int = 0
    doubled: bool = False
    too_deep: bool = False


class _Builder:
    """Builds the tree from events, with its own stack."""

    def __init__(self, lines: Lines, findings: Findings) -> None:
        self.lines = lines
        self.findings = findings
        self.shift = lines.starts[0]
        self.stack: list[_Open] = []
        self.anchors: dict[str, tuple[Node, int]] = {}
        self.root: Node | None = None
        self.documents = 0
        self.stands_in = False
        self.unused: dict[str, Node] = {}
        self.torn = False  # a mapping or list stands twice: what is said of either may follow from that

    def built(self, *, pure: bool) -> Node | None:
        text = self.lines.text[self.shift :]
        self.stands_in = not pure and "?" in text and _STAND_IN not in text
        for event in _events(_OLD_SIGN.sub(_STAND_IN, text) if self.stands_in else text, pure=pure):
            start, end = event.start_mark.index + self.shift, event.end_mark.index + self.shift
            match type(event).__name__:
                case "ScalarEvent":
                    self.add(self.scalar(event, start, end), 1, event.anchor)
                case "MappingStartEvent" | "SequenceStartEvent" as kind:
                    self.open(event, start, end, is_mapping=kind == "MappingStartEvent")
                case "MappingEndEvent" | "SequenceEndEvent":
                    self.close(end)
                case "AliasEvent":
                    self.alias(event.anchor, start, end)
                case "DocumentStartEvent":
                    self.documents += 1
                    if self.documents > 1:
                        raise _Stop("yaml", "a second document starts here; a conflict file has one", start, end)
        for anchor, node in self.unused.items():
            self.report_unused(anchor, node)
        return None if self.torn else self.root

    def report_unused(self, anchor: str, node: Node) -> None:
        """Say that a mark is of no use; in a text it was perhaps meant as a part of it, which is then lost."""
        message = f"&{anchor} marks something for later reference, and nothing refers to it"
        if isinstance(node, Scalar):
            whole = self.lines.text[node.start : node.end]
            hint = f"if it belongs to the text, put it in quotes: {clear(quoted(whole))}; otherwise delete it"
            self.findings.error("yaml-alias", message, node.place, hint)
        else:
            self.findings.warning("yaml-alias", message, Place(node.place.line, node.place.column), "delete it")

    def scalar(self, event: Any, start: int, end: int) -> Scalar:
        kind = self.kind(event.tag, start, end)
        place = self.lines.place(start, max(end, start + 1))
        text: str = event.value.replace(_STAND_IN, "?") if self.stands_in else event.value
        style: str = event.style or ""
        if event.anchor and not text and not style:
            raise _Stop("yaml-alias", f"&{event.anchor} marks nothing", start, end, "put it in quotes")
        plain = event.implicit[0] if kind is None else kind != "str"
        return Scalar(core(text) if plain else text, text, start, end, place, style)

    def kind(self, tag: str | None, start: int, end: int) -> str | None:
        """The core kind that an explicit tag names; None where there is no tag."""
        if tag is None or tag == "!":
            return None if tag is None else "str"
        if tag not in _CORE_TAGS:
            raise _Stop("yaml-tag", f"the tag {tag} is not understood", start, end, "leave the tag out")
        return _CORE_TAGS[tag]

    def open(self, event: Any, start: int, end: int, *, is_mapping: bool) -> None:
        self.kind(event.tag, start, end)
        if len(self.stack) >= MAX_DEPTH:
            raise _Stop("too-deep", f"nested more than {MAX_DEPTH} deep", start, max(end, start + 1))
        self.stack.append(_Open(start, bool(event.flow_style), is_mapping, event.anchor))

    def close(self, end: int) -> None:
        done = self.stack.pop()
        stop = end if done.flow else max(done.last, done.start)
        place = self.lines.place(done.start, stop)
        children = done.children
        node: Node
        if done.is_mapping:
            pairs = zip(children[::2], children[1::2], strict=True)
            entries = [(key, value) for key, value in pairs if isinstance(key, Scalar)]
            merged = self.merged(entries) if "<<" in done.seen else tuple(entries)
            node = Mapping(merged, done.start, stop, place, done.flow)
        else:
            node = Listing(tuple(children), done.start, stop, place, done.flow)
        self.add(node, done.size, done.anchor)

    def merged(self, entries: list[tuple[Scalar, Node]]) -> tuple[tuple[Scalar, Node], ...]:
        """The entries with those that ``<<:`` takes over from other mappings; what is written here goes before."""
        if not any(key.text == "<<" and not key.style for key, _ in entries):
            return tuple(entries)
        own = {key.text: (key, value) for key, value in reversed(entries) if key.text != "<<"}
        kept = [entry for entry in entries if entry[0].text != "<<"]
        for key, value in entries:
            if key.text == "<<":
                for node in value.items if isinstance(value, Listing) else (value,):
                    kept += [entry for entry in self.taken(node, key) if own.setdefault(entry[0].text, entry) is entry]
        return tuple(kept)

    def taken(self, node: Node, key: Scalar) -> tuple[tuple[Scalar, Node], ...]:
        if isinstance(node, Mapping):
            return node.entries
        message = "<<: takes over the entries of a mapping, and this is none"
        place = self.lines.place(max(node.start, key.end))
        self.findings.error("yaml", message, place, "name a mapping that is marked with &")
        return ()

    def alias(self, anchor: str, start: int, end: int) -> None:
        if any(parent.anchor == anchor for parent in self.stack):
            raise _Stop("yaml-alias", f"*{anchor} stands inside what it refers to", start, end)
        if anchor not in self.anchors:
            raise _Stop("yaml-alias", f"*{anchor} refers to nothing before it", start, end, f"mark it with &{anchor}")
        node, size = self.anchors[anchor]
        self.unused.pop(anchor, None)
        self.add(node, size, None, end)

    def add(self, node: Node, size: int, anchor: str | None, end: int | None = None) -> None:
        """Hang a finished node in; `end` is where an alias to it ends."""
        if anchor:
            self.anchors[anchor] = (node, size)
            self.unused[anchor] = node
        if not self.stack:
            self.root = node
            return
        parent = self.stack[-1]
        parent.size += size
        if parent.size > MAX_NODES:
            stop = node.end if end is None else end
            raise _Stop("too-large", f"more than {MAX_NODES} values (aliases count in full)", stop - 1, stop)
        if parent.is_mapping and len(parent.children) % 2 == 0:
            self.check_key(node, parent)
        elif parent.doubled and not isinstance(node, Scalar):
            self.torn = True
        parent.doubled = parent.doubled and len(parent.children) % 2 == 0
        parent.children.append(node)
        parent.last = node.end if end is None else end

    def check_key(self, key: Node, parent: _Open) -> None:
        if not isinstance(key, Scalar):
            raise _Stop("yaml-key", "a key must be a word, not a list or a mapping", key.start, key.start + 1)
        if parent.too_deep:
            return
        empty = self.empty_key(parent)
        if empty and parent.seen.get(key.text) and empty.text != key.text:
            # What follows an empty key doubles what came before it: it belongs under that key, one level up.
            parent.too_deep = self.torn = True
            message = f"{empty.text}: is empty here, and what follows it belongs to it"
            self.findings.error("yaml", message, empty.place, self.less_deep())
        elif key.text in ENTRY and parent.children and self.begins_entry(key, parent):
            parent.seen = {}
        elif first := parent.seen.get(key.text):
            message = f"the key {key.text!r} stands here a second time; the first is in line {first.place.line}"
            self.findings.error("duplicate-key", message, key.place, self.one_of_two(key, parent))
            if self.begins_another(key, parent):
                parent.seen = {}  # what follows is said of the other, too
            parent.doubled = True
        parent.seen.setdefault(key.text, key)

    def begins_entry(self, key: Scalar, parent: _Open) -> bool:
        """Whether a key begins another entry of a list, the dash of which is missing: that is reported."""
        first, outer = parent.children[0], self.stack[-2] if len(self.stack) > 1 else None
        if outer is None or parent.flow or not isinstance(first, Scalar):
            return False
        if outer.is_mapping:  # reported once the whole file is read
            under = outer.children[-1]
            return isinstance(under, Scalar) and under.text in ("questions", "constraints") and key.text in parent.seen
        apart = {first.text, key.text} <= CONSTRAINED and len(parent.children) > 2
        if first.text != key.text and not apart:
            return False
        hint = f"write a dash two blanks before it: - {key.text}: …"
        self.findings.error("yaml", "this entry of a list has no dash", key.place, hint)
        return True

    def empty_key(self, parent: _Open) -> Scalar | None:
        """The key before, where nothing stands under it and the mapping is a block within another."""
        if parent.flow or len(parent.children) < 2 or len(self.stack) < 2:
            return None
        key, value = parent.children[-2:]
        empty = isinstance(value, Scalar) and not value.text and not value.style
        return key if empty and isinstance(key, Scalar) else None

    def one_of_two(self, key: Scalar, parent: _Open) -> str:
        """The cure of a name that stands twice: where things stand by name, two of them may be meant."""
        outer = self.stack[-2] if len(self.stack) > 1 else None
        under = outer.children[-1] if outer and outer.is_mapping and outer.children else None
        named = isinstance(under, Scalar) and under.text in BY_NAME
        if self.begins_another(key, parent):
            return "if another one begins here, write its name and a colon on a line above it; or keep one of the two"
        if key.text == "do" and "undo" not in parent.seen:
            return "write undo: where it says what is done otherwise, or keep one of the two"
        return "keep one of the two, or give one another name" if named else "keep one of the two"

    def begins_another(self, key: Scalar, parent: _Open) -> bool:
        """Whether the first key of a thing that stands by name comes again, after others: a second one without name."""
        under = self.stack[-3].children[-1:] if len(self.stack) > 2 else []
        by_name = bool(under) and isinstance(under[0], Scalar) and under[0].text in BY_NAME
        first = parent.children[0] if parent.children else None
        return (
            by_name
            and not parent.flow
            and len(parent.seen) > 1
            and isinstance(first, Scalar)
            and first.text == key.text
        )

    def less_deep(self) -> str:
        """How far the key stands in that holds what is open."""
        outer = self.stack[-2].children[-1:]
        depth = outer[0].place.column - 1 if outer else 0
        return f"put {depth} {'blank' if depth == 1 else 'blanks'} before it"


def _events(text: str, *, pure: bool) -> Iterator[Any]:
    yield from YAML(typ="safe", pure=pure).parse(text)


def core(text: str) -> Value:
    """The value of a plain scalar by the core schema of YAML 1.2."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in "+-.0123456789":
        return text
    if _INT.fullmatch(text):
        return int(text) if len(text) <= _LONGEST_INT else Decimal(text)
    if _RADIX.fullmatch(text):
        return int(text[2:], 8 if text[1] == "o" else 16)
    return Decimal(text) if _FLOAT.fullmatch(text) else text
