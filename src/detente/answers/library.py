"""The conflicts that are shipped."""

from __future__ import annotations

from dataclasses import dataclass

from detente.library import Entry


@dataclass(frozen=True, slots=True)
class Library:
    """Every conflict of the library with its size."""

    entries: tuple[Entry, ...]
