"""A screen served: as a page, as values, and with a way to stop what takes long."""

from __future__ import annotations

from dataclasses import dataclass, replace
from dataclasses import fields as dataclass_fields
from typing import Any

from fastapi import Depends, FastAPI, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse
from markupsafe import Markup

from detente.errors import LimitExceeded
from detente.render.answer import answer_value
from detente.render.as_json import to_json
from detente.render.html import styled
from detente.render.page import layers
from detente.tell import told
from detente.tell.blocks import Blocks, Fold, Section, texts_in
from detente.tell.brief.scenarios_of import described
from detente.tell.brief.told import ToldBrief
from detente.web.addresses import here_of
from detente.web.asked import CHANGES, Asked
from detente.web.editing.cards import RARE, Opened, Steps, Trouble, any_open
from detente.web.editing.parts import WHOLE
from detente.web.editing.world import World
from detente.web.leading import led
from detente.web.page import page
from detente.web.place import Place
from detente.web.refusals import refusal
from detente.web.screens import Field, Screen
from detente.web.work import PATIENCE, Work

FILLED = "say."
"""What the name of a field of something new has before it in an address."""
ANSWERS: dict[int | str, dict[str, Any]] = {
    202: {"description": "It is still being computed: how far it is; ask again."},
    400: {"description": "The conflict has no such thing."},
    409: {"description": "The search was stopped before anything was found, or the file was changed meanwhile."},
    413: {"description": "The answer would be larger than a limit that guards time and memory."},
    422: {"description": "A parameter is not of its kind, or the file has faults."},
    503: {"description": "The file cannot be read now."},
}


@dataclass(frozen=True)
class _Shown:
    """What a screen shows: what was found, that told as HTML, and what can be chosen, where that waits for it."""

    found: object
    html: Markup
    fields: tuple[Field, ...]


def add_screen(app: FastAPI, place: Place, screen: Screen) -> None:
    """Serve a screen at its address, its values at the same with ``.json``, and the end of its search."""
    address = f"/c/{{name}}/{screen.name}"
    about, wish, allowed = Depends(place.asked), Depends(screen.wanted), Depends(place.may_change)

    def as_page(request: Request, asked: Asked = about, wanted: Any = wish) -> Response:
        work, done = _awaited(place, screen, asked, wanted)
        made = _page(place, screen, asked, wanted, work, here=here_of(request), done=done, opened=_opened(request))
        return HTMLResponse(made, refusal(work.fault, asked.language)[0] if done and work.fault else 200)

    def as_values(asked: Asked = about, wanted: Any = wish) -> Response:
        work = _work(place, screen, asked, wanted)
        if not work.finished(PATIENCE):
            far = {"done": work.done and work.done[0], "total": work.done and work.done[1], "seconds": work.seconds}
            return JSONResponse({"computing": far}, 202, {"Retry-After": "1"})
        return JSONResponse(_values(asked, found_by(place, screen, asked, wanted)))

    def stop(request: Request, asked: Asked = about, wanted: Any = wish) -> Response:
        place.bench.stop(_key(screen, asked, wanted))
        return RedirectResponse(here_of(request).replace("/stop", "", 1), 303)

    app.get(address, response_class=HTMLResponse, include_in_schema=False)(as_page)
    app.get(f"{address}.json", name=screen.name, summary=screen.about, responses=ANSWERS)(as_values)
    app.post(f"{address}/stop", include_in_schema=False, dependencies=[allowed])(stop)


def found_by(place: Place, screen: Screen, asked: Asked, wanted: Any) -> object:
    """What a screen finds, however long that takes. Raises what its search raises; the next time it searches anew."""
    return _awaited(place, screen, asked, wanted, patience=None)[0].answer.found


def screen_page(place: Place, screen: Screen, asked: Asked, request: Request, opened: Opened) -> str:
    """The page of a screen, on which a part is open."""
    given = {field.name: request.query_params.get(field.name) for field in dataclass_fields(screen.wanted)}
    wanted = screen.wanted(**{name: value for name, value in given.items() if value is not None})
    work, done = _awaited(place, screen, asked, wanted)
    return _page(place, screen, asked, wanted, work, here=asked.address(screen.name), done=done, opened=opened)


def _opened(request: Request) -> Opened:
    """What the address opens; something new may rest on a quote, and have fields filled in, from the beginning."""
    at, new, saved, quote = (request.query_params.get(key) for key in ("at", "new", "saved", "quote"))
    at, saved = (one if one is None else one.removeprefix(WHOLE) for one in (at, saved))
    filled = {key.removeprefix(FILLED): [said] for key, said in request.query_params.items() if key.startswith(FILLED)}
    sent = filled | ({"evidence": [quote]} if quote else {})
    return Opened(at, new, Trouble(sent=sent) if new and sent else None, saved, quote)


def _key(screen: Screen, asked: Asked, wanted: object) -> object:
    about = (asked.document.name, asked.document.sha256, asked.language, asked.concept, *asked.flags.items())
    return (screen.name, about, repr(wanted), screen.beside(asked))


def _work(place: Place, screen: Screen, asked: Asked, wanted: object) -> Work:
    def search(work: Work) -> _Shown:
        found = screen.answer(asked, wanted, work)
        fields = screen.fields(asked, wanted) if screen.waits else ()
        return _Shown(found, Markup(_told(found, asked, screen, wanted)), fields)

    return place.bench.work(_key(screen, asked, wanted), search)


def _awaited(
    place: Place, screen: Screen, asked: Asked, wanted: object, patience: float | None = PATIENCE
) -> tuple[Work, bool]:
    """The search, and whether it has ended by now; one that has failed is begun anew the next time."""
    work = _work(place, screen, asked, wanted)
    done = work.finished(patience)
    if done and work.fault is not None:
        place.bench.forget(_key(screen, asked, wanted))
    return work, done


def _values(asked: Asked, found: object) -> dict[str, Any]:
    """The values of an answer; of what is only said, the texts."""
    if isinstance(found, ToldBrief):
        return to_json(found)
    changed = replace(asked.document, conflict=asked.case.conflict)
    if isinstance(found, tuple):
        return {"model": {"sha256": asked.document.sha256}, "texts": list(texts_in(found))}
    return answer_value(found, changed, asked.language, None)


def _told(found: object, asked: Asked, screen: Screen, wanted: object) -> str:
    """What was found, as HTML; a report holds by itself all that it leads to."""
    if isinstance(found, ToldBrief):
        return layers(found)
    blocks = found if isinstance(found, tuple) else told(found, asked.voice)
    return led(styled(_unfolded(blocks, screen.unfolded)), asked, screen, wanted)


def _unfolded(blocks: Blocks, most: int) -> Blocks:
    """The blocks, of whose sections only the first stand open: a page is looked over before it is read."""
    sections = [block for block in blocks if isinstance(block, Section)]
    folded = {id(one): Fold(one.title.rstrip(":"), one.blocks, one.tag, headed=True) for one in sections[most:]}
    return tuple(folded.get(id(block), block) for block in blocks)


def _page(  # noqa: PLR0913 – all that a page is made of
    place: Place, screen: Screen, asked: Asked, wanted: Any, work: Work, *, here: str, done: bool, opened: Opened
) -> str:
    fields = _fields(screen, asked, wanted, work, done=done)
    parts = screen.parts(asked, wanted, opened)
    return page(
        "conflict.html.j2",
        asked.language,
        token=place.guard.token,
        asked=asked,
        screen=screen.name,
        fields=fields,
        views=screen.views(asked, wanted),
        links=screen.links(asked, wanted),
        beneath=screen.below(asked, wanted),
        kept=_kept(asked, wanted, fields),
        changes=described(asked.document.conflict, asked.change, asked.voice) if asked.change else "",
        unchanged=asked.address(screen.name, **dict.fromkeys(CHANGES, "")),
        action=f"/c/{asked.name}/{screen.name}",
        stop=here.replace(f"/{screen.name}", f"/{screen.name}/stop", 1),
        here=here,
        bare=not (asked.document.conflict.options or asked.document.conflict.states),
        computing=None if done else work,
        answer=work.answer.html if done and work.fault is None else "",
        refused=refusal(work.fault, asked.language) if done and work.fault else None,
        layout=screen.layout,
        parts=parts,
        opened_by=opened,
        read_on=_read_on(asked, opened),
        loose=None if any_open(parts) else opened.trouble,
        world=World(asked.document.conflict, asked.language),
        own={field.name: _texts(getattr(wanted, field.name)) for field in dataclass_fields(wanted)},
        rare=RARE,
        versions=Steps.of(asked) if parts else None,
        can_begin=place.shelf.folder is not None,
    )


def _fields(screen: Screen, asked: Asked, wanted: Any, work: Work, *, done: bool) -> tuple[Field, ...]:
    """What can be chosen; nothing before the outcomes are known, where it names them, or where they are too many."""
    if not screen.waits:
        return screen.fields(asked, wanted)
    if done and work.fault is None:
        shown: _Shown = work.answer
        return shown.fields
    return () if not done or isinstance(work.fault, LimitExceeded) else screen.fields(asked, wanted)


def _read_on(asked: Asked, opened: Opened) -> str:
    """Where the quote stands from which somebody came to add something; empty: they came from elsewhere."""
    quote = next((one for one in asked.document.conflict.quotes if one.id == opened.quote), None)
    return asked.address(f"read/{quote.source}", quote=quote.id) + f"#note-{quote.id}" if quote else ""


def _kept(asked: Asked, wanted: Any, fields: tuple[Field, ...]) -> list[tuple[str, tuple[str, ...]]]:
    """What the address says beside what can be chosen on the screen."""
    chosen = {field.name for field in fields}
    own = {one.name: _texts(getattr(wanted, one.name)) for one in dataclass_fields(wanted)}
    usual = {"lang": (asked.language,), "concept": (asked.concept,), **asked.flags, **own}
    return [(name, values) for name, values in usual.items() if name not in chosen and values]


def _texts(value: object) -> tuple[str, ...]:
    """A parameter as an address has it."""
    return tuple(map(str, value)) if isinstance(value, list | tuple) else (str(value),) if value else ()
