"""How much of an article is found in real pages, and how much that is not its own: prints a table.

python benchmarks/bodies.py --corpus DIR [--half tuned|held] [--json | --write]

DIR is the folder `tests` of a checkout of trafilatura (github.com/adbar/trafilatura): `evaldata.json`, and the pages
in `cache` and `eval`. Nothing of it is kept here. The rules were tuned on one half of the pages, by the hash of the
name of their file; the other half is held out, and only measured.
"""

from __future__ import annotations

import argparse
import json
import logging
import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import date
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from time import process_time
from typing import Any

from apart import put
from trafilatura import extract as trafilatura

from detente.errors import DetenteError
from detente.evidence.blocks import blocks
from detente.evidence.decode import decoded
from detente.evidence.extract import extract
from detente.evidence.html_tree import empty, tree_of

HALVES = ("tuned", "held")
ABOUT = """\
Articles found in the pages of trafilatura's own evaluation, counted as it counts: the share of what was found that is
the article's, by segments that must be in it and others that must not, and the share of the former that was found.
*Lost* counts pages with less than a quarter of these segments, *alone* those of them that trafilatura does not lose,
and *short* those with a body less than a quarter as long as its own; *slowest* is processor time. Half of the pages
were held out when the rules were tuned. Copied as text is every block of the page on a line, menus and comments with
it; what scripts write, or only a page's data say, stands on no line."""
LOST = 0.25
"""A body is lost where less than this share of what must be in it was found, or of the length of trafilatura's."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page with segments of text that must be in its article, and segments that must not."""

    name: str
    content: bytes
    wanted: tuple[str, ...]
    unwanted: tuple[str, ...]

    @property
    def half(self) -> str:
        """Whether rules were tuned on it."""
        return HALVES[int(sha256(self.name.encode()).hexdigest(), 16) % 2]


@dataclass(frozen=True, slots=True)
class Found:
    """How many segments were found in one page's article, `right` and `wrong` ones, of so many `wanted`."""

    right: int
    wrong: int
    wanted: int
    length: int
    seconds: float

    @property
    def is_lost(self) -> bool:
        """Whether too few of the wanted ones were found."""
        return self.right < LOST * self.wanted


def pages_of(corpus: Path) -> Iterator[Page]:
    """The pages of the evaluation data."""
    data = json.loads((corpus / "evaldata.json").read_text(encoding="utf-8"))
    for entry in data.values():
        paths = (corpus / folder / entry["file"] for folder in ("cache", "eval"))
        content = next(path for path in paths if path.is_file()).read_bytes()
        yield Page(entry["file"], content, tuple(entry["with"]), tuple(entry["without"]))


def of_trafilatura(page: Page) -> str:
    """Its own text of the article, with the settings of its own evaluation."""
    return trafilatura(page.content, include_comments=False, include_tables=True, include_formatting=False) or ""


def of_page(page: Page) -> str:
    """Teaser and body."""
    return _article(page.content, page.name)


def of_copied(page: Page) -> str:
    """Teaser and body of the page as it is copied as text: every block a line, an empty one before a paragraph."""
    tree = tree_of(decoded(page.content, name=page.name), name=page.name)
    empty(list(tree.iter("script", "style", "template", "title")), "span")
    gaps = ("\n" * (block.tag in {"p", "h1", "h2", "h3"}) + block.text for block in blocks(tree))
    return _article("\n".join(gaps).encode(), "page.txt")


def _article(content: bytes, name: str) -> str:
    try:
        found = extract(content, name=name)
    except DetenteError:
        return ""
    return "\n".join((found.teaser, *found.body))


READERS = {"trafilatura": of_trafilatura, "Détente": of_page, "Détente, copied as text": of_copied}


def found_in(page: Page, reader: str) -> Found:
    """What a reader finds of a page: a segment counts where it stands in the text, blanks made alike."""
    begin = process_time()
    text = _plain(READERS[reader](page))
    seconds = process_time() - begin
    right, wrong = (sum(_plain(one) in text for one in some) for some in (page.wanted, page.unwanted))
    return Found(right, wrong, len(page.wanted), len(text), seconds)


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


@dataclass(frozen=True, slots=True)
class Score:
    """How well a reader does on some pages.

    Of the bodies `lost` have few of the segments, `alone` are those of them that trafilatura finds, and `short` those
    that are much shorter than its own.
    """

    reader: str
    half: str
    pages: int
    precision: float
    recall: float
    f1: float
    lost: int
    alone: int
    short: int
    slowest: float


def score(reader: str, half: str, found: Iterable[Found], theirs: Iterable[Found]) -> Score:
    """The score of a reader beside trafilatura's own findings in the same pages."""
    found, theirs = list(found), list(theirs)
    pairs = list(zip(found, theirs, strict=True))
    right, wrong, wanted = (sum(getattr(one, key) for one in found) for key in ("right", "wrong", "wanted"))
    return Score(
        reader,
        half,
        len(found),
        right / (right + wrong),
        right / wanted,
        2 * right / (right + wrong + wanted),
        sum(one.is_lost for one in found),
        sum(one.is_lost and not their.is_lost for one, their in pairs),
        sum(one.length < LOST * their.length for one, their in pairs),
        max(one.seconds for one in found),
    )


def scores(corpus: Path, halves: Iterable[str]) -> list[Score]:
    """The scores of all readers on some halves of the pages."""
    logging.disable(logging.CRITICAL)
    pages = list(pages_of(corpus))
    result = []
    for half in halves:
        here = [page for page in pages if page.half == half]
        found = {reader: [found_in(page, reader) for page in here] for reader in READERS}
        result += [score(reader, half, found[reader], found["trafilatura"]) for reader in READERS]
    return result


def table(found: Iterable[Score]) -> str:
    """The scores as a table of the documentation."""
    by = f"the article by (trafilatura: {version('trafilatura')})"
    head = f"| {by} | half | pages | precision | recall | F1 | lost | alone | short | slowest |"
    rows = (
        f"| {one.reader} | {one.half} | {one.pages} | {one.precision:.3f} | {one.recall:.3f} | {one.f1:.3f} "
        f"| {one.lost} | {one.alone} | {one.short} | {one.slowest:.2f} s |"
        for one in found
    )
    return "\n".join((head, "| --- " * 10 + "|", *rows))


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description="Measure how much of the article is found in real pages.")
    parser.add_argument("--corpus", type=Path, required=True, help="the folder tests of a checkout of trafilatura")
    parser.add_argument("--half", choices=HALVES, help="one half of the pages only")
    parser.add_argument("--json", action="store_true", help="print all numbers as JSON")
    parser.add_argument("--write", action="store_true", help="put the table into docs/benchmarks.md")
    asked = parser.parse_args()
    found = scores(asked.corpus, [asked.half] if asked.half else HALVES)
    as_values: list[dict[str, Any]] = [asdict(one) for one in found]
    print(json.dumps(as_values, indent=2) if asked.json else table(found))
    if asked.write:
        put("bodies", f"{table(found)}\n\n{ABOUT}\nMeasured on {date.today().isoformat()}.")


if __name__ == "__main__":
    main()
