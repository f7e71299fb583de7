"""What all requests share: the conflicts, the searches that run, and who may ask."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated

from fastapi import Form, Query, Request

from detente.names import Language
from detente.stability import concept_named
from detente.web.asked import Asked
from detente.web.guard import Guard
from detente.web.shelf import Shelf
from detente.web.work import Bench

Several = Annotated[list[str] | None, Query(max_length=200)]


@dataclass(frozen=True)
class Place:
    """One server."""

    shelf: Shelf
    guard: Guard
    bench: Bench = field(default_factory=Bench)

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
        names = ("scenario", "without", "without_option", "fix", "prefer", "add")
        flags = {flag: chosen for flag, values in zip(names, given, strict=True) if (chosen := _chosen(values))}
        return Asked(name, self.shelf.document(name), lang, concept_named(concept), flags, own=self.shelf.is_own(name))

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
