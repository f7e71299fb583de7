"""Blocks as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from detente.printable import printable
from detente.render.strips import in_a_line
from detente.render.tables import lines_of
from detente.render.wrapping import wrapped
from detente.tell.blocks import (
    Bars,
    Block,
    Figure,
    Fold,
    Item,
    Items,
    Links,
    Row,
    Section,
    Sentence,
    Strip,
    Table,
    Verbatim,
)

WIDEST = 100
"""Columns that a paragraph takes at most, however wide the terminal is: longer lines are hard to read."""

_STYLES = {"strong": "1", "faint": "2", "lead": "2", "refused": "31"}
_STEP = 2


def text_of(
    blocks: Iterable[Block], *, width: int = WIDEST, colour: bool = False, notes: Mapping[str, int] | None = None
) -> str:
    """The blocks as text.

    Args:
        blocks: what to show.
        width: columns of the terminal; tables may take all of them, paragraphs at most `WIDEST`.
        colour: whether the terminal takes bold, faint and coloured text.
        notes: the numbers of the notes by the ids of their quotes; None: nobody is referred to quotes.

    Returns:
        Lines, each with its end; empty where there are no blocks.

    Example:
        >>> from detente.tell.blocks import Section, Sentence
        >>> print(text_of([Section("What holds", (Sentence("Nothing."),))]), end="")
        What holds
          Nothing.
    """
    return "".join(f"{line}\n" for line in _Page(width, colour, notes).lines(blocks))


class _Page:
    """Lays blocks out within a width."""

    def __init__(self, width: int, colour: bool, notes: Mapping[str, int] | None) -> None:
        self._width = max(width, 40)
        self._colour = colour
        self._notes = notes

    def lines(self, blocks: Iterable[Block], indent: int = 0) -> Iterator[str]:
        """The lines of the blocks; a section of the first order is set off by an empty line."""
        for k, block in enumerate(blocks):
            if k and indent == 0 and _is_section(block):
                yield ""
            yield from self._block(block, indent)

    def _block(self, block: Block, indent: int) -> Iterator[str]:
        margin = " " * indent
        match block:
            case Sentence(text=text, tone=tone, cites=cites):
                yield from self._said(text + self._marks(cites), margin + ("> " if tone == "quoted" else ""), tone)
            case Verbatim(text=text):
                yield from (margin + line for line in printable(text).split("\n"))
            case Links(lead=lead, links=links, more=more):
                named = ", ".join(filter(None, (*(link.text for link in links), more)))
                yield from self._said(f"{lead}: {named}" if lead else named, margin, "faint")
            case Items():
                yield from self._items(block, indent)
            case Table():
                yield from self._table(block, indent)
            case Figure(instead=instead):
                yield from self.lines(instead, indent)
            case Strip():
                yield from self._wrapped(in_a_line(block), margin)
            case Bars(bars=bars):
                for bar in bars:
                    yield from self._wrapped(": ".join(filter(None, (bar.label, bar.said))), f"{margin}- ")
                    yield from self._said(bar.note, f"{margin}  ", "faint") if bar.note else ()
            case Fold(title=title, blocks=within, tag=tag) | Section(title=title, blocks=within, tag=tag):
                yield from self._said(f"{tag}  {title}" if tag else title, margin, "strong")
                yield from self.lines(within, indent + _STEP)

    def _items(self, block: Items, indent: int) -> Iterator[str]:
        for k, item in enumerate(block.items, start=1):
            sign = f"[{k}] " if block.cited else f"{k}. " if block.ordered else "- "
            yield from self._wrapped(_termed(item) + self._marks(item.cites), " " * indent + sign)
            yield from self.lines(item.beneath, indent + len(sign))

    def _table(self, table: Table, indent: int) -> Iterator[str]:
        """The rows with their marks behind the last cell, under the caption, above the notes."""
        margin = " " * indent
        yield from self._said(table.caption, margin, "faint") if table.caption else ()
        rows = tuple(_plain(row, self._marks(row.cites)) for row in table.rows)
        shown = printable(replace(table, rows=rows))
        yield from (f"{margin}{line}".rstrip() for line in lines_of(shown, self._width - indent))
        for note in table.notes:
            yield from self._said(note, margin, "faint")

    def _marks(self, cites: Iterable[str]) -> str:
        """The numbers of the notes of quotes; of those that have none, the ids."""
        return "" if self._notes is None else "".join(f" [{self._notes.get(quote, quote)}]" for quote in cites)

    def _said(self, text: str, first: str, tone: str) -> Iterator[str]:
        return (self._styled(line, tone) for line in self._wrapped(text, first))

    def _wrapped(self, text: str, first: str) -> list[str]:
        return wrapped(printable(text), min(self._width, WIDEST), first)

    def _styled(self, line: str, tone: str) -> str:
        style = _STYLES.get(tone) if self._colour else None
        return f"\x1b[{style}m{line}\x1b[0m" if style else line


def _is_section(block: Block) -> bool:
    """Whether it is told as a section; a picture is told by what stands instead of it."""
    return isinstance(block, Section) or (isinstance(block, Figure) and any(map(_is_section, block.instead[:1])))


def _termed(item: Item) -> str:
    return ": ".join(filter(None, (item.term, item.text)))


def _plain(row: Row, marks: str) -> Row:
    """The row with its cells as texts."""
    *cells, last = map(str, row.cells)
    return replace(row, cells=(*cells, last + marks))
