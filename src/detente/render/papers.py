"""Where a brief is handed on as files: a page, that page on paper, a Word document, and its pictures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from detente.extras import extra
from detente.files import refuse_folder, refuse_place
from detente.render.browser import browser, pdf_of

if TYPE_CHECKING:
    from detente.model import Document
    from detente.tell.blocks import Blocks
    from detente.tell.brief.told import ToldBrief
    from detente.tell.voice import Voice


@dataclass(frozen=True, slots=True)
class Made:
    """A file that is made, and the message that says so once it is written; none of a picture that is there twice."""

    file: Path
    content: str | bytes
    message: str = "talk-wrote"


@dataclass(frozen=True, slots=True)
class Papers:
    """Where a brief is wanted: as a page, on paper, as a Word document; and each of its pictures in a folder."""

    page: Path | None = None
    sheets: Path | None = None
    letter: Path | None = None
    pictures: Path | None = None

    @property
    def wanted(self) -> bool:
        """Whether any is."""
        return any((self.page, self.sheets, self.letter, self.pictures))

    def check(self) -> None:
        """Raises UsageError, with the cure, where what makes them is not installed, or they cannot be written."""
        for flag, file in (("--html", self.page), ("--pdf", self.sheets), ("--docx", self.letter)):
            if file and file != Path("-"):
                refuse_place(file, flag)
        if self.pictures:
            refuse_folder(self.pictures, "--pictures")
        if self.sheets or self.pictures:
            browser()
        if self.letter:
            with extra("docx"):
                import docx  # noqa: F401, PLC0415

    def plain(self, document: Document, report: Blocks, voice: Voice) -> Iterator[Made]:
        """The page, and that on paper, of what is told in blocks alone. Raises UsageError where the browser fails."""
        from detente.render.page import plain  # noqa: PLC0415 – as below

        page = plain(document, report, voice) if self.page or self.sheets else ""
        if self.page:
            yield Made(self.page, page, "talk-wrote-page")
        if self.sheets:
            yield Made(self.sheets, pdf_of(page))

    def made(self, told: ToldBrief, *, full: bool) -> Iterator[Made]:
        """All that are wanted; `full`: whether what is folded is told. Raises UsageError where the browser fails."""
        from detente.render.handed_on import pictures, word_document  # noqa: PLC0415 – a brief as text does without
        from detente.render.page import html  # noqa: PLC0415

        page = html(told, full=full) if self.page or self.sheets else ""
        if self.page:
            yield Made(self.page, page, "talk-wrote-page")
        if self.sheets:
            yield Made(self.sheets, pdf_of(page))
        if self.letter:
            document, drawn = word_document(told, full=full)
            yield Made(self.letter, document, "talk-wrote" if drawn else "talk-wrote-undrawn")
        if self.pictures:
            for name, picture in pictures(told):
                yield Made(self.pictures / name, picture, "talk-wrote" if name.endswith(".png") else "")
