"""Bytes in any encoding, PDFs, and what is no text at all."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.evidence.samples import GERMAN, TITLE, pdf_of

from detente.errors import DetenteError, LimitExceeded
from detente.evidence import Extract, UnreadableSource
from detente.evidence.decode import decoded
from detente.evidence.extract import MAX_BYTES, ending_of, extract

SENTENCE = "Über die Größe der Brücke wurde gestritten – „das ist ärgerlich“, sagte Müller.\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "mac_roman"]
)
def test_umlauts_are_right_in_any_encoding(encoding: str) -> None:
    assert decoded(SENTENCE.encode(encoding), name="a.txt") == SENTENCE


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("iso-8859-1", "cp1252"), ("windows-1252", "cp1252"), ("utf-8", "cp1252"), ("iso-8859-1", "utf-8"),
     ("hex", "cp1252"), ("idna", "cp1252"), ("punycode", "cp1252"), ("nonsense", "utf-8"),
     ("windows-1251", "windows-1251")],
)  # fmt: skip
def test_a_page_may_declare_its_encoding_and_may_be_wrong(declared: str, encoding: str) -> None:
    text = "Привет, мир" if encoding == "windows-1251" else "Große Krise – „schön“"
    page = f'<html><head><meta charset="{declared}"></head><body><h1>{text}</h1><p>Text</p></body></html>'
    assert extract(page.encode(encoding), name="a.html").title == text


ELSEWHERE = (
    "Переговори триватимуть наступного тижня.\n\nНіхто не поступиться.\n",
    "谈判将于下周继续。\n\n没有人会让步。\n",
    "ستستمر المحادثات الأسبوع المقبل.\n",
    SENTENCE,
)


@pytest.mark.parametrize("text", ELSEWHERE)
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "utf-16", "utf-32"])
def test_wide_characters_are_read_with_a_mark_and_without(encoding: str, text: str) -> None:
    assert decoded(text.encode(encoding), name="a.txt") == text


@pytest.mark.parametrize(
    "declared",
    ["punycode", "idna", "utf-7", "rot13", "rot_13", "base64", "hex", "zip", "bz2", "uu", "quopri", "unicode_escape",
     "raw_unicode_escape", "undefined", "mbcs", "oem", "hz", "hz-gb-2312", "iso-2022-kr", "utf-16", "cp037"],
)  # fmt: skip
def test_only_the_encodings_of_the_web_are_believed(declared: str) -> None:
    """The codecs that a Python has besides them differ from release to release, and some change what is said."""
    page = f'<html><head><meta charset="{declared}"></head><body><h1>Große Krise</h1><p>Text</p></body></html>'
    assert extract(page.encode("cp1252"), name="a.html").title == "Große Krise"


@pytest.mark.parametrize(
    ("declared", "codec"),
    [("sjis", "cp932"), ("gb2312", "gb18030"), ("big5", "big5hkscs"), ("x-mac-cyrillic", "mac_cyrillic"),
     ("koi8-u", "koi8_u"), ("windows-874", "cp874"), ("iso-2022-jp", "iso2022_jp")],
)  # fmt: skip
def test_labels_of_the_web_mean_what_browsers_take_them_for(declared: str, codec: str) -> None:
    title = {"mac_cyrillic": "Привет, мир", "koi8_u": "Привіт, світе", "cp874": "สวัสดีชาวโลก"}.get(codec, "世界")
    page = f'<html><head><meta charset="{declared}"></head><body><h1>{title}</h1><p>Text</p></body></html>'
    assert extract(page.encode(codec), name="a.html").title == title


def test_a_damaged_byte_spoils_only_its_letter() -> None:
    damaged = (GERMAN * 3).encode("utf-8").replace("ü".encode(), b"\xff", 1)
    text = decoded(damaged, name="a.txt")
    assert text.count("\N{REPLACEMENT CHARACTER}") == 1
    assert "Bürgermeister" in text


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b" \r\n\t\xc2\xa0", "is empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "a PNG picture, which is not read here; run text recognition"),
        (b"PK\x03\x04" + bytes(range(256)), "a ZIP archive, which is not read here; unpack it"),
        (b"PK\x03\x04" + bytes(30) + b"word/document.xml" + bytes(range(256)), "a Word document"),
        (b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/epub+zip", "an EPUB book"),
        (b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.text", "an OpenDocument file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99), "a document of an older Office"),
        (rb"{\rtf1\ansi Der Gipfel ist gescheitert.\par}", "an RTF document, which is not read here; save it as text"),
        (b"\x1f\x8b\x08" + bytes(range(99)), "a gzip archive"),
        (b"From: <Saved by Blink>\nMIME-Version: 1.0\n\n<p>a</p>", "a web archive"),
        (random.Random(1).randbytes(4_000), "is no text"),
        (b"abc\0def" * 10, "is no text"),
        (b"%PDF-1.4 and no more", "is no readable PDF"),
        (pdf_of("", ""), "2 pages and no text"),
    ],
)
def test_what_has_no_text_is_refused_with_the_reason(content: bytes, said: str) -> None:
    with pytest.raises(UnreadableSource, match=said):
        extract(content, name="a.bin")


def test_what_is_too_large_is_refused_with_the_limit() -> None:
    with pytest.raises(LimitExceeded, match="10,000,000"):
        extract(b"<p>a</p>" * (MAX_BYTES // 8 + 1), name="a.html")


def read_or_refused(content: bytes) -> Extract | str:
    try:
        return extract(content, name="the file")
    except DetenteError as refused:
        return str(refused)


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    """No bytes make it fail otherwise than on purpose; what is read has a text, with its headings in the body."""
    found = read_or_refused(content)
    if isinstance(found, str):
        assert "the file" in found
        return
    assert found.title or found.teaser or found.body or found.boilerplate or found.comments
    assert all((*found.body, *found.boilerplate, *found.comments))
    assert set(found.headings) <= set(range(len(found.body)))


def test_lines_of_a_pdf_are_paragraphs_again() -> None:
    found = extract(
        pdf_of(
            "River crisis deepens\nThe upper town will build a dam, its mayor said on Friday, and the lower\n"
            "town has threatened to sue before the high-\nest court.\nWho would lose?\n"
            "Without water the mills stand still for ever, and there will be nobody to\n1",
            "mill the corn of the two towns.\n2",
        ),
        name="a.pdf",
    )
    assert (found.kind, found.title) == ("pdf", "River crisis deepens")
    assert " ".join((found.teaser, *found.body)).strip() == (
        "The upper town will build a dam, its mayor said on Friday, and the lower town has threatened to sue before "
        "the highest court. Who would lose? Without water the mills stand still for ever, and there will be nobody to "
        "mill the corn of the two towns."
    )


def test_what_returns_on_every_page_of_a_pdf_is_boilerplate() -> None:
    places = ("hills", "forests", "valleys", "plains")
    pages = (
        f"Paper Weekly, page {k}\nAnd so the towns of the {place} quarrel over water." for k, place in enumerate(places)
    )
    found = extract(pdf_of(*pages), name="a.pdf")
    assert found.boilerplate == ("Paper Weekly, page 0",)
    assert [text for text in (found.title, found.teaser, *found.body) if "Weekly" in text] == []


@pytest.mark.parametrize(
    ("content", "ending"),
    [(pdf_of("a"), "pdf"), (b"<!DOCTYPE html><p>a", "html"), (b"\n<p>a</p>", "html"), (b"a <b> c", "txt")],
)
def test_the_kind_is_told_by_the_content(content: bytes, ending: str) -> None:
    assert ending_of(content) == ending


def test_a_name_helps_where_the_content_does_not_tell() -> None:
    fragment = f"{TITLE}<br><b>fett</b>".encode()
    assert (ending_of(fragment, "a.txt"), ending_of(fragment, "a.html")) == ("txt", "html")
