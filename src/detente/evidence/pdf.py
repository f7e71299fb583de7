"""The text of a PDF, page by page."""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from detente.errors import DetenteError, LimitExceeded
from detente.evidence.lines import Line, joined
from detente.evidence.source import Extract, UnreadableSource
from detente.evidence.structure import divided
from detente.extras import extra

if TYPE_CHECKING:
    from pypdf import PdfReader

MAX_PAGES = 1_000
_NUMBER = re.compile(r"(?:(?:seite|page|s\.|p\.)\s*)?[-–]?\s*\d+\s*[-–]?(?:\s*(?:von|of|/)\s*\d+)?", re.IGNORECASE)
_REPEATED = 3
"""Pages on which the same line at an edge is taken to belong to the paper, not to the text."""


def from_pdf(content: bytes, *, name: str) -> Extract:
    """The parts of a PDF; lines of its pages are put together to paragraphs.

    Raises:
        UnreadableSource: if it is broken or locked, or holds pictures of text only.
        LimitExceeded: if it has more pages than are read.
    """
    pages = [[line.strip() for line in page.splitlines()] for page in _pages(content, name)]
    if not any(line for page in pages for line in page):
        raise UnreadableSource(
            f"{name} has {len(pages)} page{'s' if len(pages) != 1 else ''} and no text: perhaps they are scanned "
            "pictures; run text recognition (OCR) on it first, or save its text as plain text"
        )
    edges = _edges(pages)
    lines = [line for k, page in enumerate(pages) for line in _lines(page, edges, is_first=k == 0)]
    found = divided(joined(lines), kind="pdf", name=name)
    return replace(found, boilerplate=(*found.boilerplate, *edges))


def _pages(content: bytes, name: str) -> list[str]:
    with extra("evidence"):
        from pypdf import PdfReader  # noqa: PLC0415 – only PDFs need it

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it talks about every small fault that it mends
    try:
        return list(_texts(PdfReader(io.BytesIO(content)), name))
    except DetenteError:
        raise
    except Exception as fault:  # broken files make pypdf raise whatever comes first
        reason = str(fault) or type(fault).__name__
        raise UnreadableSource(f"{name} is no readable PDF ({reason}); save it again, or save its text") from fault


def _texts(reader: PdfReader, name: str) -> Iterator[str]:
    if reader.is_encrypted and not reader.decrypt(""):
        raise UnreadableSource(f"{name} is locked with a password; save a copy without one")
    if (count := len(reader.pages)) > MAX_PAGES:
        raise LimitExceeded(f"{name} has {count:,} pages, the limit is {MAX_PAGES:,}; save those you need")
    for page in reader.pages:
        yield page.extract_text()


def _edges(pages: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """The lines at the top or bottom that return from page to page, numbers aside."""
    seen: Counter[str] = Counter()
    first: dict[str, str] = {}
    for page in pages:
        said = [line for line in page if line]
        for line in {*said[:1], *said[-1:]}:
            form = re.sub(r"\d+", "#", line)
            seen[form] += 1
            first.setdefault(form, line)
    return tuple(first[form] for form, count in seen.items() if count >= max(_REPEATED, len(pages) // 2))


def _lines(page: Sequence[str], edges: Sequence[str], *, is_first: bool) -> Iterator[Line]:
    """The lines of a page, without its number and edges; a paragraph may go on over the page's end."""
    forms = {re.sub(r"\d+", "#", edge) for edge in edges}
    gap = is_first
    said = [k for k, line in enumerate(page) if line]
    for k, line in enumerate(page):
        at_edge = bool(said) and k in (said[0], said[-1])
        if at_edge and (re.sub(r"\d+", "#", line) in forms or _NUMBER.fullmatch(line)):
            continue
        if line:
            yield Line(line, gap)
        gap = not line and k > (said[0] if said else 0) and k < (said[-1] if said else 0)
