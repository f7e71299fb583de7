"""A brief as Python users have it: read in a console or a notebook, or written as a page."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from detente.answers.engine import Reason, either
from detente.files import write_whole
from detente.graph import Graph
from detente.model.untranslated import foreign_texts
from detente.names import Language
from detente.notebook.current import check_current
from detente.render.answer import answer_value
from detente.render.as_json import to_json
from detente.render.notebook import cell
from detente.render.page import html, plain
from detente.render.terminal import text_of
from detente.stability import ConceptName
from detente.study.briefed import beside
from detente.tell.blocks import Blocks, Figure, Section, figures_in, fold
from detente.tell.brief.briefing import briefing_of
from detente.tell.brief.told import ToldBrief
from detente.tell.voice import Voice

if TYPE_CHECKING:
    from detente.answers.beyond_brief import BeyondBrief
    from detente.model import Document


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
    def told(self) -> ToldBrief:
        """All that it tells, layer by layer.

        Raises:
            FileChanged: if the conflict's file is another by now; so does all else that is asked of it.
        """
        check_current(self.document)
        return self._told

    @cached_property
    def _told(self) -> ToldBrief:
        brief = briefing_of(
            self.document,
            concept=self.concept,
            language=self.language,
            thorough=True,
            beside=beside(self.document),
        )
        return ToldBrief(brief)

    @cached_property
    def _in_sets(self) -> BeyondBrief | None:
        """What is told where there are too many outcomes to list; None where they can be."""
        check_current(self.document)

        def counted(reason: Reason) -> BeyondBrief:
            from detente.answers.beyond_brief import beyond_brief as counted  # noqa: PLC0415 – needs the extra `large`

            return counted(self.document.conflict, self.concept, reason=reason)

        found = either("auto", lambda: self._told.brief.case.graph, counted)
        return None if isinstance(found, Graph) else found

    @property
    def blocks(self) -> Blocks:
        """The first page, then every question with its short answer; what explains it is folded."""
        if self._in_sets is not None:
            return self._counted(self._in_sets)
        told, more = self.told, Voice(self.language).say("more-of-it")
        answers = (
            Section(card.summary.question, (*card.summary.blocks, *fold(more, card.more))) for card in told.cards
        )
        return (*told.front, *answers)

    def to_dict(self) -> dict[str, Any]:
        """The same values as ``detente brief --json``."""
        if self._in_sets is not None:
            return answer_value(self._in_sets, self.document, self.language, None)
        return to_json(self.told)

    def to_html(self, path: str | PathLike[str] | None = None) -> str:
        """The page that stands alone, with all pictures; also written to a file where a path is given.

        Raises:
            OSError: if it cannot be written; an old file stays as it was.
        """
        page = html(self.told) if self._in_sets is None else plain(self.document, self.blocks[1:], Voice(self.language))
        if path is not None:
            write_whole(Path(path), page)
        return page

    def __str__(self) -> str:
        return text_of(self.blocks).rstrip("\n")

    __repr__ = __str__

    def _repr_html_(self) -> str:
        if self._in_sets is not None:
            return cell(self.blocks, self.language, foreign_texts(self.document.conflict, self.language))
        return cell((*self.blocks, *self._pictures()), self.language, self.told.foreign)

    def _counted(self, found: BeyondBrief) -> Blocks:
        from detente.tell import beyond_brief  # noqa: PLC0415 – needs the extra `large`

        voice = Voice(self.language)
        return (*beyond_brief.blocks(found, voice), *beyond_brief.cards(found, voice, folded=True))

    def _pictures(self) -> Iterator[Figure]:
        """Those of the page, each under its own title."""
        for figure in figures_in((*self.told.wants, *self.told.appendix)):
            yield Figure(figure.picture, figure.title)
