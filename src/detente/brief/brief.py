"""The conflict's own questions, answered in order: the main job."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from detente.answers.case import Case
from detente.brief.apart import true_in_some
from detente.brief.details import details_of
from detente.brief.must_change import must_change, reach
from detente.brief.rereading import Rereading
from detente.brief.short import in_one_sentence, in_sentences, short_answer
from detente.brief.sure import sure
from detente.brief.titles import question_title
from detente.brief.told import Told, Value
from detente.brief.weakest import weakest
from detente.brief.when import when
from detente.brief.who_decides import who_decides
from detente.graph import MAX_STATES
from detente.inverse import Answer as Edited
from detente.inverse import Edit
from detente.model import Document
from detente.model.conflict import Conflict, Question, QuestionKind
from detente.names import Language
from detente.scenario import Line
from detente.stability import ConceptName
from detente.tell.voice import Voice

_BOTTOM_LINE: tuple[QuestionKind, ...] = (
    *("holds", "reachable", "scenario", "must-change", "sure"),
    *("when", "reach", "who-decides", "who-blocks", "weakest-word"),
)
"""The kinds that it may speak of, the most telling first."""

MOST_SENTENCES = 5

_TOLD_ONCE: dict[QuestionKind, Callable[[Case, Question, Voice], Told]] = {
    "must-change": must_change,
    "reach": reach,
    "when": when,
    "who-decides": who_decides,
}
"""Kinds whose answer is found together with what stands behind it, since that takes a search."""


def unwatched(_: str) -> None:
    """Nobody is told what is being done."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A question and its answer in words.

    `answer` stands alone (`clauses` are its parts); `details` explain it and `folded` is told on demand; `states` are
    the indexes of the outcomes it is about; `rests_on` are the lines of the model without any one of which it would
    be another one, the least firm first (None: not looked into); of ``weakest-word`` those that turn another answer, of
    ``sure`` those that decide. `edited` is the change of preferences that it supposes, if any; `value` what
    it states, without words, where it is about the other answers.
    """

    question: str
    kind: QuestionKind
    clauses: tuple[str, ...]
    details: tuple[str, ...] = ()
    folded: tuple[str, ...] = ()
    states: tuple[int, ...] = ()
    rests_on: tuple[Line, ...] | None = None
    edited: Edited[Edit] | None = None
    value: Value | None = None

    @property
    def answer(self) -> str:
        """The short answer."""
        return in_sentences(self.clauses)


class Brief:
    """All answers to a conflict's questions by one concept, in one language. Computes what is asked for, once."""

    def __init__(
        self,
        document: Document,
        concept: ConceptName,
        language: Language,
        max_states: int = MAX_STATES,
        *,
        thorough: bool = False,
        watch: Callable[[str], None] = unwatched,
    ) -> None:
        self.document = document
        self.concept = concept
        self.voice = Voice(language)
        self.thorough = thorough
        self.watch = watch
        self.case = Case(document.conflict, concept, max_states=max_states)
        self.rereading = Rereading(self.case, thorough=thorough)
        self._shorts: dict[tuple[Question, Line | None], tuple[str, ...]] = {}

    @property
    def conflict(self) -> Conflict:
        """The conflict in question."""
        return self.document.conflict

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """The conflict's questions; where it has none, which outcomes hold and which of them are reached."""
        return self.conflict.questions or (Question("holds"), Question("reachable"))

    @cached_property
    def answers(self) -> tuple[Answer, ...]:
        """One answer per question, in order."""
        count, found = len(self.questions), list[Answer]()
        for at, question in enumerate(self.questions, start=1):
            self.watch(f"Question {at} of {count}: {question_title(self.conflict, question, self.voice)}")
            found.append(self._answer(question))
        self.watch("Putting it into words")
        return tuple(found)

    @cached_property
    def bottom_line(self) -> tuple[str, ...]:
        """At most five sentences: the short answer to the first question of each kind, without what is said before."""
        told: list[str] = []
        said: set[str] = set()
        for clauses in self._telling():
            told += [in_one_sentence(fresh)] if (fresh := [one for one in clauses if one not in said]) else []
            said.update(clauses)
        return tuple(told[:MOST_SENTENCES])

    def _telling(self) -> Iterator[tuple[str, ...]]:
        """The clauses that the bottom line is made of; no condition that is true where it holds is missing."""
        asked = dict(zip(self.questions, self.answers, strict=True))
        first = {question.kind: question for question in reversed(self.questions)}
        first |= {one.kind: one for one in reversed(self.questions) if one.kind == "holds" and not one.about}
        chosen = [first[kind] for kind in _BOTTOM_LINE if kind in first]
        if not any(question.kind == "holds" and not question.about for question in chosen):
            named = true_in_some(self.case, self.voice, but={about for question in chosen for about in question.about})
            yield (self.voice.phrase("hold-named", what=named),) if named else ()
        for question in chosen:
            yield asked[question].clauses

    def rests_on(self, state: int) -> tuple[Line, ...] | None:
        """The lines without any one of which the state would no longer hold, the least firm first."""
        return self.case.breaking(state)

    def _answer(self, question: Question) -> Answer:
        title = question_title(self.conflict, question, self.voice)
        if question.kind == "weakest-word":
            told, lines = weakest(self.case, self.questions, self.rereading, self._short, self.voice)
        elif question.kind == "sure":
            told, lines = sure(self.case, question, self.voice)
        else:
            told, lines = self._told(question), self.rereading.rests_on(question)
        return Answer(
            title,
            question.kind,
            told.clauses,
            told.sentences,
            told.folded,
            told.states,
            lines,
            told.edited,
            told.value,
        )

    def _told(self, question: Question) -> Told:
        if find := _TOLD_ONCE.get(question.kind):
            return find(self.case, question, self.voice)
        details = details_of(self.case, question, self.voice)
        return Told(self._short(question), details.sentences, details.folded, details.states)

    def _short(self, question: Question, line: Line | None = None) -> tuple[str, ...]:
        """The short answer, with or without one line of the model."""
        if (question, line) not in self._shorts:
            case = self.case if line is None else self.case.without[line]
            find = _TOLD_ONCE.get(question.kind)
            self._shorts[question, line] = (
                find(case, question, self.voice).clauses if find else short_answer(case, question, self.voice)
            )
        return self._shorts[question, line]


def brief_of(
    document: Document,
    *,
    concept: ConceptName = "SEQ",
    language: Language = "en",
    max_states: int = MAX_STATES,
    thorough: bool = False,
    watch: Callable[[str], None] = unwatched,
) -> Brief:
    """The brief of a conflict: its questions answered.

    Args:
        document: the conflict as read from its file.
        concept: the solution concept that "holds" means.
        language: of questions and answers.
        max_states: refuse a conflict with more feasible states.
        thorough: whether to look for what answers that take a search rest on as long as that takes some seconds.
        watch: is told what is being done.

    Raises:
        LimitExceeded: if the conflict has more feasible states than the limit.
    """
    return Brief(document, concept, language, max_states, thorough=thorough, watch=watch)
