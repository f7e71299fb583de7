"""What stands in brackets with the wrong sign between its items, or with none."""

from __future__ import annotations

import re
from itertools import pairwise

from detente.model.diagnosis.sketch import clear
from detente.model.findings import Findings
from detente.model.nodes import containers
from detente.model.statement import KEYWORDS
from detente.model.yaml_tree import Lines, Listing, Mapping, Node, Scalar

_STATEMENTS = frozenset(("any of", "at most one", "exactly one"))
LISTS = _STATEMENTS | {"status_quo", "evidence", "about", "without", "without_options"}
"""Keys under which names are listed."""
_NO_STATEMENTS = frozenset(("questions", "evidence", "on", "denied_by", "moves"))
_PARTING = re.compile(r"\s*;|(?<=[0-9])\s+(?=[0-9])")


def check_items(under: str, node: Listing, root: Node, lines: Lines, findings: Findings) -> None:
    """Report items in brackets that are parted wrongly; `under` is the key that the brackets stand under."""
    if under != "ranking" and (wrong := _wrongly_parted(node)):
        _report_parted(*wrong, lines, findings)
        return
    if under in LISTS:
        _check_commas(node, root, lines, findings)
    if under in _STATEMENTS or under not in LISTS | _NO_STATEMENTS:
        _check_cut(node, lines, findings)


def _wrongly_parted(node: Listing) -> tuple[Scalar, str] | None:
    """The first item with a semicolon, or with a blank between two numbers, where a comma belongs; and that sign."""
    for item in node.items:
        if isinstance(item, Scalar) and not item.style and (found := _PARTING.search(item.text)):
            return item, found.group().strip()
    return None


def _report_parted(item: Scalar, sign: str, lines: Lines, findings: Findings) -> None:
    at = lines.text.find(sign or " ", item.start)
    parts = re.split(r"\s*;\s*" if sign else r"\s+", item.text)
    between = f"there is no comma between {' and '.join(parts[:2])}"
    message = "a semicolon stands where a comma belongs" if sign else between
    findings.error("yaml", message, lines.place(at), f"write a comma: {clear(', '.join(parts), 50)}")


def _check_commas(node: Listing, root: Node, lines: Lines, findings: Findings) -> None:
    """Names in brackets with nothing but a blank between them."""
    for item in node.items:
        if not isinstance(item, Scalar) or item.style or not re.fullmatch(r"[\w.-]+(?: +[\w.-]+)+", item.text):
            continue
        names = item.text.split()
        keys = _keys(root)
        if len(names) == 2 and _is_option(root, *names):
            continue  # a dot is missing, which is told where the name is looked up
        if KEYWORDS.isdisjoint(names) and all("." in name or name in keys for name in names):
            place = lines.place(lines.text.find(" ", item.start) + 1)
            message = f"there is no comma between {clear(names[0], 30)} and {clear(names[1], 30)}"
            findings.error("yaml", message, place, f"write a comma: [{clear(', '.join(names), 50)}]")


def _is_option(root: Node, owner: str, option: str) -> bool:
    node: Node | None = root
    for key in ("decision_makers", owner, "options", option):
        node = node.get(key) if isinstance(node, Mapping) else None
    return node is not None


def _keys(root: Node) -> set[str]:
    return {key.text for _, node, _ in containers(root) if isinstance(node, Mapping) for key, _ in node.entries}


def _check_cut(node: Listing, lines: Lines, findings: Findings) -> None:
    """Statements in brackets that a comma cuts in two, as in `if a, then b`."""
    for first, second in pairwise(node.items):
        if not isinstance(first, Scalar) or not isinstance(second, Scalar) or first.style or second.style:
            continue
        if re.match(r"(?:then|and|or|iff)\s", second.text):
            message = "a comma in brackets ends the statement"
            hint = f"delete the comma: {clear(f'{first.text} {second.text}')}"
            findings.error("yaml", message, lines.place(lines.text.find(",", first.end)), hint)
