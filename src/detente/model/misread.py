"""What YAML reads without complaint, and otherwise than it was meant."""

from __future__ import annotations

import re

from detente.model.braced import HAS_ODD, check_entries
from detente.model.bracketed import LISTS, check_items
from detente.model.diagnosis.blanks import are_even, counted, invisible_message
from detente.model.diagnosis.dashes import OTHER
from detente.model.diagnosis.sketch import INVISIBLE, ODD_BLANK, clear, lines_of, quoted
from detente.model.diagnosis.words import BY_NAME, FOR_PEOPLE
from detente.model.findings import Findings
from detente.model.misplaced import check_depth
from detente.model.nodes import containers
from detente.model.yaml_tree import Lines, Mapping, Node, Scalar

_READ = (
    LISTS
    | {"preferences", "ranking", "want", "is", "never", "always", "unless", "conditions"}
    | {"source", "claim", "denied_by", "scenario", "ask", "only", "status", "confidence"}
)
"""Keys whose values are read word by word, so that what is not seen in them does harm."""
_UNSEEN = re.compile(f"[{INVISIBLE}]")
_PASTED = re.compile("(?<=[!-~])[\u200b\u2060\ufeff]+|[\u200b\u2060\ufeff]+(?=[!-~])")
_LINED = LISTS | {"preferences", "constraints", "questions", "ranking", "moves"}
"""Keys under which entries stand on lines of their own."""
_NUMBERED = re.compile(r"\s*\(?[0-9a-z][.)]\s")
_TIGHT = re.compile(r"-[A-Za-z(!]")
_SAID = FOR_PEOPLE | {"speaker", "via", "want", "is", "unless", "never", "always"}
_NAMING = BY_NAME | {"states", "weights", "fix", "rates"}
_HIDDEN = re.compile(r" +(#[^\r\n]*[^\s])")
_COMMENT = re.compile(r" #[^\s#]")
_ROW_END = re.compile(r"\r\n|\r|\n")
_TYPOGRAPHIC = re.compile("[“”„‟‘’‚«»]")


def check_reading(root: Node, lines: Lines, findings: Findings) -> None:
    """Report what was read otherwise than it was meant."""
    check_depth(root, findings)
    unseen = _UNSEEN.search(lines.text) is not None
    for key, node, inside in containers(root):
        if isinstance(node, Mapping):
            _check_keys(node, lines, findings)
            if node.flow:
                check_entries(key, node, lines, findings)
        elif node.flow:
            check_items(key, node, root, lines, findings)
        for name, child in inside:
            if (
                isinstance(child, Scalar)
                and not child.style
                and (unseen or name in _NAMING or not _is_clear(child, lines))
            ):
                _check_text(name, child, lines, findings)


def _is_clear(node: Scalar, lines: Lines) -> bool:
    """Whether a text stands on one line and begins like any text, so that it reads as it was meant."""
    text = node.text
    begins = text[:1] in "-(" or text[1:2] in {".", ")"} or OTHER.match(text) is not None
    return not begins and node.end - node.start == len(text) and not lines.text.startswith(" #", node.end)


def _check_keys(node: Mapping, lines: Lines, findings: Findings) -> None:
    for key, _ in node.entries:
        if key.style or key.text.isascii():
            continue
        if found := _UNSEEN.search(key.text):
            _report_unseen(key, found.group(), lines, findings)
        elif found := _TYPOGRAPHIC.search(key.text):
            message = f"“{found.group()}” is a typographic quotation mark, which quotes nothing in YAML"
            findings.error("yaml", message, key.place, "leave it out, or use straight ones")
        elif found := re.search(f"[{ODD_BLANK}]", key.text):
            at = lines.text.find(found.group(), key.start)
            message = f"a space that is no ordinary blank (U+{ord(found.group()):04X}) stands in this key"
            findings.error("yaml", message, lines.place(at), "put an ordinary blank there, or delete it")


def _report_unseen(node: Scalar, signs: str, lines: Lines, findings: Findings) -> None:
    at = lines.text.find(signs, node.start)
    findings.error("yaml", invisible_message(signs), lines.place(at), "delete it")


def _check_text(key: str, node: Scalar, lines: Lines, findings: Findings) -> None:
    raw = lines.text[node.start : node.end]
    if node.value is None and key in _SAID and (comment := _HIDDEN.match(lines.text, node.end)):
        place, text = lines.place(comment.start(1), comment.end(1)), clear(quoted(comment.group(1)))
        message = f"# begins a comment here, so {key}: says nothing"
        findings.error("yaml", message, place, f"put the text in quotes: {text}, or write one before the #")
    if node.value is None and (comment := _HIDDEN.match(lines.text, node.end)) and _after_dash(node, lines):
        message = "# begins a comment here, so nothing stands after the dash"
        findings.error("yaml", message, lines.place(comment.start(1), comment.end(1)), "delete the #, or the dash, too")
    if not raw.isascii() and (found := (_UNSEEN if key in _READ else _PASTED).search(raw)):
        _report_unseen(node, found.group(), lines, findings)
    if key in _NAMING and (odd := HAS_ODD.search(raw)):
        at = node.start + odd.start()
        message = f"a space that is no ordinary blank (U+{ord(odd.group()):04X}) stands where a blank belongs"
        findings.error("yaml", message, lines.place(at), "put 1 blank there")
    rows = _ROW_END.split(raw)
    if (other := OTHER.match(raw)) and key in _LINED and _alone(node, lines):
        hint = f"write - {clear(rows[0][other.end() :], 50)}"
        findings.error("yaml", f"“{other.group(1)}” is not the dash of a list", node.place, hint)
    elif len(rows) > 1 and any(re.match(r"\s*-", row) for row in rows[1:]):
        _check_dashes(node, rows, lines, findings)
    elif _NUMBERED.match(raw) and all(map(_NUMBERED.match, rows)) and _alone(node, lines):
        _report_number(node, rows[0], findings)
    elif _TIGHT.match(raw) and _alone(node, lines):
        _report_tight(node, rows[0], findings)
    if key in FOR_PEOPLE and _COMMENT.match(lines.text, node.end):
        text = lines.text[node.start : lines.starts[node.place.line] if node.place.line < len(lines.starts) else None]
        hint = f"if it belongs to the text, put it in quotes: {clear(quoted(text.rstrip()))}"
        message = "what follows # is a comment, and is not read"
        findings.warning("comment", message, lines.place(node.end + 1), hint)


def _alone(node: Scalar, lines: Lines) -> bool:
    """Whether nothing but blanks stands before it on its line."""
    return not lines.text[lines.starts[node.place.line - 1] : node.start].strip(" ")


def _after_dash(node: Scalar, lines: Lines) -> bool:
    """Whether a dash is all that stands before it on its line."""
    return lines.text[lines.starts[node.place.line - 1] : node.start].strip(" ") == "-"


def _check_dashes(node: Scalar, rows: list[str], lines: Lines, findings: Findings) -> None:
    """A text of several lines one of which begins with a dash: a dash of a list that was not seen as one."""
    if not _alone(node, lines):
        k = next(k for k, row in enumerate(rows) if k and re.match(r"\s*-", row))
        _report_deep(node, rows[k], k, lines, findings)
    elif rows[0].startswith("-"):
        _report_tight(node, rows[0], findings)
    elif _NUMBERED.match(rows[0]):
        _report_number(node, rows[0], findings)
    else:
        hint = f"write a dash before it: - {clear(rows[0], 50)}"
        findings.error("yaml", "this line of a list has no dash", lines.place(node.start), hint)


def _report_number(node: Scalar, row: str, findings: Findings) -> None:
    hint = f"write a dash: - {clear(row.split(None, 1)[1], 50)}"
    findings.error("yaml", "the lines of a list begin with dashes, not with numbers", node.place, hint)


def _report_tight(node: Scalar, row: str, findings: Findings) -> None:
    hint = f"write a blank after it: - {clear(row[1:].strip(), 50)}"
    findings.error("yaml", "the dash of a list needs a blank after it", node.place, hint)


def _report_deep(node: Scalar, row: str, k: int, lines: Lines, findings: Findings) -> None:
    line = node.place.line + k
    start = lines.starts[line - 1]
    have = len(row) - len(row.lstrip())
    head = lines.text[lines.starts[node.place.line - 1] : node.start]
    want = len(head) - len(head.lstrip(" "))
    if want % 2 and not have % 2 and are_even(lines_of(lines.text)):
        message = f"{counted(want)} {'stands' if want == 1 else 'stand'} before this line, fewer than before the next"
        findings.error("yaml", message, lines.place(node.start - len(head) + want), f"put {counted(have)} before it")
        return
    stands = "stands" if have == 1 else "stand"
    message = f"{counted(have)} {stands} before this line, which makes it a part of the text in line {node.place.line}"
    findings.error("yaml", message, lines.place(start + have), f"put {counted(want)} before it")
