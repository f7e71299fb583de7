"""The pages of the documentation, as the tests see them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = (ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md")))

_FENCE = re.compile(r"^```(\w*) *([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\(([^)\s]+)\)|<img[^>]* src=\"([^\"]+)\"")


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: its language, what follows it on the line (the name of a file), and its text."""

    language: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Call:
    """A command of a console block, and the lines that the page shows after it."""

    command: str
    output: tuple[str, ...]


def blocks(page: Path) -> Iterator[Block]:
    """The fenced blocks of a page, in order."""
    for found in _FENCE.finditer(page.read_text(encoding="utf-8")):
        yield Block(found[1], found[2].strip(), found[3])


def calls(block: Block) -> Iterator[Call]:
    """The commands of a console block: lines that begin with ``$``, each with the lines up to the next one."""
    for part in re.split(r"^\$ ", block.text, flags=re.MULTILINE)[1:]:
        command, _, output = part.partition("\n")
        yield Call(command, tuple(line.rstrip() for line in output.rstrip().splitlines()))


def links(page: Path) -> Iterator[str]:
    """The targets of links and pictures, fenced blocks left out."""
    for found in _LINK.finditer(_FENCE.sub("", page.read_text(encoding="utf-8"))):
        yield found[1] or found[2]


def anchors(page: Path) -> set[str]:
    """The names by which links can reach the headings of a page."""
    headings = re.findall(r"^#+ (.+)$", _FENCE.sub("", page.read_text(encoding="utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def matches(shown: tuple[str, ...], given: list[str]) -> bool:
    """Whether what a page shows is what was given; a line ``…`` stands for any lines."""
    pattern = "".join(r"(?:.*\n)*?" if line == "…" else re.escape(line) + r"\n" for line in shown)
    return re.fullmatch(pattern, "".join(line.rstrip() + "\n" for line in given)) is not None
