"""On whose word the model rests, whether its quotes are in their documents, and what it says without one of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from detente.answers.brief.withdrawal import Withdrawal
from detente.answers.evidence import Evidence
from detente.errors import UsageError
from detente.study.evidence import evidence_of
from detente.tell.brief.briefing import briefing_of
from detente.web.asked import Asked
from detente.web.editing.cards import Card, Cards, Deck, Opened
from detente.web.reading.grounds import grounds_of
from detente.web.screens import Below
from detente.web.work import Work

LAYOUT = "above"


@dataclass(frozen=True)
class Wanted:
    """Which source, by its id, or which voice, by its name, is withdrawn; nothing unless said."""

    without_source: str = ""
    without_voice: str = ""


def answer(asked: Asked, wanted: Wanted, work: Work) -> Evidence | Withdrawal:
    """What is doubtful about the evidence; where something is withdrawn, what is said otherwise. Raises UsageError."""
    if wanted.without_source and wanted.without_voice:
        raise UsageError("without_source and without_voice do not go together; withdraw one at a time")
    if not (wanted.without_source or wanted.without_voice):
        return evidence_of(asked.document)
    document = replace(asked.document, conflict=asked.case.conflict)
    brief = briefing_of(document, concept=asked.concept, language=asked.language)
    found = brief.without(source=wanted.without_source or None, voice=wanted.without_voice or None).withdrawal
    assert found is not None, "something is withdrawn"
    return found


def below(asked: Asked, wanted: Wanted) -> Below:
    """What can be withdrawn, what every line rests on, and every quote."""
    return Below("grounds.html.j2", grounds_of(asked, source=wanted.without_source, voice=wanted.without_voice))


def parts(asked: Asked, wanted: Wanted, opened: Opened) -> Iterator[Card | Cards]:
    """What was said and where it stands, each to be put right."""
    deck = Deck(asked, opened)
    yield deck.cards("quotes")
    yield deck.cards("sources")
