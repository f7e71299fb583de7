"""From the bytes of a document to its parts."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from detente.errors import LimitExceeded
from detente.evidence.decode import decoded
from detente.evidence.kinds import refuse_other_kinds
from detente.evidence.language import language_of
from detente.evidence.source import Extract, UnreadableSource

MAX_BYTES = 10_000_000
"""How large a text or page may be."""
MAX_PDF_BYTES = 50_000_000
"""How large a PDF may be; most of one are pictures and fonts."""
_PAGE = re.compile(
    r"\s*<(?:!doctype\s+html|\?xml|html|head|body|article|main|section|div|p|h1|meta|title|link|script|style|!--)\b|\s*<!--"
    r"|[\s\S]{0,2000}<(?:!doctype\s+html|html|body)[\s>]",
    re.IGNORECASE,
)
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>")


def extract(content: bytes, *, name: str, language: str | None = None) -> Extract:
    r"""The parts of a document: HTML, PDF or plain text, told apart by what it holds.

    Args:
        content: the bytes, as found.
        name: what messages call it; its ending decides where the content does not.
        language: the ISO 639 code of its language; None to find out.

    Raises:
        UnreadableSource: if there is no text in it, or if it is no text at all.
        LimitExceeded: if it is larger than can be read.

    Example:
        >>> extract(b"The talks failed\n\nNobody gave way, said both.", name="note.txt").title
        'The talks failed'
    """
    found = _parts(content, name)
    text = "\n".join((found.title, found.teaser, *found.body)).strip() or "\n".join(found.comments)
    return replace(found, language=language or language_of(text))


@lru_cache(maxsize=8)
def _parts(content: bytes, name: str) -> Extract:
    """The parts; who reads goes back and forth in the same documents."""
    refuse_other_kinds(content, name)
    is_pdf = ending_of(content, name) == "pdf"
    limit = MAX_PDF_BYTES if is_pdf else MAX_BYTES
    if len(content) > limit:
        raise LimitExceeded(
            f"{name} has {len(content):,} bytes, the limit is {limit:,}; save the text of the article alone"
        )
    if is_pdf:
        from detente.evidence.pdf import from_pdf  # noqa: PLC0415 – only PDFs need it

        return from_pdf(content, name=name)
    text = decoded(content, name=name)
    if not text.strip():
        raise UnreadableSource(f"{name} is empty; save the article again, or copy its text into a file")
    if _is_page(text, name):
        from detente.evidence.html import from_html  # noqa: PLC0415 – only pages need it

        return from_html(text, name=name)
    from detente.evidence.plain import from_text  # noqa: PLC0415 – a conflict file is read without it

    return from_text(text, name=name)


def ending_of(content: bytes, name: str = "") -> str:
    """What the file of a document ends in, by what it holds: ``pdf``, ``html`` or ``txt``."""
    if b"%PDF-" in content[:1024]:
        return "pdf"
    if len(content) > MAX_BYTES:
        return "txt"
    return "html" if _is_page(decoded(content[:20_000], name=name), name) else "txt"


def _is_page(text: str, name: str) -> bool:
    if _PAGE.match(text):
        return True
    return name.casefold().endswith((".html", ".htm", ".xhtml")) and _TAG.search(text) is not None
