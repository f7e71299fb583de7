"""The quotes that results rest on, as numbered notes; and what changes when some are withdrawn."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from detente.brief import Brief
from detente.brief.withdrawal import Withdrawal
from detente.evidence.claim import claims_of
from detente.model.ties import documents_of
from detente.report.view import NoteView, RereadView, WithdrawnView
from detente.tell.attribution import chain_of, denial_of, reports_of, said_in
from detente.tell.voice import capital


def notes_of(brief: Brief, cited: Collection[str], passages: Mapping[str, str]) -> tuple[NoteView, ...]:
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


def withdrawn_of(withdrawal: Withdrawal) -> WithdrawnView:
    """What is gone without a source or a voice, and which answers read differently."""
    return WithdrawnView(
        withdrawal.kind,
        withdrawal.what,
        withdrawal.told,
        tuple(quote.id for quote in withdrawal.withdrawn.quotes),
        tuple(tie.id for tie in withdrawal.withdrawn.fallen),
        tuple(tie.id for tie in withdrawal.withdrawn.bare),
        tuple(RereadView(one.question, one.before, one.after) for one in withdrawal.changes),
    )
