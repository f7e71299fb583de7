"""A conflict as it is read: by one concept, in one language, and as long as its file is what it was."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from detente.answers.case import Case
from detente.errors import UsageError
from detente.model import Document
from detente.model.diagram import feasible
from detente.names import LANGUAGES, Language
from detente.notebook.current import check_current
from detente.notebook.given import one_of
from detente.notebook.result import Result
from detente.scenario import changed
from detente.stability import ConceptName, concept_named
from detente.tell.untranslated import untranslated_in
from detente.tell.voice import Voice

if TYPE_CHECKING:
    from detente.model.conflict import Conflict as Model
    from detente.model.conflict import Scenario
    from detente.symbolic import Symbolic


class Reading:
    """A document, what it is read by, and what was changed in it, if anything."""

    document: Document
    concept: ConceptName
    language: Language
    _change: Scenario | None = None

    def __init__(self, document: Document, concept: ConceptName = "SEQ", language: Language = "en") -> None:
        if not isinstance(document, Document):
            raise UsageError(f"{document!r} is no conflict that was read; detente.load reads one, by its path or name")
        vars(self).update(
            document=document, concept=concept_named(concept), language=one_of("language", language, LANGUAGES)
        )

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse it: what was said of a conflict stays true of it. Raises UsageError."""
        raise UsageError(f"a conflict stays as it is, its {name} too; fix, without, prefer and others make a new one")

    @property
    def conflict(self) -> Model:
        """The model: what the analyst wrote, as values."""
        return self._case.conflict

    @property
    def parties(self) -> dict[str, str]:
        """The names of those who can move, by id."""
        return {dm.id: dm.name.said(self.language) for dm in self.conflict.movers}

    @property
    def options(self) -> dict[str, str]:
        """What taking each option is called, by id."""
        return {option.id: option.do.said(self.language) for option in self.conflict.options}

    @property
    def size(self) -> int:
        """How many states are feasible."""
        model = self._case.conflict
        if model.is_graph_form:
            return len(model.states)
        diagram, node = feasible(model)
        return diagram.count(node)

    @property
    def _case(self) -> Case:
        """What is computed of it; every method goes through here, so none answers for a file that is another."""
        check_current(self.document)
        return self._computed

    @cached_property
    def _computed(self) -> Case:
        model = self.document.conflict
        return Case(changed(model, self._change) if self._change else model, self.concept)

    @cached_property
    def _in_sets(self) -> Symbolic:
        """The same where outcomes are too many to list: what one question finds is there for the next."""
        from detente.symbolic import Symbolic  # noqa: PLC0415 – needs the extra `large`

        return Symbolic(self._computed.conflict)

    def _by(self, concept: ConceptName | None) -> Case:
        by = self.concept if concept is None else concept_named(concept)
        return self._case if by == self.concept else Case(self.conflict, by)

    def _result(self, answer: object, *others: Document) -> Result:
        aside = untranslated_in(self.conflict, Voice(self.language))
        return Result(answer, self.language, aside, (self.document, *others))
