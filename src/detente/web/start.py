"""The first page: the conflicts of the folder and of the library."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from fastapi import FastAPI, Response
from fastapi.responses import HTMLResponse

from detente.errors import DetenteError, ModelError
from detente.library import entries
from detente.names import Language
from detente.tell.voice import Voice
from detente.web.page import page
from detente.web.place import Place


@dataclass(frozen=True, slots=True)
class Entry:
    """A conflict to open: its name, what it is called, a line about it, and what keeps it from being computed."""

    name: str
    title: str
    about: str = ""
    faults: str = ""


def add_start(app: FastAPI, place: Place) -> None:
    """Serve the first page."""

    def start(lang: Language = "en") -> Response:
        shelf = place.shelf
        library = [entry for entry in entries() if entry.name in shelf.library]
        return HTMLResponse(
            page(
                "start.html.j2",
                lang,
                token=place.guard.token,
                own=list(_own(place, lang)),
                library=[Entry(one.name, one.title.said(lang), one.summary.said(lang)) for one in library],
            )
        )

    app.get("/", response_class=HTMLResponse, include_in_schema=False)(start)


def _own(place: Place, language: Language) -> Iterator[Entry]:
    for name in place.shelf.own:
        try:
            document = place.shelf.document(name)
        except ModelError as fault:
            yield Entry(name, name, faults=Voice(language).say("web-faults", count=len(fault.findings)))
        except (DetenteError, OSError) as fault:
            yield Entry(name, name, faults=str(fault))
        else:
            yield Entry(name, document.conflict.title.said(language))
