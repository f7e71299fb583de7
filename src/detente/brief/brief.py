"""The conflict's own questions, answered in order: the main job."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from detente.brief.case import Case
from detente.brief.details import details_of
from detente.brief.must_change import must_change, reach
from detente.brief.short import in_one_sentence, in_sentences, short_answer
from detente.brief.sure import sure
from detente.brief.titles import question_title
from detente.brief.told import Told
from detente.brief.when import when
from detente.brief.who_decides import who_decides
from detente.explain import Voice, name_of
from detente.graph import MAX_STATES
from detente.inverse import Answer as Edited
from detente.inverse import Edit
from detente.model import Document
from detente.model.conflict import Conflict, Question, QuestionKind
from detente.model.words import in_words
from detente.names import Language
from detente.scenario import FIRMNESS, Line, lines_of
from detente.stability import ConceptName

MOST_REREAD = 1 << 22
"""How many (state, line) pairs are looked at to find out what an answer rests on."""

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
"""Kinds whose answer takes too long to be found again without each line of the model."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A question and its answer in words.

    `answer` stands alone (`clauses` are its parts); `details` explain it and `folded` is told on demand; `states` are
    the indexes of the outcomes it is about; `rests_on` are the lines of the model without any one of which it would
    read differently, the least firm first (None: not looked into). `edited` is the change of preferences that it
    supposes, if any.
    """

    question: str
    kind: QuestionKind
    clauses: tuple[str, ...]
    details: tuple[str, ...] = ()
    folded: tuple[str, ...] = ()
    states: tuple[int, ...] = ()
    rests_on: tuple[Line, ...] | None = None
    edited: Edited[Edit] | None = None

    @property
    def answer(self) -> str:
        """The short answer."""
        return in_sentences(self.clauses)


class Brief:
    """All answers to a conflict's questions by one concept, in one language. Computes what is asked for, once."""

    def __init__(
        self, document: Document, concept: ConceptName, language: Language, max_states: int = MAX_STATES
    ) -> None:
        self.document = document
        self.concept = concept
        self.voice = Voice(language)
        self.case = Case(document.conflict, concept, max_states=max_states)
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
        return tuple(self._answer(question) for question in self.questions)

    @cached_property
    def bottom_line(self) -> tuple[str, ...]:
        """At most five sentences: the short answer to the first question of each kind, without what is said before."""
        first = {answer.kind: answer.clauses for answer in reversed(self.answers)}
        told: list[str] = []
        said: set[str] = set()
        for clauses in (first[kind] for kind in _BOTTOM_LINE if kind in first):
            told += [in_one_sentence(fresh)] if (fresh := [one for one in clauses if one not in said]) else []
            said.update(clauses)
        return tuple(told[:MOST_SENTENCES])

    def rests_on(self, state: int) -> tuple[Line, ...] | None:
        """The lines without any one of which the state would no longer hold, the least firm first."""
        if not self._may_reread:
            return None
        return _least_firm_first([line for line, case in self.case.without.items() if not case.holding[state]])

    @cached_property
    def _may_reread(self) -> bool:
        lines = len(lines_of(self.conflict))
        return 0 < lines * self.case.graph.size <= MOST_REREAD

    def _answer(self, question: Question) -> Answer:
        title = question_title(self.conflict, question, self.voice)
        if question.kind == "weakest-word":
            return self._weakest(title)
        if question.kind == "sure":
            told, lines = sure(self.case, question, self.voice)
            return Answer(title, "sure", told.clauses, told.sentences, told.folded, rests_on=lines)
        if find := _TOLD_ONCE.get(question.kind):
            told = find(self.case, question, self.voice)
            return Answer(
                title, question.kind, told.clauses, told.sentences, told.folded, told.states, edited=told.edited
            )
        details = details_of(self.case, question, self.voice)
        return Answer(
            title,
            question.kind,
            self._short(question),
            details.sentences,
            details.folded,
            details.states,
            self._answer_rests_on(question),
        )

    def _short(self, question: Question, line: Line | None = None) -> tuple[str, ...]:
        """The short answer, with or without one line of the model."""
        if (question, line) not in self._shorts:
            case = self.case if line is None else self.case.without[line]
            self._shorts[question, line] = short_answer(case, question, self.voice)
        return self._shorts[question, line]

    def _answer_rests_on(self, question: Question) -> tuple[Line, ...] | None:
        if not self._may_reread:
            return None
        answer = self._short(question)
        return _least_firm_first([line for line in self.case.without if self._short(question, line) != answer])

    def _weakest(self, title: str) -> Answer:
        low = [line for line in self.case.without if line.level.confidence == "low"]
        if not low:
            return Answer(title, "weakest-word", (self.voice.phrase("weakest-no-lines"),))
        changes = {line: self._changes_without(line) for line in low}
        changing = [line for line in low if changes[line]]
        idle = self._idle([line for line in low if not changes[line]])
        told = [self._told(line, changes[line]) for line in changing]
        message = "weakest" if changing else "weakest-none"
        answer = (self.voice.phrase(message, count=len(changing), total=len(low)),)
        return Answer(title, "weakest-word", answer, tuple(told[:2]), (*told[2:], *idle), rests_on=tuple(changing))

    def _changes_without(self, line: Line) -> list[str]:
        """Which short answers read differently without the line, and how."""
        return [
            self.voice.phrase(
                "weakest-change",
                question=question_title(self.conflict, question, self.voice),
                answer=_news(self._short(question, line), self._short(question)),
            )
            for question in self.questions
            if question.kind not in {"weakest-word", "sure", *_TOLD_ONCE}
            and self._short(question, line) != self._short(question)
        ]

    def _told(self, line: Line, changes: list[str]) -> str:
        """What changes without the line, and on what ground it stands."""
        note = line.level.note.said(self.voice.language).rstrip(".") if line.level.note else ""
        return self.voice.say(
            "weakest-line",
            words=self.voice.inner(in_words(line.level.statement, self.conflict, self.voice.language)),
            a=name_of(self.conflict, line.dm, self.voice),
            ground=self.voice.phrase("weakest-ground", note=note) if note else "",
            changes=" ".join(changes),
        )

    def _idle(self, lines: list[Line]) -> list[str]:
        """Which lines change nothing."""
        if not lines:
            return []
        said = [
            self.voice.phrase(
                "weakest-idle-line",
                words=in_words(line.level.statement, self.conflict, self.voice.language),
                a=name_of(self.conflict, line.dm, self.voice),
            )
            for line in lines
        ]
        return [self.voice.say("weakest-idle", lines="; ".join(said))]


def brief_of(
    document: Document, *, concept: ConceptName = "SEQ", language: Language = "en", max_states: int = MAX_STATES
) -> Brief:
    """The brief of a conflict: its questions answered.

    Args:
        document: the conflict as read from its file.
        concept: the solution concept that "holds" means.
        language: of questions and answers.
        max_states: refuse a conflict with more feasible states.

    Raises:
        LimitExceeded: if the conflict has more feasible states than the limit.
    """
    return Brief(document, concept, language, max_states)


def _news(clauses: Sequence[str], before: Sequence[str]) -> str:
    """What an answer says now that it did not say before; all of it where it only says less."""
    return in_sentences([clause for clause in clauses if clause not in before] or clauses)


def _least_firm_first(lines: Sequence[Line]) -> tuple[Line, ...]:
    return tuple(sorted(lines, key=lambda line: FIRMNESS[line.level.confidence]))
