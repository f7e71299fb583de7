"""What an assistant proposes of an article, made one with what the rules find; each part keeps its passages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from detente.answers.drafting import MOST_PASSAGES
from detente.answers.proposals import Proposal
from detente.evidence.draft import ELEMENT_KINDS, Draft, Element, ElementKind, Passage
from detente.evidence.draft.same import told_in
from detente.model.naming import slug
from detente.names import unique

_KINDS: dict[str, ElementKind] = {"decision maker": "party", "option": "option", "statement": "demand"}
_ARTICLE = re.compile(r"^(?:the|der|die|das|den|dem)\s+", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_CASE = re.compile(r"(?<=\w{3})(?:e[nmrs]?|s)$")
_OWNED = ("option", "demand")
_LEAST = 2
"""How many times as many options and demands the rules have to find alone for the assistant to have read too little."""
_ENOUGH = 0.5
"""The share of its words that shows that what the rules found in a sentence is what is proposed of it."""


def joined(found: Draft, proposals: tuple[Proposal, ...]) -> tuple[Draft, int]:
    """The draft with what is proposed, and how many parts are left out that only the rules found.

    What both have is told in the assistant's words; an option or a demand of somebody who is not in the draft brings
    its party along, one of nobody is left out. Who has read the text and does not name what the rules found is right
    more often than they are: so these parties, options and demands are left out, unless the assistant found hardly
    anything.
    """
    both = _Both(found)
    for one in sorted(proposals, key=lambda one: one.kind != "decision maker"):
        if one.kind in _KINDS:
            both.take(one, _KINDS[one.kind])
    elements = sorted(both.settled(), key=lambda one: ELEMENT_KINDS.index(one.kind))
    return replace(found, elements=tuple(elements)), len(both.elements) - len(elements)


class _Both:
    """The parts that rules and assistant found, as they come together."""

    def __init__(self, found: Draft) -> None:
        self.elements = list(found.elements)
        self._language = found.language
        self._unmet = {k for k, one in enumerate(self.elements) if one.kind in _OWNED}
        self._named = set[str]()
        """The ids of the parties that the assistant names."""

    def settled(self) -> Sequence[Element]:
        """All of them; without those that only the rules found, where the assistant found as much as half of these."""
        kept = [one for k, one in enumerate(self.elements) if k not in self._unmet]
        if sum(one.kind in _OWNED for one in kept) * _LEAST < len(self._unmet):
            return self.elements
        owners = self._named | {one.owner for one in kept}
        return [one for one in kept if one.kind != "party" or one.id in owners]

    def take(self, one: Proposal, kind: ElementKind) -> None:
        passage = Passage(one.start, one.end, one.quote)
        if kind == "party":
            self._named.add(self._party(one.text, passage).id)
        elif one.decision_maker:
            owner = self._party(one.decision_maker, passage).id
            self._add(Element(kind, one.text, (passage,), owner=owner, sort="can" if kind == "option" else None))

    def _party(self, name: str, passage: Passage) -> Element:
        """The party of that name; a new one where none is called so."""
        parties = [one for one in self.elements if one.kind == "party"]
        for party in parties:
            if _stems(name) in {_stems(known) for known in (party.id, party.label, *party.aliases)}:
                return party
        id_ = unique(slug(name, "party"), [party.id for party in parties])
        new = Element("party", name, (passage,), id=id_, aliases=(name, *_forms(name, passage.text)))
        self.elements.append(new)
        return new

    def _add(self, new: Element) -> None:
        """The element; where there is one that says the same, that one gets its words and passage."""
        k = self._called_so(new)
        if k is None:
            *_, k = max(self._alike(new), default=(None,))
        if k is None:
            self.elements.append(new)
            return
        one = self.elements[k]
        self.elements[k] = replace(one, label=new.label, owner=new.owner, passages=_passages(one, new))
        self._unmet.discard(k)

    def _called_so(self, new: Element) -> int | None:
        is_it = ((one.kind, one.owner, _plain(one.label)) for one in self.elements)
        return next((k for k, one in enumerate(is_it) if one == (new.kind, new.owner, _plain(new.label))), None)

    def _alike(self, new: Element) -> Iterator[tuple[float, bool, float, int]]:
        """What the rules found of the same in its sentence, and how alike: by the words of both and of the passage."""
        (passage,) = new.passages
        for k in self._unmet:
            one = self.elements[k]
            if one.kind != new.kind or not any(p.start < passage.end and passage.start < p.end for p in one.passages):
                continue
            of_passage = told_in(one.label, passage.text, self._language)
            of_label = told_in(one.label, new.label, self._language)
            if max(of_passage, of_label) >= _ENOUGH:
                yield of_label, one.owner == new.owner, of_passage, k


def _passages(one: Element, other: Element) -> tuple[Passage, ...]:
    return tuple(dict.fromkeys((*one.passages, *other.passages)))[:MOST_PASSAGES]


def _forms(name: str, said: str) -> Iterator[str]:
    """How a passage has a name where it has it in another case: “Internationalem Währungsfonds”."""
    words, stems = list(_WORD.finditer(said)), _stems(name)
    for first, last in zip(words, words[len(stems) - 1 :], strict=False):
        form = said[first.start() : last.end()]
        if stems and form != name and _stems(form) == stems:
            yield form


def _stems(name: str) -> tuple[str, ...]:
    """The words of a name without the endings of German cases, and without an article."""
    return tuple(_CASE.sub("", word) for word in _WORD.findall(_plain(name)))


def _plain(words: str) -> str:
    return _ARTICLE.sub("", " ".join(words.casefold().split()))
