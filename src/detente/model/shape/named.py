"""Things by name."""

from __future__ import annotations

from dataclasses import dataclass, replace

from detente.model.diagnosis.sketch import clear
from detente.model.findings import Findings
from detente.model.instead import language_for
from detente.model.nodes import joined
from detente.model.patterns import whole
from detente.model.rewrite import as_mapping
from detente.model.shape.kind import Json, Shape
from detente.model.shape.unfit import compiled, unfit, without_faults
from detente.model.yaml_tree import Listing, Mapping, Node, Scalar

LONGEST_NAME = 60
_SAMPLES = {"true or false": "true", "a number": "1", "a number above 0": "0.5", "an option": "{do: …}"}
"""What a value looks like, by its shape."""


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
        return all(self._names(key) or self._code(key.text) for key, _ in node.entries)

    def cleaned(self, node: Node, findings: Findings) -> Node | None:
        """The mapping of what can be used."""
        if not isinstance(node, Mapping) or len(node.entries) < self.least:
            return unfit(self, node, findings)
        kept: dict[str, tuple[Scalar, Node]] = {}
        for key, value in node.entries:
            named = replace(value, place=key.place) if isinstance(value, Mapping) and not value.flow else value
            clean = self.value.cleaned(named, findings)
            if not self._names(key):
                findings.error("bad-name", f"{key.text[:40]!r} cannot be {self.key}", key.place, self._name(key.text))
            elif clean is not None:
                kept.setdefault(key.text, (key, clean))
        return without_faults(node, kept, [key.text for key, _ in node.entries])

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

    def _code(self, given: str) -> str | None:
        """The code of the language that a key calls by its name."""
        return language_for(given) if self.key.startswith("a language") else None

    def _name(self, given: str) -> str | None:
        """What to write for a name that cannot be one."""
        if code := self._code(given):
            return f"write {code}:"
        if len(given) > LONGEST_NAME:
            return f"at most {LONGEST_NAME} characters"
        word = joined(given)
        one_word = word != given and " " in given and compiled(self.pattern).search(word)
        return f"write one word, as {word}, and the same wherever it is named" if one_word else self.hint

    def _names(self, key: Scalar) -> bool:
        return not self.pattern or (len(key.text) <= LONGEST_NAME and bool(compiled(self.pattern).search(key.text)))
