"""Files that are no conflict files, told apart by what they begin with."""

from __future__ import annotations

import csv
import re

from detente.errors import Place
from detente.model.diagnosis.words import TOP
from detente.model.findings import Findings
from detente.model.yaml_tree import Listing, Mapping, Node, Scalar

_PACKED = {
    b"PK\x03\x04": "a Word document or another packed file (as .docx, .odt, .xlsx)",
    b"\xd0\xcf\x11\xe0": "a document of an old Word or Excel",
    b"\x1f\x8b": "a packed file (gzip)",
    b"\x89PNG": "a picture (PNG)",
    b"\xff\xd8\xff": "a picture (JPEG)",
    b"%PDF": "a PDF document",
}
_TEXTS = (
    (r"\{\\rtf", "a text with formats (RTF)"),
    (r"%PDF", "a PDF document"),
    (r"<\?xml", "an XML file"),
    (r"<!DOCTYPE html|<html\b", "a web page (HTML)"),
)
START = "a conflict file begins with format: 1, title: and decision_makers:"
AS_TEXT = "save it as plain text in UTF-8, written as a conflict file (format: 1, title: …)"


def kind_of_bytes(content: bytes) -> str | None:
    """What a file is that is no text, by its first bytes; None where they say nothing."""
    return next((kind for start, kind in _PACKED.items() if content.startswith(start)), None)


def check_kind(text: str, findings: Findings) -> bool:
    """Report a text that is of another kind by its first words; whether it is."""
    kind = next((kind for start, kind in _TEXTS if re.match(r"\s*" + start, text, re.IGNORECASE)), None)
    kind = kind or ("a table (CSV), not YAML" if _is_table(text) else None)
    kind = kind or ("a file of a GMCR program (.gmcr)" if _is_gmcr(text) else None)
    if kind:
        findings.error("wrong-kind", f"this is {kind}", Place(1, 1), AS_TEXT if "RTF" in kind else START)
    return kind is not None


def check_root(root: Node, findings: Findings) -> bool:
    """Report a YAML file that has nothing of a conflict file; whether it is one."""
    if isinstance(root, Mapping) and root.entries and not _speaks(root):
        kind = "JSON" if root.flow else "YAML"
        message = f"this is {kind}, but no conflict file: none of its keys is one of a conflict file's"
        findings.error("wrong-kind", message, Place(root.place.line, root.place.column), START)
        return True
    if isinstance(root, Listing) and root.flow:
        findings.error("wrong-kind", "this is a list, and no conflict file", Place(1, 1), START)
        return True
    if isinstance(root, Scalar):
        what = "prose" if root.text.count(" ") > 1 else "a single text"
        findings.error("wrong-kind", f"this is {what}, and no conflict file", root.place, START)
        return True
    return False


def _speaks(root: Mapping) -> bool:
    known = {word.replace("_", "") for word in TOP}
    return any(re.sub(r"[\W_]", "", key.text).lower() in known for key, _ in root.entries)


def _is_table(text: str) -> bool:
    """Whether the first lines have the same number of separators, and no line has a key."""
    rows = [row[:5_000] for row in text.splitlines()[:20] if row.strip()]
    if len(rows) < 2 or any(re.match(r"\s*(- |[\w ]+:(\s|$)|[{\[#])", row) for row in rows):
        return False
    return any(_is_separated(rows, sign) for sign in ",;\t")


def _is_separated(rows: list[str], sign: str) -> bool:
    """Whether the sign cuts every row into equally many cells; two of them are prose if a blank follows the sign."""
    cut = list(csv.reader(rows, delimiter=sign))
    width = len(cut[0])
    spaced = any(cell.startswith(" ") for cells in cut for cell in cells)
    return all(len(cells) == width for cells in cut) and width > (2 if spaced else 1)


def _is_gmcr(text: str) -> bool:
    """Whether it is JSON with that program's decision makers, or its states: pairs of an option's number and Y or N."""
    pairs = re.search(r'\[\s*\d+\s*,\s*"[YN-]"\s*\]', text)
    return text.lstrip()[:1] in ("{", "[") and ('"decisionMakers"' in text or pairs is not None)
