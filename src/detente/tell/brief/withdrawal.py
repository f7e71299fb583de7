"""What a brief says otherwise once a source, or a voice, is withdrawn, in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from detente.answers.brief.brief import Answer
from detente.answers.brief.withdrawal import Withdrawal
from detente.model.conflict import ByStatements, Conflict
from detente.tell.blocks import Blocks, Column, Row, Table, fold, items, section, sentences
from detente.tell.brief.telling import clauses_of, in_sentences
from detente.tell.outcomes import name_of
from detente.tell.titles import question_title
from detente.tell.voice import Voice


def withdrawn_blocks(withdrawal: Withdrawal, voice: Voice) -> Blocks:
    """What is gone without a source or a voice, and which answers read differently."""
    gone = fold(voice.phrase("withdrawn-fallen"), items(tie.id for tie in withdrawal.withdrawn.fallen))
    told = (*sentences(_told(withdrawal, voice)), *gone, *_changes(withdrawal, voice))
    return section(voice.phrase("section-withdrawn"), told, anchor="withdrawn")


def withdrawn_values(withdrawal: Withdrawal, voice: Voice) -> dict[str, Any]:
    """The same as plain values."""
    lost = withdrawal.withdrawn
    changes = (_change(withdrawal.before.conflict, was, now, voice) for was, now in withdrawal.changes)
    return {
        "kind": withdrawal.kind,
        "what": withdrawal.what,
        "told": _told(withdrawal, voice),
        "quotes": [quote.id for quote in lost.quotes],
        "fallen": [tie.id for tie in lost.fallen],
        "bare": [tie.id for tie in lost.bare],
        "changes": [dict(zip(("question", "before", "after"), change, strict=True)) for change in changes],
    }


def _changes(withdrawal: Withdrawal, voice: Voice) -> Iterator[Table]:
    """The answers that read differently, before and after."""
    rows = tuple(Row(_change(withdrawal.before.conflict, was, now, voice)) for was, now in withdrawal.changes)
    heads = ("withdrawn-question", "withdrawn-before", "withdrawn-after")
    if rows:
        columns = tuple(Column(voice.phrase(head), wraps=True) for head in heads)
        yield Table(columns, rows, caption=voice.phrase("withdrawn-caption"))


def _change(conflict: Conflict, was: Answer, now: Answer, voice: Voice) -> tuple[str, str, str]:
    """The question of an answer that is another one, and what it says before and after."""
    before, after = (in_sentences(clauses_of(one.reply, voice)) for one in (was, now))
    if after == before:
        # Of other outcomes it says the same in so many words.
        after = f"{after} {voice.say('other-outcomes')}"
    return question_title(conflict, was.question, voice), before, after


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
