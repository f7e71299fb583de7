"""Changes that a page asks for: made, or shown again with what is wrong and all that was filled in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from html import escape
from pathlib import Path as File
from typing import Annotated

from fastapi import Depends, FastAPI, Form, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse

from detente.errors import DetenteError
from detente.files import contents
from detente.printable import printable
from detente.study import history
from detente.web.asked import Asked
from detente.web.editing.cards import Opened, Trouble
from detente.web.editing.controls import Sent
from detente.web.editing.ladder import copy, move, say_otherwise
from detente.web.editing.parts import WHOLE, anchor
from detente.web.editing.removing import Referred, remove
from detente.web.editing.saving import Collided, Edit, save
from detente.web.editing.statements import built, said
from detente.web.editing.world import World
from detente.web.editing.wrong import wrong
from detente.web.place import Place
from detente.web.refused import Refused
from detente.web.screens import SCREENS, Screen
from detente.web.sent import Filled, texts
from detente.web.serving import screen_page

Text = Annotated[str, Form(max_length=400)]
_OWN = {"token", "at", "was", "new", "build"}
"""Fields of a form that are not of the file."""


def _sent(filled: Filled) -> Sent:
    """The fields of the form."""
    found: dict[str, list[str]] = {}
    for name, value in texts(filled):
        found.setdefault(name, []).append(value)
    return found


def add_editing(app: FastAPI, place: Place) -> None:
    """Serve all that changes a file."""
    about, filled, allowed = Depends(place.asked), Depends(_sent), [Depends(place.may_change)]

    def answered(request: Request, asked: Asked, opened: Opened, made: Callable[[File], str]) -> Response:
        """Back to the page, or the page with what is wrong; `made` gives what is to be looked at then."""
        try:
            return _back(request, asked, made(place.file(asked)))
        except (DetenteError, OSError) as fault:
            return _again(place, request, asked, opened, fault)

    def saving(request: Request, asked: Asked = about, sent: Sent = filled) -> Response:
        at, is_new = _one(sent, "at"), bool(_one(sent, "new"))
        edit = Edit(at, _one(sent, "was"), {name: sent[name] for name in sent if name not in _OWN}, is_new)
        trouble, quote = Trouble(sent=edit.sent, was=edit.was), request.query_params.get("quote")
        opened = Opened(None if is_new else at, at if is_new else None, trouble, quote=quote)
        if field := _one(sent, "build"):
            put_in = replace(trouble, sent=built(field, edit.sent))
            return _shown(place, request, asked, replace(opened, trouble=put_in), 200)
        world = World(asked.document.conflict, asked.language)
        return answered(request, asked, opened, lambda file: save(file, edit, world))

    def removing(request: Request, asked: Asked = about, at: Text = "", was: Text = "", too: Text = "") -> Response:
        return answered(request, asked, Opened(at, None), lambda file: remove(file, at, was, too=bool(too)))

    def moving(request: Request, asked: Asked = about, sent: Sent = filled) -> Response:
        at, was, step, to = (_one(sent, name) for name in ("at", "was", "from", "to"))
        place_now = int(step) if step.isdecimal() and len(step) < 9 else -1
        return answered(request, asked, Opened(), lambda file: move(file, at, was, place_now, to))

    def copying(request: Request, asked: Asked = about, at: Text = "", was: Text = "") -> Response:
        return answered(request, asked, Opened(), lambda file: copy(file, at, was))

    def changing(request: Request, asked: Asked = about, at: Text = "", was: Text = "", to: Text = "") -> Response:
        return answered(request, asked, Opened(), lambda file: say_otherwise(file, at, was, to))

    def returning(request: Request, asked: Asked = about, to: Text = "") -> Response:
        return answered(request, asked, Opened(), lambda file: _return(file, asked, to))

    def saying(field: str = "", asked: Asked = about, sent: Sent = filled) -> Response:
        try:
            told, mark = said(_one(sent, field), asked.document.conflict, asked.language), ""
        except Refused as fault:
            told, mark = str(fault), ' class="wrong"'
        return HTMLResponse("".join(f"<p{mark}>{escape(printable(line))}</p>" for line in told.splitlines()))

    routes = (
        *(("save", saving), ("remove", removing), ("move", moving), ("copy", copying), ("kind", changing)),
        *(("return", returning), ("say", saying)),
    )
    for step, answer in routes:
        app.post(f"/c/{{name}}/{step}", include_in_schema=False, dependencies=allowed)(answer)


def _one(sent: Sent, name: str) -> str:
    return next(iter(sent.get(name, [])), "")


def _return(file: File, asked: Asked, to: str) -> str:
    """Go a step back or forth, or to the version of that name."""
    steps = dict(zip(("back", "forth"), history.beside(file, contents(file)), strict=True))
    version = steps[to] if to in steps else next((one for one in history.versions(file) if one.name == to), None)
    if version is None:
        raise Refused(asked.voice.say("edit-no-version"))
    history.go_to(file, version)
    return ""


def _screen(request: Request) -> Screen:
    on = request.query_params.get("on", "")
    return Screen(on if on in SCREENS else "parties")


def _back(request: Request, asked: Asked, at: str) -> Response:
    screen = _screen(request)
    kept = (*(field.name for field in fields(screen.wanted)), "quote")
    given = {name: request.query_params.get(name, "") for name in kept}
    return RedirectResponse(
        asked.address(screen.name, **given, saved=at) + (f"#{anchor(at.removeprefix(WHOLE))}" if at else ""), 303
    )


def _again(place: Place, request: Request, asked: Asked, opened: Opened, fault: Exception) -> Response:
    """The page with what is wrong, made of the file as it is now."""
    trouble = opened.trouble or Trouble()
    referring = fault.by if isinstance(fault, Referred) else ()
    shown = Trouble(wrong(asked, opened, fault), trouble.sent, isinstance(fault, Collided), referring, trouble.was)
    status = 409 if isinstance(fault, Collided | Referred) else 422
    return _shown(place, request, place.again(asked), replace(opened, trouble=shown), status)


def _shown(place: Place, request: Request, asked: Asked, opened: Opened, status: int) -> Response:
    page = screen_page(place, _screen(request), asked, request, opened)
    return HTMLResponse(page, status, {"HX-Push-Url": "false"})
