"""Puts into the documentation what the package gives today: ``python -m tests.docs.refresh``, or ``make docs``.

That is the output of the commands on the pages, and the map of the README. For use after a wording has changed; read
the difference before committing it.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from tests.docs.commands import runs
from tests.docs.pages import PAGES, ROOT, matches

from detente.render.pictures.map import map_svg
from detente.study import opened
from detente.tell.brief.briefing import briefing_of
from detente.tell.brief.map_of import map_of

MAP = ROOT / "docs" / "map.svg"


def drawn() -> str:
    """The map of the README: that of the flagship conflict."""
    brief = briefing_of(opened("ukraine-2025"), concept="SEQ", language="en")
    return map_svg(map_of(brief), brief.movers, "en", standalone=True).rstrip("\n") + "\n"


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
    MAP.write_text(drawn(), encoding="utf-8")
    for path in PAGES:
        path.write_text(refreshed(path), encoding="utf-8")
