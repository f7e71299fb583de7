"""From places in a text to paths in its tree, and back to the text of a part."""

from __future__ import annotations

from detente.errors import Place
from detente.model.findings import Findings
from detente.model.spans import Path
from detente.model.yaml_tree import Lines, Listing, Mapping, Node, tree


def rooted(text: str) -> Node | None:
    """The tree of a text; None where it is no YAML."""
    return tree(text, Findings(), explained=False)


def node_at(node: Node | None, path: Path) -> Node | None:
    """What stands at a path; None where there is nothing."""
    for step in path:
        if isinstance(node, Mapping):
            node = node.get(str(step))
        elif isinstance(node, Listing) and isinstance(step, int) and 0 <= step < len(node.items):
            node = node.items[step]
        else:
            return None
    return node


def text_at(text: str, node: Node | None) -> str:
    """The text of a part, without the white space after it; empty where there is none."""
    return "" if node is None else text[node.start : node.end].rstrip()


def path_to(text: str, place: Place) -> Path:
    """The path of the innermost part in which a place lies; a key belongs to what it is the key of."""
    node, at = rooted(text), Lines(text).starts[place.line - 1] + place.column - 1
    path: Path = ()
    while (inner := _inner(node, at)) is not None:
        step, node = inner
        path = (*path, step)
    return path


def _inner(node: Node | None, at: int) -> tuple[str | int, Node] | None:
    spans: list[tuple[str | int, Node, int]] = []
    if isinstance(node, Mapping):
        spans = [(key.text, value, key.start) for key, value in node.entries]
    elif isinstance(node, Listing):
        spans = [(k, item, item.start) for k, item in enumerate(node.items)]
    return next(((step, inner) for step, inner, start in spans if start <= at < max(inner.end, start + 1)), None)
