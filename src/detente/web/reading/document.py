"""A document of a conflict as it is read: its text marked, with what stands beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import Depends, FastAPI, Query, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse
from markupsafe import Markup

from detente.answers.marked import Marked
from detente.answers.suggestions import Suggestion
from detente.evidence.coding import STANCES
from detente.evidence.doubts import doubts_about
from detente.evidence.quote import STATUSES
from detente.evidence.suggest.paragraphs import Placed
from detente.render.answer import answer_value
from detente.study.comments import codes_of
from detente.study.marking import marked
from detente.study.sources import source_named
from detente.tell.comments import code_said
from detente.web.addresses import here_of
from detente.web.asked import Asked
from detente.web.editing.world import World
from detente.web.page import page
from detente.web.place import Place
from detente.web.reading.lookup import looked_up
from detente.web.reading.making import makings
from detente.web.reading.notes import Notes
from detente.web.reading.offering import Part, parts_of
from detente.web.reading.passage import LONGEST_PASSAGE, chosen_in, taking_of
from detente.web.reading.pieces import Span, page_with, pages_of, paragraphs_of
from detente.web.reading.study import folder_of, is_study
from detente.web.serving import ANSWERS

_COMMENTS = 100
"""Comments that are shown at a time."""
_IN_PLACE = Markup('hx-boost="true" hx-target="#main" hx-select="#main" hx-swap="morph:outerHTML show:none"')
"""Links change the page in its place."""


@dataclass(frozen=True)
class Wanted:
    """What an address says about a document.

    Attributes:
        source: its id.
        start: where a passage begins that is to become a quote.
        end: where it ends.
        passage: its words, where nobody knows its end.
        left: where the sentences begin that are not wanted as quotes.
        part: which page of a long text, from 1.
        paragraph: the number of the paragraph that is looked for.
        quote: the quote that is looked for.
        comment: the number of the comment that is looked for.
        find: words that comments are to have.
        tie: the quote that lines of the model are to rest on.
        code: the comment that is to be coded.
        told: what has just been done.
    """

    source: str
    start: int | None = None
    end: int | None = None
    passage: Annotated[str, Query(max_length=LONGEST_PASSAGE)] = ""
    left: Annotated[list[int] | None, Query(max_length=500)] = None
    part: int = 0
    paragraph: int = 0
    quote: str = ""
    comment: int = 0
    find: str = ""
    tie: str = ""
    code: str = ""
    told: str = ""

    @property
    def unwanted(self) -> list[int]:
        """Where the sentences begin that are not wanted, as far as it says."""
        return self.left or []


def add_document(app: FastAPI, place: Place) -> None:
    """Serve every document that is kept, as a page and as values."""
    about, wish = Depends(place.asked), Depends(Wanted)

    def as_values(asked: Asked = about, wanted: Wanted = wish) -> Response:
        found = marked(asked.document, wanted.source, query=wanted.find.strip() or None)
        return JSONResponse(answer_value(found, asked.document, asked.language, None))

    def as_page(request: Request, asked: Asked = about, wanted: Wanted = wish) -> Response:
        source = source_named(asked.document, wanted.source)
        codes = codes_of(folder_of(asked))
        key = ("marked", asked.document.name, asked.document.sha256, source.id, wanted.find, codes)
        query = wanted.find.strip() or None
        work, found = looked_up(place, key, lambda: marked(asked.document, source.id, query=query))
        frame: dict[str, Any] = {
            "token": place.guard.token,
            "asked": asked,
            "screen": f"read/{source.id}",
            "source": source,
            "wanted": wanted,
            "here": here_of(request),
        }
        shown = {"computing": work} if found is None else {"computing": None, **_shown(found, asked, wanted)}
        return HTMLResponse(page("document.html.j2", asked.language, **frame, **shown))

    path = "/c/{name}/read/{source}"
    about_it = "A document in its parts, with its quotes and candidates."
    app.get(f"{path}.json", name="document", summary=about_it, responses=ANSWERS)(as_values)
    app.get(path, response_class=HTMLResponse, include_in_schema=False)(as_page)


def _shown(found: Marked, asked: Asked, wanted: Wanted) -> dict[str, Any]:
    notes = Notes(asked.document.conflict, asked.voice)
    chosen = chosen_in(found.wording.text, wanted.start, wanted.end, wanted.passage)
    suggested = [one for one in found.suggested or () if one.candidate.start not in wanted.unwanted]
    pages = pages_of(found)
    number = _page(pages, found, wanted, chosen)
    paragraphs = tuple(paragraphs_of(found, pages[number], suggested, chosen))
    offered = [notes.offered(one) for shown in paragraphs for one in shown.notes if isinstance(one, Suggestion)]
    offers = list(parts_of(found))
    first = max(0, (wanted.comment - 1) // _COMMENTS * _COMMENTS)
    conflict = asked.document.conflict

    def address(**more: Any) -> str:
        """The same document, with the same sentences left out, on the same page."""
        here = {"left": wanted.unwanted, **({"part": number + 1} if len(pages) > 1 else {}), **more}
        told = {key: tuple(map(str, one)) if isinstance(one, list) else str(one) for key, one in here.items()}
        return asked.address(f"read/{found.source.id}", **told)

    return {
        "marked": found,
        "doubts": [one.code for one in doubts_about(found.wording.parts) if one.code.endswith("-body")],
        "address": address,
        "in_place": _IN_PLACE,
        "is_study": is_study(asked),
        "pages": len(pages),
        "number": number,
        "paragraphs": paragraphs,
        "cited": {one.quote.id: notes.cited(one) for one in found.quotes},
        "offered": {one.key: one for one in offered},
        "count": len(suggested),
        "parts": {one.placed.start: _within(one.placed, offers) for one in paragraphs},
        "nowhere": [notes.cited(one) for one in found.quotes if one.start is None],
        "chosen": chosen,
        "taking": taking_of(found.wording.text, chosen, [one.candidate for one in suggested]) if chosen else None,
        "lines": list(notes.lines()) if is_study(asked) and (chosen or wanted.tie) else [],
        "makings": list(makings(asked, wanted.tie)) if is_study(asked) and wanted.tie else [],
        "statuses": STATUSES,
        "speakers": sorted({quote.speaker.who for quote in conflict.quotes if quote.speaker} | _names(notes)),
        "carriers": sorted({quote.via for quote in conflict.quotes if quote.via}),
        "comments": found.comments.comments[first : first + _COMMENTS],
        "first": first,
        "most": _COMMENTS,
        "stances": STANCES,
        "targets": _targets(asked),
        "code_said": lambda code: code_said(code, asked.voice),
    }


def _within(one: Placed, offers: Sequence[Part]) -> list[Part]:
    """What a paragraph offers for the model."""
    return [part for part in offers if one.start <= part.start < one.end]


def _names(notes: Notes) -> set[str]:
    return {party.name for party in notes.parties.values()}


def _targets(asked: Asked) -> list[tuple[str, str]]:
    """Towards whom or what a comment may take sides."""
    world = World(asked.document.conflict, asked.language)
    return [*world.all_of("party").items(), *world.all_of("condition").items()]


def _page(pages: Sequence[Sequence[Placed]], found: Marked, wanted: Wanted, chosen: Span | None) -> int:
    """The page, counted from 0, that the address names, or that has what it is about."""
    if wanted.part:
        return min(max(wanted.part, 1), len(pages)) - 1
    starts = [one.start for one in found.quotes if one.quote.id in {wanted.quote, wanted.tie}]
    position = chosen[0] if chosen else next(iter(starts), None)
    return page_with(pages, position=position, number=wanted.paragraph)
