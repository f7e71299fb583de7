"""Keys at a depth where they mean something else than in their own place."""

from __future__ import annotations

import re

from detente.model.diagnosis.blanks import counted
from detente.model.diagnosis.dashes import NAMED
from detente.model.diagnosis.words import BY_NAME, ENTRY, KNOWN, OPTION, PARTY, QUOTE, TOP
from detente.model.findings import Findings
from detente.model.instead import key_for
from detente.model.nodes import entries
from detente.model.shape import LIKE, nearest
from detente.model.yaml_tree import Listing, Mapping, Node, Scalar

_OF_A_PARTY = PARTY - TOP - {"name"}
_OF_THE_FILE = TOP - PARTY - {"format", "title", "summary", "states"}
_OPENING = BY_NAME | {"states", "weights", "fix", "rates"}
"""Keys that say nothing without what stands under them by name."""
_LISTS = ("constraints", "questions")
_MAY_BE_TEXTS = frozenset(("conditions", "sources", "quotes"))
"""Under these a thing may be a bare text, so that one key with a text may be a name."""
_SAID: dict[str, frozenset[str]] = {
    "options": OPTION | {"evidence"},
    "conditions": frozenset(("is", "title", "evidence")),
    "scenarios": frozenset(("title", "without", "without_options", "fix", "preferences", "add", "note")),
    "events": frozenset(("title", "on", "unless", "fix", "rates", "evidence", "note")),
    "readings": frozenset(("title", "weight", "preferences", "rankings", "evidence", "note")),
    "sources": frozenset(("title", "author", "publisher", "published", "language", "url", "doi")),
    "quotes": QUOTE,
}
"""What is said of a thing, by where such things stand by name."""


def check_depth(root: Node, findings: Findings) -> None:
    """Report keys that stand too far left or right, and entries of a list without their dash."""
    if not isinstance(root, Mapping) or root.flow:
        return
    _check_children(root, TOP, findings)
    _check_named(root, findings)
    parties = root.get("decision_makers")
    inner = _inner_depth(parties)
    for key, _ in root.entries:
        if key.text in _OF_A_PARTY and parties is not None:
            _report(key, "stands at the top, and belongs to a decision maker", inner, findings)
    for key, value in root.entries:
        if key.text not in TOP and parties is not None and _is_party(value):
            depth = entries(parties)[0][0].place.column - 1 if entries(parties) else 2
            _report(key, "stands at the top, and belongs under decision_makers:", depth, findings)
    _check_parties(parties, inner, findings)
    for name in _LISTS:
        _check_list(root.get(name), findings)
    for name, said in _SAID.items():
        _check_top_within(root.get(name), said, findings)
        if _check_nameless(name, root.get(name), said, findings):
            continue
        _check_said(root.get(name), said, findings)
        for _, body in entries(root.get(name)):
            if isinstance(body, Mapping) and not body.flow:
                _check_children(body, said, findings)
    _check_strays(root, findings)


def _check_parties(parties: Node | None, inner: int, findings: Findings) -> None:
    if _check_nameless("decision_makers", parties, PARTY, findings):
        return
    for key, value in entries(parties):
        if key.text in _OF_THE_FILE:
            _report(key, "is read as a decision maker here", 0, findings)
        elif key.text in _OF_A_PARTY | ({"name"} if isinstance(value, Scalar) else set()) and not (
            isinstance(value, Mapping) and value.get("name")
        ):
            _report(key, "is read as a decision maker here", inner, findings)
        elif isinstance(value, Mapping) and not value.flow:
            _check_party(value, inner, findings)


def _check_nameless(under: str, things: Node | None, said: frozenset[str], findings: Findings) -> bool:
    """Report what is said of a thing that has no name, and is all that stands where things stand by name."""
    inside = () if isinstance(things, Mapping) and things.flow else entries(things)
    if len(inside) < (2 if under in _MAY_BE_TEXTS else 1) or any(
        key.text not in said | {"note"} or _is_thing(value, said) for key, value in inside
    ):
        return False
    message = f"{inside[0][0].text}: stands right under {under}:, where a name stands first"
    hint = "write a name and a colon on a line above it, and put 2 more blanks before this line and those beside it"
    findings.error("misplaced", message, inside[0][0].place, hint)
    return True


def _is_thing(node: Node, said: frozenset[str]) -> bool:
    """Whether it is a mapping of nothing but what is said of such a thing."""
    return isinstance(node, Mapping) and all(key.text in said | {"note"} for key, _ in node.entries)


def _check_said(things: Node | None, said: frozenset[str], findings: Findings) -> None:
    """Report what is said of a thing and stands beside it, as if it were a thing itself."""
    of: tuple[Scalar, Node] | None = None
    for key, value in () if isinstance(things, Mapping) and things.flow else entries(things):
        said_of = key.text in said and not _is_thing(value, said)
        if of and said_of and key.text not in {inner.text for inner, _ in entries(of[1])}:
            inside = entries(of[1])
            depth = inside[0][0].place.column - 1 if inside else of[0].place.column + 1
            _report(key, f"stands beside {of[0].text}:, and belongs under it", depth, findings)
        else:
            of = (key, value) if _may_hold(value) else None


def _check_top_within(things: Node | None, said: frozenset[str], findings: Findings) -> None:
    """Report keys of the file among things that stand by name, where what they hold is none of these things."""
    for key, value in entries(things):
        named = isinstance(value, Mapping) and {inner.text for inner, _ in value.entries}.isdisjoint(said | {"note"})
        if key.text in _OF_THE_FILE and (named or _is_empty(value) or isinstance(value, Listing)):
            _report(key, "stands further in than the keys of the file, and is one of them", 0, findings)


def _is_empty(node: Node) -> bool:
    return isinstance(node, Scalar) and node.value is None


def _may_hold(node: Node) -> bool:
    """Whether more may stand under it on lines of their own."""
    return not node.flow if isinstance(node, Mapping) else _is_empty(node)


def _check_strays(root: Mapping, findings: Findings) -> None:
    """Report at the top what stands after the named things that it seems to be one of."""
    under: Scalar | None = None
    depth = 0
    for key, value in root.entries:
        if key.text in TOP:
            inside = entries(value)
            under = key if key.text in BY_NAME - {"decision_makers"} | {"states"} and inside else None
            depth = inside[0][0].place.column - 1 if inside else 0
        elif under and _is_one_of(under.text, key, value):
            _report(key, f"stands at the top, and belongs under {under.text}:", depth, findings)


def _is_one_of(under: str, key: Scalar, value: Node) -> bool:
    """Whether an unknown key at the top is one of the things that stand under another."""
    return key.text.isdigit() if under == "states" else _tells(value) and not _is_like_a_key(key.text)


def _tells(node: Node) -> bool:
    """Whether it is a mapping of what is said about one thing."""
    return isinstance(node, Mapping) and all(key.text in KNOWN - TOP | {"title"} for key, _ in node.entries)


def _is_like_a_key(word: str) -> bool:
    return nearest(word, TOP, LIKE) is not None or key_for(word, TOP) is not None


def _is_party(node: Node) -> bool:
    return isinstance(node, Mapping) and bool(node.key("name")) and any(node.key(key) for key in _OF_A_PARTY)


def _is_option(node: Node) -> bool:
    said = {key.text for key, _ in entries(node)}
    return "do" in said and said <= _SAID["options"] | {"note"}


def _inner_depth(parties: Node | None) -> int:
    """How far the keys of a decision maker stand in."""
    depths = [
        value.place.column - 1
        for _, value in entries(parties)
        if isinstance(value, Mapping) and not value.flow and value.get("name")
    ]
    return depths[0] if depths else 4


def _check_children(node: Mapping, known: frozenset[str], findings: Findings) -> None:
    """Report what stands beside an empty key that it belongs under."""
    under: Scalar | None = None
    for key, value in node.entries:
        empty = isinstance(value, Scalar) and value.value is None
        if under and key.text not in known and not key.style:
            _report(key, f"stands beside {under.text}:, and belongs under it", under.place.column + 1, findings)
        else:
            under = key if empty and key.text in _OPENING else None


def _check_named(node: Mapping, findings: Findings) -> None:
    """Report lists of what should stand by name."""
    for key, value in node.entries:
        if key.text in BY_NAME and isinstance(value, Listing) and not value.flow and value.items:
            message = f"what stands under {key.text}: has names, and no dashes"
            hint = NAMED if all(map(_is_unnamed, value.items)) else "leave the dashes out"
            hint = _named_by(value.items[0], names_itself=key.text == "decision_makers") or hint
            findings.error("misplaced", message, value.place, hint)


def _named_by(node: Node, *, names_itself: bool) -> str | None:
    """What to write in place of the first key of an entry that gives its name; a `name` may be one for people."""
    key, value = node.entries[0] if isinstance(node, Mapping) and node.entries else (None, None)
    if key is None or not isinstance(value, Scalar) or not re.fullmatch(r"\w[\w.-]*", value.text):
        return None
    names = key.text == "id" or (key.text == "name" and not names_itself)
    return f"write {value.text}: in place of - {key.text}: {value.text}, and so for each of them" if names else None


def _is_unnamed(node: Node) -> bool:
    """Whether it says something of a thing, and not how it is called."""
    return isinstance(node, Mapping) and bool(node.entries) and node.entries[0][0].text in KNOWN - TOP | {"title", "id"}


def _check_party(party: Mapping, inner: int, findings: Findings) -> None:
    _check_children(party, PARTY, findings)
    _check_named(party, findings)
    for key, value in party.entries:
        if key.text not in PARTY and _is_party(value):
            _report(key, "stands in a decision maker, and is one itself", inner - 2, findings)
        if key.text not in PARTY and _is_option(value) and (options := entries(party.get("options"))):
            _report(key, "stands beside options:, and belongs under it", options[0][0].place.column - 1, findings)
        if key.text in _OF_THE_FILE:
            _report(key, "stands in a decision maker, and belongs to the top", 0, findings)
    if not _check_nameless("options", party.get("options"), _SAID["options"], findings):
        _check_said(party.get("options"), _SAID["options"], findings)
    for key, value in entries(party.get("options")):
        if key.text in _OF_A_PARTY and isinstance(value, Listing):
            _report(key, "is read as an option here", inner, findings)


def _check_list(node: Node | None, findings: Findings) -> None:
    """Report entries without dashes; a dash that is put two blanks before its key takes along what stands below."""
    if not isinstance(node, Mapping) or node.flow or not node.entries or node.entries[0][0].text not in ENTRY:
        return
    room = len(node.entries) > 1 and node.place.column > 2
    for key in [key for key, _ in node.entries if key.text in ENTRY]:
        hint = f"write a dash {'two blanks ' if room else ''}before it: - {key.text}:"
        findings.error("yaml", "this line of a list has no dash", key.place, hint)


def _report(key: Scalar, what: str, depth: int, findings: Findings) -> None:
    findings.error("misplaced", f"{key.text}: {what}", key.place, f"put {counted(depth)} before it")
