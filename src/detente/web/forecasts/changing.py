"""What the forms of forecasts write: by the same functions, under the same lock, with the same refusals as commands."""

from __future__ import annotations

from collections.abc import Callable

from fastapi import Depends, FastAPI, Response
from fastapi.responses import HTMLResponse, RedirectResponse

from detente.answers.forecasts import Recorded
from detente.errors import DetenteError
from detente.forecast.ledger import LedgerError, system_clock
from detente.forecast.rules import entry_named
from detente.study.forecasts import ask, resolve, update
from detente.web.asked import Asked
from detente.web.editing.cards import Trouble
from detente.web.editing.controls import Sent
from detente.web.forecasts.filled import (
    Wrong,
    belief_wrong,
    end_in,
    placed,
    question_in,
    said_in,
    sent_of,
    wrong_in,
    wrong_in_new,
)
from detente.web.forecasts.here import forecasts_of, ledger_folder
from detente.web.forecasts.listing import list_page
from detente.web.forecasts.one import one_page
from detente.web.forecasts.sheets import Do
from detente.web.place import Place
from detente.web.sent import Filled


def add_changing(app: FastAPI, place: Place) -> None:
    """Serve what adds to the ledger."""
    about, allowed = Depends(place.asked), [Depends(place.may_change)]

    def add(filled: Filled, asked: Asked = about) -> Response:
        sent = sent_of(filled)
        done = _tried(sent, asked, lambda: wrong_in_new(sent, asked.voice), lambda: _asked(sent, asked))
        if isinstance(done, Recorded):
            return _to(asked, done, "add")
        return HTMLResponse(list_page(place, asked, new=Trouble(done, sent)), 422)

    def say(id: str, do: Do, filled: Filled, asked: Asked = about) -> Response:  # noqa: A002 – as the address calls it
        sent = sent_of(filled)
        entry = entry_named(id, {one.question.id: one for one in forecasts_of(asked).entries})
        wrong = lambda: wrong_in(sent, do, entry.question, asked.voice)  # noqa: E731
        done = _tried(sent, asked, wrong, lambda: _said(id, do, sent, asked))
        if isinstance(done, Recorded):
            return _to(asked, done, do)
        return HTMLResponse(one_page(place, asked, id, do, trouble=Trouble(done, sent)), 422)

    app.post("/c/{name}/forecasts", include_in_schema=False, dependencies=allowed)(add)
    app.post("/c/{name}/forecasts/{id}/{do}", include_in_schema=False, dependencies=allowed)(say)


def _tried(
    sent: Sent, asked: Asked, look: Callable[[], Wrong], record: Callable[[], Recorded | Wrong]
) -> Recorded | Wrong:
    """What was recorded, else what is wrong, by the field that it is about. Raises LedgerError."""
    try:
        return look() or record()
    except LedgerError:
        raise  # there is no list then that the form could stand on; the page that says so has what was filled in
    except (DetenteError, OSError) as fault:
        return placed(fault, sent, asked.voice)


def _asked(sent: Sent, asked: Asked) -> Recorded | Wrong:
    folder = ledger_folder(asked)
    what, said = question_in(sent, forecasts_of(asked), folder), said_in(sent)
    wrong = belief_wrong(sent, what, system_clock(), asked.voice)
    return wrong or ask(folder, what, said if said.texts else None)


def _said(name: str, do: Do, sent: Sent, asked: Asked) -> Recorded:
    folder = ledger_folder(asked)
    if do != "update":
        return resolve(folder, name, end_in(sent, do))
    question = entry_named(name, {one.question.id: one for one in forecasts_of(asked).entries}).question
    return update(folder, name, said_in(sent, question))


def _to(asked: Asked, done: Recorded, what: str) -> Response:
    """To the page of the forecast, which says that it was written."""
    return RedirectResponse(asked.address(f"forecasts/{done.entry.question.id}", done=what), 303)
