"""Lists."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TypeGuard

from detente.model.days import days_in
from detente.model.findings import Findings
from detente.model.rewrite import as_list, as_pairs, is_no_name
from detente.model.shape.kind import Json, Shape
from detente.model.shape.texts import Text
from detente.model.shape.unfit import unfit
from detente.model.yaml_tree import Listing, Mapping, Node, Scalar


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
            return unfit(self, node, findings)
        count = len(node.items)
        if count < self.least or (self.most is not None and count > self.most):
            return unfit(self, node, findings)
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
        if "decision maker" in item.what and isinstance(node, Scalar) and node.text[:1].isupper():
            return "name each by its id: [ID, …]"
        if self.least and self.item.what == "a statement" and isinstance(node, Scalar):
            return as_list(replace(node, text=re.sub(r"\s+(?:or|and)\s+", ", ", node.text)), statements=True)
        if isinstance(node, Scalar) and self.item.what.startswith("a date") and re.search(r"[^\W\d]", node.text):
            days = [days_in(part) or part for part in re.split(r"\s*[,;]\s*", node.text)]
            figures = all(re.fullmatch("[0-9-]+", day) for day in days)  # else brackets alone do not cure it
            return f"put it in square brackets: [{', '.join(days)}]" if figures else None
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
