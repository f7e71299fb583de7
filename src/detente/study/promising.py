"""Promises in the ledger of a study: offered from a document, kept, and judged."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from detente.answers.forecast_promises import Held, Offer, Offered, offered
from detente.errors import UsageError
from detente.evidence.promises import Document
from detente.evidence.quote import Speaker
from detente.forecast.chain import Draft
from detente.forecast.ledger import Clock, system_clock
from detente.forecast.promise import Promise, Verdict
from detente.forecast.promises import check_verdict, judged, promised, promises_in
from detente.forecast.times import day
from detente.study.folder import meant, study_here
from detente.study.forecasts import add_records, ledger_of


@dataclass(frozen=True, slots=True)
class As:
    """What an analyst knows better than the rules: who it was, and the day by which it is due."""

    speaker: str = ""
    due: str = ""


def held(folder: Path) -> Held:
    """The promises that a study keeps. Raises as `ledger_of` does."""
    ledger = ledger_of(folder)
    return Held(tuple(promises_in(ledger).values()), findings=ledger.findings)


def offered_by(name: str, folder: Path | None, language: str | None = None) -> Offered:
    """What a document offers: a file, or a source of the study. Raises as `meant`, `ledger_of` and `offered` do."""
    document, study = meant(name, folder), study_here(folder)
    source, parts = document.source, document.wording.parts
    known = source or parts
    of = Document(
        language or known.language or parts.language,
        _day(known.published or parts.published),
        known.author or parts.author,
    )
    kept = promises_in(ledger_of(study)) if study else {}
    return offered(document.wording, of, name=source.id if source else name, kept=kept, is_kept=source is not None)


def _day(published: str) -> date | None:
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        return None


def keep(
    folder: Path, found: Offered, numbers: Sequence[int], known: As = As(), *, clock: Clock = system_clock
) -> Held:
    """Write what is chosen of an offer into the ledger; what is kept already is left alone.

    Args:
        folder: the study.
        found: the offer.
        numbers: which of it.
        known: what is said of all of them, where the rules do not know.
        clock: what time it is.

    Raises:
        UsageError: if the study does not keep the document, there is no such number, or nobody is known to have said
            it; nothing is written. Whatever `add_records` raises.
    """
    if not found.is_kept:
        raise UsageError(f"the study does not keep {found.source}; detente source add keeps it, then take its id")
    chosen = [_numbered(found, number) for number in dict.fromkeys(numbers)]
    ids: list[str] = []

    def make(_: object, __: datetime) -> Iterable[Draft]:
        taken = set(promises_in(ledger_of(folder)))
        free = (name for k in range(1, len(taken) + len(chosen) + 1) if (name := f"p{k}") not in taken)
        for offer in chosen:
            if offer.kept is None:
                ids.append(next(free))
                yield promised(_promise(offer, ids[-1], found, known))

    added = add_records(folder, make, clock=clock)
    now = promises_in(ledger_of(folder))
    return Held(tuple(now[name] for name in ids), added.records, added.findings)


def judge(folder: Path, name: str, verdict: Verdict, *, correct: bool = False, clock: Clock = system_clock) -> Held:
    """Say what came of a promise. Raises UsageError where that cannot be; whatever `add_records` raises."""

    def make(_: object, __: datetime) -> Iterable[Draft]:
        check_verdict(name, verdict, promises_in(ledger_of(folder)), corrects=correct)
        yield judged(name, verdict, corrects=correct)

    added = add_records(folder, make, clock=clock)
    return Held((promises_in(ledger_of(folder))[name],), added.records, added.findings)


def _numbered(found: Offered, number: int) -> Offer:
    if 1 <= number <= len(found.offers):
        return found.offers[number - 1]
    raise UsageError(f"{found.source} offers {len(found.offers)} promises and predictions, and no number {number}")


def _promise(offer: Offer, name: str, found: Offered, known: As) -> Promise:
    speaker = Speaker(known.speaker) if known.speaker else None
    one = offer.as_promise(name, found.source, speaker)
    if not one.speaker:
        raise UsageError(f"the text does not say whose number {offer.number} is; say it with --by NAME")
    return replace(one, due=day(known.due)) if known.due else one
