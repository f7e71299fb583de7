"""What all requests share: the conflicts, the searches that run, and who may ask."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Annotated

from fastapi import Query, Request

from detente.errors import DetenteError, Finding, ModelError, UsageError
from detente.model import Document
from detente.names import Language
from detente.stability import concept_named
from detente.web.asked import CHANGES, Asked
from detente.web.guard import Guard
from detente.web.refused import Refused
from detente.web.sent import Filled, text
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
        return Asked(name, document, lang, concept_named(concept), flags, own=self.is_own(name), fault=fault)

    def again(self, asked: Asked) -> Asked:
        """The same of the file as it is now."""
        document, fault = self._document(asked.name)
        return replace(asked, document=document, fault=fault)

    def _document(self, name: str) -> tuple[Document, ModelError | None]:
        """The conflict as its file is now; where that has faults, as it was when last it had none, and the faults."""
        try:
            self.good[name] = self.shelf.document(name)
        except (DetenteError, OSError) as fault:
            if name not in self.good:
                raise
            return self.good[name], _faults(fault, self.good[name])
        return self.good[name], None

    def is_own(self, name: str) -> bool:
        """Whether it may be changed, also where its file has gone meanwhile."""
        return self.shelf.is_own(name) or (name in self.good and name not in self.shelf.library)

    def path(self, name: str) -> Path:
        """The file of a conflict, also where that has gone meanwhile. Raises UsageError where there was none."""
        try:
            return self.shelf.path(name)
        except UsageError:
            file = self.good[name].file if name in self.good else None
            if file is None:
                raise
            return file

    def file(self, asked: Asked) -> Path:
        """The file of a conflict that may be changed. Raises Refused for one of the library."""
        if not asked.own:
            raise Refused(asked.voice.say("edit-read-only"))
        return self.path(asked.name)

    def may_change(self, request: Request, filled: Filled) -> None:
        """Let a change pass that our own page asks for. Raises OldPage for others."""
        self.guard.check(request.headers.get("x-detente-token") or text(filled, "token"))

    def warm(self) -> None:
        """Load what the first answer would have to wait for."""
        first = self.shelf.library[0]
        _ = Asked(first, self.shelf.document(first)).case.holding


def _faults(fault: Exception, good: Document) -> ModelError:
    """What is wrong with a file as findings; none where it is there no more."""
    if isinstance(fault, ModelError):
        return fault
    gone = good.file is None or not good.file.is_file()
    findings = () if gone else (Finding("error", "unreadable", str(fault), None),)
    return ModelError(findings, name=good.name, text="")


def _chosen(values: list[str] | None) -> tuple[str, ...]:
    """What is chosen: a form sends nothing chosen as an empty text."""
    return tuple(value for value in values or () if value)
