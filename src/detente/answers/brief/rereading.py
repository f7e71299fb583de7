"""What answers rest on: every line is dropped in turn, the answer found again, and what it states compared."""

from __future__ import annotations

from detente.answers.brief.kinds import reply_of
from detente.answers.brief.reply import Reply, Unfinished, Value
from detente.answers.case import Case, least_firm_first
from detente.model.conflict import Question, QuestionKind
from detente.scenario import Line, lines_of

BRIEFLY, THOROUGHLY = 1 << 18, 1 << 23
"""How much work the lines of one answer that takes a search may make: about a tenth of a second, about five."""

ABOUT_OTHERS: frozenset[QuestionKind] = frozenset({"weakest-word", "sure"})
"""The kinds that are about the other answers."""

_EACH = 300
"""As much work as that many states is done whenever a conflict is solved, however small it is."""
_TIMES: dict[QuestionKind, int] = {"who-decides": 10, "when": 30}
"""How many times as much work as to solve the conflict it is to find the answer."""


class Rereading:
    """The answers to questions about a case, with and without each of its lines; each found once, and if asked for.

    `thorough` says how long answers may be searched for; see `looked_into`.
    """

    def __init__(self, case: Case, *, thorough: bool) -> None:
        self._case = case
        self._most = THOROUGHLY if thorough else BRIEFLY
        self._lines = len(lines_of(case.conflict))
        self._replies: dict[tuple[Question, Line | None], Reply] = {}

    @property
    def possible(self) -> bool:
        """Whether there are lines, and so few that the conflict can be solved without each."""
        return self._case.is_reread

    def looked_into(self, question: Question) -> bool:
        """Whether it is known for each line if the answer would be another one without it."""
        return self.rests_on(question) is not None

    def rests_on(self, question: Question) -> tuple[Line, ...] | None:
        """The lines without any one of which the answer would be another one, the least firm first.

        None where that is not looked into: it would take too long, or the question is about the other answers.
        """
        if not self.possible or question.kind in ABOUT_OTHERS or not self._affordable(question):
            return None
        lines = list(self._case.without)
        if any(self._value(question, line) is None for line in (None, *lines)):
            return None
        return least_firm_first(line for line in lines if self.turns(line, question))

    def turns(self, line: Line, question: Question) -> bool:
        """Whether the answer would be another one without the line."""
        return self._value(question, line) != self._value(question, None)

    def _affordable(self, question: Question) -> bool:
        if question.kind in {"must-change", "reach"}:
            return self._budget >= 3 * self._lines  # each line dropped, turned round, raised
        times = _TIMES.get(question.kind)
        return times is None or times * self._work <= self._most

    @property
    def _work(self) -> int:
        return self._lines * (self._case.graph.size + _EACH)

    @property
    def _budget(self) -> int:
        """How many changes may be tried without each line."""
        return self._most // self._work

    def reply(self, question: Question, line: Line | None = None) -> Reply:
        """What is replied to a question, with or without a line."""
        if (question, line) not in self._replies:
            self._replies[question, line] = self._reply(question, line)
        return self._replies[question, line]

    def _reply(self, question: Question, line: Line | None) -> Reply:
        if line is None:
            return reply_of(self._case, question)
        whole, less = self.reply(question), self._case.without[line]
        return whole if whole.is_of_moves and less.moves_alike else reply_of(less, question, self._budget)

    def _value(self, question: Question, line: Line | None) -> Value | None:
        """What is stated, with or without the line; None where it was not found in time."""
        try:
            return self.reply(question, line).key
        except Unfinished:
            return None
