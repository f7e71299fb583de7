"""The conflict's own questions, answered in order: the main job."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from detente.answers.brief.apart import conditions_in
from detente.answers.brief.reply import Reply
from detente.answers.brief.rereading import Rereading
from detente.answers.brief.sure import Surety
from detente.answers.brief.weakest import Weakest
from detente.answers.case import Case
from detente.graph import MAX_STATES
from detente.model import Document
from detente.model.conflict import Conflict, Question, QuestionKind
from detente.model.statement import Holds
from detente.names import ConditionId
from detente.scenario import Line
from detente.stability import ConceptName

_BOTTOM_LINE: tuple[QuestionKind, ...] = (
    *("holds", "reachable", "scenario", "must-change", "sure"),
    *("when", "reach", "who-decides", "who-blocks", "weakest-word"),
)
"""The kinds that it may speak of, the most telling first."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A question, what is replied to it, and the lines of the model without any one of which that would be otherwise.

    The least firm line comes first (None: not looked into); of ``weakest-word`` those that turn another answer, of
    ``sure`` those that decide.
    """

    question: Question
    reply: Reply
    rests_on: tuple[Line, ...] | None = None


@dataclass(frozen=True, eq=False)
class Brief:
    """All answers to a conflict's questions by one concept. Computes what is asked for, once.

    Args:
        document: the conflict as read from its file.
        concept: the solution concept that "holds" means.
        max_states: a conflict with more feasible states is refused (LimitExceeded).
        thorough: whether to look for what answers that take a search rest on as long as that takes some seconds.
    """

    document: Document
    concept: ConceptName = "SEQ"
    max_states: int = MAX_STATES
    thorough: bool = False

    @property
    def conflict(self) -> Conflict:
        """The conflict in question."""
        return self.document.conflict

    @cached_property
    def case(self) -> Case:
        """The conflict with what is computed of it."""
        return Case(self.conflict, self.concept, max_states=self.max_states)

    @cached_property
    def quotes(self) -> dict[Question | int, tuple[str, ...]]:
        """Of the answers and states that were asked for so far the ids of the quotes that they rest on."""
        return {}

    @cached_property
    def rereading(self) -> Rereading:
        """The replies, with and without each line of the model."""
        return Rereading(self.case, thorough=self.thorough)

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """The conflict's questions; where it has none, which outcomes hold and which of them are reached."""
        return self.conflict.questions or (Question("holds"), Question("reachable"))

    @cached_property
    def answers(self) -> tuple[Answer, ...]:
        """One answer per question, in order."""
        return tuple(map(self.answer, self.questions))

    def answer(self, question: Question) -> Answer:
        """The answer to a question of the conflict."""
        reply: Surety | Weakest
        match question.kind:
            case "weakest-word":
                reply = Weakest(self.case, question, questions=self.questions, reading=self.rereading)
            case "sure":
                reply = Surety(self.case, question)
            case _:
                return Answer(question, self.rereading.reply(question), self.rereading.rests_on(question))
        return Answer(question, reply, reply.lines)

    @cached_property
    def bottom_line(self) -> tuple[Question, ...]:
        """The questions whose answers it consists of: the first of each kind, the most telling kinds first."""
        first = {question.kind: question for question in reversed(self.questions)}
        first |= {one.kind: one for one in reversed(self.questions) if one.kind == "holds" and not one.about}
        return tuple(first[kind] for kind in _BOTTOM_LINE if kind in first)

    @cached_property
    def unmentioned(self) -> tuple[tuple[ConditionId, int], ...]:
        """The conditions that are true in how many outcomes that hold and are not asked about in the bottom line.

        None where one of its answers says what holds.
        """
        if any(question.kind == "holds" and not question.about for question in self.bottom_line):
            return ()
        about = {statement for question in self.bottom_line for statement in question.about}
        counted = ((condition, where.count(1)) for condition, where in conditions_in(self.case))
        return tuple((condition, count) for condition, count in counted if count and Holds(condition) not in about)

    def rests_on(self, state: int) -> tuple[Line, ...] | None:
        """The lines without any one of which the state would no longer hold, the least firm first."""
        return self.case.breaking(state)
