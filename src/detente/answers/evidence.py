"""Whether the lines of a model rest on what they name: voices, denials, dates, and quotes held against documents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from detente.errors import Place
from detente.evidence import Source
from detente.evidence.claim import Claim, claims_of
from detente.evidence.quote import Quote
from detente.model.conflict import Conflict
from detente.model.ties import Tie, documents_of, quotes_behind, ties_of

QuoteState = Literal["anchored", "not there", "not attached", "source changed", "no passage"]
SourceState = Literal[
    "attached", "not attached", "changed", "missing", "no ordinary file", "outside", "no text", "no reader"
]
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


@dataclass(frozen=True)
class Evidence:
    """The evidence of a model: its quotes as they were found in the documents, and what is doubtful.

    `attached` are the sources that a quote names or whose document is kept, by id.
    """

    conflict: Conflict
    attached: Mapping[str, Attached]
    quotes: tuple[Anchored, ...]

    @cached_property
    def ties(self) -> tuple[Tie, ...]:
        """Every line of the model, with what it names."""
        return ties_of(self.conflict)

    @cached_property
    def claims(self) -> Mapping[str, Claim]:
        """What the quotes report, several reports of one statement together."""
        return claims_of(self.conflict.quotes, documents_of(self.conflict))

    @cached_property
    def doubts(self) -> tuple[Doubted, ...]:
        """Everything that is doubtful, faults first, each kind in the order of the file."""
        found = [*self._of_quotes(), *(doubt for tie in self.ties for doubt in self._of_line(tie))]
        return tuple(sorted(found, key=lambda doubt: not doubt.is_fault))

    @property
    def anchored(self) -> int:
        """How many quotes are in their documents."""
        return sum(one.state == "anchored" for one in self.quotes)

    @property
    def passages(self) -> Mapping[str, str]:
        """By the id of a quote its passage: as its document has it, else as the model does; none where neither."""
        found = {one.quote.id: one.passage or one.quote.exact for one in self.quotes}
        return {quote: passage for quote, passage in found.items() if passage}

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
        one = self.attached.get(quote.source)
        published = one.source.published[:10] if one else ""
        return bool(published and self.conflict.as_of) and published > str(self.conflict.as_of)[: len(published)]
