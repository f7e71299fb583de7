"""What stands beside a text: the quotes that the model has of it, and the sentences that may become some."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from detente.answers.asking.lines import Line, lines_of
from detente.answers.evidence import Anchored
from detente.answers.suggestions import Suggestion
from detente.evidence.quote import Quote
from detente.model.conflict import Conflict
from detente.names import DmId
from detente.tell.attribution import said_by, said_in
from detente.tell.model_lines import line_said
from detente.tell.outcomes import name_of
from detente.tell.suggestions import firmness, offered_by
from detente.tell.voice import Voice, capital
from detente.web.reading.parties import Party, parties_of, party_of, resting


@dataclass(frozen=True, slots=True)
class Cited:
    """A quote of the model beside its passage: whose it is, what it says, by whom, and the lines that rest on it."""

    id: str
    party: Party
    says: str
    who: str
    firm: str
    state: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Offered:
    """A sentence that may become a quote: what kind it is, who seems to say it, how firmly, and whom it names."""

    suggestion: Suggestion
    kind: str
    who: str
    firm: str
    names: tuple[str, ...]

    @property
    def key(self) -> int:
        """Where it begins, which tells it from the others of a text."""
        return self.suggestion.candidate.start


class Notes:
    """Makes the notes of one document."""

    def __init__(self, conflict: Conflict, voice: Voice) -> None:
        self._conflict, self._voice = conflict, voice
        self.parties = parties_of(conflict, voice)

    def cited(self, one: Anchored) -> Cited:
        """The note of a quote."""
        quote, lines = one.quote, resting(self._conflict, one.quote)
        said = said_in(quote, self._voice) if quote.says or quote.translation else ""
        firm = firmness(quote.status, self._voice) if quote.status else ""
        told = tuple(self._said(line) for line in lines)
        return Cited(quote.id, party_of(lines, self.parties), said, self._who(quote), firm, one.state, told)

    def offered(self, one: Suggestion) -> Offered:
        """The note of a sentence that is offered."""
        candidate, voice = one.candidate, self._voice
        who = offered_by(candidate, voice)
        names = dict.fromkeys(self.parties[DmId(mark.id)].name for mark in one.names)
        kind, firm = voice.phrase(f"suggested-{candidate.kind}"), firmness(candidate.status, voice)
        return Offered(one, kind, who, "" if firm == kind else firm, tuple(names))

    def lines(self) -> Iterator[tuple[str, list[tuple[str, str]]]]:
        """What may rest on a quote: under what it stands, the key of each line and what it says."""
        groups: dict[str, list[tuple[str, str]]] = {}
        for line in lines_of(self._conflict):
            groups.setdefault(self._group(line), []).append((line.key, line_said(line, self._conflict, self._voice)))
        yield from groups.items()

    def _who(self, said: Quote) -> str:
        """Who says it, and through whom."""
        speaker = said.speaker
        name = dict(speaker.forms).get(self._voice.language, speaker.who) if speaker else ""
        return said_by(name, said.via or "", self._voice, named=speaker is None or speaker.named)

    def _group(self, line: Line) -> str:
        whose = f"{capital(name_of(self._conflict, line.owner, self._voice))}: " if line.owner else ""
        return whose + self._voice.phrase(f"lines-{line.kind}")

    def _said(self, line: Line) -> str:
        said = line_said(line, self._conflict, self._voice)
        return f"{capital(name_of(self._conflict, line.owner, self._voice))}: {said}" if line.owner else said
