"""How sure the answers to the other questions are."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from detente.answers.brief.reply import Reply, Value
from detente.answers.brief.surety import MOST_STATES, Sure, surety
from detente.model.conflict import Question
from detente.scenario import FIRMNESS, Line


@dataclass(frozen=True, eq=False)
class Surety(Reply):
    """In how many readings each of the other answers is the same, the least sure first, and what that hangs on."""

    @cached_property
    def key(self) -> Value:
        """What is said of the answers."""
        if self.too_many:
            return (self.case.graph.size,)
        if not self.found:
            return ("nothing",)
        return tuple(map(_value, self.found)) if self.varied else ("fixed",)

    @property
    def too_many(self) -> bool:
        """Whether the conflict is too large to be read many times over."""
        return self.case.graph.size > MOST_STATES

    @cached_property
    def others(self) -> tuple[Question, ...]:
        """The other questions of the conflict."""
        return tuple(one for one in self.case.conflict.questions if one != self.question)

    @cached_property
    def found(self) -> tuple[Sure, ...]:
        """What readings say of them: of whole answers first, the least sure first."""
        found = () if self.too_many else surety(self.case, self.others)
        return tuple(sorted(found, key=lambda one: (one.compared != "answer", one.share.value)))

    @property
    def varied(self) -> bool:
        """Whether anything varies between readings."""
        return any(one.plan.varied for one in self.found)

    @property
    def left(self) -> list[Question]:
        """The questions of which nothing is said."""
        return [question for question in self.others if not any(question in one.questions for one in self.found)]

    @property
    def lines(self) -> tuple[Line, ...] | None:
        """The lines that decide, the least firm first; None: not looked for."""
        if self.too_many:
            return None
        lines = dict.fromkeys(line for one in self.found for line in one.lines) if self.varied else ()
        return tuple(sorted(lines, key=lambda line: FIRMNESS[line.level.confidence]))


def _value(one: Sure) -> Value:
    named, reached = (None if share is None else share.value for share in (one.named, one.reached))
    return one.questions, one.compared, one.share.value, named, reached
