"""What somebody said of a question, and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from detente.forecast.belief import Belief


@dataclass(frozen=True, slots=True)
class Stated:
    """A belief that stood from `at` until its author stated another.

    `crowd`: it is that of many, taken from elsewhere. `recorded` is when the ledger took it down, which may be later;
    None: not yet.
    """

    author: str
    at: datetime
    belief: Belief
    rationale: str = ""
    crowd: bool = False
    recorded: datetime | None = None
