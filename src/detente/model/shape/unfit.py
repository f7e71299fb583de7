"""What is said of a node that is not of the shape, and what is left of one with faults."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Mapping as Map
from functools import cache

from detente.errors import Place
from detente.model.diagnosis.sketch import clear
from detente.model.findings import Findings
from detente.model.patterns import whole
from detente.model.rewrite import variants
from detente.model.shape.kind import Shape
from detente.model.yaml_tree import Listing, Mapping, Node, Scalar, core


def without_faults(node: Mapping, kept: Map[str, tuple[Scalar, Node]], given: Iterable[str]) -> Mapping:
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


def unfit(shape: Shape, node: Node, findings: Findings) -> Node | None:
    """Report a node that is not of the shape, with its cure; nothing of it can be used."""
    hint = _tried(shape, node) or shape.cure(node)
    findings.error("wrong-kind", f"expected {shape.what}, found {found(node)}", head(node), hint)
    return None


def _tried(shape: Shape, node: Node) -> str | None:
    """The first variant of the node that is of the shape, and what to do to get it."""
    for what, text in variants(node):
        tries = Findings()
        value = Scalar(core(text), text, node.start, node.end, node.place)
        if shape.fits(value) and shape.cleaned(value, tries) is not None and not tries.errors:
            return f"{what}: {clear(text)}"
    return None


def head(node: Node) -> Place:
    """Where to point for a whole node: at the first word of a long one."""
    return node.place if isinstance(node, Scalar) else Place(node.place.line, node.place.column)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, to be matched as a whole."""
    return re.compile(whole(pattern))


def listed(words: list[str]) -> str:
    """The words in a row, with or before the last."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"
