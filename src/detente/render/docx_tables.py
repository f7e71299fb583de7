"""A table of a Word document: its head again on every page, no row broken in two, room by what the cells say."""

from __future__ import annotations

from collections.abc import Iterator

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.shared import Emu
from docx.table import Table as WordTable
from docx.table import _Row as WordRow

from detente.render.docx_file import room_of
from detente.tell.blocks import Row, Table

_NARROWEST, _WIDEST, _EDGES = 8, 40, 4
"""Letters that a column has room for at least, beyond which its cells take several lines, and those of its edges."""


def put_table(document: Document, table: Table) -> None:
    """Put the table at the end of the document; an empty line keeps it apart from one that is there."""
    if document.element.body.xpath("*[last() - 1][self::w:tbl]"):
        document.add_paragraph(style="No Spacing")
    made = document.add_table(0, len(table.columns), "Table Grid")
    made.autofit = False
    for column, width in zip(made.columns, _widths(table, room_of(document)), strict=True):
        column.width = width
    heads = tuple(column.head for column in table.columns)
    if any(heads):
        _mark(_put_row(made, table, Row(heads), strong=True), "w:tblHeader")
    for row in table.rows:
        _put_row(made, table, row, strong=row.heading)


def _put_row(made: WordTable, table: Table, row: Row, *, strong: bool) -> WordRow:
    put: WordRow = made.add_row()  # type: ignore[no-untyped-call]
    _mark(put, "w:cantSplit")
    if row.heading:
        put.cells[0].merge(put.cells[-1])
    for cell, text, column in zip(put.cells, row.cells, table.columns, strict=False):
        paragraph = cell.paragraphs[0]
        paragraph.style = "Cell"
        paragraph.add_run(str(text)).bold = strong
        paragraph.paragraph_format.keep_with_next = strong
        if column.align == "right":
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    return put


def _mark(row: WordRow, what: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(what))  # noqa: SLF001 – python-docx has no word for either


def _widths(table: Table, room: int) -> list[Emu]:
    """The room of the columns, by the longest text of each."""
    letters = [min(max(longest, _NARROWEST), _WIDEST) + _EDGES for longest in _longest(table)]
    return [Emu(room * count // sum(letters)) for count in letters]


def _longest(table: Table) -> Iterator[int]:
    for k, column in enumerate(table.columns):
        yield max(len(str(text)) for text in (column.head, *(row.cells[k] for row in table.rows if not row.heading)))
