"""The evidence of a model, held against the documents in the folder of its file."""

from __future__ import annotations

from pathlib import Path

from detente.answers.evidence import Anchored, Attached, Evidence, SourceState
from detente.errors import LimitExceeded
from detente.evidence import Source, SourceChanged, UnreadableSource
from detente.evidence.quote import Quote
from detente.extras import MissingExtra
from detente.files import NotOrdinary, OutsideStudy
from detente.model import Document
from detente.study.quotes import wording_in
from detente.study.sources import content_of, sources


def evidence_of(document: Document) -> Evidence:
    """Every quote of a model, looked up in its document as far as the study has it."""
    folder, quotes = Path(document.name).parent, document.conflict.quotes
    named = {quote.source for quote in quotes}
    read = {s.id: _read(folder, s) for s in sources(document) if s.id in named or s.file}
    attached = {name: one for name, (one, _) in read.items()}
    texts = {name: text for name, (_, text) in read.items()}
    states = {name: one.state for name, one in attached.items()}
    return Evidence(
        document.conflict,
        attached,
        tuple(_anchored(quote, states.get(quote.source), texts.get(quote.source, "")) for quote in quotes),
    )


def _read(folder: Path, source: Source) -> tuple[Attached, str]:
    """Whether the study has a source, and the text of it that quotes are looked up in."""
    attached = _attached(folder, source)
    if attached.state != "attached":
        return attached, ""
    try:
        return attached, wording_in(folder, source).text
    except MissingExtra:
        return Attached(source, "no reader"), ""
    except (UnreadableSource, LimitExceeded):
        return Attached(source, "no text"), ""


def _attached(folder: Path, source: Source) -> Attached:
    if not source.file:
        return Attached(source, "not attached")
    try:
        content_of(folder, source)
    except SourceChanged as fault:
        return Attached(source, "changed" if fault.found else "missing", fault.recorded, fault.found)
    except NotOrdinary:
        return Attached(source, "no ordinary file")
    except OutsideStudy:
        return Attached(source, "outside")
    return Attached(source, "attached")


def anchored_in(quote: Quote, text: str) -> Anchored:
    """A quote and where the text of its source has it."""
    if not quote.is_anchored:
        return Anchored(quote, "no passage")
    found = quote.check(text)
    if found.start is None or found.end is None:
        return Anchored(quote, "not there")
    return Anchored(quote, "anchored", found.start, found.end, text[found.start : found.end])


def _anchored(quote: Quote, state: SourceState | None, text: str) -> Anchored:
    if not quote.is_anchored:
        return Anchored(quote, "no passage")
    if state in {"changed", "missing", "no ordinary file", "outside", "no text"}:
        return Anchored(quote, "source changed")
    if state != "attached":
        return Anchored(quote, "not attached")
    return anchored_in(quote, text)
