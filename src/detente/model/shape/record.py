"""Mappings with known keys."""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Mapping as Map
from dataclasses import dataclass, replace

from detente.model.diagnosis.sketch import clear
from detente.model.findings import Findings
from detente.model.instead import key_for
from detente.model.rewrite import as_mapping
from detente.model.shape.kind import Json, Shape
from detente.model.shape.near import LIKE, is_like, nearest
from detente.model.shape.need import Need
from detente.model.shape.texts import OneOf
from detente.model.shape.unfit import head, listed, unfit, without_faults
from detente.model.yaml_tree import Listing, Mapping, Node, Scalar


@dataclass(frozen=True, slots=True)
class Field:
    """A key of a record: its shape, what it is for, and whether it must be there."""

    shape: Shape
    about: str = ""
    required: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """A mapping with known keys.

    A node is taken for this record where it has the key `marker` (any mapping is, without one); exactly one of
    `choice` must be there, at least one of `some`, and what any of the `needs` asks for. `instead` says what to write
    for a bare text.
    """

    what: str
    fields: Map[str, Field]
    marker: str | None = None
    choice: tuple[str, ...] = ()
    some: tuple[str, ...] = ()
    needs: tuple[Need, ...] = ()
    instead: Callable[[str], str] | None = None

    def fits(self, node: Node) -> bool:
        """Whether it is a mapping that has the marker."""
        marked = isinstance(node, Mapping) and any(key.text.lower() == self.marker for key, _ in node.entries)
        return marked or (isinstance(node, Mapping) and self.marker is None)

    def cleaned(self, node: Node, findings: Findings) -> Node | None:
        """The mapping of the known keys whose values can be used."""
        if not isinstance(node, Mapping):
            return unfit(self, node, findings)
        node = self._spelt(node, findings)
        self._check_keys(node, findings)
        kept: dict[str, tuple[Scalar, Node]] = {}
        for key, value in node.entries:
            if key.text in self.fields:
                clean = self.fields[key.text].shape.cleaned(value, findings)
                if clean is not None:
                    kept.setdefault(key.text, (key, clean))
        return without_faults(node, kept, (key.text for key, _ in node.entries))

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
            text = node.text.strip()
            return self._beginning(text) or (self.instead(text) if self.instead else None)
        if isinstance(node, Listing) and not self.marker:
            return as_mapping(node, "…")
        if isinstance(node, Mapping) and self.marker:
            near = next((key.text for key, _ in node.entries if is_like(key.text, self.marker)), None)
            told = all(key.text in self.fields for key, _ in node.entries)
            return f"did you mean {self.marker}: in place of {near}:?" if near else self._beside(node) if told else None
        return None

    def _beginning(self, text: str) -> str | None:
        """The key with its colon, for a text that begins with the word of a key."""
        found = re.match(r"([a-z_]+)(?:\s+|:)(?=\S)", text)
        if not found or found.group(1) not in self.fields:
            return None
        return f"write a colon and a blank: {found.group(1)}: {clear(text[found.end() :])}"

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
        same, near = key_for(given, free), nearest(given, self.fields)
        same = None if same == near else same
        # What stands there already is only meant where a letter or two are wrong.
        sure = near in free or nearest(given, self.fields, LIKE)
        return f"write {same}:" if same else f"did you mean {near}?" if near and sure else None

    def _check_keys(self, node: Mapping, findings: Findings) -> None:
        keys = {key.text: key for key, _ in reversed(node.entries)}
        for name, field in self.fields.items():
            if field.required and name not in keys:
                hint = f"add {name}: {_only_value(field.shape) or '…'}"
                findings.error("missing-key", f"{self.what} has no {name}:", head(node), hint)
        self._check_choice(node, [keys[name] for name in self.choice if name in keys], findings)
        if self.some and not any(name in keys for name in self.some):
            self._report_none(node, self.some, findings)
        for need in self.needs:
            needed = node.get(need.needed)
            if needed is None or self.fields[need.needed].shape.cleaned(needed, Findings()) is not None:
                need.error(self.what, node, findings)  # what cannot be used is a fault by itself, and goes with nothing

    def _report_none(self, node: Mapping, names: tuple[str, ...], findings: Findings) -> None:
        options = listed([f"{name}:" for name in names])
        findings.error("missing-key", f"{self.what} has none of {options}", head(node), f"add one of {options}")

    def _check_choice(self, node: Mapping, chosen: list[Scalar], findings: Findings) -> None:
        if not self.choice:
            return
        if not chosen:
            self._report_none(node, self.choice, findings)
        for extra in sorted(chosen, key=lambda key: key.start)[1:]:
            first = min(chosen, key=lambda key: key.start)
            message = f"{self.what} has {extra.text}: besides {first.text}: in line {first.place.line}"
            options = listed([f"{name}:" for name in self.choice])
            findings.error("one-of", message, extra.place, f"keep one of {options}")


def _only_value(shape: Shape) -> str | None:
    """What must be written, where there is no choice."""
    return str(shape.words[0]) if isinstance(shape, OneOf) and len(shape.words) == 1 else None


def _described(field: Field, defs: Json) -> Json:
    return {**field.shape.schema(defs), **({"description": field.about} if field.about else {})}
