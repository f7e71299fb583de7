"""The quotes that results rest on, as numbered notes."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from detente.evidence.claim import claims_of
from detente.model.ties import documents_of
from detente.tell.attribution import chain_of, denial_of, reports_of, said_in
from detente.tell.brief.briefing import Briefing
from detente.tell.brief.view import NoteView
from detente.tell.voice import capital


def notes_of(brief: Briefing, cited: Collection[str], passages: Mapping[str, str]) -> tuple[NoteView, ...]:
    """A note for every quote that is cited, in the order of the file.

    Args:
        brief: whose quotes they are.
        cited: the ids of the quotes that the parts of the report cite.
        passages: by id the passage that a quote rests on, where it may be shown.
    """
    conflict, voice = brief.conflict, brief.voice
    quotes = {quote.id: quote for quote in conflict.quotes}
    claims = claims_of(conflict.quotes, documents_of(conflict))
    return tuple(
        NoteView(
            number,
            name,
            said_in(quotes[name], voice),
            capital(chain_of(conflict, quotes[name], voice)),
            passages.get(name, ""),
            reports_of(conflict, claims[quotes[name].claim or name], voice),
            tuple(denial_of(conflict, denial, voice) for denial in claims[quotes[name].claim or name].denials),
        )
        for number, name in enumerate([name for name in quotes if name in cited], start=1)
    )
