"""What is written down while somebody reads: a quote, what rests on it, and what a comment does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Annotated

from fastapi import Depends, FastAPI, Form, Response
from fastapi.responses import RedirectResponse

from detente.answers.asking.lines import line_shown
from detente.evidence.quote import Quote, Speaker, Status
from detente.model.conflict import Conflict
from detente.model.edit import Path as Place
from detente.study.comments import coded
from detente.study.quotes import add_quote, tie_quote
from detente.web.asked import Asked
from detente.web.place import Place as Server
from detente.web.reading.passage import LONGEST_PASSAGE
from detente.web.reading.study import study_of

Ties = Callable[[Conflict], Sequence[Place]]
_Words = Annotated[str, Form(max_length=LONGEST_PASSAGE)]
_Said = Annotated[str, Form(max_length=500)]
_Left = Annotated[list[str] | None, Form(max_length=500)]


def add_writing(app: FastAPI, server: Server) -> None:
    """Serve the forms beside a text."""
    about, allowed = Depends(server.asked), Depends(server.may_change)

    def quote(  # noqa: PLR0913, PLR0917 – the fields of the form
        source: str,
        exact: _Words,
        start: Annotated[int, Form()],
        speaker: _Said = "",
        named: Annotated[bool, Form()] = False,
        via: _Said = "",
        status: Annotated[Status | None, Form()] = None,
        says: _Words = "",
        line: _Said = "",
        hidden: Annotated[bool, Form()] = False,
        left: _Left = None,
        asked: Asked = about,
    ) -> Response:
        who = Speaker(speaker.strip(), named=named) if speaker.strip() else None
        said = ((asked.language, says.strip()),) if says.strip() else ()
        given = Quote("", said, source, exact, at=start, speaker=who, via=via.strip(), status=status)
        written = add_quote(study_of(asked), given, hidden=hidden, ties=_ties(line))
        return _back(asked, source, written.id, "quoted", left, tie="" if line else written.id)

    def tie(source: str, quote: _Said, line: _Said, left: _Left = None, asked: Asked = about) -> Response:
        tie_quote(study_of(asked), quote, _ties(line))
        return _back(asked, source, quote, "tied", left)

    def code(  # noqa: PLR0913, PLR0917 – the fields of the form
        source: str,
        comment: _Said,
        coder: _Said,
        target: _Said = "",
        stance: _Said = "",
        promise: _Said = "",
        what_if: _Said = "",
        note: _Said = "",
        asked: Asked = about,
    ) -> Response:
        stances = (f"{target}={stance}",) if target and stance else ()
        said = {"stances": stances, "promise": promise or None, "what_if": what_if or None, "note": note}
        coded(study_of(asked), asked.document, comment, coder, **said)
        number = comment.rpartition(":c")[2]
        return RedirectResponse(f"{asked.address(f'read/{source}', comment=number, told='coded')}#c{number}", 303)

    for name, change in (("quote", quote), ("tie", tie), ("code", code)):
        app.post(f"/c/{{name}}/read/{{source}}/{name}", include_in_schema=False, dependencies=[allowed])(change)


def _ties(line: str) -> Ties:
    """Where the line stands that is to rest on a quote; nowhere where none is chosen."""
    return lambda conflict: [line_shown(conflict, line).place] if line else []


def _back(asked: Asked, source: str, quote: str, told: str, left: list[str] | None, tie: str = "") -> Response:
    """To the note of the quote; where a line is still to be chosen that rests on it, with that choice open."""
    address = asked.address(f"read/{source}", quote=quote, told=told, left=tuple(left or ()), tie=tie)
    return RedirectResponse(f"{address}#note-{quote}", 303)
