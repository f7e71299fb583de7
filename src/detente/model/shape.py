"""Shapes: what a part of the file may look like, said once.

From one description come the check of a tree (every fault at once, each in its place) and the JSON Schema that
editors use, so the two cannot drift apart. Kept free of pydantic on purpose: importing it takes longer than
reading a whole conflict, and ``detente check`` should feel immediate.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Mapping as Map
from dataclasses import dataclass, replace
from decimal import Decimal
from difflib import get_close_matches
from functools import cache
from typing import Any, Literal, Protocol, TypeGuard

from detente.errors import Place
from detente.model.diagnosis.sketch import clear
from detente.model.findings import Findings
from detente.model.instead import key_for, value_for
from detente.model.nodes import joined
from detente.model.patterns import whole
from detente.model.rewrite import (
    as_date,
    as_list,
    as_mapping,
    as_name,
    as_number,
    as_pairs,
    as_statement,
    as_text,
    flag_of,
    flags_of,
    is_no_name,
    variants,
)
from detente.model.yaml_tree import Listing, Mapping, Node, Scalar, core

LIKE = 0.75
"""From this likeness on a misspelt key is read as the one that it resembles."""
Json = dict[str, Any]
LONGEST_NAME = 60
_LARGEST = 2**53 - 1
"""Of whole numbers: beyond it not every reader of JSON keeps them apart."""

_BOUNDS: dict[str, tuple[str, Json]] = {
    "any": ("", {}),
    "positive": (" above 0", {"exclusiveMinimum": 0}),
    "not negative": (", 0 or more", {"minimum": 0}),
    "share": (" from 0 to 1", {"minimum": 0, "maximum": 1}),
}


_SAMPLES = {"true or false": "true", "a number": "1", "a number above 0": "0.5", "an option": "{do: …}"}
"""What a value looks like, by its shape."""


class Shape(Protocol):
    """What a value may be."""

    @property
    def what(self) -> str:
        """The shape in words, as ``a list of statements``."""

    def fits(self, node: Node) -> bool:
        """Whether the node is meant to be of this shape, right or wrong inside."""

    def cure(self, node: Node) -> str | None:
        """What to write for a node that is of another shape; None where nothing sure can be said."""

    def cleaned(self, node: Node, findings: Findings) -> Node | None:
        """The node without its faults, which go to `findings`; None where nothing of it can be used."""

    def schema(self, defs: Json, /) -> Json:
        """The JSON Schema of the shape; what it refers to goes to `defs`."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text; `pattern` must match all of it, and it has at most `longest` characters.

    It is of one `kind`: any text, which a number becomes in quotes, or a name, a statement or a date.
    """

    what: str = "a text"
    pattern: str = ""
    hint: str | None = None
    longest: int | None = None
    kind: Literal["any", "name", "statement", "date"] = "any"

    def fits(self, node: Node) -> bool:
        """Whether it is a text."""
        return isinstance(node, Scalar) and isinstance(node.value, str)

    def cleaned(self, node: Node, findings: Findings) -> Node | None:
        """The text, if it is one and the pattern matches."""
        if not isinstance(node, Scalar) or not isinstance(node.value, str):
            return _unfit(self, node, findings)
        if self.longest is not None and len(node.text) > self.longest:
            message = f"{self.what} of {len(node.text):,} characters stands where {self.longest:,} have room"
            findings.error("too-long", message, node.place, "shorten it")
            return None
        if self.pattern and not _whole(self.pattern).search(node.text):
            return _unfit(self, node, findings)
        return node

    def cure(self, node: Node) -> str | None:
        """The text in quotes, the statement or the date that was meant."""
        if self.kind == "statement" and not isinstance(node, Scalar):
            return as_statement(node) or self.hint
        if not isinstance(node, Scalar):
            return (as_name(node) or self.hint) if self.kind == "name" else as_text(node)
        if node.value is None:
            return self.hint
        if self.kind == "date":
            return as_date(node.text) or self.hint
        return (
            f'put it in quotes: "{node.text}"' if self.kind == "any" and not isinstance(node.value, str) else self.hint
        )

    def schema(self, _defs: Json, /) -> Json:
        """A string with its pattern and length."""
        pattern = {"pattern": whole(self.pattern)} if self.pattern else {}
        return {"type": "string", **pattern, **({"maxLength": self.longest} if self.longest else {})}


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of a few words, or the one number that is understood."""

    words: tuple[str | int, ...]
    hint: str | None = None

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
        return _unfit(self, node, findings)

    def cure(self, node: Node) -> str | None:
        """The word that is near or says the same; the only one there is."""
        if len(self.words) == 1:
            return f"write {self.words[0]}"
        if not isinstance(node, Scalar):
            return self.hint
        if same := value_for(node.text, self.words):
            return f"write {same}"
        within = [word for word in self.words if re.search(rf"\b{word}\b", node.text, re.IGNORECASE)]
        inside = f"did you mean {within[0]}?" if len(within) == 1 else None
        return meant(node.text, self.words) or inside or self.hint

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
        return node if self.fits(node) else _unfit(self, node, findings)

    def cure(self, node: Node) -> str | None:
        """The truth value that a word says."""
        if isinstance(node, Mapping):
            return "write the full name before the value, as owner.option: true"
        return f"write {flag_of(node) or self.what}"

    def schema(self, _defs: Json, /) -> Json:
        """A boolean."""
        return {"type": "boolean"}


@dataclass(frozen=True, slots=True)
class Number:
    """A number; a whole one if `whole`, and of that `sign`; a share is one from 0 to 1."""

    whole: bool = True
    sign: Literal["any", "positive", "not negative", "share"] = "any"
    hint: str | None = None

    @property
    def what(self) -> str:
        """The kind of number."""
        return f"{'a whole number' if self.whole else 'a number'}{_BOUNDS[self.sign][0]}"

    def fits(self, node: Node) -> bool:
        """Whether it is such a number."""
        value = _number(node)
        return value is not None and (not self.whole or (abs(value) <= _LARGEST and value == int(value)))

    def cleaned(self, node: Node, findings: Findings) -> Node | None:
        """The number, if it is one and has the sign."""
        value = _number(node)
        if not isinstance(node, Scalar) or value is None or not self.fits(node) or not self._signed(value):
            return _unfit(self, node, findings)
        # JSON makes no difference between 1.0 and 1, so a file must not either.
        return replace(node, value=int(value), text=str(int(value))) if self.whole else node

    def schema(self, _defs: Json, /) -> Json:
        """An integer or a number, with its bounds."""
        bounds = {"minimum": -_LARGEST, "maximum": _LARGEST} if self.whole else {}
        return {"type": "integer" if self.whole else "number", **bounds, **_BOUNDS[self.sign][1]}

    def cure(self, node: Node) -> str | None:
        """The number as it is written here."""
        in_words = isinstance(node, Scalar) and isinstance(node.value, str)
        return (
            as_number(node)
            or self.hint
            or ("write it in figures alone, with a - before what is below zero" if in_words else None)
        )

    def _signed(self, value: float) -> bool:
        match self.sign:
            case "any":
                return True
            case "positive":
                return value > 0
            case "not negative":
                return value >= 0
            case "share":
                return 0 <= value <= 1


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
        if not isinstance(node, Listing) or self._is_flat(node):
            return _unfit(self, node, findings)
        count = len(node.items)
        if count < self.least or (self.most is not None and count > self.most):
            return _unfit(self, node, findings)
        items = [self.item.cleaned(item, findings) for item in node.items]
        return Listing(tuple(i for i in items if i is not None), node.start, node.end, node.place, node.flow)

    def cure(self, node: Node) -> str | None:
        """The list that was meant."""
        if self._is_flat(node) or (isinstance(self.item, ListOf) and isinstance(node, Mapping)):
            return as_pairs(node)
        if isinstance(node, Listing):
            return None
        item = self.item if isinstance(self.item, Text) else Text()
        if (item.pattern or item.kind == "name") and isinstance(node, Scalar) and is_no_name(node.text):
            return f"name each by its id: [{'owner.option' if 'option' in item.what else 'ID'}, …]"
        if self.least and self.item.what == "a statement" and isinstance(node, Scalar):
            return as_list(replace(node, text=re.sub(r"\s+(?:or|and)\s+", ", ", node.text)), statements=True)
        return as_list(node, statements=self.item.what.startswith("a statement"))

    def _is_flat(self, node: Node) -> TypeGuard[Listing]:
        """Whether it is a list that lacks the brackets within the brackets."""
        inner = node.items[:1] if isinstance(node, Listing) else ()
        return isinstance(self.item, ListOf) and any(not isinstance(item, Listing) for item in inner)

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
        """Whether it is a mapping with such keys, and enough of them."""
        if not isinstance(node, Mapping) or len(node.entries) < self.least:
            return False
        return all(self._names(key) for key, _ in node.entries)

    def cleaned(self, node: Node, findings: Findings) -> Node | None:
        """The mapping of what can be used."""
        if not isinstance(node, Mapping) or len(node.entries) < self.least:
            return _unfit(self, node, findings)
        kept: dict[str, tuple[Scalar, Node]] = {}
        for key, value in node.entries:
            named = replace(value, place=key.place) if isinstance(value, Mapping) and not value.flow else value
            clean = self.value.cleaned(named, findings)
            if not self._names(key):
                findings.error("bad-name", f"{key.text[:40]!r} cannot be {self.key}", key.place, self._name(key.text))
            elif clean is not None:
                kept.setdefault(key.text, (key, clean))
        return _without_faults(node, kept, [key.text for key, _ in node.entries])

    def schema(self, defs: Json, /) -> Json:
        """An object with free keys."""
        named = {"pattern": whole(self.pattern), "maxLength": LONGEST_NAME} if self.pattern else {}
        names = {"propertyNames": named} if named else {}
        least = {"minProperties": self.least} if self.least else {}
        return {"type": "object", "additionalProperties": self.value.schema(defs), **names, **least}

    def cure(self, node: Node) -> str | None:
        """The mapping that was meant."""
        if isinstance(node, Listing) and self.key == "a state number" and all(map(self.value.fits, node.items)):
            said = [item.text for item in node.items if isinstance(item, Scalar)][:1]
            return f"write a number and a colon before each{', as 1: ' + clear(said[0], 40) if said else ''}"
        if isinstance(node, Listing) and self.value.fits(node):
            return f"say whose it is: write {self.key} and a colon on the line above, and the list further in"
        if isinstance(node, Mapping):
            wrong = next((key.text for key, _ in node.entries if not self._names(key)), None)
            return f"{clear(wrong, 30)} is not {self.key}" if wrong and self.value.fits(node.entries[0][1]) else None
        return as_mapping(node, _SAMPLES.get(self.value.what, "…"))

    def _name(self, given: str) -> str | None:
        """What to write for a name that cannot be one."""
        if len(given) > LONGEST_NAME:
            return f"at most {LONGEST_NAME} characters"
        word = joined(given)
        one_word = word != given and " " in given and _whole(self.pattern).search(word)
        return f"write one word, as {word}" if one_word else self.hint

    def _names(self, key: Scalar) -> bool:
        return not self.pattern or (len(key.text) <= LONGEST_NAME and bool(_whole(self.pattern).search(key.text)))


@dataclass(frozen=True, slots=True)
class Field:
    """A key of a record: its shape, what it is for, and whether it must be there."""

    shape: Shape
    about: str = ""
    required: bool = False


@dataclass(frozen=True, slots=True)
class Need:
    """Where `key` has the `value` (any, if None), `needed` must be there too, with the value `must` if there is one."""

    key: str
    value: str | None
    needed: str
    must: str | None = None

    def error(self, what: str, node: Mapping, findings: Findings) -> None:
        """Report where the node, which is `what`, lacks what is needed."""
        key, given, needed = node.key(self.key), node.get(self.key), node.get(self.needed)
        if key is None or not isinstance(given, Scalar | Listing):
            return
        if self.value is not None and not (isinstance(given, Scalar) and given.text == self.value):
            return
        if needed is None:
            said = f"{self.key}: {self.value or ''}".rstrip()
            at = given.place if self.value else key.place
            findings.error("missing-key", f"{what} with {said} has no {self.needed}:", at, f"add {self.needed}: …")
        elif self.must is not None and isinstance(needed, Scalar) and needed.text != self.must:
            message = f"{what} with {self.needed}: {needed.text} has {self.key}:"
            hint = f"{self.key}: goes with {self.needed}: {self.must} only"
            findings.error("one-of", message, key.place, hint)

    def schema(self) -> Json:
        """If so, then so."""
        given = {"properties": {self.key: {"const": self.value}}} if self.value is not None else {}
        must = {"properties": {self.needed: {"const": self.must}}} if self.must is not None else {}
        return {"if": {**given, "required": [self.key]}, "then": {**must, "required": [self.needed]}}


@dataclass(frozen=True, slots=True)
class Record:
    """A mapping with known keys.

    A node is taken for this record where it has the key `marker` (any mapping is, without one); exactly one of
    `choice` must be there, at least one of `some`, and what any of the `needs` asks for. `instead` says what to write
    for a bare text, which stands for ``{}`` in it.
    """

    what: str
    fields: Map[str, Field]
    marker: str | None = None
    choice: tuple[str, ...] = ()
    some: tuple[str, ...] = ()
    needs: tuple[Need, ...] = ()
    instead: str | None = None

    def fits(self, node: Node) -> bool:
        """Whether it is a mapping that has the marker."""
        marked = isinstance(node, Mapping) and any(key.text.lower() == self.marker for key, _ in node.entries)
        return marked or (isinstance(node, Mapping) and self.marker is None)

    def cleaned(self, node: Node, findings: Findings) -> Node | None:
        """The mapping of the known keys whose values can be used."""
        if not isinstance(node, Mapping):
            return _unfit(self, node, findings)
        node = self._spelt(node, findings)
        self._check_keys(node, findings)
        kept: dict[str, tuple[Scalar, Node]] = {}
        for key, value in node.entries:
            if key.text in self.fields:
                clean = self.fields[key.text].shape.cleaned(value, findings)
                if clean is not None:
                    kept.setdefault(key.text, (key, clean))
        return _without_faults(node, kept, (key.text for key, _ in node.entries))

    def schema(self, defs: Json, /) -> Json:
        """An object with fixed keys."""
        described = {key: _described(field, defs) for key, field in self.fields.items()}
        required = [key for key, field in self.fields.items() if field.required]
        choice = {"oneOf": [{"required": [key]} for key in self.choice]} if self.choice else {}
        some = {"anyOf": [{"required": [key]} for key in self.some]} if self.some else {}
        needs = {"allOf": [need.schema() for need in self.needs]} if self.needs else {}
        return {
            "type": "object",
            "additionalProperties": False,
            "properties": described,
            **({"required": required} if required else {}),
            **choice,
            **some,
            **needs,
        }

    def cure(self, node: Node) -> str | None:
        """What to write for a bare text, or for a mapping whose marker is missing or misspelt."""
        if isinstance(node, Scalar) and isinstance(node.value, str) and node.text.strip():
            return self.instead.format(node.text.strip()) if self.instead else None
        if isinstance(node, Listing) and not self.marker:
            return as_mapping(node, "…")
        if isinstance(node, Mapping) and self.marker:
            near = next((key.text for key, _ in node.entries if _is_like(key.text, self.marker)), None)
            told = all(key.text in self.fields for key, _ in node.entries)
            return f"did you mean {self.marker}: in place of {near}:?" if near else self._beside(node) if told else None
        return None

    def _beside(self, node: Mapping) -> str:
        """What to do about keys without the marker: they may belong to the entry before them."""
        if node.flow:
            return f"add {self.marker}: …"
        under = "if it belongs to the entry before it, write it under that one without the dash"
        return f"{under}; otherwise add {self.marker}: …"

    def _spelt(self, node: Mapping, findings: Findings) -> Mapping:
        """The node with misspelt keys, once reported, read as what they mean, so that nothing follows from them."""
        if all(key.text in self.fields for key, _ in node.entries):
            return node
        free = [name for name in self.fields if node.key(name) is None]
        entries = list(node.entries)
        for k, (key, value) in enumerate(entries):
            if key.text in self.fields:
                continue
            hint = self._key(key.text, free) or f"known here: {', '.join(self.fields)}"
            findings.error("unknown-key", f"unknown key {key.text[:40]!r} in {self.what}", key.place, hint)
            if name := nearest(key.text, free, LIKE) or key_for(key.text, free):
                entries[k] = (replace(key, text=name, value=name), value)
                free.remove(name)
        return replace(node, entries=tuple(entries))

    def _key(self, given: str, free: list[str]) -> str | None:
        """The key that was meant: one almost alike, a `free` one of the same sense, or at least one like it."""
        same = None if nearest(given, self.fields, LIKE) else key_for(given, free)
        near = nearest(given, self.fields)
        # What stands there already is only meant where a letter or two are wrong.
        sure = near in free or nearest(given, self.fields, LIKE)
        return f"write {same}:" if same else f"did you mean {near}?" if near and sure else None

    def _check_keys(self, node: Mapping, findings: Findings) -> None:
        keys = {key.text: key for key, _ in reversed(node.entries)}
        for name, field in self.fields.items():
            if field.required and name not in keys:
                hint = f"add {name}: {_only_value(field.shape) or '…'}"
                findings.error("missing-key", f"{self.what} has no {name}:", _head(node), hint)
        self._check_choice(node, [keys[name] for name in self.choice if name in keys], findings)
        if self.some and not any(name in keys for name in self.some):
            self._report_none(node, self.some, findings)
        for need in self.needs:
            need.error(self.what, node, findings)

    def _report_none(self, node: Mapping, names: tuple[str, ...], findings: Findings) -> None:
        options = _listed([f"{name}:" for name in names])
        findings.error("missing-key", f"{self.what} has none of {options}", _head(node), f"add one of {options}")

    def _check_choice(self, node: Mapping, chosen: list[Scalar], findings: Findings) -> None:
        if not self.choice:
            return
        if not chosen:
            self._report_none(node, self.choice, findings)
        for extra in sorted(chosen, key=lambda key: key.start)[1:]:
            first = min(chosen, key=lambda key: key.start)
            message = f"{self.what} has {extra.text}: besides {first.text}: in line {first.place.line}"
            options = _listed([f"{name}:" for name in self.choice])
            findings.error("one-of", message, extra.place, f"keep one of {options}")


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One of several shapes: the first that the node fits."""

    shapes: tuple[Shape, ...]
    what: str
    hint: str | None = None

    def fits(self, node: Node) -> bool:
        """Whether it fits one of the shapes."""
        return any(shape.fits(node) for shape in self.shapes)

    def cleaned(self, node: Node, findings: Findings) -> Node | None:
        """The node, cleaned by the first shape that it fits."""
        shape = next((shape for shape in self.shapes if shape.fits(node)), None)
        if shape is not None and not self._is_state(node, shape):
            return shape.cleaned(node, findings)
        return _unfit(self, node, findings)

    def _is_state(self, node: Node, shape: Shape) -> bool:
        """Whether options with truth values stand where a statement may, and none of the keys of the record."""
        if not isinstance(shape, Record) or not isinstance(node, Mapping) or not node.entries:
            return False
        return (
            "a statement" in self.what
            and bool(flags_of(node))
            and not any(k.text in shape.fields for k, _ in node.entries)
        )

    def cure(self, node: Node) -> str | None:
        """The first cure by one of the shapes that is about such a node."""
        if isinstance(node, Mapping):
            shapes = sorted(self.shapes, key=lambda shape: not isinstance(shape, Record))
            cures = [cure for shape in shapes if (cure := shape.cure(node))]
            return next((cure for cure in cures if cure.startswith("did you")), next(iter(cures), self.hint))
        return next((cure for shape in self.shapes if (cure := shape.cure(node))), self.hint)

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

    def cure(self, node: Node) -> str | None:
        """The cure by the shape."""
        return self.shape.cure(node)

    def cleaned(self, node: Node, findings: Findings) -> Node | None:
        """The node, cleaned by the shape."""
        return self.shape.cleaned(node, findings)

    def schema(self, defs: Json, /) -> Json:
        """A reference to the definition."""
        if self.name not in defs:
            defs[self.name] = {}
            defs[self.name] = self.shape.schema(defs)
        return {"$ref": f"#/$defs/{self.name}"}


def _only_value(shape: Shape) -> str | None:
    """What must be written, where there is no choice."""
    return str(shape.words[0]) if isinstance(shape, OneOf) and len(shape.words) == 1 else None


def _is_like(word: str, key: str) -> bool:
    return bool(nearest(word, [key], LIKE) or key_for(word, [key]))


def meant(word: str, known: Iterable[object]) -> str | None:
    """The question whether one of the `known` words was meant; None where none is near."""
    near = nearest(word, known)
    return f"did you mean {near}?" if near else None


def nearest(word: str, known: Iterable[object], cutoff: float = 0.6) -> str | None:
    """The one of the `known` words that is nearest, whatever the case of the letters; None where none is near."""
    names = {str(name).lower(): str(name) for name in reversed([*known])}
    near = get_close_matches(word.lower(), names, n=1, cutoff=cutoff)
    return names[near[0]] if near else None


def _without_faults(node: Mapping, kept: Map[str, tuple[Scalar, Node]], given: Iterable[str]) -> Mapping:
    """The mapping with what is kept of it; what else was given is lost."""
    lost = frozenset(given) - kept.keys()
    return Mapping(tuple(kept.values()), node.start, node.end, node.place, node.flow, lost)


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


def _number(node: Node) -> int | float | None:
    """The number that the node is, as a reader of JSON has it; None where it is none."""
    value = node.value if isinstance(node, Scalar) else None
    if isinstance(value, Decimal):
        return float(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _unfit(shape: Shape, node: Node, findings: Findings) -> Node | None:
    hint = _tried(shape, node) or shape.cure(node)
    findings.error("wrong-kind", f"expected {shape.what}, found {found(node)}", _head(node), hint)
    return None


def _tried(shape: Shape, node: Node) -> str | None:
    """The first variant of the node that is of the shape, and what to do to get it."""
    for what, text in variants(node):
        tries = Findings()
        value = Scalar(core(text), text, node.start, node.end, node.place)
        if shape.fits(value) and shape.cleaned(value, tries) is not None and not tries.errors:
            return f"{what}: {clear(text)}"
    return None


def _head(node: Node) -> Place:
    """Where to point for a whole node: at the first word of a long one."""
    return node.place if isinstance(node, Scalar) else Place(node.place.line, node.place.column)


@cache
def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(whole(pattern))


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def _described(field: Field, defs: Json) -> Json:
    return {**field.shape.schema(defs), **({"description": field.about} if field.about else {})}
