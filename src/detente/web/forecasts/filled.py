"""What was filled in as what is asked, said or ended; and which field a refusal is about."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from starlette.datastructures import FormData

from detente.answers.asking import forecasts as typed
from detente.answers.asking.beliefs import belief_said, outcome_said, range_said, share
from detente.answers.asking.moments import beginning, ending
from detente.answers.forecasts import Listed
from detente.errors import UsageError
from detente.forecast import Question
from detente.forecast.fits import check_belief, check_outcome
from detente.model.naming import slug
from detente.names import unique
from detente.study.forecasts import links_to
from detente.tell.voice import Voice
from detente.web.editing.controls import Sent
from detente.web.forecasts.sheets import NEEDED
from detente.web.refused import message_of, not_made
from detente.web.sent import texts

Wrong = dict[str, list[str]]
_BY_ITSELF: Mapping[str, Callable[[str], object]] = {
    "closes": ending,
    "resolves": ending,
    "opens": beginning,
    "at": ending,
    "on": ending,
    "range": range_said,
}
"""Fields of which it can be seen by themselves whether they can be read."""
_LONGEST = 20_000
"""Characters that a field may have."""
_DIGITS = 12
"""A whole number that is filled in has less."""
_FLAG = re.compile(r" \(--([a-z-]+)\)")
_FIELDS = {"source": "shown_by", "because": "because", "early": "early"}
"""The fields of what a message for commands calls by its flag, since it is lacking."""
_NAMED = {
    "scheduled_resolve_time": "resolves",
    "scheduled_close_time": "closes",
    "the resolution_criteria of": "criteria",
    "the title of": "title",
    "the source of": "source",
    "the author of": "author",
}
"""The fields of what a message calls as the ledger does."""


def sent_of(form: FormData) -> Sent:
    """What was filled in, without blanks around it."""
    found: dict[str, list[str]] = {}
    for name, value in texts(form):
        if name != "token":
            found.setdefault(name, []).append(value.strip().replace("\r\n", "\n"))
    return found


def one(sent: Sent, name: str) -> str:
    """What a field says; nothing where it is not there."""
    return next(iter(sent.get(name, [])), "")


def lines(sent: Sent, name: str) -> tuple[str, ...]:
    """The lines of a field."""
    return tuple(filter(None, map(str.strip, one(sent, name).splitlines())))


def question_in(sent: Sent, listed: Listed, folder: Path) -> typed.Asked:
    """The question that is asked; its id is made of its title where none is given. Raises UsageError."""
    about, seed = (_count(one(sent, name)) for name in ("about", "seed"))
    taken = {entry.question.id for entry in listed.entries}
    links = links_to(
        folder,
        number=about,
        answer=one(sent, "answer") or None,
        evidence=sent.get("evidence", []),
        seed=seed,
    )
    return typed.Asked(
        id=one(sent, "id") or unique(slug(one(sent, "title"), "forecast"), taken),
        title=one(sent, "title"),
        criteria=one(sent, "criteria"),
        source=one(sent, "source"),
        author=one(sent, "author"),
        closes=one(sent, "closes"),
        resolves=one(sent, "resolves") or None,
        opens=one(sent, "opens") or None,
        fine_print=one(sent, "fine_print"),
        options=lines(sent, "outcomes"),
        range=one(sent, "range") or None,
        unit=one(sent, "unit"),
        base_rate=lines(sent, "base_rate"),
        last_value=one(sent, "last_value") or None,
        only_if=one(sent, "only_if") or None,
        group=one(sent, "group"),
        links=links,
    )


def said_in(sent: Sent, question: Question | None = None) -> typed.Said:
    """What somebody says of a question; of one with several outcomes there is a field for each."""
    options = question.options if question else ()
    each = (f"{name}={one(sent, f'probability/{k}')}" for k, name in enumerate(options))
    beliefs = tuple(each) if options else lines(sent, "probability")
    return typed.Said(one(sent, "author"), beliefs, one(sent, "because"), one(sent, "at") or None)


def end_in(sent: Sent, do: str) -> typed.Ended:
    """How a question ended."""
    outcome = "annulled" if do == "annul" else one(sent, "settled") or one(sent, "outcome")
    return typed.Ended(
        outcome,
        one(sent, "shown_by"),
        one(sent, "because"),
        one(sent, "on") or None,
        early=bool(one(sent, "early")),
        correct=do == "correct",
    )


def wrong_in_new(sent: Sent, voice: Voice) -> Wrong:
    """What a form that asks a question lacks, or says so that it cannot be read."""
    found = _lacking(sent, NEEDED["add"], voice) | _unread(sent, voice) | _too_long(sent, voice)
    if not one(sent, "outcomes") and not one(sent, "range"):
        for name in ("probability", "base_rate"):
            found |= _wrong(name, partial(_shares, lines(sent, name)), voice)
    return found


def belief_wrong(sent: Sent, what: typed.Asked, now: datetime, voice: Voice) -> Wrong:
    """Whether what is believed does not fit a question that can be asked."""
    question = typed.question_said(what, now)
    texts = lines(sent, "probability")
    return _wrong("probability", partial(_check_belief, texts, question), voice) if texts else {}


def wrong_in(sent: Sent, do: str, question: Question, voice: Voice) -> Wrong:
    """What a form lacks that says something of a question, or says so that it cannot be read."""
    settled = one(sent, "settled")
    needed = [name for name in NEEDED[do] if not (settled and name == "outcome")]
    if question.options and do == "update":
        needed.remove("probability")
    found = _lacking(sent, needed, voice) | _unread(sent, voice) | _too_long(sent, voice)
    if do == "update" and "probability" not in found:
        found |= _wrong("probability", partial(_check_belief, said_in(sent, question).texts, question), voice)
    if do in {"resolve", "correct"} and "outcome" not in found and not _is_unsettled(sent):
        text = one(sent, "outcome")
        found |= _wrong("outcome", lambda: check_outcome(outcome_said(text, question.kind), question), voice)
        found |= _lacking(sent, ("shown_by",), voice)
    return found


def placed(fault: Exception, sent: Sent, voice: Voice) -> Wrong:
    """A refusal at the field that it is about, if it tells; what it says of flags is said in the page's own words."""
    if not isinstance(fault, UsageError):
        return {"": [not_made(fault, voice)]}
    message = str(fault)
    if field := _FIELDS.get(next(iter(_FLAG.findall(message)), "")):
        return {field: [voice.say("forecasts-still-open" if field == "early" else "wrong-needed")]}
    named = (field for name, field in _NAMED.items() if name in message and field in sent)
    return {next(named, ""): [message_of(UsageError(_FLAG.sub("", message)), voice)]}


def _count(text: str) -> int | None:
    if not text:
        return None
    if text.isascii() and text.isdecimal() and len(text) < _DIGITS:
        return int(text)
    raise UsageError(f"{text!r} is no whole number")


def _is_unsettled(sent: Sent) -> bool:
    return (one(sent, "settled") or one(sent, "outcome")) in {"open", "annulled", "ambiguous"}


def _lacking(sent: Sent, needed: Iterable[str], voice: Voice) -> Wrong:
    return {name: [voice.say("wrong-needed")] for name in needed if not one(sent, name)}


def _too_long(sent: Sent, voice: Voice) -> Wrong:
    return {name: [voice.say("wrong-too-long")] for name in sent if len(one(sent, name)) > _LONGEST}


def _unread(sent: Sent, voice: Voice) -> Wrong:
    found: Wrong = {}
    for name, read in _BY_ITSELF.items():
        if said := one(sent, name):
            found |= _wrong(name, partial(read, said), voice)
    return found


def _shares(texts: Iterable[str]) -> None:
    for text in texts:
        share(text)


def _check_belief(texts: Sequence[str], question: Question) -> None:
    check_belief(belief_said(texts, question), question)


def _wrong(name: str, check: Callable[[], object], voice: Voice) -> Wrong:
    try:
        check()
    except UsageError as fault:
        return {name: [message_of(fault, voice)]}
    return {}
