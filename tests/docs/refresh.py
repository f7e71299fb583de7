"""Puts into the console blocks of the pages what their commands give today: ``python -m tests.docs.refresh``.

For use after a wording has changed; read the difference before committing it.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from tests.docs.commands import runs
from tests.docs.pages import PAGES, matches


def refreshed(page: Path) -> str:
    """The text of the page with today's output. Output that a page cuts by ``…`` is kept while it matches."""
    text = page.read_text(encoding="utf-8")
    with TemporaryDirectory() as folder:
        for block, call, given in runs(page, Path(folder)):
            if matches(call.output, given):
                continue
            old = "\n".join([f"$ {call.command}", *call.output])
            new = "\n".join([f"$ {call.command}", *given])
            start = text.index(old, text.index(f"```{block.language}"))
            text = text[:start] + new + text[start + len(old) :]
    return text


if __name__ == "__main__":
    for path in PAGES:
        path.write_text(refreshed(path), encoding="utf-8")
