"""Blocks as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from detente.printable import printable
from detente.render.tables import lines_of
from detente.render.wrapping import wrapped
from detente.tell.blocks import Block, Figure, Fold, Item, Items, Section, Sentence, Table, Verbatim

WIDEST = 100
"""Columns that a paragraph takes at most, however wide the terminal is: longer lines are hard to read."""

_STYLES = {"strong": "1", "faint": "2", "refused": "31"}
_STEP = 2


def text_of(blocks: Iterable[Block], *, width: int = WIDEST, colour: bool = False) -> str:
    """The blocks as text.

    Args:
        blocks: what to show.
        width: columns of the terminal; tables may take all of them, paragraphs at most `WIDEST`.
        colour: whether the terminal takes bold, faint and coloured text.

    Returns:
        Lines, each with its end; empty where there are no blocks.

    Example:
        >>> from detente.tell.blocks import Section, Sentence
        >>> print(text_of([Section("What holds", (Sentence("Nothing."),))]), end="")
        What holds
          Nothing.
    """
    return "".join(f"{line}\n" for line in _Page(width, colour).lines(blocks))


class _Page:
    """Lays blocks out within a width."""

    def __init__(self, width: int, colour: bool) -> None:
        self._width = max(width, 40)
        self._colour = colour

    def lines(self, blocks: Iterable[Block], indent: int = 0) -> Iterator[str]:
        """The lines of the blocks; a section of the first order is set off by an empty line."""
        for k, block in enumerate(blocks):
            if k and indent == 0 and _is_section(block):
                yield ""
            yield from self._block(block, indent)

    def _block(self, block: Block, indent: int) -> Iterator[str]:
        margin = " " * indent
        match block:
            case Sentence(text=text, tone=tone):
                yield from (self._styled(line, tone) for line in self._wrapped(text, margin))
            case Verbatim(text=text):
                yield from (margin + line for line in printable(text).split("\n"))
            case Items(items=items, ordered=ordered):
                yield from self._items(items, ordered, indent)
            case Table():
                yield from (f"{margin}{line}".rstrip() for line in lines_of(printable(block), self._width - indent))
                for note in block.notes:
                    yield from (self._styled(line, "faint") for line in self._wrapped(note, margin))
            case Figure(instead=instead):
                yield from self.lines(instead, indent)
            case Fold(title=title, blocks=within) | Section(title=title, blocks=within):
                yield from (self._styled(line, "strong") for line in self._wrapped(title, margin))
                yield from self.lines(within, indent + _STEP)

    def _items(self, items: tuple[Item, ...], ordered: bool, indent: int) -> Iterator[str]:
        for k, item in enumerate(items, start=1):
            sign = f"{k}. " if ordered else "- "
            yield from self._wrapped(item.text, " " * indent + sign)
            yield from self.lines(item.beneath, indent + len(sign))

    def _wrapped(self, text: str, first: str) -> list[str]:
        return wrapped(printable(text), min(self._width, WIDEST), first)

    def _styled(self, line: str, tone: str) -> str:
        style = _STYLES.get(tone) if self._colour else None
        return f"\x1b[{style}m{line}\x1b[0m" if style else line


def _is_section(block: Block) -> bool:
    """Whether it is told as a section; a picture is told by what stands instead of it."""
    return isinstance(block, Section) or (isinstance(block, Figure) and any(map(_is_section, block.instead[:1])))
