"""What is measured only where somebody has a corpus: its part of docs/benchmarks.md stays until it is measured anew."""

from __future__ import annotations

import re
from pathlib import Path

DOCUMENT = Path(__file__).parents[1] / "docs" / "benchmarks.md"


def part(name: str) -> str:
    """A part of the document as it stands, with the marks around it; only these where it was never measured."""
    found = _marked(name).search(DOCUMENT.read_text(encoding="utf-8"))
    return found[0] if found else _marks(name, "")


def put(name: str, text: str) -> None:
    """Put a part of the document in the place of the one before."""
    document = DOCUMENT.read_text(encoding="utf-8")
    DOCUMENT.write_text(_marked(name).sub(lambda _: _marks(name, f"{text}\n"), document), encoding="utf-8")


def _marks(name: str, text: str) -> str:
    return f"<!-- {name}:begin -->\n{text}<!-- {name}:end -->"


def _marked(name: str) -> re.Pattern[str]:
    return re.compile(rf"<!-- {name}:begin -->\n.*?<!-- {name}:end -->", re.DOTALL)
