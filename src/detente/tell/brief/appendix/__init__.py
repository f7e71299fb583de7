"""The appendix of a brief: everything in full, a module per section.

A section's module is called like it. `blocks` gives what it tells; nothing where it has nothing to tell. Where JSON
has it as well, `values` gives it as plain values under the keys of `docs/reference/json.md`.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import Any, Protocol, cast

from detente.tell.blocks import Block, Section
from detente.tell.brief.briefing import Briefing

SECTIONS = (
    *("holds", "why", "scenarios", "changes", "paths", "courses", "hangs-on", "sure"),
    *("forecasts", "tableau", "map", "notes", "model", "method", "warnings"),
)
"""The sections in order; one that is empty is left out."""


class _Section(Protocol):
    def blocks(self, brief: Briefing) -> Iterable[Block]: ...


def blocks(brief: Briefing, names: Iterable[str] = SECTIONS) -> tuple[Section, ...]:
    """The sections, all unless said, that have something to tell."""
    told = ((name, tuple(_section(name).blocks(brief))) for name in names)
    return tuple(Section(brief.voice.phrase(f"section-{name}"), within, name) for name, within in told if within)


def values(brief: Briefing) -> dict[str, Any]:
    """What the sections tell as plain values."""
    found: dict[str, Any] = {}
    for name in SECTIONS:
        module: Any = _section(name)
        found |= module.values(brief) if hasattr(module, "values") else {}
    return found


def _section(name: str) -> _Section:
    return cast("_Section", import_module(f"{__name__}.{name.replace('-', '_')}"))
