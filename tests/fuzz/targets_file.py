"""The conflict file: sound ones that were spoilt, and some made of nothing but pieces."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import Any

from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from tests.fuzz.targets import fuzzed, well_told
from tests.model.mistakes.table import SOUND
from tests.model.texts import GRAPH, TIMED, TOWNS

from detente.errors import LimitExceeded, ModelError
from detente.library import names, path_of
from detente.model import parse, shown
from detente.model.findings import Findings
from detente.model.schema import FILE, json_schema
from detente.model.yaml_tree import Listing, Mapping, Node, tree

STRUCTURE = {"wrong-kind", "unknown-key", "missing-key", "one-of", "bad-name"}
WITHOUT_PLACE = {"empty"}
TOKENS = (
    *("- ", "-", ": ", ":", "{", "}", "[", "]", ", ", ",", "'", '"', "#", " #", "!", "!!", "&a ", "*a", "|", ">", "%"),
    *("@", "`", "<<: ", "? ", "---\n", "\t", "  ", " ", "\n", "\r", "\u00a0", "\u200b", "\ufeff", "\u3000", "\u202e"),
    *("“", "”", "–", "：", "not ", "and ", "(", ")", "1", "1.0", "true", "null", "~", "x", "title", "options:", "0x1f"),
    *("1e9", ".inf", "\\", "\x85", "\u2028", "é", "\x07", "\x1b[31m", "want: ", "any of:", "ranking: ", "name: "),
)
_edit = st.tuples(
    st.sampled_from(("delete", "double", "swap", "shift", "insert", "cut", "join")),
    st.integers(0, 100_000),
    st.integers(1, 12),
    st.sampled_from(TOKENS),
)
_line = st.tuples(st.integers(0, 8), st.lists(st.sampled_from(TOKENS) | st.text(max_size=6), max_size=6))


@cache
def sound() -> tuple[str, ...]:
    """Files without faults, the short ones more often."""
    library = tuple(path_of(name).read_text(encoding="utf-8") for name in names())
    return (SOUND, TOWNS, TIMED, GRAPH) * 8 + tuple(text for text in library if len(text) < 5_000)


def spoilt(text: str, edits: list[tuple[str, int, int, str]]) -> str:
    """The text after the edits."""
    for kind, at, length, token in edits:
        text = (
            _characters(text, kind, at, length, token) if kind in ("insert", "cut") else _lines(text, kind, at, length)
        )
    return text


def _characters(text: str, kind: str, at: int, length: int, token: str) -> str:
    place = at % (len(text) + 1)
    return text[:place] + (token if kind == "insert" else "") + text[place + (length if kind == "cut" else 0) :]


def _lines(text: str, kind: str, at: int, length: int) -> str:
    lines = text.split("\n")
    k = at % len(lines)
    match kind:
        case "delete":
            del lines[k]
        case "double":
            lines.insert(k, lines[k])
        case "swap":
            other = (k + length) % len(lines)
            lines[k], lines[other] = lines[other], lines[k]
        case "shift":
            lines[k] = " " * length + lines[k] if at % 2 else lines[k][min(length, len(lines[k])) :]
        case "join":
            lines[k : k + 2] = ["".join(lines[k : k + 2])]
    return "\n".join(lines)


_SPOILT = st.builds(spoilt, st.deferred(lambda: st.sampled_from(sound())), st.lists(_edit, min_size=1, max_size=4))
_PIECES = st.lists(_line, max_size=12).map(lambda rows: "\n".join(" " * depth + "".join(row) for depth, row in rows))
_TEXTS = _SPOILT | _SPOILT | _PIECES


@fuzzed(_TEXTS)
def a_conflict_file_is_read_or_refused_in_words(text: str) -> None:
    try:
        parse(text, "conflict.yaml")
    except LimitExceeded as fault:
        well_told(str(fault), "conflict.yaml")
    except ModelError as fault:
        check_findings(fault, text)


def check_findings(fault: ModelError, text: str) -> None:
    """Whether every finding has a place in the file, and words that a terminal can show."""
    rows = text.count("\n") + text.count("\r") + 1
    for finding in fault.findings:
        assert finding.place or finding.code in WITHOUT_PLACE, finding
        assert finding.place is None or (1 <= finding.place.line <= rows and finding.place.column >= 1), finding
    assert fault.findings
    well_told(shown(fault.findings, "conflict.yaml", fault.text), "conflict.yaml")


@fuzzed(_TEXTS)
def the_schema_accepts_what_the_reader_accepts(text: str) -> None:
    findings = Findings()
    root = tree(text, findings, explained=False)
    if root is None or findings.errors:
        return
    FILE.cleaned(root, findings)
    refused = {finding.code for finding in findings.errors} & STRUCTURE
    assert bool(refused) != _validator().is_valid(_plain(root)), findings.errors


@cache
def _validator() -> Draft202012Validator:
    return Draft202012Validator(json_schema())


def _plain(node: Node) -> Any:
    match node:
        case Mapping(entries):
            return {key.text: _plain(value) for key, value in entries}
        case Listing(items):
            return [_plain(item) for item in items]
    return float(node.value) if isinstance(node.value, Decimal) else node.value
