"""The forecasts of a study: those due first, what its model suggests, how good they were, who promised what."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from fastapi import Depends, FastAPI, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse
from markupsafe import Markup

from detente.answers.forecast_draft import forecast_draft
from detente.answers.forecast_promises import Held
from detente.answers.forecast_scores import forecast_scores
from detente.answers.forecasts import Listed, due
from detente.forecast import Book, Entry
from detente.forecast.ledger import system_clock
from detente.forecast.promises import promises_in
from detente.render.answer import answer_value
from detente.render.html import styled
from detente.tell import beside, told
from detente.tell.forecasts import lines_of, need_said
from detente.web.addresses import here_of
from detente.web.asked import Asked
from detente.web.editing.cards import Trouble
from detente.web.editing.controls import Sent
from detente.web.forecasts.here import forecasts_of
from detente.web.forecasts.sheets import sheet_of_new
from detente.web.forecasts.suggested import suggested
from detente.web.page import page
from detente.web.place import Place
from detente.web.reading.lookup import looked_up
from detente.web.reading.study import is_study
from detente.web.serving import ANSWERS, FILLED
from detente.web.work import Work

View = Literal["list", "suggested", "scores", "promises"]
VIEWS: tuple[View, ...] = ("list", "suggested", "scores", "promises")
WEEK = 7
_MOST = 100
"""So many forecasts are shown of each group."""


@dataclass(frozen=True, slots=True)
class Card:
    """A forecast in the list: where it is, what is said of it, and what is to be done."""

    id: str
    title: str
    lines: tuple[str, ...]
    need: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Forecasts of which the same is to be done; `more` are not shown."""

    name: str
    cards: tuple[Card, ...]
    more: int


def add_listing(app: FastAPI, place: Place) -> None:
    """Serve the list, and what else is said of all forecasts."""
    about = Depends(place.asked)

    def as_page(request: Request, asked: Asked = about, view: View = "list", new: bool = False) -> Response:
        trouble = Trouble(sent=_filled(request)) if new else None
        return HTMLResponse(list_page(place, asked, view, here=here_of(request), new=trouble))

    def as_values(asked: Asked = about, view: View = "list") -> Response:
        found = _sought(asked, view, forecasts_of(asked))()
        return JSONResponse(answer_value(found, asked.document, asked.language, None))

    app.get("/c/{name}/forecasts", response_class=HTMLResponse, include_in_schema=False)(as_page)
    about_it = "The forecasts of a study, what its model suggests, how good they were, or who promised what."
    app.get("/c/{name}/forecasts.json", name="forecasts", summary=about_it, responses=ANSWERS)(as_values)


def list_page(place: Place, asked: Asked, view: View = "list", *, here: str = "", new: Trouble | None = None) -> str:
    """The page; with the form for a question where one is asked."""
    listed, voice = forecasts_of(asked), asked.voice
    work, found = _found(place, asked, view, listed)
    return page(
        "forecasts.html.j2",
        asked.language,
        token=place.guard.token,
        asked=asked,
        screen="forecasts",
        here=here or asked.address("forecasts"),
        view=view,
        views=VIEWS,
        computing=work if found is None else None,
        groups=list(_groups(listed, asked)) if view == "list" else [],
        answer=_told(found, asked) if found and view in {"scores", "promises"} else "",
        suggested=suggested(found, asked) if found and view == "suggested" else (),
        lines=[*beside(found, voice)] if found else [],
        is_study=is_study(asked),
        example=_example(asked),
        sheet=sheet_of_new(asked, listed, new) if new is not None and view == "list" and is_study(asked) else None,
        can_begin=place.shelf.folder is not None,
    )


def _filled(request: Request) -> Sent:
    """What the address fills in."""
    found: dict[str, list[str]] = {}
    for name, value in request.query_params.multi_items():
        if name.startswith(FILLED):
            found.setdefault(name.removeprefix(FILLED), []).append(value)
    return found


def _found(place: Place, asked: Asked, view: View, listed: Listed) -> tuple[Work | None, object]:
    """What a view shows; what takes long is computed in the background, the list, on which somebody types, at once."""
    if view == "list":
        return None, listed
    head = listed.ledger.last.digest if listed.ledger.last else ""
    key = ("forecasts", asked.document.name, asked.document.sha256, asked.concept, *asked.flags.items(), view, head)
    return looked_up(place, key, _sought(asked, view, listed))


def _sought(asked: Asked, view: View, listed: Listed) -> Callable[[], object]:
    match view:
        case "list":
            return lambda: listed
        case "suggested":
            return lambda: replace(forecast_draft(asked.case), today=system_clock().date())
        case "scores":
            return lambda: forecast_scores(Book(listed.entries))
        case "promises":
            return lambda: Held(tuple(promises_in(listed.ledger).values()), findings=listed.ledger.findings)


def _told(found: object, asked: Asked) -> Markup:
    return Markup(styled(told(found, asked.voice)))


def _groups(listed: Listed, asked: Asked) -> Iterator[Group]:
    """Those that are due, open, closed and not resolved, ended; what comes with a conflict waits for nobody."""
    now = system_clock()
    soon = due(listed, now, WEEK).soon if is_study(asked) else ()
    needs = {one.entry.question.id: need_said(one, asked.voice) for one in soon}
    rest = [entry for entry in listed.entries if entry.question.id not in needs]
    unresolved = [entry for entry in rest if entry.resolution is None]
    is_open = [entry for entry in unresolved if now <= entry.question.scheduled_close_time]
    groups = {
        "due": [one.entry for one in soon],
        "open": sorted(is_open, key=_closing),
        "closed": [entry for entry in unresolved if entry not in is_open],
        "ended": sorted((entry for entry in rest if entry.resolution), key=_closing, reverse=True),
    }
    for name, entries in groups.items():
        if entries:
            cards = tuple(_card(entry, needs, asked, now) for entry in entries[:_MOST])
            yield Group(name, cards, max(0, len(entries) - _MOST))


def _closing(entry: Entry) -> datetime:
    return entry.question.scheduled_close_time


def _card(entry: Entry, needs: dict[str, str], asked: Asked, now: datetime) -> Card:
    question = entry.question
    lines = lines_of(entry, asked.voice, whole=entry.resolution is None, now=now)
    return Card(question.id, question.title, tuple(lines), needs.get(question.id, ""))


def _example(asked: Asked) -> str:
    """Where the form stands filled in with an example."""
    say, closes = asked.voice.say, (system_clock() + timedelta(days=28)).date().isoformat()
    words = {name: say(f"forecasts-example-{name}") for name in ("title", "criteria", "source", "author", "because")}
    filled = {**words, "closes": closes, "probability": "60%"}
    return asked.address("forecasts", new="true", **{FILLED + name: text for name, text in filled.items()})
