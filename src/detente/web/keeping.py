"""What was tried is kept: a change becomes a scenario of the file."""

from __future__ import annotations

from pathlib import Path as File
from typing import Annotated, Any

from fastapi import Depends, FastAPI, Form, Response
from fastapi.responses import RedirectResponse

from detente.model import Document
from detente.model.conflict import ByStatements, Preferences, Scenario
from detente.model.edit import Plain
from detente.model.statement import str_of
from detente.names import Language
from detente.web.asked import CHANGES, Asked
from detente.web.editing.naming import id_for
from detente.web.editing.parts import Parts
from detente.web.editing.saving import inserted, written
from detente.web.place import Place
from detente.web.refused import Refused


def add_keeping(app: FastAPI, place: Place) -> None:
    """Serve what keeps the change of an address."""
    about, allowed = Depends(place.asked), [Depends(place.may_change)]

    def keeping(title: Annotated[str, Form(max_length=400)] = "", asked: Asked = about) -> Response:
        change = asked.change
        if change is None:
            raise Refused(asked.voice.say("web-nothing-to-keep"))
        name = keep(place.file(asked), change, title.strip(), asked.language)
        return RedirectResponse(asked.address("what-if", **(dict.fromkeys(CHANGES, "") | {"scenario": name})), 303)

    app.post("/c/{name}/what-if/keep", include_in_schema=False, dependencies=allowed)(keeping)


def keep(file: File, change: Scenario, title: str, language: Language) -> str:
    """Write a change into the file as a scenario, with all else as it is; its id.

    Raises:
        ModelError: if the file has errors, or would have; nothing is written.
        FileHeldError: if another process writes there and does not end in time.
        OSError: if it cannot be written; the file is as it was.
    """
    called: dict[str, Plain] = {"title": {language: title}} if title else {}
    value: dict[str, Plain] = called | _parts(change)

    def added(document: Document, parts: Parts) -> tuple[str, str]:
        name = id_for(("scenarios",), value, document.conflict)
        return name, document.edited([inserted(parts, ("scenarios", name), value)])

    return written(file, added)


def _parts(change: Scenario) -> dict[str, Any]:
    """What a scenario changes, as a file has it."""
    parts: dict[str, Any] = {
        "without": list(change.without),
        "without_options": list(change.without_options),
        "fix": dict(change.fix),
        "preferences": {str(dm): _wanted(wanted) for dm, wanted in change.preferences},
    }
    return {key: value for key, value in parts.items() if value}


def _wanted(preferences: Preferences) -> list[str]:
    assert isinstance(preferences, ByStatements), "what an address changes is said by statements"
    return [str_of(level.statement) for level in preferences.levels]
