"""Errors and warnings as plain values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from detente.errors import Finding
from detente.model import Document
from detente.model.conflict import Conflict

if TYPE_CHECKING:
    from detente.tell.voice import Voice


def finding_values(findings: Iterable[Finding]) -> list[dict[str, Any]]:
    """What is wrong or doubtful, each with its place."""
    return [
        {
            "severity": finding.severity,
            "code": finding.code,
            "message": finding.message,
            "line": finding.place.line if finding.place else None,
            "column": finding.place.column if finding.place else None,
            "hint": finding.hint,
        }
        for finding in findings
    ]


def checked_value(model: str, document: Document | None, findings: Sequence[Finding]) -> dict[str, Any]:
    """What was found in the file that the user calls `model`; it is a `document` if it has no errors."""
    errors = sum(finding.severity == "error" for finding in findings)
    title = document.conflict.title.said("en") if document else None
    return {
        "model": {"name": model, "title": title, "sha256": document.sha256 if document else None},
        "findings": finding_values(findings),
        "counts": {"errors": errors, "warnings": len(findings) - errors},
    }


def short_names_hint(conflict: Conflict) -> str:
    """What would make tables and pictures easier to read; empty where every option has a short name."""
    lacking = [option.id for option in conflict.options if option.short_name is None]
    if not lacking:
        return ""
    some = len(lacking) < len(conflict.options)
    told = f"{len(lacking)} of {len(conflict.options)} options have no" if some else "no option has a"
    return f"hint: {told} short name (short: up to three words); tables show ids such as {lacking[0]} instead"


def undecided(text: str) -> list[int]:
    """The lines of a file that are marked as only a stopgap yet."""
    return [number for number, line in enumerate(text.splitlines(), 1) if "# to decide" in line]


def undecided_hint(text: str, voice: Voice) -> str:
    """What of a file is only a stopgap yet; empty where nothing is marked so."""
    marked = undecided(text)
    return voice.phrase("talk-undecided", count=len(marked), line=str(marked[0])) if marked else ""
