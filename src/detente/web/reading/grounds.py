"""What the model rests on, line by line and quote by quote, and what of it can be withdrawn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from detente.answers.asking.lines import Line, lines_of
from detente.evidence.quote import Quote
from detente.model.conflict import Conflict
from detente.model.ties import quotes_behind
from detente.tell.attribution import chain_of, said_in
from detente.tell.model_lines import line_said
from detente.tell.outcomes import name_of
from detente.tell.voice import capital
from detente.web.asked import Asked
from detente.web.reading.parties import Party, parties_of, party_of, resting

SCREEN = "evidence"


@dataclass(frozen=True, slots=True)
class Word:
    """A source, or a voice, with how many quotes are its; where it is withdrawn, or given back where it is (`gone`)."""

    name: str
    quotes: int
    address: str
    gone: bool


@dataclass(frozen=True, slots=True)
class Resting:
    """A line of the model, and the quotes that it rests on."""

    says: str
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A quote: whose it is, what it says, by whom, and the address of its passage, empty where there is none."""

    id: str
    party: Party
    says: str
    chain: str
    passage: str
    address: str


@dataclass(frozen=True)
class Grounds:
    """All of it, of one conflict."""

    sources: tuple[Word, ...]
    voices: tuple[Word, ...]
    lines: tuple[tuple[str, tuple[Resting, ...]], ...]
    quotes: tuple[Told, ...]


def grounds_of(asked: Asked, *, source: str, voice: str) -> Grounds:
    """What the conflict of a request rests on, where a source or a voice is withdrawn already."""
    conflict = asked.document.conflict
    names = dict.fromkeys(name for quote in conflict.quotes for name in voices_in(quote, asked))
    return Grounds(
        tuple(_source(asked, one, one == source) for one in dict.fromkeys(q.source for q in conflict.quotes) if one),
        tuple(_voice(asked, one, one == voice) for one in names),
        tuple(_lines(asked)),
        tuple(_told(asked)),
    )


def voices_in(quote: Quote, asked: Asked) -> tuple[str, ...]:
    """Who says it, in the language of the request, and through whom."""
    speaker = quote.speaker
    who = dict(speaker.forms).get(asked.language, speaker.who) if speaker else ""
    return tuple(filter(None, (who, quote.via)))


def _source(asked: Asked, name: str, gone: bool) -> Word:
    conflict = asked.document.conflict
    titles = {one.id: one.fact("title") or one.text.said(asked.language) for one in conflict.sources}
    count = sum(quote.source == name for quote in conflict.quotes)
    return Word(titles.get(name) or name, count, asked.address(SCREEN, without_source="" if gone else name), gone)


def _voice(asked: Asked, name: str, gone: bool) -> Word:
    count = sum(name in voices_in(quote, asked) for quote in asked.document.conflict.quotes)
    return Word(capital(name), count, asked.address(SCREEN, without_voice="" if gone else name), gone)


def _lines(asked: Asked) -> Iterator[tuple[str, tuple[Resting, ...]]]:
    """The lines of each party, then those that are nobody’s."""
    conflict, groups = asked.document.conflict, dict[str, list[Resting]]()
    for line in lines_of(conflict):
        if line.kind != "condition" or line.part.evidence:  # a name without evidence says nothing
            groups.setdefault(_group(line, asked), []).append(_resting(line, conflict, asked))
    yield from ((group, tuple(lines)) for group, lines in groups.items())


def _group(line: Line, asked: Asked) -> str:
    if line.owner:
        return capital(name_of(asked.document.conflict, line.owner, asked.voice))
    return asked.voice.say(f"lines-{line.kind}")


def _resting(line: Line, conflict: Conflict, asked: Asked) -> Resting:
    quotes = quotes_behind(conflict, line.part.evidence)
    return Resting(line_said(line, conflict, asked.voice), tuple(quote.id for quote in quotes))


def _told(asked: Asked) -> Iterator[Told]:
    conflict, voice = asked.document.conflict, asked.voice
    parties = parties_of(conflict, voice)
    kept = {source.id for source in conflict.sources if source.fact("file")}
    for quote in conflict.quotes:
        here = (
            asked.address(f"read/{quote.source}", quote=quote.id) + f"#note-{quote.id}" if quote.source in kept else ""
        )
        chain, party = chain_of(conflict, quote, voice), party_of(resting(conflict, quote), parties)
        yield Told(quote.id, party, said_in(quote, voice), chain, quote.exact, here)
