"""Kinds of files that are no text, told by how they begin, so that each is refused by its name."""

from __future__ import annotations

import re

from detente.evidence.source import UnreadableSource

_ARCHIVED = (
    (b"word/document.xml", "a Word document (.docx)"),
    (b"xl/workbook", "an Excel workbook (.xlsx)"),
    (b"ppt/presentation.xml", "a PowerPoint presentation (.pptx)"),
    (b"application/epub+zip", "an EPUB book"),
    (b"application/vnd.oasis.opendocument", "an OpenDocument file (.odt or the like)"),
    (b"Index/Document.iwa", "a Pages document"),
)
"""Which document a ZIP archive is, by the name of a file in it or the type that it declares."""

_SAVE, _UNPACK, _RECOGNISE, _PAGE = (
    "save it as text, HTML or PDF",
    "unpack it, and give the document that is in it",
    "run text recognition (OCR) on it, and save what it reads as text",
    "save the page as HTML only, or copy its text from a browser",
)
_KINDS = tuple(
    (re.compile(begins, re.DOTALL), what, cure)
    for begins, what, cure in (
        (rb"\s*\{\\rtf", "an RTF document", _SAVE),
        (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a document of an older Office (.doc, .xls, .ppt or .msg)", _SAVE),
        (rb"%!PS", "a PostScript document", _SAVE),
        (rb"AT&TFORM", "a DjVu document", _SAVE),
        (rb".{60}BOOKMOBI", "a Kindle book", _SAVE),
        (rb"bplist00", "a web archive or another property list of macOS", _PAGE),
        (rb"From: <?Saved by |MIME-Version: [^\n]{1,80}\n(?:[^\n]{1,200}\n){0,20}?Content-Type: multipart/related",
         "a web archive (MHTML)", _PAGE),
        (rb"PK(?:\x03\x04|\x05\x06)", "a ZIP archive", _UNPACK),
        (rb"\x1f\x8b", "a gzip archive", _UNPACK),
        (rb"BZh[1-9]1AY&SY", "a bzip2 archive", _UNPACK),
        (rb"\xfd7zXZ\0", "an xz archive", _UNPACK),
        (rb"\x28\xb5\x2f\xfd", "a Zstandard archive", _UNPACK),
        (rb"7z\xbc\xaf\x27\x1c", "a 7z archive", _UNPACK),
        (rb"Rar!\x1a\x07", "a RAR archive", _UNPACK),
        (rb".{257}ustar", "a tar archive", _UNPACK),
        (rb"\x89PNG\r\n\x1a\n", "a PNG picture", _RECOGNISE),
        (rb"\xff\xd8\xff", "a JPEG picture", _RECOGNISE),
        (rb"GIF8[79]a", "a GIF picture", _RECOGNISE),
        (rb"RIFF.{4}WEBP", "a WebP picture", _RECOGNISE),
        (rb"II\*\0|MM\0\*", "a TIFF picture", _RECOGNISE),
        (rb"BM.{4}\0{4}", "a BMP picture", _RECOGNISE),
        (rb".{4}ftyp(?:avi[fs]|hei[cx]|mif1|msf1)", "an AVIF or HEIC picture", _RECOGNISE),
        (rb".{4}ftyp|ID3[\x02-\x04]|OggS\0|fLaC\0|RIFF.{4}(?:WAVE|AVI )|\x1aE\xdf\xa3",
         "a recording", "write down what is said, and save that as text"),
        (rb"SQLite format 3\0", "an SQLite database", _SAVE),
        (rb"\x7fELF|MZ.{58,}?PE\0\0", "a program", _SAVE),
    )
)  # fmt: skip
_HEAD = 4_096


def refuse_other_kinds(content: bytes, name: str) -> None:
    """Refuse what is surely no text, page or PDF.

    Raises:
        UnreadableSource: with what it is and how to get a text out of it.
    """
    head = content[:_HEAD].removeprefix(b"\xef\xbb\xbf")
    found = next(((what, cure) for begins, what, cure in _KINDS if begins.match(head)), None)
    if found is None:
        return
    what, cure = found
    if what == "a ZIP archive":
        what, cure = next(((inner, _SAVE) for part, inner in _ARCHIVED if part in content), found)
    raise UnreadableSource(f"{name} is {what}, which is not read here; {cure}")
