"""Plain values as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from detente.printable import escaped

FORMAT = 1
"""Number of the shape of all JSON."""


def json_of(value: Mapping[str, Any]) -> str:
    """JSON with one line per key, in the order given: quick to write, easy to compare."""
    lines = (f"{json.dumps(key)}: {escaped(json.dumps(part, ensure_ascii=False))}" for key, part in value.items())
    return "{" + ",\n ".join(lines) + "}"
