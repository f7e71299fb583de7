"""What an answer is told in: a few kinds of blocks, in the words of one language, for any face to render.

A block says what its text is (a heading, an item, a cell), never what it looks like. Texts are as the model and the
catalogues have them: whoever renders makes them printable and escapes them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

Tone = Literal["plain", "strong", "faint", "lead", "quoted", "refused"]
"""How a text is meant: as it is, the decisive one, an aside, what leads in, another's own words, or what is refused."""


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
class Link:
    """A few letters that stand for a thing; `to` is the anchor of what tells it, empty where nothing does."""

    text: str
    to: str = ""

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Links:
    """Things by what they are looked up by, after what they are; `more` says what is not named."""

    lead: str
    links: tuple[Link, ...]
    more: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """An entry of a list, with what belongs to it beneath; `term` is what it is about, where that stands before it."""

    text: str
    beneath: tuple[Block, ...] = ()
    cites: tuple[str, ...] = ()
    term: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Items:
    """A list; its entries count where their order does, and are `cited` by number where a text refers to them."""

    items: tuple[Item, ...]
    ordered: bool = False
    cited: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its head, how its cells stand, and whether they may take several lines.

    One that the eye is to find first is `marked`; what is taken over letter by letter is `verbatim`. `to` is the anchor
    of what tells the thing in its head.
    """

    head: str = ""
    align: Literal["left", "right", "centre"] = "left"
    wraps: bool = False
    marked: bool = False
    verbatim: bool = False
    to: str = ""


@dataclass(frozen=True, slots=True)
class Sign:
    """A cell that is a sign; `said` says it to who does not see it, `yes` is one that the eye is to find."""

    sign: str
    said: str = ""
    yes: bool = False

    def __str__(self) -> str:
        return self.sign


@dataclass(frozen=True, slots=True)
class Tagged:
    """A cell of a text and of what else is true of what it names."""

    text: str
    tags: tuple[str, ...]

    def __str__(self) -> str:
        return " · ".join([self.text, *(f"[{tag}]" for tag in self.tags)])


@dataclass(frozen=True, slots=True)
class Dots:
    """A cell of dots, filled or not, in a group per decision maker; `said` says it to who does not see it."""

    groups: tuple[tuple[bool, ...], ...]
    said: str = ""

    def __str__(self) -> str:
        return " ".join("".join("○●"[dot] for dot in group) for group in self.groups if group)


Cell: TypeAlias = str | Sign | Tagged | Link | Dots


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table, a cell per column; a `heading` has one cell and begins a group of rows.

    `cites` are the ids of the quotes behind its last cell; of what a decision maker does, `party` is its place.
    """

    cells: tuple[Cell, ...]
    heading: bool = False
    cites: tuple[str, ...] = ()
    anchor: str = ""
    party: int | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under columns; `notes` explain its signs and what was left out; `name` says what kind of table it is.

    Where there is no room for all columns side by side they go on below, with the first one repeated.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    notes: tuple[str, ...] = ()
    caption: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture, as the value that it is drawn from, with what it shows; `instead` says it where nothing is drawn.

    `folded` is how that is called where it stands beneath the picture, to be unfolded; `title` what the picture is. One
    that is `on_demand` is itself unfolded first.
    """

    picture: object
    caption: str
    instead: tuple[Block, ...] = ()
    folded: str = ""
    title: str = ""
    on_demand: bool = False


@dataclass(frozen=True, slots=True)
class Stop:
    """An outcome on a way, by what is true in it, with a note on it; `ends` is one that holds."""

    names: tuple[str, ...]
    note: str = ""
    ends: bool = False


@dataclass(frozen=True, slots=True)
class Move:
    """A move on a way: `mover` is the place of the decision maker, `by` what it is called, `does` what it does."""

    mover: int
    by: str
    does: str


@dataclass(frozen=True, slots=True)
class Strip:
    """A way from one outcome to another, move by move; one that is not `gone` stands for what would have to be done."""

    start: Stop
    moves: tuple[Move, ...]
    end: Stop
    gone: bool = True


@dataclass(frozen=True, slots=True)
class Bar:
    """A share between 0 and 1 of what `label` says, with the bounds of its error; in words, with a note."""

    label: str
    low: float
    share: float
    high: float
    said: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Bars:
    """Shares beside one another, each a dot, and a bar as far as chance may have moved it."""

    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Fold:
    """What is told on demand; a face that cannot fold shows it under its title.

    `tag` is a number or an id to look it up by; one that is `headed` is a part by itself, `unfolded` is open at first.
    """

    title: str
    blocks: tuple[Block, ...]
    tag: str = ""
    headed: bool = False
    unfolded: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks under a heading; sections within are one level lower. `tag` is a number or an id to look it up by."""

    title: str
    blocks: tuple[Block, ...]
    anchor: str = ""
    tag: str = ""
    name: str = ""


Block: TypeAlias = Sentence | Verbatim | Links | Items | Table | Figure | Strip | Bars | Fold | Section
Blocks: TypeAlias = tuple[Block, ...]


def sentences(texts: Iterable[str], tone: Tone = "plain") -> Blocks:
    """Every text a paragraph; those that are empty are left out."""
    return tuple(Sentence(text, tone) for text in texts if text)


def items(texts: Iterable[str], *, ordered: bool = False) -> Blocks:
    """Every text an entry of one list; no list where there is none."""
    entries = tuple(Item(text) for text in texts)
    return (Items(entries, ordered),) if entries else ()


def section(title: str, blocks: Iterable[Block], *, anchor: str = "", name: str = "") -> Blocks:
    """The blocks under a heading; nothing is headed that is empty."""
    within = tuple(blocks)
    return (Section(title, within, anchor, name=name),) if within else ()


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
            case Links(lead=lead, links=links, more=more):
                yield from filter(None, (lead, *(link.text for link in links), more))
            case Items(items=entries):
                for item in entries:
                    yield from filter(None, (item.term, item.text))
                    yield from texts_in(item.beneath)
            case Table(columns=columns, rows=rows, notes=notes):
                yield from (column.head for column in columns if column.head)
                yield from (text for row in rows for cell in row.cells for text in _texts_of(cell))
                yield from notes
            case Figure(caption=caption, instead=instead):
                yield caption
                yield from texts_in(instead)
            case Strip(start=start, moves=moves, end=end):
                yield from (*start.names, start.note)
                yield from (text for move in moves for text in (move.by, move.does))
                yield from (*end.names, end.note)
            case Bars(bars=bars):
                yield from (text for bar in bars for text in (bar.label, bar.said, bar.note))
            case Fold(title=title, blocks=within) | Section(title=title, blocks=within):
                yield title
                yield from texts_in(within)


def _texts_of(cell: Cell) -> tuple[str, ...]:
    return (cell.text, *cell.tags) if isinstance(cell, Tagged) else (str(cell),)


def figures_in(blocks: Iterable[Block]) -> Iterator[Figure]:
    """Every figure of the blocks in order."""
    for block in blocks:
        match block:
            case Figure():
                yield block
            case Fold(blocks=within) | Section(blocks=within):
                yield from figures_in(within)
