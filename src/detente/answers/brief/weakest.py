"""What rests on the weakest words: the lines that nobody is sure of, each dropped in turn."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from detente.answers.brief.reply import Reply, Value
from detente.answers.brief.rereading import Rereading
from detente.model.conflict import Question
from detente.scenario import Line, lines_of


@dataclass(frozen=True, eq=False, kw_only=True)
class Weakest(Reply):
    """Which lines that nobody is sure of turn which answers to the other questions, as `reading` finds them."""

    questions: tuple[Question, ...]
    reading: Rereading

    @cached_property
    def key(self) -> Value:
        """How many lines and answers are counted."""
        if not self.weak:
            return (0,)
        return len(self.changing), len(self.weak), len(self.looked_into), len(self.left)

    @cached_property
    def weak(self) -> tuple[Line, ...]:
        """The lines that nobody is sure of."""
        return tuple(line for line in lines_of(self.case.conflict) if line.is_weak)

    @cached_property
    def others(self) -> tuple[Question, ...]:
        """The other questions."""
        return tuple(question for question in self.questions if question.kind != "weakest-word")

    @cached_property
    def looked_into(self) -> tuple[Question, ...]:
        """Those of which it is known if a line turns their answer."""
        return tuple(question for question in self.others if self.reading.looked_into(question))

    @property
    def left(self) -> list[Question]:
        """The others of them."""
        return [question for question in self.others if question not in self.looked_into]

    @cached_property
    def turned(self) -> dict[Line, tuple[Question, ...]]:
        """By weak line the questions whose answers would be other ones without it."""
        return {line: tuple(one for one in self.looked_into if self.reading.turns(line, one)) for line in self.weak}

    @property
    def changing(self) -> tuple[Line, ...]:
        """The lines that turn an answer."""
        return tuple(line for line, turned in self.turned.items() if turned)

    @property
    def idle(self) -> tuple[Line, ...]:
        """The lines that turn none that was looked into."""
        return tuple(line for line, turned in self.turned.items() if not turned) if self.looked_into else ()

    @property
    def lines(self) -> tuple[Line, ...] | None:
        """Those that turn any; None where there are weak lines, and no answer is looked into."""
        return self.changing if self.looked_into or not self.weak else None
