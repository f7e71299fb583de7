"""On whose word: the quotes that results rest on, each with its chain and whoever denies it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from detente.answers.brief.grounds import answer_quotes
from detente.evidence.claim import claims_of
from detente.model.ties import documents_of
from detente.tell.attribution import chain_of, denial_of, reports_of, said_in
from detente.tell.blocks import Block, Item, Items, Link, Links, Sentence, sentences
from detente.tell.brief.briefing import Briefing
from detente.tell.brief.notes import numbered
from detente.tell.voice import Voice, capital


@dataclass(frozen=True, slots=True)
class _Note:
    """A quote that results rest on: what it `says` in our words, its chain of attribution, who denies it.

    `passage` is the document's own text, `reports` says that others carry the same statement; empty where there is
    nothing to say.
    """

    number: int
    id: str
    says: str
    chain: str
    passage: str
    reports: str
    denials: tuple[str, ...]


def blocks(brief: Briefing) -> Iterator[Block]:
    """A numbered note per quote, with the answers that rest on it."""
    notes = list(_notes(brief))
    if notes:
        yield Sentence(brief.voice.phrase("notes-lead"), "lead")
        cited = [answer_quotes(brief.brief, told.found) for told in brief.answers]
        yield Items(tuple(_item(note, cited, brief.voice) for note in notes), ordered=True, cited=True)


def values(brief: Briefing) -> dict[str, Any]:
    """The notes."""
    return {"notes": [asdict(note) for note in _notes(brief)]}


def _item(note: _Note, cited: list[tuple[str, ...]], voice: Voice) -> Item:
    chain = [f"{note.chain}."] if note.chain else []
    answers = tuple(Link(str(k), f"answer-{k}") for k, quotes in enumerate(cited, start=1) if note.id in quotes)
    beneath = (
        *sentences([*chain, f"({note.id})"], "faint"),
        *sentences([note.passage], "quoted"),
        *sentences([note.reports]),
        *sentences(note.denials, "strong"),
        *([Links(voice.phrase("notes-cited").removesuffix(":"), answers)] if answers else []),
    )
    return Item(note.says, beneath, anchor=f"note-{note.number}")


def _notes(brief: Briefing) -> Iterator[_Note]:
    """In the order of the file."""
    conflict, voice = brief.conflict, brief.voice
    quotes = {quote.id: quote for quote in conflict.quotes}
    claims = claims_of(conflict.quotes, documents_of(conflict))
    for name, number in brief.once(numbered).items():
        quote, claim = quotes[name], claims[quotes[name].claim or name]
        yield _Note(
            number,
            name,
            said_in(quote, voice),
            capital(chain_of(conflict, quote, voice)),
            brief.beside.passages.get(name, ""),
            reports_of(conflict, claim, voice),
            tuple(denial_of(conflict, denial, voice) for denial in claim.denials),
        )
