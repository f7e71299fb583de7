"""The sources of a conflict, a search in all that they say, and a way to add another."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from fastapi import Depends, FastAPI, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse
from starlette.datastructures import UploadFile

from detente.answers.search import Searched
from detente.answers.sources import Named
from detente.errors import DetenteError, ModelError, StaleFileError
from detente.evidence.extract import MAX_BYTES
from detente.files import FileHeldError
from detente.printable import called
from detente.render.answer import answer_value
from detente.study.comments import searched
from detente.study.sources import sources, take
from detente.web.asked import Asked
from detente.web.guard import LARGEST
from detente.web.page import page
from detente.web.place import Place
from detente.web.reading.hits import hit_of
from detente.web.reading.lookup import looked_up
from detente.web.reading.study import folder_of, is_study, study_of
from detente.web.serving import ANSWERS
from detente.web.work import Work

_FACTS = ("title", "publisher", "published", "language")
_MOST_HITS = 50
KEPT_TEXT = 1_000_000
"""Characters of a text that was refused that are given back with the reason."""


@dataclass(frozen=True, slots=True)
class Given:
    """A document that somebody gives: its bytes, what it is called in messages, and what is said about it."""

    content: bytes
    file: str
    text: str
    token: str
    id: str
    facts: dict[str, str]


async def given(request: Request) -> Given:
    """What the form says; a file goes before a text."""
    async with request.form(max_files=1, max_fields=20, max_part_size=MAX_BYTES) as form:
        said = {key: value for key, value in form.items() if isinstance(value, str)}
        file = form.get("file")
        content, name = b"", ""
        if isinstance(file, UploadFile) and file.filename:
            content, name = await file.read(), called(file.filename)
    text = said.get("text", "").replace("\r\n", "\n")  # a form sends every line end so
    facts = {key: said.get(key, "").strip() for key in _FACTS}
    return Given(
        content if name else text.encode(), name, text, said.get("token", ""), said.get("id", "").strip(), facts
    )


def add_sources(app: FastAPI, place: Place) -> None:
    """Serve the list, the search, and what adds a document."""
    about = Depends(place.asked)
    document = Depends(given)

    def as_page(asked: Asked = about, q: str = "", id: str = "") -> Response:  # noqa: A002 – as its field is called
        return HTMLResponse(_page(place, asked, query=q, id=id))

    def as_values(asked: Asked = about, q: str = "") -> Response:
        found = _searched(asked, q) if q.strip() else Named(sources(asked.document))
        return JSONResponse(answer_value(found, asked.document, asked.language, None))

    def add(request: Request, asked: Asked = about, given: Given = document) -> Response:
        place.guard.check(request.headers.get("x-detente-token", given.token))
        study, voice = study_of(asked), asked.voice
        if not given.content.strip():
            return HTMLResponse(_page(place, asked, given=given, refused=voice.say("read-empty")), 422)
        try:
            name = given.file or voice.phrase("read-pasted")
            added = take(given.content, study, name=given.id or None, file=name, stated=given.facts)
        except (StaleFileError, FileHeldError):
            raise
        except DetenteError as fault:
            why = voice.say("web-invalid") if isinstance(fault, ModelError) else str(fault)
            return HTMLResponse(_page(place, place.again(asked), given=given, refused=why), 422)
        told = "kept" if added.is_new else "again"
        return RedirectResponse(asked.address(f"read/{added.document.id}", told=told), 303)

    app.get("/c/{name}/read", response_class=HTMLResponse, include_in_schema=False)(as_page)
    about_it = "The sources of a conflict, or what a search finds in them."
    app.get("/c/{name}/read.json", name="read", summary=about_it, responses=ANSWERS)(as_values)
    app.post("/c/{name}/read", include_in_schema=False)(add)


def _searched(asked: Asked, query: str) -> Searched:
    return searched(folder_of(asked), asked.document, query, kinds=(), limit=_MOST_HITS)


def _looked_up(place: Place, asked: Asked, query: str) -> tuple[Work, Searched | None]:
    key = ("searched", asked.document.name, asked.document.sha256, query)
    return looked_up(place, key, lambda: _searched(asked, query))


def _page(
    place: Place,
    asked: Asked,
    *,
    query: str = "",
    id: str = "",  # noqa: A002
    given: Given | None = None,
    refused: str = "",
) -> str:
    named = sources(asked.document)
    work, found = _looked_up(place, asked, query) if query.strip() else (None, None)
    kept = given.facts if given else dict.fromkeys(_FACTS, "")
    return page(
        "read.html.j2",
        asked.language,
        token=place.guard.token,
        asked=asked,
        screen="read",
        here=asked.address("read", q=query),
        sources=named,
        quotes=Counter(quote.source for quote in asked.document.conflict.quotes),
        is_study=is_study(asked),
        query=query,
        computing=work if found is None else None,
        found=found,
        hits=[hit_of(hit, asked, named) for hit in found.found.hits] if found else [],
        most=LARGEST // 1_000_000,
        most_text=MAX_BYTES // 1_000_000,
        refused=refused,
        text=given.text[:KEPT_TEXT] if given else "",
        facts={"id": given.id if given else id, **kept},
    )
