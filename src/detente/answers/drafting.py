"""A first draft of a conflict: what an article offers for a model, each part with the passages that say it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from detente.errors import Finding
from detente.evidence.anchor import around, find
from detente.evidence.draft import ELEMENT_KINDS, Draft, Element, ElementKind, Passage
from detente.evidence.draft.element import OptionSort
from detente.evidence.quote import Quote
from detente.evidence.suggest import Candidate
from detente.model.long_names import LONGEST as LONGEST_NAME
from detente.model.naming import slug
from detente.names import unique
from detente.printable import printable

Span = tuple[int, int]

LONGEST_ARTICLE = 200_000
"""Characters of an article that is read: a book has more parts than a conflict."""
MOST = 100
"""Parts of a kind that are offered; nobody looks through more."""
MOST_PASSAGES = 3
"""Passages of a part; the first say what the others do."""
_LONGEST = 280
_NO_IDS = frozenset(("no", "yes", "on", "off", "y", "n", "null"))
"""Codes that some readers of YAML take for truth values or nothing; `no` is that of Norway."""
_OWNED = ("option", "demand")


@dataclass(frozen=True)
class Drafted:
    """What an article offers.

    Attributes:
        source: what the user calls the article.
        language: in which it is read.
        date: of the article, as far as it is known.
        elements: kind by kind.
        known: every passage as a quote without an id: its words, and who says it.
        findings: what is doubtful about the article, or why there is nothing.
        file: the conflict file that this makes; empty where there is no party.
        written: where that was written; empty where it was not.
    """

    source: str
    language: str
    date: datetime.date | None = None
    elements: tuple[Element, ...] = ()
    known: Mapping[Span, Quote] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    file: str = ""
    written: str = ""

    def of(self, kind: ElementKind) -> tuple[Element, ...]:
        """Those of a kind."""
        return tuple(element for element in self.elements if element.kind == kind)

    @cached_property
    def quotes(self) -> dict[Span, Quote]:
        """Every passage that is needed, with an id, in the order of the text."""
        spans = sorted({_span(passage) for element in self.elements for passage in element.passages})
        return {span: replace(self.known[span], id=f"q{k}") for k, span in enumerate(spans, 1)}

    def cites(self, element: Element) -> list[str]:
        """The ids of the quotes of a part."""
        return self._ids(element.passages)

    def cites_wish(self, option: Element) -> list[str]:
        """The ids of the quotes that tell what its owner wants of an option: of all where none is known to do so."""
        return self._ids([one for one in option.passages if one in option.spoken] or option.passages)

    def _ids(self, passages: Iterable[Passage]) -> list[str]:
        return [self.quotes[_span(passage)].id for passage in passages]


def sort_of(option: Element) -> OptionSort:
    """How the text speaks of an option; that it can be done, where it does not say."""
    return option.sort or "can"


def _span(passage: Passage) -> Span:
    return passage.start, passage.end


def known_of(
    text: str, elements: Iterable[Element], candidates: Sequence[Candidate], told: Mapping[Span, Quote]
) -> dict[Span, Quote]:
    """Every passage of the elements as a quote: its words, those around it, and who says it as far as that is known.

    Args:
        text: of the article.
        elements: with the passages.
        candidates: the sentences that report what somebody said.
        told: what an assistant says of some passages.
    """
    said = {one.start: one for one in candidates}
    spans = {_span(passage) for element in elements for passage in element.passages}
    return {span: _quote(text, span, said.get(span[0]), told.get(span)) for span in spans}


def _quote(text: str, span: Span, said: Candidate | None, told: Quote | None) -> Quote:
    prefix, suffix = around(text, *span)
    given = told or Quote("")
    words = replace(given, exact=" ".join(text[slice(*span)].split()), prefix=prefix, suffix=suffix, at=span[0])
    return replace(words, speaker=said.speaker, via=said.via or "", status=said.status) if said and not told else words


def fitted(found: Draft, text: str) -> tuple[Element, ...]:
    """The elements in the order in which they are decided on, each fit for a conflict file.

    Labels are lines that can be shown, ids are ids and different, passages are those that the exact check finds; an
    option or demand of nobody who is there is left out, for there is no place for it.
    """
    named = {one.id: replace(one, id=id_, label=line(one.label, LONGEST_NAME)) for one, id_ in _identified(found)}
    parties = {id_: fit for id_, one in named.items() if (fit := _fit(one, text))}
    rest = (
        replace(
            one, owner=parties[one.owner].id if one.owner in parties else "", label=_label(one), undo=line(one.undo)
        )
        for kind in ELEMENT_KINDS[1:]
        for one in found.of(kind)[:MOST]
    )
    others = (_fit(one, text) for one in rest if one.owner or one.kind not in _OWNED)
    return (*parties.values(), *(one for one in others if one))


def _fit(one: Element, text: str) -> Element | None:
    """The element with the passages that are there; None where none is, or it is called nothing."""
    passages = _held(one, text)
    return replace(one, passages=passages) if one.label and passages else None


def _held(one: Element, text: str) -> tuple[Passage, ...]:
    """The first of its passages, of many those that a wish may rest on before others."""
    first = sorted(one.passages, key=lambda passage: passage not in one.spoken)[:MOST_PASSAGES]
    chosen = (passage for passage in one.passages if passage in first)
    return tuple(p for p in chosen if p.text.strip() and find(text, p.text, at=p.start).found)


def _identified(found: Draft) -> Iterator[tuple[Element, str]]:
    taken: list[str] = []
    for one in found.of("party")[:MOST]:
        name = slug(one.id or one.label, "party")
        taken.append(unique(slug(one.label, "party") if name in _NO_IDS else name, taken))
        yield one, taken[-1]


def _label(one: Element) -> str:
    return line(one.label, LONGEST_NAME if one.kind == "option" else _LONGEST)


def line(text: str, longest: int = _LONGEST) -> str:
    """A text on one line that can be shown, of a long one the beginning."""
    said = " ".join(printable(text).replace("\N{REPLACEMENT CHARACTER}", "").split())
    if len(said) <= longest:
        return said
    return (said[: longest - 1].rpartition(" ")[0] or said[: longest - 1]) + "…"
