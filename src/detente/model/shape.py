"""Shapes: what a part of the file may look like, said once.

From one description come the check of a tree (every fault at once, each in its place) and the JSON Schema that
editors use, so the two cannot drift apart. Kept free of pydantic on purpose: importing it takes longer than
reading a whole conflict, and ``detente check`` should feel immediate.
"""

from __future__ import annotations

import re
from collections.abc import Mapping as Map
from dataclasses import dataclass
from decimal import Decimal
from difflib import get_close_matches
from typing import Any, Protocol

from detente.errors import Place
from detente.model.findings import Findings
from detente.model.yaml_tree import Listing, Mapping, Node, Scalar

Json = dict[str, Any]


class Shape(Protocol):
    """What a value may be."""

    @property
    def what(self) -> str:
        """The shape in words, as ``a list of statements``."""

    def fits(self, node: Node) -> bool:
        """Whether the node is meant to be of this shape, right or wrong inside."""

    def cleaned(self, node: Node, findings: Findings) -> Node | None:
        """The node without its faults, which go to `findings`; None where nothing of it can be used."""

    def schema(self, defs: Json, /) -> Json:
        """The JSON Schema of the shape; what it refers to goes to `defs`."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text; `pattern` must match all of it."""

    what: str = "a text"
    pattern: str = ""
    hint: str | None = None

    def fits(self, node: Node) -> bool:
        """Whether it is a text."""
        return isinstance(node, Scalar) and isinstance(node.value, str)

    def cleaned(self, node: Node, findings: Findings) -> Node | None:
        """The text, if it is one and the pattern matches."""
        if not isinstance(node, Scalar):
            return _unfit(self, node, findings, self.hint)
        if not isinstance(node.value, str):
            quoted = f'put it in quotes: "{node.text}"'
            return _unfit(self, node, findings, self.hint if node.value is None else quoted)
        if self.pattern and not re.search(_whole(self.pattern), node.text):
            return _unfit(self, node, findings, self.hint)
        return node

    def schema(self, _defs: Json, /) -> Json:
        """A string with its pattern."""
        return {"type": "string", "pattern": _whole(self.pattern)} if self.pattern else {"type": "string"}


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of a few words, or the one number that is understood."""

    words: tuple[str | int, ...]

    @property
    def what(self) -> str:
        """The words in a row."""
        return _listed([str(word) for word in self.words])

    def fits(self, node: Node) -> bool:
        """Whether it is a single value."""
        return isinstance(node, Scalar)

    def cleaned(self, node: Node, findings: Findings) -> Node | None:
        """The word, if it is one of them."""
        if isinstance(node, Scalar) and not isinstance(node.value, bool) and node.value in self.words:
            return node
        near = meant(node.text, [str(word) for word in self.words]) if isinstance(node, Scalar) else None
        return _unfit(self, node, findings, near)

    def schema(self, _defs: Json, /) -> Json:
        """An enumeration."""
        return {"enum": list(self.words)}


@dataclass(frozen=True, slots=True)
class Flag:
    """True or false."""

    what: str = "true or false"

    def fits(self, node: Node) -> bool:
        """Whether it is a truth value."""
        return isinstance(node, Scalar) and isinstance(node.value, bool)

    def cleaned(self, node: Node, findings: Findings) -> Node | None:
        """The truth value, if it is one."""
        return node if self.fits(node) else _unfit(self, node, findings, "yes and no are texts here")

    def schema(self, _defs: Json, /) -> Json:
        """A boolean."""
        return {"type": "boolean"}


@dataclass(frozen=True, slots=True)
class Number:
    """A number; a whole one if `whole`."""

    whole: bool = True

    @property
    def what(self) -> str:
        """The kind of number."""
        return "a whole number" if self.whole else "a number"

    def fits(self, node: Node) -> bool:
        """Whether it is such a number."""
        kinds = int if self.whole else (int, Decimal)
        return isinstance(node, Scalar) and isinstance(node.value, kinds) and not isinstance(node.value, bool)

    def cleaned(self, node: Node, findings: Findings) -> Node | None:
        """The number, if it is one."""
        return node if self.fits(node) else _unfit(self, node, findings, None)

    def schema(self, _defs: Json, /) -> Json:
        """An integer or a number."""
        return {"type": "integer" if self.whole else "number"}


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list of `item`, with at least `least` and at most `most` of them."""

    item: Shape
    what: str
    least: int = 0
    most: int | None = None

    def fits(self, node: Node) -> bool:
        """Whether it is a list."""
        return isinstance(node, Listing)

    def cleaned(self, node: Node, findings: Findings) -> Node | None:
        """The list of the items that can be used."""
        if not isinstance(node, Listing):
            return _unfit(self, node, findings, "put it in square brackets" if isinstance(node, Scalar) else None)
        count = len(node.items)
        if count < self.least or (self.most is not None and count > self.most):
            return _unfit(self, node, findings, None)
        items = [self.item.cleaned(item, findings) for item in node.items]
        return Listing(tuple(i for i in items if i is not None), node.start, node.end, node.place, node.flow)

    def schema(self, defs: Json, /) -> Json:
        """An array."""
        bounds = {"minItems": self.least or None, "maxItems": self.most}
        size = {key: bound for key, bound in bounds.items() if bound is not None}
        return {"type": "array", "items": self.item.schema(defs), **size}


@dataclass(frozen=True, slots=True)
class MapOf:
    """Named things: keys that match `pattern`, each with a value of shape `value`."""

    value: Shape
    what: str
    pattern: str = ""
    key: str = "a name"
    least: int = 0
    hint: str | None = None

    def fits(self, node: Node) -> bool:
        """Whether it is a mapping with such keys."""
        return isinstance(node, Mapping) and all(self._names(key) for key, _ in node.entries)

    def cleaned(self, node: Node, findings: Findings) -> Node | None:
        """The mapping of what can be used."""
        if not isinstance(node, Mapping) or len(node.entries) < self.least:
            return _unfit(self, node, findings, None)
        kept: dict[str, tuple[Scalar, Node]] = {}
        for key, value in node.entries:
            clean = self.value.cleaned(value, findings)
            if not self._names(key):
                findings.error("bad-name", f"{key.text!r} cannot be {self.key}", key.place, self.hint)
            elif clean is not None:
                kept.setdefault(key.text, (key, clean))
        return Mapping(tuple(kept.values()), node.start, node.end, node.place, node.flow)

    def schema(self, defs: Json, /) -> Json:
        """An object with free keys."""
        names = {"propertyNames": {"pattern": _whole(self.pattern)}} if self.pattern else {}
        least = {"minProperties": self.least} if self.least else {}
        return {"type": "object", "additionalProperties": self.value.schema(defs), **names, **least}

    def _names(self, key: Scalar) -> bool:
        return not self.pattern or bool(re.search(_whole(self.pattern), key.text))


@dataclass(frozen=True, slots=True)
class Field:
    """A key of a record: its shape, whether it must be there, what it is for, and which key it needs beside it."""

    shape: Shape
    about: str = ""
    required: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """A mapping with known keys.

    A node is taken for this record where it has the key `marker` (any mapping is, without one); exactly one of
    `choice` must be there; where the first key of `needs` has the value that follows, so must the last.
    """

    what: str
    fields: Map[str, Field]
    marker: str | None = None
    choice: tuple[str, ...] = ()
    needs: tuple[str, str, str] | None = None

    def fits(self, node: Node) -> bool:
        """Whether it is a mapping that has the marker."""
        return isinstance(node, Mapping) and (self.marker is None or node.key(self.marker) is not None)

    def cleaned(self, node: Node, findings: Findings) -> Node | None:
        """The mapping of the known keys whose values can be used."""
        if not isinstance(node, Mapping):
            return _unfit(self, node, findings, None)
        self._check_keys(node, findings)
        kept: dict[str, tuple[Scalar, Node]] = {}
        for key, value in node.entries:
            if key.text in self.fields:
                clean = self.fields[key.text].shape.cleaned(value, findings)
                if clean is not None:
                    kept.setdefault(key.text, (key, clean))
        return Mapping(tuple(kept.values()), node.start, node.end, node.place, node.flow)

    def schema(self, defs: Json, /) -> Json:
        """An object with fixed keys."""
        described = {key: _described(field, defs) for key, field in self.fields.items()}
        required = [key for key, field in self.fields.items() if field.required]
        choice = {"oneOf": [{"required": [key]} for key in self.choice]} if self.choice else {}
        return {
            "type": "object",
            "additionalProperties": False,
            "properties": described,
            **({"required": required} if required else {}),
            **choice,
            **self._condition(),
        }

    def _condition(self) -> Json:
        if self.needs is None:
            return {}
        key, value, needed = self.needs
        return {
            "if": {"properties": {key: {"const": value}}, "required": [key]},
            "then": {"required": [needed]},
        }

    def _check_keys(self, node: Mapping, findings: Findings) -> None:
        keys = {key.text: key for key, _ in reversed(node.entries)}
        for key, _ in node.entries:
            if key.text not in self.fields:
                hint = meant(key.text, self.fields) or f"known here: {', '.join(self.fields)}"
                findings.error("unknown-key", f"unknown key {key.text!r} in {self.what}", key.place, hint)
        for name, field in self.fields.items():
            if field.required and name not in keys:
                findings.error("missing-key", f"{self.what} has no {name}:", _head(node), f"add {name}: …")
        self._check_choice(node, [keys[name] for name in self.choice if name in keys], findings)
        self._check_needs(node, findings)

    def _check_choice(self, node: Mapping, chosen: list[Scalar], findings: Findings) -> None:
        if not self.choice:
            return
        options = _listed([f"{name}:" for name in self.choice])
        if not chosen:
            findings.error("missing-key", f"{self.what} has none of {options}", _head(node), f"add one of {options}")
        for extra in sorted(chosen, key=lambda key: key.start)[1:]:
            first = min(chosen, key=lambda key: key.start)
            message = f"{self.what} has {extra.text}: besides {first.text}: in line {first.place.line}"
            findings.error("one-of", message, extra.place, f"keep one of {options}")

    def _check_needs(self, node: Mapping, findings: Findings) -> None:
        if self.needs is None:
            return
        key, value, needed = self.needs
        given = node.get(key)
        if isinstance(given, Scalar) and given.text == value and node.key(needed) is None:
            message = f"{self.what} with {key}: {value} has no {needed}:"
            findings.error("missing-key", message, given.place, f"add {needed}: …")


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One of several shapes: the first that the node fits."""

    shapes: tuple[Shape, ...]
    what: str

    def fits(self, node: Node) -> bool:
        """Whether it fits one of the shapes."""
        return any(shape.fits(node) for shape in self.shapes)

    def cleaned(self, node: Node, findings: Findings) -> Node | None:
        """The node, cleaned by the first shape that it fits."""
        shape = next((shape for shape in self.shapes if shape.fits(node)), None)
        if shape is not None:
            return shape.cleaned(node, findings)
        quoted = isinstance(node, Scalar) and node.value is not None
        return _unfit(self, node, findings, "put it in quotes" if quoted else None)

    def schema(self, defs: Json, /) -> Json:
        """Any of the schemas."""
        return {"anyOf": [shape.schema(defs) for shape in self.shapes]}


@dataclass(frozen=True, slots=True)
class Named:
    """A shape that the JSON Schema defines once, under a name."""

    name: str
    shape: Shape

    @property
    def what(self) -> str:
        """The shape in words."""
        return self.shape.what

    def fits(self, node: Node) -> bool:
        """Whether it fits the shape."""
        return self.shape.fits(node)

    def cleaned(self, node: Node, findings: Findings) -> Node | None:
        """The node, cleaned by the shape."""
        return self.shape.cleaned(node, findings)

    def schema(self, defs: Json, /) -> Json:
        """A reference to the definition."""
        if self.name not in defs:
            defs[self.name] = {}
            defs[self.name] = self.shape.schema(defs)
        return {"$ref": f"#/$defs/{self.name}"}


def meant(word: str, known: Any) -> str | None:
    """The question whether one of the `known` words was meant; None where none is near."""
    near = get_close_matches(word, [str(name) for name in known], n=1, cutoff=0.6)
    return f"did you mean {near[0]}?" if near else None


def found(node: Node) -> str:
    """What a node is, in words."""
    match node:
        case Mapping():
            return "a mapping" if node.entries else "an empty mapping"
        case Listing():
            return f"a list of {len(node.items)}" if node.items else "an empty list"
        case Scalar(value=None):
            return "nothing"
        case Scalar(value=bool()):
            return node.text
        case Scalar(value=str()):
            return f"the text {node.text[:40]!r}"
    return f"the number {node.text[:40]}"


def _unfit(shape: Shape, node: Node, findings: Findings, hint: str | None) -> Node | None:
    findings.error("wrong-kind", f"expected {shape.what}, found {found(node)}", _head(node), hint)
    return None


def _head(node: Node) -> Place:
    """Where to point for a whole node: at the first word of a long one."""
    return node.place if isinstance(node, Scalar) else Place(node.place.line, node.place.column)


def _whole(pattern: str) -> str:
    return f"^(?:{pattern})$"


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def _described(field: Field, defs: Json) -> Json:
    return {**field.shape.schema(defs), **({"description": field.about} if field.about else {})}
