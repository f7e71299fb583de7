"""What was found in the sources, quotes and readers' comments of a study."""

from __future__ import annotations

from dataclasses import dataclass

from detente.evidence.index import Hits


@dataclass(frozen=True, slots=True)
class Searched:
    """What was looked for, and what has it."""

    query: str
    found: Hits
