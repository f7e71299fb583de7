"""Proposals of an assistant told: how many are kept and why others are not, and each with the passage it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from detente.answers.proposals import Lost, One, Proposal, Proposals, Proposed, headline
from detente.errors import Finding
from detente.tell.attribution import said_by
from detente.tell.blocks import Block, Blocks, Item, Items, Section, Sentence, items
from detente.tell.suggestions import firmness, keep_first
from detente.tell.voice import Voice

_MOST_LOST = 20


def blocks(found: Proposed | Proposals | One, voice: Voice) -> Blocks:
    """All that are kept; how many there were; or one of them."""
    match found:
        case One(proposal=one, k=k, of=of):
            number = voice.phrase("proposal-of", k=str(k), of=str(of))
            return (Section(f"{number} {headline(one)}", _beneath(one, voice)),)
        case Proposals():
            return (Sentence(_counted(found, voice)), *_lost(found, voice))
        case Proposed(proposals=proposals):
            kept = tuple(Item(headline(one), _beneath(one, voice)) for one in proposals.kept)
            listed: Blocks = (Items(kept, ordered=True),) if kept else ()
            return (Sentence(_counted(proposals, voice)), *_lost(proposals, voice), *listed)


def _beneath(one: Proposal, voice: Voice) -> tuple[Block, ...]:
    """The passage, and who says it."""
    who = said_by(one.speaker, one.via, voice, named=one.named)
    firm = f"; {firmness(one.status, voice)}" if one.status else ""
    return (Sentence(voice.phrase("quoted", what=" ".join(one.quote.split()))), Sentence(who + firm))


def _counted(found: Proposals, voice: Voice) -> str:
    """The line that accounts for all: so many proposals, so many kept, the rest dropped, and why."""
    reasons = [(voice.phrase(f"dropped-{reason.replace(' ', '-')}"), count) for reason, count in found.dropped]
    why = reasons[0][0] if len(reasons) == 1 else ", ".join(f"{count} {reason}" for reason, count in reasons)
    kept = len(found.kept)
    return voice.phrase("proposals-counted", total=found.total, kept=kept, count=found.total - kept, why=why)


def _lost(found: Proposals, voice: Voice) -> Blocks:
    """Which answers are dropped, and why: of very many the first."""
    more = len(found.lost) - _MOST_LOST
    said = [lost_said(one, voice) for one in found.lost[:_MOST_LOST]]
    return items([*said, *([voice.phrase("and-more", count=more)] if more > 0 else [])])


def lost_said(one: Lost, voice: Voice) -> str:
    """An answer that is dropped, and why."""
    why = voice.phrase(f"dropped-{one.reason.replace(' ', '-')}")
    if one.reason == "not in the form asked for":
        why = voice.phrase(f"dropped-form-{one.key or 'answer'}")
    return voice.phrase("dropped-one", number=str(one.number), said=voice.inner(one.said) or "–", why=why)


def lost_findings(found: Proposals) -> Iterator[Finding]:
    """The answers that are dropped, as what is doubtful about what was asked; those that are too many in one."""
    beyond = [one.number for one in found.lost if one.reason == "too many"]
    for one in found.lost:
        if one.reason != "too many":
            said = lost_said(one, Voice("en"))
            yield Finding("warning", "assistant-dropped", f"an answer of the assistant was dropped: {said}")
    if beyond:
        which = "an answer of the assistant was" if len(beyond) == 1 else f"{len(beyond)} answers of the assistant were"
        what = f"{which} dropped, from no. {beyond[0]} on: too many"
        yield Finding("warning", "assistant-dropped", what, hint="take a part of the text")


def beside(found: Proposed | Proposals | One, voice: Voice) -> Iterator[str]:
    """That nothing was written, and how to take what was proposed."""
    if not isinstance(found, Proposed):
        return
    if not found.proposals.kept:
        yield voice.phrase("talk-none-written")
    elif found.kept:
        yield voice.phrase("talk-at-a-terminal")
    else:
        yield keep_first(found.source, voice)


def values(found: Proposed, voice: Voice) -> dict[str, Any]:  # noqa: ARG001 – every teller has a voice
    """The same as plain values, with where each passage stands."""
    return {
        "source": found.source,
        "assistant": {"host": found.host, "model": found.model},
        "total": found.proposals.total,
        "dropped": [{"reason": reason, "count": count} for reason, count in found.proposals.dropped],
        "dropped_answers": [
            {"number": one.number, "reason": one.reason, "key": one.key or None, "said": one.said or None}
            for one in found.proposals.lost
        ],
        "proposals": [_value(one) for one in found.proposals.kept],
    }


def _value(one: Proposal) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "text": one.text,
        "decision_maker": one.decision_maker or None,
        "quote": one.quote,
        "start": one.start,
        "end": one.end,
        "speaker": {"who": one.speaker, "named": one.named} if one.speaker else None,
        "via": one.via or None,
        "status": one.status,
    }
