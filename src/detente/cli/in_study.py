"""What every command that reads or writes in a study is given."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from detente.cli import options
from detente.cli.inquiry import Asking, Question
from detente.printable import typed

if TYPE_CHECKING:
    from detente.evidence import Source
    from detente.model import Document


@dataclass(frozen=True, kw_only=True)
class Study(Question):
    """A question about a study. What it reads raises UsageError where there is none, and ModelError."""

    folder: Path | None = None

    @cached_property
    def path(self) -> Path:
        """The study's folder: the one named, else the current one."""
        from detente.study.folder import study_of

        return study_of(self.folder)

    @cached_property
    def document(self) -> Document:
        """The study's model, read once."""
        from detente.study.folder import document_of

        return document_of(self.path)

    def next(self, command: str) -> None:
        """Say which command is asked next in the same study."""
        super().next(f"{command} --in {typed(str(self.folder))}" if self.folder else command)

    def source(self, name: str) -> Source:
        """The source that its model calls so."""
        from detente.study.sources import source_named

        return source_named(self.document, name)


class InStudy(Asking):
    """A command that asks a study."""

    asks = Study
    last = (options.IN_STUDY, *Asking.last)


class OfDocument(InStudy):
    """A command about a document, whose language it may be told by a `--lang` of its own; it answers in English."""

    last = (options.IN_STUDY, options.AS_JSON, options.QUIET)
