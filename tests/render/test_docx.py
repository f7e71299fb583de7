"""Blocks as a Word document, read back the way Word reads it: by styles, not by looks."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn

from detente.names import LANGUAGES, Language
from detente.render.docx import docx_of
from detente.tell.blocks import (
    Block,
    Column,
    Figure,
    Fold,
    Item,
    Items,
    Row,
    Section,
    Sentence,
    Table,
    Verbatim,
)
from detente.tell.pictures import Tornado

_POINT = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360f8cfc0000003010100"
    "c9fe92ef0000000049454e44ae426082"
)
_PICTURE = Figure(Tornado("", (), "en"), "Where it leads", (Sentence("It leads nowhere."),))
_TABLE = Table(
    (Column("Who"), Column("How often", align="right")),
    (Row(("The north",), heading=True), Row(("Upstream", "3"))),
    ("Of four.",),
)


def _made(*blocks: Block, language: Language = "en", points: bytes | None = _POINT, full: bool = False) -> bytes:
    return docx_of(blocks, title="Two towns", language=language, png=lambda _: points, foot="made here", full=full)


def _read(*blocks: Block, language: Language = "en", points: bytes | None = _POINT, full: bool = False) -> Document:
    return docx.Document(BytesIO(_made(*blocks, language=language, points=points, full=full)))


def _said(document: Document) -> list[tuple[str, str]]:
    return [(paragraph.style.name or "", paragraph.text) for paragraph in document.paragraphs if paragraph.style]


def test_headings_step_down_from_the_title() -> None:
    inner = Section("Why", (Sentence("Because.", "strong"), Sentence("Perhaps.", "faint")))
    first = (Sentence("All of it.", "strong"), Sentence("It holds.", cites=("q1", "q2")))
    assert _said(_read(*first, Section("What holds", (inner,)))) == [
        ("Title", "Two towns"),
        ("Headline", "All of it."),
        ("Normal", "It holds. [q1] [q2]"),
        ("Heading 1", "What holds"),
        ("Heading 2", "Why"),
        ("Key sentence", "Because."),
        ("Aside", "Perhaps."),
    ]


def test_what_is_folded_is_told_only_if_all_is_asked_for() -> None:
    folded = Fold("More", (Verbatim("detente show"),))
    assert _said(_read(folded))[1:] == []
    assert _said(_read(folded, full=True))[1:] == [("Heading 1", "More"), ("Verbatim", "detente show")]


def test_lists_are_lists_and_each_is_counted_from_one() -> None:
    entries = (Item("one", (Sentence("beneath"), Items((Item("inner"),)))), Item("two"))
    document = _read(Items(entries, ordered=True), Items(entries, ordered=True))
    expected = [
        ("List Number", "one"),
        ("List Continue", "beneath"),
        ("List Bullet 2", "inner"),
        ("List Number", "two"),
    ]
    assert _said(document)[1:] == expected * 2
    numbers = document.element.body.xpath("w:p/w:pPr/w:numPr/w:numId/@w:val")
    assert numbers[0] == numbers[1] != numbers[2] == numbers[3]
    starts = document.part.numbering_part.element.xpath("w:num/w:lvlOverride/w:startOverride/@w:val")
    assert starts == ["1", "1"]


def test_the_head_of_a_table_comes_again_on_every_page_and_no_row_breaks() -> None:
    document = _read(_TABLE, _TABLE)
    (first, second) = document.tables
    assert [[cell.text for cell in row.cells] for row in first.rows] == [
        ["Who", "How often"],
        ["The north", "The north"],
        ["Upstream", "3"],
    ]
    heads = [bool(row._tr.xpath("w:trPr/w:tblHeader")) for row in second.rows]
    assert heads == [True, False, False]
    assert all(row._tr.xpath("w:trPr/w:cantSplit") for row in second.rows)
    assert ("Aside", "Of four.") in _said(document)


def test_tables_one_after_the_other_stay_two() -> None:
    bare = Table(_TABLE.columns, _TABLE.rows)
    tags = [part.tag for part in _read(bare, bare).element.body]
    assert tags[1:-1] == [qn("w:tbl"), qn("w:p"), qn("w:tbl")]


def test_a_picture_says_what_it_shows() -> None:
    document = _read(_PICTURE)
    (shape,) = document.inline_shapes
    assert shape._inline.docPr.get("descr") == "Where it leads"
    assert _said(document)[-1] == ("Caption", "Where it leads")
    assert "It leads nowhere." not in [text for _, text in _said(document)]


def test_without_points_a_picture_is_told_in_words() -> None:
    document = _read(_PICTURE, points=None)
    assert not document.inline_shapes
    assert _said(document)[1:] == [("Caption", "Where it leads"), ("Normal", "It leads nowhere.")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_what_it_is(language: Language) -> None:
    document = _read(Sentence("x"), language=language)
    about = document.core_properties
    assert (about.title, about.language[:2]) == ("Two towns", language)
    assert about.author.startswith("Détente")
    assert {lang.get(qn("w:val"))[:2] for lang in document.styles.element.iter(qn("w:lang"))} == {language}
    assert document.sections[0].footer.paragraphs[0].text.startswith("made here")


def test_the_same_blocks_give_the_same_bytes_and_no_day() -> None:
    made = _made(_TABLE, _PICTURE)
    assert made == _made(_TABLE, _PICTURE)
    with ZipFile(BytesIO(made)) as parts:
        assert {part.date_time[0] for part in parts.infolist()} == {1980}
        assert b"dcterms" not in parts.read("docProps/core.xml").split(b"<cp:coreProperties")[1].split(b">", 1)[1]


def test_what_would_command_a_terminal_breaks_no_document() -> None:
    assert _said(_read(Sentence("a\x1b[31m\x00b")))[1:] == [("Normal", "a�[31m�b")]
