"""The Word document that blocks are put into: its paper, its styles, its language, and what it says of itself."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Emu, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from detente.names import Language
from detente.version import __version__

_LOCALES: dict[Language, str] = {"en": "en-GB", "de": "de-DE"}
_FACE = "Calibri"
_MOST_OF_TITLE = 255
"""Characters that a property of a document has room for."""
_INK, _SOFT, _RED = RGBColor(0x1D, 0x1D, 0x1B), RGBColor(0x59, 0x59, 0x55), RGBColor(0xA0, 0x1E, 0x1E)
_SIZES = {"Title": 18.0, "Heading 1": 14.0, "Heading 2": 11.5, "Heading 3": 10.5}


def new_document(title: str, language: Language, foot: str) -> Document:
    """A document on A4 that begins with its title."""
    document = docx.Document()
    _on_paper(document)
    _styled(document)
    _said_of_itself(document, title, language)
    _footed(document, foot)
    document.add_heading(title, 0)
    return document


def room_of(document: Document) -> Emu:
    """How wide a line of it is."""
    paper = document.sections[0]
    return Emu((paper.page_width or 0) - (paper.left_margin or 0) - (paper.right_margin or 0))


def packed(document: Document) -> bytes:
    """The bytes of its file, in which nothing says when it was made."""
    made, still = BytesIO(), BytesIO()
    document.save(made)
    with ZipFile(made) as parts, ZipFile(still, "w", ZIP_DEFLATED) as kept:
        for name in parts.namelist():
            kept.writestr(ZipInfo(name), parts.read(name), ZIP_DEFLATED)
    return still.getvalue()


def _on_paper(document: Document) -> None:
    paper = document.sections[0]
    paper.page_width, paper.page_height = Cm(21), Cm(29.7)
    paper.left_margin = paper.right_margin = Cm(2.2)
    paper.top_margin = paper.bottom_margin = Cm(2)


def _styled(document: Document) -> None:
    """Plain styles, in black: the template's headings are blue, and in another typeface."""
    _style(document, "Normal", size=10.5, after=6)
    for name in ("Title", *(f"Heading {level}" for level in range(1, 10))):
        _style(document, name, size=_SIZES.get(name, 10.5), bold=True, before=0 if name == "Title" else 12, after=4)
    _style(document, "Caption", size=9, colour=_SOFT, after=10)
    _style(document, "Headline", size=15, bold=True, before=4, after=6)
    _style(document, "Key sentence", bold=True, after=4).paragraph_format.keep_with_next = True
    _style(document, "Aside", size=9, colour=_SOFT, before=3, after=6)
    _style(document, "Refused", colour=_RED, after=6)
    _style(document, "Cell", size=9.5, before=2, after=2)
    _style(document, "Verbatim", size=9, after=6).font.name = "Consolas"


def _style(
    document: Document,
    name: str,
    *,
    size: float | None = None,
    bold: bool = False,
    colour: RGBColor = _INK,
    before: float = 0,
    after: float = 0,
) -> ParagraphStyle:
    """A style of paragraphs as it is to look, new where the template has none of that name."""
    known = name in document.styles
    style = document.styles[name] if known else document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    assert isinstance(style, ParagraphStyle)
    style.font.name, style.font.bold, style.font.color.rgb = _FACE, bold, colour
    style.font.size = Pt(size) if size else None
    shape = style.paragraph_format
    shape.space_before, shape.space_after, shape.line_spacing = Pt(before), Pt(after), 1.1
    return style


def _said_of_itself(document: Document, title: str, language: Language) -> None:
    """Title, author and language; when it was made is left open, so that the same brief gives the same file."""
    locale, properties = _LOCALES[language], document.core_properties
    properties.title, properties.author, properties.language = title[:_MOST_OF_TITLE], f"Détente {__version__}", locale
    properties.comments = ""
    (core,) = (part for part in document.part.package.iter_parts() if part.partname == "/docProps/core.xml")
    for name in ("dcterms:created", "dcterms:modified"):
        for element in core.element.findall(qn(name)):
            core.element.remove(element)
    for speech in document.styles.element.iter(qn("w:lang")):
        speech.set(qn("w:val"), locale)


def _footed(document: Document, foot: str) -> None:
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.style, paragraph.alignment = "Aside", WD_ALIGN_PARAGRAPH.LEFT
    paragraph.add_run(f"{foot} · " if foot else "")
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    paragraph._p.append(field)  # noqa: SLF001 – python-docx has no fields
