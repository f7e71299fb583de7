"""A walk through a draft told: the part that is looked at, and the passages that say it."""

from __future__ import annotations

from collections.abc import Iterator

from detente.answers.drafting import Drafted
from detente.answers.walk import Walk
from detente.evidence.draft import Passage
from detente.tell.attribution import said_by
from detente.tell.blocks import Blocks, Section, Sentence, sentences
from detente.tell.formats import long_date
from detente.tell.suggestions import firmness
from detente.tell.voice import Voice


def blocks(walk: Walk, voice: Voice) -> Blocks:
    """What is looked at."""
    one, (k, of) = walk.one, walk.place
    head = voice.say("walk-head", kind=voice.phrase(f"draft-kind-{one.kind}"), k=k, of=of, label=one.label)
    told = (_told(passage, walk.drafted, voice) for passage in one.passages)
    return (Section(head, (*sentences(_facts(walk, voice)), *told)),)


def _facts(walk: Walk, voice: Voice) -> Iterator[str]:
    one = walk.one
    names = {party.id: party.label for party in walk.parties}
    if one.kind == "party":
        yield "; ".join(_of_party(walk, voice))
    elif one.owner:
        yield voice.phrase(f"walk-{one.kind}", owner=names.get(one.owner, one.owner), sort=one.sort or "can")
    if one.undo:
        yield voice.phrase("walk-undo", undo=one.undo)
    if one.date:
        yield long_date(one.date, voice.language)


def _of_party(walk: Walk, voice: Voice) -> Iterator[str]:
    yield voice.phrase("walk-id", id=walk.one.id)
    if apart := walk.apart:
        yield voice.phrase("walk-also", names=voice.listed(apart))
    if count := sum(other.owner == walk.one.id for other in walk.drafted.elements):
        yield voice.phrase("walk-own", count=count)


def _told(passage: Passage, found: Drafted, voice: Voice) -> Sentence:
    """A passage, and who says it as far as the text tells."""
    quote = found.known[passage.start, passage.end]
    said = voice.phrase("quoted", what=voice.inner(quote.exact))
    if quote.speaker is None and not quote.via:
        return Sentence(said)
    name, named = (quote.speaker.who, quote.speaker.named) if quote.speaker else ("", True)
    firm = f", {firmness(quote.status, voice)}" if quote.status else ""
    return Sentence(f"{said} – {said_by(name, quote.via, voice, named=named)}{firm}")
