"""What cannot be answered, on a page that says why and what to do; as values where values were asked for."""

from __future__ import annotations

import sys
import traceback
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse
from starlette.exceptions import HTTPException

from detente.errors import DetenteError, LimitExceeded, ModelError, StaleFileError, UsageError
from detente.forecast.ledger import LedgerError
from detente.model import shown
from detente.names import LANGUAGES, Language
from detente.tell.findings import finding_values
from detente.tell.voice import Voice
from detente.web.addresses import here_of, spoken
from detente.web.guard import OldPage
from detente.web.page import page
from detente.web.place import Place
from detente.web.refused import message_of, not_written
from detente.web.sent import sent, texts
from detente.web.work import Stopped

_PASSING = {403, 409, 503}
"""What may be over soon: an old page, a file that others changed, a full disk."""


def add_refusals(app: FastAPI, place: Place) -> None:
    """Meet everything that is raised with a page, or with values."""

    async def met(request: Request, fault: Exception) -> Response:
        as_values = request.url.path.endswith(".json")
        language = "en" if as_values else _language(request)
        status, heading, lines = refusal(fault, language)
        if isinstance(fault, OSError) and request.method == "POST":
            lines = [not_written(fault, Voice(language))]
        if as_values:
            return JSONResponse({"error": {"message": " ".join(lines), **_faults(fault)}}, status)
        findings = shown(fault.findings, fault.name, fault.text) if isinstance(fault, ModelError) else ""
        made = page(
            "refused.html.j2",
            language,
            token=place.guard.token,
            heading=heading,
            lines=lines,
            findings=findings,
            places=_places(request, fault, language),
            again=await _sent_in_vain(request, 409 if isinstance(fault, LedgerError) else status),
            here=here_of(request),
        )
        return HTMLResponse(made, status, {"HX-Push-Url": "false"})

    kinds = (DetenteError, OSError, MemoryError, OldPage, HTTPException, RequestValidationError, Stopped, Exception)
    for kind in kinds:
        app.add_exception_handler(kind, met)


def refusal(fault: Exception, language: Language) -> tuple[int, str, list[str]]:
    """Of what was raised the status, the message that heads the page, and what is said."""
    voice = Voice(language)
    match fault:
        case ModelError():
            broken = "forecasts-broken" if isinstance(fault, LedgerError) else "web-invalid"
            return 422, "web-refused", [voice.say(broken)]
        case LimitExceeded() | MemoryError():
            return 413, "web-too-large", [message_of(fault, voice)] if str(fault) else []
        case StaleFileError():
            return 409, "web-refused", [message_of(fault, voice)]
        case Stopped():
            return 409, "web-refused", [voice.say("web-stopped")]
        case UsageError():
            return 400, "web-refused", [message_of(fault, voice)]
        case DetenteError():
            return 422, "web-refused", [message_of(fault, voice)]
        case RequestValidationError():
            wrong = (f"{'.'.join(map(str, error['loc'][1:]))}: {error['msg']}" for error in fault.errors())
            return 422, "web-refused", list(wrong)
        case OldPage():
            return 403, "web-refused", [voice.say("web-old-page")]
        case HTTPException(status_code=404):
            return 404, "web-not-there", []
        case HTTPException():
            return fault.status_code, "web-refused", [fault.detail or HTTPStatus(fault.status_code).phrase]
        case OSError():
            return 503, "web-refused", [f"{fault.filename or ''}: {fault.strerror or fault}"]
    traceback.print_exception(fault, file=sys.stderr)
    return 500, "web-failed", []


async def _sent_in_vain(request: Request, status: int) -> list[tuple[str, str]]:
    """What was filled in on a page of ours, where it may pass if it is sent once more."""
    if request.method != "POST" or status not in _PASSING or "origin" not in request.headers:
        return []  # who says no origin is no browser of today, and may have been led here by another site
    return [(name, value) for name, value in texts(await sent(request)) if name != "token"]


def _places(request: Request, fault: Exception, language: Language) -> dict[int, str]:
    """Per line of a file that has a fault where it is put right; nothing where it is no file of the shelf."""
    name = request.path_params.get("name")
    if name is None or not isinstance(fault, ModelError) or isinstance(fault, LedgerError):
        return {}
    lines = (finding.place.line for finding in fault.findings if finding.place)
    return {line: f"/c/{quote(name)}/file{spoken(language)}#line-{line}" for line in sorted({*lines})}


def _faults(fault: Exception) -> dict[str, Any]:
    return {"findings": finding_values(fault.findings)} if isinstance(fault, ModelError) else {}


def _language(request: Request) -> Language:
    asked = request.query_params.get("lang")
    return next((known for known in LANGUAGES if known == asked), "en")
