"""A draft as a conflict file: what the text has stands there with its quotes, what is missing is marked “to decide”."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from detente.answers.drafting import Drafted, line
from detente.answers.first_model import FirstModel
from detente.evidence import Source
from detente.evidence.draft import Element, ElementKind
from detente.model.written import beneath, rendered
from detente.study.new import SCHEMA_LINE
from detente.study.quotes import facts_of
from detente.study.sources import facts_of as facts_of_source
from detente.tell.voice import Voice, capital

_TITLED = 3
"""Parties that the title names."""

Lines = Iterator[str]


@dataclass(frozen=True)
class DraftFile:
    """Makes the file of a draft, in the words of the article’s language."""

    drafted: Drafted
    source: Source
    voice: Voice

    def __str__(self) -> str:
        parts = (self._head(), self._parties(), self._scenarios(), self._questions(), self._cited())
        written = ("\n".join(part) for part in parts)
        return SCHEMA_LINE + "\n\n".join(part for part in written if part) + "\n"

    @cached_property
    def _model(self) -> FirstModel:
        return FirstModel(self.drafted)

    def _head(self) -> Lines:
        title = line(self.source.title or self.drafted.source, 120)
        yield f"#\n# {line(self.voice.phrase('draft-file-head', title=title))}\n"
        yield "format: 1"
        named = capital(self.voice.listed([party.label for party in self._model.parties[:_TITLED]]))
        yield f"title: {self._text(self.voice.say('draft-file-named', parties=named))}  {self._open('title')}"
        if self.drafted.date:
            yield f"as_of: {self.drafted.date.isoformat()}"

    def _parties(self) -> Lines:
        yield "decision_makers:"
        for party in self._model.parties:
            yield from self._party(party)
        yield from (f"  {said}" for said in self._beside("party"))
        inside, names = {party.id for party in self._model.parties}, {p.id: p.label for p in self.drafted.of("party")}
        for one in self.drafted.of("demand"):
            if one.owner not in inside:
                yield f"  # - {line(names.get(one.owner, ''))}: {self._said(one)}"
        yield f"\nstatus_quo: []  {self._open('status-quo')}"

    def _party(self, party: Element) -> Lines:
        own = self._model.options[party.id]
        yield f"  {party.id}:"
        yield f"    name: {self._text(party.label)}  {self._cites(party)}"
        yield "    options:" + ("" if own else f" {{}}  {self._open('can')}")
        for name, option in own.items():
            yield from self._option(name, option)
        yield from (f"      {said}" for said in self._beside("option", party.id))
        yield f"    {self._open('wants')}"
        yield from (f"    # - {self._said(one)}" for one in self.drafted.of("demand") if one.owner == party.id)
        wishes = self._model.wishes[party.id]
        yield "    preferences:" + ("" if wishes else " []")
        for want, option in wishes.items():
            evidence = rendered(self.drafted.cites_wish(option))
            yield f"      - want: {want}\n        evidence: {evidence}\n        confidence: low"

    def _option(self, name: str, option: Element) -> Lines:
        yield f"      {name}:"
        yield f"        do: {self._text(option.label)}"
        if option.undo:
            yield f"        undo: {self._text(option.undo)}"
        yield f"        evidence: {rendered(self.drafted.cites(option))}"

    def _scenarios(self) -> Lines:
        if leaving := self._model.leaving:
            yield "scenarios:"
            names = {party.id: party.label for party in self._model.parties}
            for name, fork in leaving.items():
                title = self.voice.say("draft-file-leaves", party=names[fork.owner])
                yield f"  # {self._said(fork)}\n  {name}:\n    title: {self._text(title)}"
                yield f"    without: [{fork.owner}]  # to decide"
        yield from self._beside("fork")
        yield from self._beside("deadline")

    def _questions(self) -> Lines:
        yield "questions:"
        for one in self._model.asked:
            about = self._open("asked", what=", ".join(self.drafted.cites(one)))
            yield f"  - ask: holds  {about}\n    title: {self._text(one.label)}"
        if not self._model.asked:
            yield "  - ask: holds"
        yield from (f"  - {{ask: scenario, scenario: {name}}}" for name in self._model.leaving)
        for one in self._model.ahead:
            title = line(self.voice.say("draft-file-when", when=one.label))
            yield f"  - ask: when  {self._cites(one)}\n    on: [{one.date}]\n    title: {self._text(title)}"
        yield from (f"  {said}" for said in self._beside("question"))

    def _cited(self) -> Lines:
        yield _mapping("sources", {self.source.id: facts_of_source(self.source)})
        if self.drafted.quotes:
            quotes = {one.id: {"source": self.source.id, **facts_of(one)} for one in self.drafted.quotes.values()}
            yield "\n" + _mapping("quotes", quotes)

    def _text(self, said: str) -> str:
        """A text of the article, in its language."""
        return rendered(
            said if self.drafted.language == "en" or len(self.drafted.language) != 2 else {self.drafted.language: said}
        )

    def _beside(self, kind: ElementKind, owner: str = "") -> Lines:
        """Comments on what could be in the model, and is not."""
        for one in self._model.beside:
            if one.kind == kind and owner in {"", one.owner}:
                yield self._open(f"beside-{kind}", what=self._said(one))

    def _said(self, one: Element) -> str:
        day = f", {one.date.isoformat()}" if one.date else ""
        return f"{line(one.label)} ({', '.join(self.drafted.cites(one))}{day})"

    def _cites(self, one: Element) -> str:
        return f"# {', '.join(self.drafted.cites(one))}"

    def _open(self, message: str, **values: str) -> str:
        """A comment that says what is left to decide."""
        return f"# to decide: {line(self.voice.phrase(f'draft-file-{message}', **values), 1_000)}"


def _mapping(head: str, value: Mapping[str, Any]) -> str:
    return f"{head}:{beneath(f'{head}:', dict(value), 0, chr(10), apart=True)}"
