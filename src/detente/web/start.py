"""The first page: the conflicts of the folder and of the library."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated
from urllib.parse import quote

from fastapi import Depends, FastAPI, Form, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from starlette.background import BackgroundTask

from detente.answers.forecasts import Soon
from detente.errors import DetenteError, ModelError
from detente.library import entries
from detente.model import Insert, parse
from detente.model.edit import Plain, edited
from detente.model.naming import slug
from detente.names import Language, unique
from detente.study import history, start_study
from detente.study.changing import MODEL
from detente.study.forecasts import due_in
from detente.tell.forecasts import need_said
from detente.tell.voice import Voice
from detente.web.addresses import preferred, spoken
from detente.web.forecasts.listing import WEEK
from detente.web.page import page
from detente.web.place import Place
from detente.web.reading.sources import KEPT_TEXT
from detente.web.refused import Refused, message_of, not_made
from detente.web.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Entry:
    """A conflict to open: its name, what it is called, a line about it, and what keeps it from being computed."""

    name: str
    title: str
    about: str = ""
    faults: str = ""


@dataclass(frozen=True, slots=True)
class Pending:
    """A forecast that is due: of which study, by its id, the question, and what is to be done."""

    study: str
    id: str
    title: str
    need: str


Typed = Annotated[str, Form(max_length=100_000)]


def add_start(app: FastAPI, place: Place) -> None:
    """Serve the first page, and the beginning of a study."""

    def start(request: Request, lang: Language | None = None) -> Response:
        if lang is None and (wanted := preferred(request)) != "en":
            return RedirectResponse(f"/{spoken(wanted)}", 303)
        return HTMLResponse(start_page(place, lang or "en"), background=BackgroundTask(place.warm))

    def begin(title: Typed = "", who: Typed = "", example: Typed = "", lang: Language = "en") -> Response:
        try:
            name = begun(place.shelf, title, who, example, lang)
        except (DetenteError, OSError) as fault:
            return HTMLResponse(start_page(place, lang, not_made(fault, Voice(lang)), title, who), 422)
        return RedirectResponse(f"/c/{quote(name)}/{'parties' if example else 'read'}{spoken(lang)}", 303)

    app.get("/", response_class=HTMLResponse, include_in_schema=False)(start)
    app.post("/new", include_in_schema=False, dependencies=[Depends(place.may_change)])(begin)


def begun(shelf: Shelf, title: str, who: str, example: str, language: Language) -> str:
    """Begin a study in the folder that is served.

    Args:
        shelf: what is served.
        title: what the conflict is called.
        who: the parties, a line each.
        example: the conflict of the library to start from; empty: from the title and the parties.
        language: of the messages, and of the study.

    Returns:
        The name under which it is served.

    Raises:
        Refused: if no folder is served, or nothing was filled in.
        ModelError: if what was filled in makes no conflict.
        OSError: if it cannot be written; nothing is left behind.
    """
    voice, parties = Voice(language), [line.strip() for line in who.splitlines() if line.strip()]
    folder = folder_for(shelf, example or title, voice)
    if not example and not (title.strip() and parties):
        raise Refused(voice.say("web-who-lacks"))
    model = None if example else _model(title.strip(), parties, language)
    history.begin(start_study(folder, example=example or None, model=model, language=language))
    return folder.name


def _model(title: str, parties: list[str], language: Language) -> str:
    """A conflict in which nobody can do or wants anything yet, told in a language. Raises ModelError."""

    def text(words: str) -> Plain:
        return words if language == "en" else {language: words}

    named: dict[str, str] = {}
    for party in parties:
        named[unique(slug(party, "party"), named)] = party
    wanted = {one: {"name": text(name), "options": {}, "preferences": []} for one, name in named.items()}
    written = edited(
        "format: 1\n",
        [Insert(("title",), text(title)), Insert(("decision_makers",), wanted), Insert(("status_quo",), [])],
    )
    return parse(written, title).text


def folder_for(shelf: Shelf, called: str, voice: Voice) -> Path:
    """Where a new study of that name goes in the folder that is served. Raises Refused where none is."""
    if shelf.folder is None:
        raise Refused(voice.say("web-no-folder"))
    taken = {*shelf.own, *(path.name for path in shelf.folder.iterdir())}
    return shelf.folder / unique(slug(called, "study"), taken)


def start_page(
    place: Place, language: Language, wrong: str = "", title: str = "", who: str = "", article: str = ""
) -> str:
    """The first page, with what was wrong, and what was filled in."""
    shipped = set(place.shelf.library)
    library = [entry for entry in entries() if entry.name in shipped]
    return page(
        "start.html.j2",
        language,
        token=place.guard.token,
        own=list(_own(place, language)),
        due=list(_due(place, Voice(language))),
        library=[Entry(one.name, one.title.said(language), one.summary.said(language)) for one in library],
        can_begin=place.shelf.folder is not None,
        wrong=wrong,
        typed=(title, who),
        article=article[:KEPT_TEXT],
    )


def _own(place: Place, language: Language) -> Iterator[Entry]:
    for name in place.shelf.own:
        try:
            document = place.shelf.document(name)
        except ModelError as fault:
            yield Entry(name, name, faults=Voice(language).say("web-faults", count=len(fault.findings)))
        except (DetenteError, OSError) as fault:
            yield Entry(name, name, faults=message_of(fault, Voice(language)))
        else:
            title = document.conflict.title.said(language)
            yield Entry(name, title, faults=_ledger_faults(place.shelf.path(name), Voice(language)))


def _due(place: Place, voice: Voice) -> Iterator[Pending]:
    """What is to be done this week in any study, the first first; of a ledger with faults the study says so."""
    found: list[tuple[Soon, str]] = []
    for name, path in place.shelf.own.items():
        with suppress(DetenteError, OSError):
            found += [(soon, name) for soon in _due_beside(path)]
    for soon, name in sorted(found, key=lambda one: one[0].at):
        question = soon.entry.question
        yield Pending(name, question.id, question.title, need_said(soon, voice))


def _ledger_faults(path: Path, voice: Voice) -> str:
    try:
        _due_beside(path)
    except (DetenteError, OSError):
        return voice.say("forecasts-broken")
    return ""


def _due_beside(path: Path) -> tuple[Soon, ...]:
    """What is due in a study; nothing beside a file that is none. Raises as `due_in` does."""
    return due_in(path.parent, WEEK).soon if path.name == MODEL else ()
