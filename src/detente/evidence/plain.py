"""Plain text, as it is copied from a page."""

from __future__ import annotations

from detente.evidence.lines import lines_of
from detente.evidence.source import Extract
from detente.evidence.structure import divided


def from_text(text: str, *, name: str) -> Extract:
    """The parts of a plain text."""
    return divided(lines_of(text), kind="text", name=name)
