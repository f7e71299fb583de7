"""What every shape can do: check a node, say what was meant, and describe itself for editors."""

from __future__ import annotations

from typing import Any, Protocol

from detente.model.findings import Findings
from detente.model.yaml_tree import Node

Json = dict[str, Any]


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
