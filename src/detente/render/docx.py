"""Blocks as a Word document: real headings, lists and tables, so that whoever gets it can write on from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from io import BytesIO
from typing import TYPE_CHECKING

from docx.shared import Emu

from detente.names import Language
from detente.printable import printable
from detente.render.docx_file import new_document, packed, room_of
from detente.render.docx_tables import put_table
from detente.render.pictures import drawn
from detente.render.pictures import every as _every  # noqa: F401 – registers how they are drawn
from detente.render.strips import in_a_line
from detente.tell.blocks import (
    Bar,
    Bars,
    Block,
    Figure,
    Fold,
    Item,
    Items,
    Links,
    Section,
    Sentence,
    Strip,
    Table,
    Tone,
    Verbatim,
    sentences,
)

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

_STYLES: dict[Tone, str] = {
    "plain": "Normal",
    "strong": "Key sentence",
    "faint": "Aside",
    "lead": "Aside",
    "quoted": "Aside",
    "refused": "Refused",
}
_DEEPEST_LIST = 3
_DEEPEST_HEADING = 9
_SCALE = 72 / (2 * 96)
"""Of a picture with two points for each of its units, of which there are 96 in an inch: a file without a word on it is
taken to have 72."""


def docx_of(
    blocks: Iterable[Block],
    *,
    title: str,
    language: Language,
    png: Callable[[str], bytes | None],
    foot: str = "",
    full: bool = False,
) -> bytes:
    """The blocks as a Word document; the same blocks give the same bytes.

    Args:
        blocks: what it says below its title.
        title: of the document.
        language: of its text, by which Word checks the spelling.
        png: makes points of a picture that is drawn; where it makes none, what stands `instead` of it is shown.
        foot: what stands at the foot of every page, before the number of the page.
        full: whether what is folded is to be told.
    """
    document = new_document(printable(title), language, printable(foot))
    writer = _Writer(document, png, full=full)
    for block in printable(tuple(blocks)):
        writer.put(block)
    return packed(document)


class _Writer:
    """Puts blocks at the end of a document."""

    def __init__(self, document: Document, png: Callable[[str], bytes | None], *, full: bool) -> None:
        self._document = document
        self._png = png
        self._full = full

    def put(self, block: Block, heading: int = 1, depth: int = 0) -> None:
        """Put a block; sections begin with a `heading` of that level, `depth` is how deep in lists it stands."""
        match block:
            case Sentence(text=text, tone=tone, cites=cites):
                self._say(_cited(text, cites), _style_of(tone, heading, depth))
            case Verbatim(text=text):
                self._say(text, "Verbatim")
            case Links(lead=lead, links=links, more=more):
                named = ", ".join(filter(None, (*(link.text for link in links), more)))
                self._say(f"{lead}: {named}", "Aside")
            case Items(items=items, ordered=ordered):
                self._items(items, ordered, heading, depth)
            case Table():
                put_table(self._document, block)
                for note in block.notes:
                    self._say(note, "Aside")
            case Strip():
                self._say(in_a_line(block), "Normal")
            case Bars(bars=bars):
                self._items(tuple(map(_entry, bars)), False, heading, depth)
            case Figure():
                self._figure(block, heading, depth)
            case Section(title=title, blocks=within):
                self._headed(title, within, heading, depth)
            case Fold(title=title, blocks=within):
                if self._full:
                    self._headed(title, within, heading, depth)

    def _say(self, text: str, style: str) -> Paragraph:
        return self._document.add_paragraph(text, style)

    def _headed(self, title: str, within: Iterable[Block], heading: int, depth: int) -> None:
        self._document.add_heading(title, min(heading, _DEEPEST_HEADING))
        for block in within:
            self.put(block, heading + 1, depth)

    def _items(self, items: tuple[Item, ...], ordered: bool, heading: int, depth: int) -> None:
        style = _at("List Number" if ordered else "List Bullet", depth + 1)
        numbering = self._counted_anew(style) if ordered else None
        for item in items:
            entry = self._say(_cited(": ".join(filter(None, (item.term, item.text))), item.cites), style)
            if numbering is not None:
                entry._p.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = numbering  # noqa: SLF001
            for block in item.beneath:
                self.put(block, heading, depth + 1)

    def _counted_anew(self, style: str) -> int:
        """A numbering that looks as the style has it and begins with one; its number."""
        numberings = self._document.part.numbering_part.element
        usual = self._document.styles[style].element.pPr.numPr.numId.val
        kind = numberings.num_having_numId(usual).abstractNumId.val
        numbering = numberings.add_num(kind)
        numbering.add_lvlOverride(ilvl=0).add_startOverride(1)
        number: int = numbering.numId
        return number

    def _figure(self, figure: Figure, heading: int, depth: int) -> None:
        points = self._png(drawn(figure.picture))
        if points is not None:
            self._show(points, figure.title or figure.caption)
        self._say(figure.caption, "Caption")
        if points is None:
            for block in figure.instead:
                self.put(block, heading, depth)

    def _show(self, points: bytes, caption: str) -> None:
        picture = self._document.add_picture(BytesIO(points))
        scale = min(room_of(self._document) / picture.width, _SCALE)
        picture.width, picture.height = Emu(int(picture.width * scale)), Emu(int(picture.height * scale))
        picture._inline.docPr.set("descr", caption)  # noqa: SLF001 – python-docx has no other way to say it
        self._document.paragraphs[-1].paragraph_format.keep_with_next = True


def _entry(bar: Bar) -> Item:
    """A bar by what it says."""
    return Item(f"{bar.label}: {bar.said}", sentences([bar.note]))


def _cited(text: str, cites: Iterable[str]) -> str:
    return " ".join([text, *(f"[{quote}]" for quote in cites)])


def _style_of(tone: Tone, heading: int, depth: int) -> str:
    """The style of a sentence; the strong one that no section holds is the headline of all."""
    if tone == "strong" and heading == 1:
        return "Headline"
    return _at("List Continue", depth) if tone == "plain" and depth else _STYLES[tone]


def _at(style: str, depth: int) -> str:
    """The style of a list that stands so deep in others."""
    return style if depth == 1 else f"{style} {min(depth, _DEEPEST_LIST)}"
