"""The published results that `expected/` holds: facts copied from the sources that each file cites.

``printed`` is what the source itself prints; the rest was computed by brute force from the set definitions.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from detente.library import path_of
from detente.model import read
from detente.model.conflict import Conflict

_EXPECTED = Path(__file__).parent / "expected"

NAMES = tuple(sorted(path.stem for path in _EXPECTED.glob("*.json")))


@cache
def conflict(name: str) -> Conflict:
    """The library's conflict of that name."""
    return read(path_of(name)).conflict


@cache
def expected(name: str) -> dict[str, Any]:
    """What is known of it."""
    facts: dict[str, Any] = json.loads((_EXPECTED / f"{name}.json").read_text(encoding="utf-8"))
    return facts
