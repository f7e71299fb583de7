"""What records say of promises: drafts of new ones, and all that are kept, read in their order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar, get_args

from detente.errors import UsageError
from detente.forecast.chain import Draft
from detente.forecast.fits import meant
from detente.forecast.ledger import Ledger
from detente.forecast.promise import Judged, Kept, Promise, Sort, Verdict
from detente.forecast.spelled import Values, optional, text
from detente.forecast.times import day

_Name = TypeVar("_Name", bound=str)
_SORTS: tuple[Sort, ...] = get_args(Sort)
_JUDGED: tuple[Judged, ...] = get_args(Judged)

Promises = Mapping[str, Kept]
"""What is kept so far, by its ids."""


def promised(promise: Promise) -> Draft:
    """The record of a promise."""
    return "promise", promise_values(promise)


def judged(name: str, verdict: Verdict, *, corrects: bool = False) -> Draft:
    """The record of what came of it; `corrects`: an earlier verdict was wrong."""
    said = {"promise": name, "verdict": verdict.judged, "source": verdict.source, "because": verdict.because}
    return "verdict", {**_said(said), **({"corrects": True} if corrects else {})}


def promise_values(promise: Promise) -> dict[str, Any]:
    """A promise as the fields of a record; what it does not say is left out."""
    said = {
        "id": promise.id,
        "type": promise.sort,
        "what": promise.what,
        "speaker": promise.speaker,
        "unnamed": not promise.is_named,
        "via": promise.via,
        "denied": promise.is_denied,
        "said": promise.said.isoformat() if promise.said else None,
        "said_words": promise.said_words,
        "due": promise.due.isoformat() if promise.due else None,
        "due_words": promise.due_words,
        "source": promise.source,
        "comment": promise.comment,
        "exact": promise.exact,
        "prefix": promise.prefix,
    }
    return _said(said)


def promises_in(ledger: Ledger) -> dict[str, Kept]:
    """The promises of a ledger by their ids, in the order in which they were kept.

    Raises:
        LedgerError: if a record says what cannot be; with every place.
    """
    found: dict[str, Kept] = {}
    ledger.give(lambda record: _add(found, record.kind, record.values))
    return found


def check_verdict(name: str, verdict: Verdict, promises: Promises, *, corrects: bool) -> Kept:
    """The promise of that name with its verdict. Raises UsageError where it cannot have that one."""
    if name not in promises:
        raise UsageError(f"there is no promise {name!r}; {meant(name, promises)}")
    kept = promises[name]
    if verdict.judged == "undecidable" and not verdict.because.strip():
        raise UsageError(f"say why it cannot be told what came of {name} (--because)")
    if verdict.judged != "undecidable" and not verdict.source.strip():
        raise UsageError(f"{name} is not {verdict.judged} without a source; say what shows it (--source)")
    if kept.verdict and not corrects:
        there = kept.verdict.judged
        raise UsageError(f"{name} is {there} already; a wrong verdict is put right with --correct and --because")
    if corrects and not (kept.verdict and verdict.because.strip()):
        raise UsageError(f"{name} has no verdict that a reason (--because) could put right")
    return replace(kept, verdict=verdict)


def _add(found: dict[str, Kept], kind: str, values: Values) -> None:
    """Add to the promises so far what a record says."""
    if kind == "promise":
        promise = promise_of(values)
        if promise.id in found:
            raise UsageError(f"there is a promise {promise.id!r} already")
        found[promise.id] = Kept(promise)
    elif kind == "verdict":
        name, verdict = text(values.get("promise"), "promise"), _verdict_of(values)
        found[name] = check_verdict(name, verdict, found, corrects=values.get("corrects") is True)


def promise_of(values: Values) -> Promise:
    """The promise that these fields say. Raises UsageError."""
    needed = {key: text(values.get(key), key) for key in ("id", "what", "speaker", "source", "exact")}
    more = {key: optional(values, key, text, "") for key in ("via", "prefix", "comment", "said_words", "due_words")}
    return Promise(
        **needed,
        **more,
        sort=_one_of(values.get("type"), _SORTS, "type"),
        is_named=values.get("unnamed") is not True,
        is_denied=values.get("denied") is True,
        said=optional(values, "said", _day, None),
        due=optional(values, "due", _day, None),
    )


def _verdict_of(values: Values) -> Verdict:
    sources = (optional(values, key, text, "") for key in ("source", "because"))
    return Verdict(_one_of(values.get("verdict"), _JUDGED, "verdict"), *sources)


def _one_of(said: object, known: tuple[_Name, ...], key: str) -> _Name:
    for name in known:
        if said == name:
            return name
    raise UsageError(f"{key}: found {said!r}, expected {', '.join(known)}")


def _day(said: Any, key: str) -> date:
    return day(text(said, key))


def _said(values: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value not in (None, "", False)}
