"""The evidence of a model, held against the documents in the folder of its file."""

from __future__ import annotations

from pathlib import Path

from detente.answers.evidence import Anchored, Attached, Evidence, SourceState
from detente.evidence import Source, SourceChanged
from detente.evidence.quote import Quote
from detente.files import NotOrdinary, OutsideStudy
from detente.model import Document
from detente.study.quotes import wording_in
from detente.study.sources import content_of, sources


def evidence_of(document: Document) -> Evidence:
    """Every quote of a model, looked up in its document as far as the study has it."""
    folder, quotes = Path(document.name).parent, document.conflict.quotes
    named = {quote.source for quote in quotes}
    attached = {s.id: _attached(folder, s) for s in sources(document) if s.id in named or s.file}
    kept = (one.source for one in attached.values() if one.state == "attached")
    texts = {source.id: wording_in(folder, source).text for source in kept}
    states = {name: one.state for name, one in attached.items()}
    return Evidence(
        document.conflict,
        attached,
        tuple(_anchored(quote, states.get(quote.source), texts.get(quote.source, "")) for quote in quotes),
    )


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


def _anchored(quote: Quote, state: SourceState | None, text: str) -> Anchored:
    if not quote.is_anchored:
        return Anchored(quote, "no passage")
    if state in {"changed", "missing", "no ordinary file", "outside"}:
        return Anchored(quote, "source changed")
    if state != "attached":
        return Anchored(quote, "not attached")
    found = quote.check(text)
    if found.start is None or found.end is None:
        return Anchored(quote, "not there")
    return Anchored(quote, "anchored", found.start, found.end, text[found.start : found.end])
