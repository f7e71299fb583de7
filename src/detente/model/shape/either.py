"""One of several shapes, and shapes that are defined once."""

from __future__ import annotations

from dataclasses import dataclass

from detente.model.findings import Findings
from detente.model.rewrite import flags_of
from detente.model.shape.kind import Json, Shape
from detente.model.shape.record import Record
from detente.model.shape.unfit import unfit
from detente.model.yaml_tree import Mapping, Node


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
        return unfit(self, node, findings)

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
