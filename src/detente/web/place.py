"""What all requests share: the conflicts, the searches that run, and who may ask."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Annotated

from fastapi import Form, Query, Request

from detente.errors import ModelError
from detente.model import Document
from detente.names import Language
from detente.stability import concept_named
from detente.web.asked import CHANGES, Asked
from detente.web.guard import Guard
from detente.web.refused import Refused
from detente.web.shelf import Shelf
from detente.web.work import Bench

Several = Annotated[list[str] | None, Query(max_length=200)]


@dataclass(frozen=True)
class Place:
    """One server."""

    shelf: Shelf
    guard: Guard
    bench: Bench = field(default_factory=Bench)
    good: dict[str, Document] = field(default_factory=dict)

    def asked(  # noqa: PLR0913, PLR0917 – what an address may say
        self,
        name: str,
        lang: Language = "en",
        concept: str = "SEQ",
        scenario: Several = None,
        without: Several = None,
        without_option: Several = None,
        fix: Several = None,
        prefer: Several = None,
        add: Several = None,
    ) -> Asked:
        """What a request is about. Raises UsageError, ModelError."""
        given = (scenario, without, without_option, fix, prefer, add)
        flags = {flag: chosen for flag, values in zip(CHANGES, given, strict=True) if (chosen := _chosen(values))}
        document, fault = self._document(name)
        return Asked(name, document, lang, concept_named(concept), flags, own=self.shelf.is_own(name), fault=fault)

    def again(self, asked: Asked) -> Asked:
        """The same of the file as it is now."""
        document, fault = self._document(asked.name)
        return replace(asked, document=document, fault=fault)

    def _document(self, name: str) -> tuple[Document, ModelError | None]:
        """The conflict as its file is now; where that has faults, as it was when last it had none, and the faults."""
        try:
            self.good[name] = self.shelf.document(name)
        except ModelError as fault:
            if name not in self.good:
                raise
            return self.good[name], fault
        return self.good[name], None

    def file(self, asked: Asked) -> Path:
        """The file of a conflict that may be changed. Raises Refused for one of the library."""
        if not asked.own:
            raise Refused(asked.voice.say("edit-read-only"))
        return self.shelf.path(asked.name)

    def may_change(self, request: Request, token: Annotated[str, Form()] = "") -> None:
        """Let a change pass that our own page asks for. Raises HTTPException for others."""
        self.guard.check(request.headers.get("x-detente-token", token))

    def warm(self) -> None:
        """Load what the first answer would have to wait for."""
        first = self.shelf.library[0]
        _ = Asked(first, self.shelf.document(first)).case.holding


def _chosen(values: list[str] | None) -> tuple[str, ...]:
    """What is chosen: a form sends nothing chosen as an empty text."""
    return tuple(value for value in values or () if value)
