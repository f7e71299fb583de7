"""A brief as Python users have it: read in a console or a notebook, or written as a page."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from detente.files import write_whole
from detente.names import Language
from detente.notebook.current import check_current
from detente.render.as_json import to_json
from detente.render.notebook import cell
from detente.render.page import html
from detente.render.pictures import Drawn, title_in
from detente.render.pictures.of_page import pictures_of
from detente.render.terminal import text_of
from detente.stability import ConceptName
from detente.study.evidence import evidence_of
from detente.tell.blocks import Blocks, Figure, Section, fold, sentences
from detente.tell.brief import briefing_of, view_of
from detente.tell.brief.front.blocks import front_blocks
from detente.tell.untranslated import untranslated_in
from detente.tell.voice import Voice

if TYPE_CHECKING:
    from detente.model import Document
    from detente.tell.brief import View


class Brief:
    """A conflict's own questions and their answers, in one language; worked out when they are first looked at.

    Example:
        >>> import detente
        >>> len(detente.load("two-towns").brief().to_dict()["answers"])
        5
    """

    def __init__(self, document: Document, concept: ConceptName, language: Language) -> None:
        self.document = document
        self.concept = concept
        self.language = language

    @property
    def view(self) -> View:
        """Everything that a page of it shows.

        Raises:
            FileChanged: if the conflict's file is another by now; so does all else that is asked of it.
        """
        check_current(self.document)
        return self._view

    @cached_property
    def _view(self) -> View:
        answered = briefing_of(self.document, concept=self.concept, language=self.language, thorough=True)
        return view_of(answered, hangs_on=True, passages=evidence_of(self.document).passages)

    @property
    def blocks(self) -> Blocks:
        """The first page, then every question with its short answer; what explains it is folded."""
        view, voice = self.view, Voice(self.language)
        more, asides = voice.say("more-of-it"), [untranslated_in(self.document.conflict, voice)]
        answers = (
            Section(
                one.question,
                (
                    *sentences([row.answer, row.reason]),
                    *fold(more, sentences((one.answer, *one.details, *one.folded))),
                ),
            )
            for row, one in zip(view.front.glance, view.answers, strict=True)
        )
        return (*front_blocks(view.front, voice), *sentences(asides, "faint"), *answers)

    def to_dict(self) -> dict[str, Any]:
        """The same values as ``detente brief --json``."""
        return to_json(self.view)

    def to_html(self, path: str | PathLike[str] | None = None) -> str:
        """The page that stands alone, with all pictures; also written to a file where a path is given.

        Raises:
            OSError: if it cannot be written; an old file stays as it was.
        """
        page = html(self.view)
        if path is not None:
            write_whole(Path(path), page)
        return page

    def __str__(self) -> str:
        return text_of(self.blocks).rstrip("\n")

    __repr__ = __str__

    def _repr_html_(self) -> str:
        return cell((*self.blocks, *self._pictures()), self.language, self.view.foreign)

    def _pictures(self) -> Iterator[Figure]:
        """Those of the page, each under its own title."""
        for picture in pictures_of(self.view, standalone=True).values():
            if picture:
                yield Figure(Drawn(picture), title_in(picture))
