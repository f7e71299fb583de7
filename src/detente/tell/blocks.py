"""What an answer is told in: a few kinds of blocks, in the words of one language, for any face to render.

A block says what its text is (a heading, an item, a cell), never what it looks like. Texts are as the model and the
catalogues have them: whoever renders makes them printable and escapes them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

Tone = Literal["plain", "strong", "faint", "refused"]
"""How a text is meant: as it is, the decisive one, an aside, or what is refused."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A paragraph of one or more sentences; `cites` are the ids of the quotes behind it."""

    text: str
    tone: Tone = "plain"
    cites: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verbatim:
    """What is taken over letter by letter, as a command or a digest: no face breaks its lines."""

    text: str


@dataclass(frozen=True, slots=True)
class Item:
    """An entry of a list, with what belongs to it beneath."""

    text: str
    beneath: tuple[Block, ...] = ()
    cites: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Items:
    """A list; its entries count where their order does."""

    items: tuple[Item, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its head, how its cells stand, and whether they may take several lines."""

    head: str = ""
    align: Literal["left", "right"] = "left"
    wraps: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table, a cell per column; a `heading` has one cell and begins a group of rows."""

    cells: tuple[str, ...]
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under columns; `notes` explain its signs and what was left out.

    Where there is no room for all columns side by side they go on below, with the first one repeated.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture, as the value that it is drawn from, with what it shows; `instead` says it where nothing is drawn."""

    picture: object
    caption: str
    instead: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Fold:
    """What is told on demand; a face that cannot fold shows it under its title."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks under a heading; sections within are one level lower."""

    title: str
    blocks: tuple[Block, ...]


Block: TypeAlias = Sentence | Verbatim | Items | Table | Figure | Fold | Section
Blocks: TypeAlias = tuple[Block, ...]


def sentences(texts: Iterable[str], tone: Tone = "plain") -> Blocks:
    """Every text a paragraph; those that are empty are left out."""
    return tuple(Sentence(text, tone) for text in texts if text)


def items(texts: Iterable[str], *, ordered: bool = False) -> Blocks:
    """Every text an entry of one list; no list where there is none."""
    entries = tuple(Item(text) for text in texts)
    return (Items(entries, ordered),) if entries else ()


def section(title: str, blocks: Iterable[Block]) -> Blocks:
    """The blocks under a heading; nothing is headed that is empty."""
    within = tuple(blocks)
    return (Section(title, within),) if within else ()


def fold(title: str, blocks: Iterable[Block]) -> Blocks:
    """The blocks on demand; nothing where there are none."""
    within = tuple(blocks)
    return (Fold(title, within),) if within else ()


def texts_in(blocks: Iterable[Block]) -> Iterator[str]:
    """Every text of the blocks in order, headings and cells among them."""
    for block in blocks:
        match block:
            case Sentence(text=text) | Verbatim(text=text):
                yield text
            case Items(items=entries):
                for item in entries:
                    yield item.text
                    yield from texts_in(item.beneath)
            case Table(columns=columns, rows=rows, notes=notes):
                yield from (column.head for column in columns if column.head)
                yield from (cell for row in rows for cell in row.cells)
                yield from notes
            case Figure(caption=caption, instead=instead):
                yield caption
                yield from texts_in(instead)
            case Fold(title=title, blocks=within) | Section(title=title, blocks=within):
                yield title
                yield from texts_in(within)
