"""Keys of a record that go together."""

from __future__ import annotations

import re
from dataclasses import dataclass

from detente.model.findings import Findings
from detente.model.shape.kind import Json
from detente.model.yaml_tree import Listing, Mapping, Scalar


@dataclass(frozen=True, slots=True)
class Need:
    """Where `key` has the `value` (any, if None), `needed` must be there too, with the value `must` if there is one.

    `for_it` is a key that people write in place of what is needed.
    """

    key: str
    value: str | None
    needed: str
    must: str | None = None
    for_it: str | None = None

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
            findings.error("missing-key", f"{what} with {said} has no {self.needed}:", at, self._cure(node))
        elif self.must is not None and isinstance(needed, Scalar) and needed.text != self.must:
            message = f"{what} with {self.needed}: {needed.text} has {self.key}:"
            hint = f"{self.key}: goes with {self.needed}: {self.must} only"
            findings.error("one-of", message, key.place, hint)

    def _cure(self, node: Mapping) -> str:
        other = node.get(self.for_it) if self.for_it else None
        one = isinstance(other, Scalar) and re.fullmatch(r"[\w-]+", other.text)
        return f"write {self.needed}: in place of {self.for_it}:" if one else f"add {self.needed}: …"

    def schema(self) -> Json:
        """If so, then so."""
        given = {"properties": {self.key: {"const": self.value}}} if self.value is not None else {}
        must = {"properties": {self.needed: {"const": self.must}}} if self.must is not None else {}
        return {"if": {**given, "required": [self.key]}, "then": {**must, "required": [self.needed]}}
