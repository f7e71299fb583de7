"""Change a file's text where it has to change, and nowhere else.

Comments, order, quoting and line ends stay as the analyst left them. After every change the text is read again:
it must say what it said before with that one change, otherwise the change is refused.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from detente.errors import UsageError
from detente.model.findings import Findings
from detente.model.spans import Change, Delete, Insert, Move, Path, Replace, Spans, said
from detente.model.written import Plain
from detente.model.yaml_tree import Listing, Mapping, Node, tree

__all__ = ["Change", "Delete", "Insert", "Move", "Path", "Plain", "Replace", "edited"]


def edited(text: str, changes: Sequence[Change]) -> str:
    r"""The text after the changes, made one after the other.

    Raises:
        UsageError: if a path leads nowhere, or if a change cannot be made without changing anything else.

    Example:
        >>> print(edited("a: 1  # one\nb: [x]", [Replace(("a",), 2), Insert(("b", 1), "y")]))
        a: 2  # one
        b: [x, y]
    """
    for change in changes:
        text = _changed(text, change)
    return text


def _changed(text: str, change: Change) -> str:
    root = _tree(text)
    start, end, new = Spans(text, root).of(change)
    result = text[:start] + new + text[end:]
    wanted = _after(_plain(root), change.path, change)
    if _same_values(result, wanted):
        return result
    raise UsageError(f"the change at {said(change.path)} cannot be made without changing anything else; edit by hand")


def _same_values(text: str, wanted: Plain) -> bool:
    findings = Findings()
    root = tree(text, findings, explained=False)
    return root is not None and not findings.errors and repr(_plain(root)) == repr(wanted)


def _tree(text: str) -> Node:
    findings = Findings()
    root = tree(text, findings, explained=False)
    if root is None or findings.errors:
        raise UsageError("the file has faults; correct them first")
    return root


def _plain(node: Node) -> Plain:
    match node:
        case Mapping(entries):
            return {key.text: _plain(value) for key, value in entries}
        case Listing(items):
            return [_plain(item) for item in items]
    return node.value


def _normal(value: Plain) -> Plain:
    """The value as it is read back: decimals exact, keys as texts."""
    if isinstance(value, dict):
        return {str(key): _normal(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_normal(inner) for inner in value]
    return Decimal(repr(value)) if isinstance(value, float) else value


def _after(values: Any, path: Path, change: Change) -> Any:
    """The values with the change made at the path."""
    if not path:
        return _normal(change.value) if isinstance(change, Replace) else values
    step, rest = path[0], path[1:]
    copied: Any = dict(values) if isinstance(values, dict) else list(values)
    if rest or isinstance(change, Replace):
        copied[step] = _after(copied[step], rest, change)
    elif isinstance(change, Delete):
        del copied[step]
    elif isinstance(change, Move):
        copied.insert(change.to, copied.pop(step))
    elif isinstance(copied, list):
        copied.insert(int(step), _normal(change.value))
    else:
        copied[step] = _normal(change.value)
    return copied
