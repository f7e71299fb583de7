"""A forecast: its rule, what was said of it over time, what it rests on, how it ended, and the forms that go on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from fastapi import Depends, FastAPI, Response
from fastapi.responses import HTMLResponse, JSONResponse
from markupsafe import Markup

from detente.answers.forecast_scores import forecast_scores
from detente.answers.forecasts import Listed
from detente.forecast import Book, Entry, Question
from detente.forecast.ledger import system_clock
from detente.forecast.rules import entry_named
from detente.forecast.scores import left_out
from detente.render.answer import answer_value
from detente.render.html import styled
from detente.tell import told
from detente.tell.blocks import Blocks, Section, sentences
from detente.tell.forecast_history import history_blocks
from detente.tell.forecasts import belief_said, lines_of, outcome_said
from detente.tell.formats import short_date
from detente.web.asked import Asked
from detente.web.editing.cards import Trouble
from detente.web.forecasts.here import forecasts_of
from detente.web.forecasts.sheets import Do, only_author, sheet_of
from detente.web.page import page
from detente.web.place import Place
from detente.web.reading.study import is_study
from detente.web.serving import ANSWERS

_WAYS: dict[bool, tuple[Do, ...]] = {False: ("update", "resolve", "annul"), True: ("correct",)}
"""What can be said of a question, by whether it has ended."""


@dataclass(frozen=True, slots=True)
class Rests:
    """A thing that a forecast rests on: in words, and where it is; empty where it is nowhere."""

    text: str
    address: str = ""


def add_one(app: FastAPI, place: Place) -> None:
    """Serve a forecast as values and as a page."""
    about = Depends(place.asked)

    def as_values(id: str, asked: Asked = about) -> Response:  # noqa: A002 – as the address calls it
        listed = forecasts_of(asked)
        found = Listed((_entry(id, listed),), listed.ledger)
        return JSONResponse(answer_value(found, asked.document, asked.language, None))

    def as_page(id: str, asked: Asked = about, do: Do | None = None, done: str = "") -> Response:  # noqa: A002
        return HTMLResponse(one_page(place, asked, id, do, done=done))

    app.get("/c/{name}/forecasts/{id}.json", name="forecast", summary="One forecast.", responses=ANSWERS)(as_values)
    app.get("/c/{name}/forecasts/{id}", response_class=HTMLResponse, include_in_schema=False)(as_page)


def one_page(
    place: Place, asked: Asked, name: str, do: Do | None, *, trouble: Trouble | None = None, done: str = ""
) -> str:
    """The page of a forecast; with the form that is open. Raises UsageError where there is none of that name."""
    listed, voice, now = forecasts_of(asked), asked.voice, system_clock()
    entry = _entry(name, listed)
    ways = _WAYS[entry.resolution is not None] if is_study(asked) else ()
    is_closed = now > entry.question.scheduled_close_time
    author = only_author(listed)
    shown = trouble or Trouble()
    return page(
        "forecast.html.j2",
        asked.language,
        token=place.guard.token,
        asked=asked,
        screen=f"forecasts/{name}",
        here=asked.address(f"forecasts/{name}"),
        question=entry.question,
        lines=[*lines_of(entry, voice, whole=True, now=now), *_facts(entry.question, asked)],
        history=Markup(styled(history_blocks(entry, now, voice))),
        scores=Markup(styled(_scores(entry, listed, asked), level=3)),
        rests=list(_rests(entry.question, asked)),
        ways=ways,
        do=do,
        done=done if done in {"add", "update", "resolve", "annul", "correct"} else "",
        sheet=sheet_of(do, asked, entry, shown, is_closed=is_closed, author=author)
        if do and (do in ways or trouble)
        else None,
        doubts=listed.ledger.findings,
    )


def _entry(name: str, listed: Listed) -> Entry:
    return entry_named(name, {entry.question.id: entry for entry in listed.entries})


def _facts(question: Question, asked: Asked) -> Iterator[str]:
    """What else was said when it was asked."""
    say = asked.voice.say
    yield say("forecasts-asked-by", who=question.author, on=short_date(question.open_time.date(), asked.language))
    if question.base_rate is not None:
        yield say("forecasts-base-rate", belief=belief_said(question.base_rate, question, asked.voice))
    if question.last_value is not None:
        outcome = outcome_said(question.last_value, question.kind, asked.voice, unit=question.unit)
        yield say("forecasts-last-value", outcome=outcome)
    if question.group:
        yield say("forecasts-group", group=question.group)


def _scores(entry: Entry, listed: Listed, asked: Asked) -> Blocks:
    """How good it was, beside baselines; that it does not count, where it has ended and does not."""
    if entry.resolution is None:
        return ()
    why = left_out(entry, Book(listed.entries))
    if why:
        return sentences([asked.voice.say(f"score-left-{why}", count=1)])
    alone = replace(entry, question=replace(entry.question, conditional_on=None))
    found = forecast_scores(Book((alone,)))
    return tuple(block for block in told(found, asked.voice) if isinstance(block, Section))


def _rests(question: Question, asked: Asked) -> Iterator[Rests]:
    """The question that it depends on, and what of the model it rests on."""
    say, links = asked.voice.say, question.links
    if only := question.conditional_on:
        yield Rests(say("forecasts-depends-on", id=only.question), asked.address(f"forecasts/{only.question}"))
    if links.question:
        yield Rests(say("forecasts-on-question", title=links.question), asked.address("questions"))
    if links.answer:
        yield Rests(say("forecasts-on-answer", answer=links.answer))
    if links.digest:
        same = "yes" if links.digest == asked.document.sha256 else "no"
        yield Rests(say("forecasts-on-model", digest=links.digest[:8], same=same), asked.address("versions"))
    sources = {one.id for one in asked.document.conflict.sources}
    for one in links.evidence:
        there = asked.address(f"read/{one}") if one in sources else f"{asked.address('evidence')}#quote-{one}"
        yield Rests(say("forecasts-on-evidence", id=one), there)
