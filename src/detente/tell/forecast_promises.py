"""Promises told: what a text offers, one by one, and what was kept of what each speaker said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from detente.answers.forecast_promises import Held, Offer, Offered
from detente.evidence.promises import Moment
from detente.evidence.suggest import has_rules
from detente.forecast import FILE
from detente.forecast.promise import Kept, Promise, Sort, Tally
from detente.forecast.promises import promise_values
from detente.printable import called
from detente.tell.attribution import said_by, whose
from detente.tell.blocks import Blocks, Column, Item, Items, Row, Table, sentences
from detente.tell.forecast_values import record_values
from detente.tell.formats import of_hundred, short_date
from detente.tell.suggestions import keep_first, language_named
from detente.tell.voice import Voice

Found = Offered | Held
_COUNTS = ("promised", "kept", "broken", "open", "undecidable")


def blocks(found: Found, voice: Voice) -> Blocks:
    """The offers in the order of the document; or a table of speakers, and their promises one by one."""
    if isinstance(found, Offered):
        items = tuple(_offer(one, voice) for one in found.offers)
        return (Items(items, ordered=True),) if items else ()
    tables = tuple(_table(found.tallies, sort, voice) for sort in ("promise", "prediction") if _has(found, sort))
    return (*(tables if not found.records else ()), Items(tuple(_kept(one, voice) for one in found.kept)))


def _has(found: Held, sort: Sort) -> bool:
    return any(one.sort == sort for one in found.tallies)


def _offer(one: Offer, voice: Voice) -> Item:
    return Item(" ".join(one.promised.text.split()), sentences(_offer_lines(one, voice)))


def _offer_lines(one: Offer, voice: Voice) -> Iterator[str]:
    said = one.promised
    who, perhaps = said.speaker, said.perhaps
    name = said_by(who.who if who else "", said.via or "", voice, named=who is None or who.named)
    if perhaps:
        name = voice.phrase("suggested-perhaps", said=name, who=perhaps.who)
    yield voice.say(f"promise-{'denied' if said.is_denied else said.sort}", who=name, what=said.what)
    yield from _moments(said.said, said.due, voice)
    if said.comment:
        yield voice.say("promise-recalled", comment=f"c{said.comment}")
    if one.kept:
        yield voice.say("promise-is-kept", id=one.kept)


def _moments(said: Moment, due: Moment, voice: Voice) -> Iterator[str]:
    if said.day or said.words:
        yield voice.say("promise-said", when=_when(said, voice))
    if due.day or due.words:
        yield voice.say("promise-due", when=_when(due, voice))


def _when(moment: Moment, voice: Voice) -> str:
    """A day, and the words that mean it where there are some; the words alone where they tell no day."""
    quoted = voice.phrase("promise-words", words=moment.words) if moment.words else ""
    if moment.day is None:
        return quoted
    return " ".join(filter(None, (short_date(moment.day, voice.language), f"({quoted})" if quoted else "")))


def _table(found: Iterable[Tally], sort: Sort, voice: Voice) -> Table:
    chosen = [one for one in found if one.sort == sort]
    heads = [Column(voice.phrase("promise-speaker"))]
    heads += [Column(voice.phrase(f"promise-head-{name}-{sort}"), align="right") for name in _COUNTS]
    rows = (Row((one.speaker, *(str(count) for count in _counts(one)))) for one in chosen)
    shares = tuple(_share(one, voice) for one in chosen if one.share is not None)
    return Table(tuple(heads), tuple(rows), shares)


def _counts(one: Tally) -> tuple[int, ...]:
    return one.all, one.kept, one.broken, one.open, one.undecidable


def _share(one: Tally, voice: Voice) -> str:
    share = of_hundred(one.share or 0.0, voice.language)
    message = f"promise-share-{one.sort}"
    return voice.say(message, who=one.speaker, kept=one.kept, decided=one.kept + one.broken, share=share)


def _kept(one: Kept, voice: Voice) -> Item:
    promise = one.promise
    return Item(promise.what, sentences(_kept_lines(promise, one, voice)), term=promise.id)


def _kept_lines(promise: Promise, one: Kept, voice: Voice) -> Iterator[str]:
    yield whose(promise, voice)
    yield from _moments(Moment(promise.said_words, promise.said), Moment(promise.due_words, promise.due), voice)
    if one.verdict:
        message = f"promise-{one.verdict.judged}-{promise.sort}"
        yield voice.say(message, source=one.verdict.source or "none", why=one.verdict.because or "none")
    elif not promise.is_denied:
        yield voice.say("promise-open")


def beside(found: Found, voice: Voice) -> Iterator[str]:
    """That there is nothing and why, how to keep some, or where something was written."""
    if isinstance(found, Offered):
        yield from _beside_offered(found, voice)
        return
    if found.records:
        last = found.records[-1]
        yield voice.phrase("talk-recorded", file=FILE, n=last.n, digest=last.digest[:12])
    elif not found.kept:
        yield voice.phrase("talk-no-promises")
    for fault in found.findings:
        where = f"{FILE}:{fault.place.line}" if fault.place else FILE
        yield f"{where}: {fault.message}" + (f"; {fault.hint}" if fault.hint else "")


def _beside_offered(found: Offered, voice: Voice) -> Iterator[str]:
    if not has_rules(found.language):
        yield voice.phrase("talk-no-rules", language=language_named(found.language, voice))
    elif not found.offers:
        yield voice.phrase("talk-none-promised", source=called(found.source))
    elif found.is_kept:
        yield voice.phrase("talk-keep-promise", command=f"detente forecast promises {found.source} --keep N")
    else:
        yield keep_first(found.source, voice)
    if found.offers and found.date is None:
        yield voice.phrase("talk-no-day")


def values(found: Found, voice: Voice) -> dict[str, Any]:  # noqa: ARG001 – every teller has a voice
    """The same as plain values."""
    if isinstance(found, Offered):
        written = {"source": found.source, "kept": found.is_kept, "date": _iso(found.date)}
        return {**written, "candidates": [_offer_values(one) for one in found.offers]}
    return {
        "promises": [_kept_values(one) for one in found.kept],
        "speakers": [_tally_values(one) for one in found.tallies],
        "records": [record_values(one) for one in found.records],
    }


def _offer_values(one: Offer) -> dict[str, Any]:
    said = one.promised
    return {
        "n": one.number,
        "type": said.sort,
        "what": said.what,
        "speaker": {"who": said.speaker.who, "named": said.speaker.named} if said.speaker else None,
        "perhaps": said.perhaps.who if said.perhaps else None,
        "via": said.via,
        "denied": said.is_denied,
        "comment": said.comment,
        "said": {"words": said.said.words, "day": _iso(said.said.day)},
        "due": {"words": said.due.words, "day": _iso(said.due.day)},
        "start": said.start,
        "end": said.end,
        "text": said.text,
        "id": one.kept,
    }


def _kept_values(one: Kept) -> dict[str, Any]:
    ended = one.verdict
    verdict = {"verdict": ended.judged, "source": ended.source, "because": ended.because} if ended else None
    return {**promise_values(one.promise), "verdict": verdict}


def _tally_values(one: Tally) -> dict[str, Any]:
    counts = dict(zip(_COUNTS, _counts(one), strict=True))
    return {"speaker": one.speaker, "type": one.sort, **counts, "share": one.share}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
