"""What a brief says otherwise once a source, or a voice, is withdrawn, in words."""

from __future__ import annotations

from detente.answers.brief import Answer
from detente.answers.brief.withdrawal import Withdrawal
from detente.model.conflict import ByStatements, Conflict
from detente.tell.brief.telling import clauses_of, in_sentences
from detente.tell.brief.view import RereadView, WithdrawnView
from detente.tell.outcomes import name_of
from detente.tell.titles import question_title
from detente.tell.voice import Voice


def withdrawn_of(withdrawal: Withdrawal, voice: Voice) -> WithdrawnView:
    """What is gone without a source or a voice, and which answers read differently."""
    lost = withdrawal.withdrawn
    return WithdrawnView(
        withdrawal.kind,
        withdrawal.what,
        tuple(_told(withdrawal, voice)),
        tuple(quote.id for quote in lost.quotes),
        tuple(tie.id for tie in lost.fallen),
        tuple(tie.id for tie in lost.bare),
        tuple(_change(withdrawal.before.conflict, was, now, voice) for was, now in withdrawal.changes),
    )


def _change(conflict: Conflict, was: Answer, now: Answer, voice: Voice) -> RereadView:
    """What an answer that is another one says before and after."""
    before, after = (in_sentences(clauses_of(one.reply, voice)) for one in (was, now))
    if after == before:
        # Of other outcomes it says the same in so many words.
        after = f"{after} {voice.say('other-outcomes')}"
    return RereadView(question_title(conflict, was.question, voice), before, after)


def _told(withdrawal: Withdrawal, voice: Voice) -> list[str]:
    """What is gone, what stays bare, and how many answers read differently."""
    lost, conflict = withdrawal.withdrawn, withdrawal.before.conflict
    quotes, fallen = len(lost.quotes), len(lost.fallen)
    told = [voice.say(f"withdrawn-{withdrawal.kind}", what=withdrawal.what, quotes=quotes, fallen=fallen)]
    if names := [tie.id for tie in lost.bare]:
        told.append(voice.say("withdrawn-bare", what=", ".join(voice.first_of(names))))
    movers = conflict.decision_makers
    if ranked := [name_of(conflict, dm.id, voice) for dm in movers if not isinstance(dm.preferences, ByStatements)]:
        told.append(voice.say("withdrawn-rankings", names=voice.listed(ranked)))
    total = len(withdrawal.before.answers)
    return [*told, voice.say("withdrawn-changes", count=len(withdrawal.changes), total=total)]
