"""What an assistant proposes of an article, made one with what the rules find; each part keeps its passages."""

from __future__ import annotations

import re
from dataclasses import replace

from detente.answers.drafting import MOST_PASSAGES
from detente.answers.proposals import Proposal
from detente.evidence.draft import ELEMENT_KINDS, Draft, Element, ElementKind, Passage
from detente.model.naming import slug
from detente.names import unique

_KINDS: dict[str, ElementKind] = {"decision maker": "party", "option": "option", "statement": "demand"}
_ARTICLE = re.compile(r"^(?:the|der|die|das|den|dem)\s+", re.IGNORECASE)


def joined(found: Draft, proposals: tuple[Proposal, ...]) -> Draft:
    """The draft with what is proposed: what it has already gets the passage, what it has not is added.

    An option or a demand of somebody who is not in it brings its party along; one of nobody is left out.
    """
    elements = list(found.elements)
    for one in sorted(proposals, key=lambda one: one.kind != "decision maker"):
        if one.kind in _KINDS:
            _take(elements, one, _KINDS[one.kind])
    return replace(found, elements=tuple(sorted(elements, key=lambda one: ELEMENT_KINDS.index(one.kind))))


def _take(elements: list[Element], one: Proposal, kind: ElementKind) -> None:
    passage = Passage(one.start, one.end, one.quote)
    if kind == "party":
        _party(elements, one.text, passage)
    elif one.decision_maker:
        owner = _party(elements, one.decision_maker, passage).id
        _add(elements, Element(kind, one.text, (passage,), owner=owner, sort="can" if kind == "option" else None))


def _party(elements: list[Element], name: str, passage: Passage) -> Element:
    """The party of that name; a new one where none is called so."""
    parties = [one for one in elements if one.kind == "party"]
    for party in parties:
        if _plain(name) in {_plain(known) for known in (party.id, party.label, *party.aliases)}:
            return party
    new = Element("party", name, (passage,), id=unique(slug(name, "party"), [party.id for party in parties]))
    elements.append(new)
    return new


def _add(elements: list[Element], new: Element) -> None:
    """The element, or its passage where there is one already that says the same."""
    for k, one in enumerate(elements):
        if (one.kind, one.owner, _plain(one.label)) == (new.kind, new.owner, _plain(new.label)):
            passages = dict.fromkeys((*one.passages, *new.passages))
            elements[k] = replace(one, passages=tuple(passages)[:MOST_PASSAGES])
            return
    elements.append(new)


def _plain(words: str) -> str:
    return _ARTICLE.sub("", " ".join(words.casefold().split()))
