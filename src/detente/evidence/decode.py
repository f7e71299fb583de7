"""From the bytes of a document to its text, whatever encoding they are in."""

from __future__ import annotations

import codecs
import re

from detente.evidence.source import UnreadableSource

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is the beginning of this one
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WESTERN = ["cp1252", "cp850", "mac_roman"]
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_HEAD = 4_096
_BINARY = 0.02
"""Share of control characters from which on bytes are no text."""


def decoded(content: bytes, *, name: str) -> str:
    """The text of a document.

    A byte order mark decides; then UTF-8 where the bytes are that, because nothing else looks like it by chance; then
    the encoding that the document declares; then the likeliest of those that German and English were written in.

    Raises:
        UnreadableSource: if this is no text at all.
    """
    text = _text(content)
    if bad := _CONTROL.findall(text, 0, 100_000):
        _refuse_binary(content, name, len(bad) / min(len(text), 100_000))
    return text.replace("\0", "\N{REPLACEMENT CHARACTER}")


def _text(content: bytes) -> str:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace")
    if b"\0" in content[:_HEAD] and (wide := _wide(content)):
        return content.decode(wide, "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return _mended(content) or content.decode(_declared(content) or _likeliest(content), "replace")


def _wide(content: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of western text is zero."""
    head = content[:_HEAD]
    for encoding, zeros in (("utf-16-le", head[1::2]), ("utf-16-be", head[::2])):
        if zeros.count(0) > 0.7 * len(zeros) and head.count(0) < 0.6 * len(head):
            return encoding
    return None


def _mended(content: bytes) -> str | None:
    """UTF-8 in which a few bytes were damaged; None where it is something else."""
    text = content.decode("utf-8", "replace")
    bad = text.count("\N{REPLACEMENT CHARACTER}")
    good = sum(not character.isascii() for character in text) - bad
    return text if good > 10 * bad else None


def _declared(content: bytes) -> str | None:
    found = _DECLARED.search(content, 0, _HEAD)
    if found is None:
        return None
    try:
        encoding = codecs.lookup(found.group(1).decode("ascii")).name
    except (LookupError, UnicodeDecodeError):
        return None
    if encoding in {"ascii", "iso8859-1"}:  # what browsers take these for
        return "cp1252"
    # Declared in bytes that read as ASCII, a wide encoding cannot be true; nor can UTF-8, which was tried.
    return None if encoding.startswith("utf") or not _is_text_encoding(encoding) else encoding


def _is_text_encoding(encoding: str) -> bool:
    try:
        return isinstance(b"a\xff".decode(encoding, "replace"), str)
    except (LookupError, UnicodeError):  # codecs such as `hex` and `punycode` are no encodings of text
        return False


def _likeliest(content: bytes) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415 – needed for few documents

    best = from_bytes(content[:200_000], cp_isolation=_WESTERN).best()
    return best.encoding if best else "cp1252"


def _refuse_binary(content: bytes, name: str, share: float) -> None:
    if content.startswith(b"PK\x03\x04"):
        what = "it is a zip archive, perhaps a document of a word processor"
    elif share > _BINARY:
        what = f"{share:.0%} of its characters are control characters"
    else:
        return
    raise UnreadableSource(f"{name} is no text: {what}; save it as plain text, HTML or PDF")
