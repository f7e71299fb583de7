"""From the bytes of a document to its text, whatever encoding they are in."""

from __future__ import annotations

import codecs
import re
from unicodedata import category

import webencodings

from detente.evidence.source import UnreadableSource
from detente.extras import extra

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is the beginning of this one
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
_WESTERN = ["cp1252", "cp850", "mac_roman"]
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
# Declared in bytes that read as ASCII, a wide encoding cannot be true; nor can UTF-8, which was tried. The others are
# labels under which browsers refuse to show anything.
_UNTRUE = frozenset({"utf-8", "utf-16le", "utf-16be", "replacement", "hz-gb-2312", "iso-2022-kr", "x-user-defined"})
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_PRINTABLE = re.compile(rb"[\t\n\r -~]")
_HEAD = 4_096
_BINARY = 0.02
"""Share of control characters from which on bytes are no text."""
_UNPRINTED = 0.4
"""Share of bytes that are no printable ASCII, at least, in a text of two or four bytes a character."""


def decoded(content: bytes, *, name: str) -> str:
    """The text of a document.

    A byte order mark decides; then UTF-8 where the bytes are that, because nothing else looks like it by chance; then
    the encoding that the document declares; then the likeliest of those that German and English were written in. Only
    the encodings of the web are believed, by the labels of the WHATWG's Encoding Standard.

    Raises:
        UnreadableSource: if this is no text at all.
    """
    text = _text(content)
    if bad := _CONTROL.findall(text, 0, 100_000):
        _refuse_binary(name, len(bad) / min(len(text), 100_000))
    return text.replace("\0", "\N{REPLACEMENT CHARACTER}")


def _text(content: bytes) -> str:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace")
    if b"\0" in content[:_HEAD] and (wide := _wide(content[:_HEAD])):
        return content.decode(wide, "replace")
    declared = _declared(content)
    if declared is not None and declared.name == "iso-2022-jp" and b"\x1b$" in content:  # all of its bytes are ASCII
        return _by(declared, content)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return _mended(content) or (_by(declared, content) if declared else _likeliest(content))


def _wide(head: bytes) -> str | None:
    """The encoding of two or four bytes a character in which bytes without a mark are a text, if they are in one."""
    if len(_PRINTABLE.findall(head)) > (1 - _UNPRINTED) * len(head):
        return None
    ascii_in = {encoding: _count_of_ascii(head, encoding) for encoding in _WIDE}
    best = max(_WIDE, key=lambda encoding: ascii_in[encoding])
    return best if ascii_in[best] else None


def _count_of_ascii(head: bytes, encoding: str) -> int:
    """How many blanks and other ASCII characters bytes have in an encoding; 0 where they are no text in it."""
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(head)
    except UnicodeDecodeError:
        return 0
    if any(category(character) in {"Cc", "Cn", "Co", "Cs"} and character not in "\t\n\r\f" for character in text):
        return 0
    return sum(character.isascii() for character in text)


def _mended(content: bytes) -> str | None:
    """UTF-8 in which a few bytes were damaged; None where it is something else."""
    text = content.decode("utf-8", "replace")
    bad = text.count("\N{REPLACEMENT CHARACTER}")
    good = sum(not character.isascii() for character in text) - bad
    return text if good > 10 * bad else None


def _declared(content: bytes) -> webencodings.Encoding | None:
    labels = (found[1].decode("ascii", "replace") for found in _DECLARED.finditer(content, 0, _HEAD))
    encodings = (encoding for encoding in map(webencodings.lookup, labels) if encoding is not None)
    return next((encoding for encoding in encodings if encoding.name not in _UNTRUE), None)


def _by(encoding: webencodings.Encoding, content: bytes) -> str:
    text: str = encoding.codec_info.decode(content, "replace")[0]
    return text


def _likeliest(content: bytes) -> str:
    with extra("evidence"):
        from charset_normalizer import from_bytes  # noqa: PLC0415 – needed for few documents

    best = from_bytes(content[:200_000], cp_isolation=_WESTERN).best()
    return content.decode(best.encoding if best else "cp1252", "replace")


def _refuse_binary(name: str, share: float) -> None:
    if share > _BINARY:
        what = f"{share:.0%} of its characters are control characters"
        raise UnreadableSource(f"{name} is no text: {what}; save it as plain text, HTML or PDF")
