"""Quotes and promises in words: who says it, through whom, in which document, how firmly, and who denies it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from detente.evidence.claim import Claim
from detente.evidence.quote import Quote, Speaker
from detente.model.conflict import Conflict
from detente.model.text import Text
from detente.model.ties import quotes_behind
from detente.scenario import Line
from detente.tell.voice import Voice

if TYPE_CHECKING:
    from detente.forecast.promise import Promise

MOST_VOICES = 3


def chain_of(conflict: Conflict, quote: Quote, voice: Voice) -> str:
    """The chain of attribution: “an adviser, unnamed, through Reuters, in a report; reported”."""
    titles = {source.id: source.fact("title") or source.text.said(voice.language) for source in conflict.sources}
    parts = [_speaker(quote.speaker, voice)] if quote.speaker else []
    if quote.via:
        parts.append(voice.phrase("chain-via", via=quote.via))
    if quote.source:
        told = "chain-in" if parts else "chain-itself"
        parts.append(voice.phrase(told, source=titles.get(quote.source, quote.source)))
    firm = [voice.phrase(f"status-{quote.status.replace(' ', '-')}")] if quote.status else []
    return "; ".join(filter(None, (", ".join(parts), *firm)))


def said_by(who: str, via: str, voice: Voice, *, named: bool) -> str:
    """Who says it, and through whom it came to the document."""
    said = who if named else voice.phrase("suggested-unnamed", who=who)
    through = f", {voice.phrase('chain-via', via=via)}" if via else ""
    return (said if who else voice.phrase("suggested-nobody")) + through


def whose(promise: Promise, voice: Voice) -> str:
    """By whom it was made, and where that is said."""
    who = said_by(promise.speaker, promise.via, voice, named=promise.is_named)
    place = promise.comment or promise.source
    return voice.say(f"promise-by-{'denied' if promise.is_denied else promise.sort}", who=who, source=place)


def sayers_of(conflict: Conflict, evidence: Iterable[str], voice: Voice) -> list[str]:
    """Whose word the evidence is, each once: who says it, else who carries it, else the document itself.

    Evidence that the model does not have as a quote goes by its id.
    """
    return list(by_sayer(conflict, evidence, voice))


def by_sayer(conflict: Conflict, evidence: Iterable[str], voice: Voice) -> dict[str, list[str]]:
    """The ids of the quotes behind the evidence by whose word they are; see `sayers_of`."""
    sayers: dict[str, list[str]] = {}
    for name in evidence:
        quotes = quotes_behind(conflict, [name])
        for quote in quotes:
            sayers.setdefault(_sayer(quote, voice), []).append(quote.id)
        if not quotes:
            sayers.setdefault(name, [])
    return sayers


def explain_voices(conflict: Conflict, lines: Sequence[Line], voice: Voice) -> list[str]:
    """On whose word some lines rest, as a clause; nothing where they name no evidence."""
    names = sayers_of(conflict, (cited for line in lines for cited in line.level.evidence), voice)
    if not names:
        return []
    more = len(names) - MOST_VOICES
    said = [*names[:MOST_VOICES], *([voice.phrase("voices-more", count=more)] if more > 0 else [])]
    return [voice.phrase("voices", names=voice.listed(said))]


def reports_of(conflict: Conflict, claim: Claim, voice: Voice) -> str:
    """That several report the same statement, and through whom; empty for a single report."""
    if len(claim.quotes) < 2:
        return ""
    papers = {source.id: source.fact("publisher") or source.fact("title") for source in conflict.sources}
    carriers = voice.listed([papers.get(carrier) or carrier for carrier in claim.carriers])
    return voice.say("claim-reports", count=len(claim.quotes), carriers=carriers, through=len(claim.carriers))


def denial_of(conflict: Conflict, denial: Quote, voice: Voice) -> str:
    """Who denies it, in their words."""
    if denial.speaker is None:
        return voice.say("denied-by-quote", chain=chain_of(conflict, denial, voice) or denial.id)
    return voice.say("denied-by", who=_speaker(denial.speaker, voice), says=said_in(denial, voice))


def said_in(quote: Quote, voice: Voice) -> str:
    """What a quote says, in our words where the model has them, else in its own."""
    return Text(quote.says).said(voice.language) if quote.says else quote.translation or quote.exact or quote.id


def _sayer(quote: Quote, voice: Voice) -> str:
    return _who(quote.speaker, voice) if quote.speaker else quote.via or voice.phrase("document-itself")


def _speaker(speaker: Speaker, voice: Voice) -> str:
    who = _who(speaker, voice)
    return who if speaker.named else voice.phrase("chain-unnamed", who=who)


def _who(speaker: Speaker, voice: Voice) -> str:
    return dict(speaker.forms).get(voice.language, speaker.who)
