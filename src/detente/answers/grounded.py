"""Whether a line of the model rests on somebody's word, on nobody's, or on one that somebody denies."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from detente.model.conflict import Conflict
from detente.model.ties import quotes_behind

Ground = Literal["evidence", "assumption", "disputed"]


def grounded(conflict: Conflict, evidence: Iterable[str]) -> Ground:
    """What the evidence that a line names amounts to: quotes, none, or some that are denied."""
    quotes = quotes_behind(conflict, evidence)
    if not quotes:
        return "assumption"
    return "disputed" if any(quote.denied_by or quote.status == "denied" for quote in quotes) else "evidence"
