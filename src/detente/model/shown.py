"""Findings as text: where, what, the line with the fault underlined, what to do."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from detente.errors import Finding, Place

_WIDTH = 100
_LINE_END = re.compile(r"\r\n|\r|\n")


def shown(findings: Sequence[Finding], name: str, text: str | None = None, *, most: int | None = None) -> str:
    r"""The findings as a person reads them in a terminal.

    Args:
        findings: what to show, in this order.
        name: what the file is called.
        text: the file's text; None where it could not be read.
        most: of so many warnings of one kind all is said, the rest are counted; None: of all. Every error is said.

    Returns:
        A text that ends with a line break; empty where there is nothing to show.

    Example:
        >>> fault = Finding("error", "unknown-key", "unknown key 'tilte'", Place(2, 1, 5), "did you mean title?")
        >>> print(shown([fault], "model.yaml", "format: 1\ntilte: Two towns"), end="")
        model.yaml:2:1  unknown key 'tilte'
          tilte: Two towns
          ^^^^^  did you mean title?
        1 problem in 1 file; nothing was computed.
    """
    if not findings:
        return ""
    lines = _LINE_END.split((text or "").removeprefix("\ufeff"))
    return "\n".join([*_all(findings, name, lines, most), _closing(findings)]) + "\n"


def _all(findings: Sequence[Finding], name: str, lines: Sequence[str], most: int | None) -> Iterator[str]:
    """Each finding; after so many warnings of a kind, how many more of it there are."""
    of_kind = Counter(finding.code for finding in findings)
    limit = len(findings) if most is None else most
    said = Counter[str]()
    for finding in findings:
        said[finding.code] += 1
        if finding.severity == "error" or said[finding.code] <= limit:
            yield _one(finding, name, lines)
        if finding.severity == "warning" and said[finding.code] == limit < of_kind[finding.code]:
            yield f"  and {of_kind[finding.code] - limit:,} more of this kind; --all shows them"


def _one(finding: Finding, name: str, lines: Sequence[str]) -> str:
    place = finding.place
    where = f"{name}:{place.line}:{place.column}" if place else name
    mark = "warning: " if finding.severity == "warning" else ""
    head = f"{where}  {mark}{finding.message}"
    if place is None or place.line > len(lines) or not lines[place.line - 1].strip():
        return head + (f"\n  {finding.hint}" if finding.hint else "")
    source, carets = _underlined(lines[place.line - 1], place)
    return f"{head}\n  {source}\n  {carets}" + (f"  {finding.hint}" if finding.hint else "")


def _underlined(line: str, place: Place) -> tuple[str, str]:
    """The line without its indentation and cut to a readable width, and the carets under the fault."""
    start = min(place.column - 1, len(line))
    cut = min(len(line) - len(line.lstrip()), start)
    if start - cut > _WIDTH // 2:
        cut = start - _WIDTH // 2
    source = _printable(line[cut : cut + _WIDTH])
    length = max(1, min(place.length, len(source) - (start - cut)))
    return source, " " * (start - cut) + "^" * length


def _printable(line: str) -> str:
    """The line with one visible character per character, so that the carets stay below the fault."""
    return "".join(character if character.isprintable() else " " for character in line)


def _closing(findings: Sequence[Finding]) -> str:
    errors = sum(finding.severity == "error" for finding in findings)
    count, what = (errors, "problem") if errors else (len(findings), "warning")
    counted = f"{count} {what}{'' if count == 1 else 's'} in 1 file"
    return f"{counted}; nothing was computed." if errors else f"{counted}."
