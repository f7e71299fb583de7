"""Whether the lines of a model rest on what they name: quotes held against documents, voices, denials and dates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Literal

from detente.errors import Place
from detente.evidence import Source, SourceChanged
from detente.evidence.claim import Claim, claims_of
from detente.evidence.quote import Quote
from detente.model import Document
from detente.model.ties import Tie, documents_of, quotes_behind, ties_of
from detente.study.quotes import wording_in
from detente.study.sources import content_of, sources

QuoteState = Literal["anchored", "not there", "not attached", "source changed", "no passage"]
SourceState = Literal["attached", "not attached", "changed", "missing"]
Doubt = Literal["denied", "later", "not there", "source changed", "assumption", "one unnamed voice"]
FAULTS: frozenset[Doubt] = frozenset({"denied", "later", "not there", "source changed"})
"""Doubts that are to be mended; the others are to be known."""


@dataclass(frozen=True, slots=True)
class Anchored:
    """A quote and whether its document, where the study has it, says so.

    `start`, `end` and `passage` are what the document's text has there, where it is anchored.
    """

    quote: Quote
    state: QuoteState
    start: int | None = None
    end: int | None = None
    passage: str = ""


@dataclass(frozen=True, slots=True)
class Attached:
    """A source and whether the study has its document; `recorded` and `found` are digests where they differ."""

    source: Source
    state: SourceState
    recorded: str | None = None
    found: str | None = None


@dataclass(frozen=True, slots=True)
class Doubted:
    """What is doubtful about a line of the model (`about` its id) or a quote, by which quotes."""

    doubt: Doubt
    about: str
    quotes: tuple[str, ...] = ()
    place: Place | None = None

    @property
    def is_fault(self) -> bool:
        """Whether it is to be mended."""
        return self.doubt in FAULTS


class EvidenceCheck:
    """The evidence of a model, held against the documents in the folder of its file."""

    def __init__(self, document: Document) -> None:
        self.conflict = document.conflict
        self._sources = {source.id: source for source in sources(document)}
        self._folder = Path(document.name).parent

    @cached_property
    def ties(self) -> tuple[Tie, ...]:
        """Every line of the model, with what it names."""
        return ties_of(self.conflict)

    @cached_property
    def claims(self) -> Mapping[str, Claim]:
        """What the quotes report, several reports of one statement together."""
        return claims_of(self.conflict.quotes, documents_of(self.conflict))

    @cached_property
    def attached(self) -> tuple[Attached, ...]:
        """Every source that a quote names, or whose document is kept."""
        named = {quote.source for quote in self.conflict.quotes}
        return tuple(self._attached(s) for s in self._sources.values() if s.id in named or s.file)

    @cached_property
    def quotes(self) -> tuple[Anchored, ...]:
        """Every quote, looked up in its document."""
        states = {one.source.id: one.state for one in self.attached}
        kept = (one.source for one in self.attached if one.state == "attached")
        texts = {source.id: wording_in(self._folder, source).text for source in kept}
        return tuple(_anchored(q, states.get(q.source), texts.get(q.source, "")) for q in self.conflict.quotes)

    @cached_property
    def doubts(self) -> tuple[Doubted, ...]:
        """Everything that is doubtful, faults first, each kind in the order of the file."""
        found = [*self._of_quotes(), *(doubt for tie in self.ties for doubt in self._of_line(tie))]
        return tuple(sorted(found, key=lambda doubt: not doubt.is_fault))

    @property
    def passages(self) -> Mapping[str, str]:
        """By the id of a quote its passage: as its document has it, else as the model does; none where neither."""
        found = {one.quote.id: one.passage or one.quote.exact for one in self.quotes}
        return {quote: passage for quote, passage in found.items() if passage}

    def _attached(self, source: Source) -> Attached:
        if not source.file:
            return Attached(source, "not attached")
        try:
            content_of(self._folder, source)
        except SourceChanged as fault:
            return Attached(source, "changed" if fault.found else "missing", fault.recorded, fault.found)
        return Attached(source, "attached")

    def _of_quotes(self) -> Iterator[Doubted]:
        for one in self.quotes:
            match one.state:
                case "not there" | "source changed" as doubt:
                    yield Doubted(doubt, one.quote.id, (one.quote.id,))

    def _of_line(self, tie: Tie) -> Iterator[Doubted]:
        quotes = quotes_behind(self.conflict, tie.evidence)
        if not quotes:
            yield Doubted("assumption", tie.id, (), tie.place)
            return
        if Claim(tie.id, quotes, documents=documents_of(self.conflict)).is_single_unnamed:
            yield Doubted("one unnamed voice", tie.id, tuple(quote.id for quote in quotes), tie.place)
        reported = dict.fromkeys(quote.claim or quote.id for quote in quotes)
        denied = [
            quote.id
            for name in reported
            for quote in self.claims[name].quotes
            if quote.denied_by or quote.status == "denied"
        ]
        if denied:
            yield Doubted("denied", tie.id, tuple(denied), tie.place)
        if later := tuple(quote.id for quote in quotes if self._is_later(quote)):
            yield Doubted("later", tie.id, later, tie.place)

    def _is_later(self, quote: Quote) -> bool:
        """Whether the source of a quote came out after the date of the model, as far as its own date goes."""
        source = self._sources.get(quote.source)
        published = source.published[:10] if source else ""
        return bool(published and self.conflict.as_of) and published > str(self.conflict.as_of)[: len(published)]


def _anchored(quote: Quote, state: SourceState | None, text: str) -> Anchored:
    if not quote.is_anchored:
        return Anchored(quote, "no passage")
    if state in {"changed", "missing"}:
        return Anchored(quote, "source changed")
    if state != "attached":
        return Anchored(quote, "not attached")
    found = quote.check(text)
    if found.start is None or found.end is None:
        return Anchored(quote, "not there")
    return Anchored(quote, "anchored", found.start, found.end, text[found.start : found.end])
