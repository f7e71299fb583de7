"""Which outcomes hold, and of how many something asked about is true; with an example."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from detente.answers.brief.reply import Reply, Value, places, which
from detente.answers.brief.who_blocks import Blocked
from detente.answers.case import Case
from detente.graph.truth import Mask
from detente.model.conflict import Question
from detente.model.statement import Statement


@dataclass(frozen=True, slots=True)
class About:
    """In how many outcomes a statement is true, and in how many of the `held` that hold."""

    statement: Statement
    total: int
    count: int
    held: int


@dataclass(frozen=True, slots=True)
class Example:
    """An outcome that holds; where none of those asked about does, the one that the fewest would leave."""

    state: int
    holds: bool


@dataclass(frozen=True, eq=False)
class Held(Reply):
    """Which outcomes hold, or of how many of these the statements asked about are true."""

    @cached_property
    def key(self) -> Value:
        """What the short answer states."""
        case, about = self.case, self.question.about
        if not about:
            return case.graph.size, which(case.graph, case.holding)
        if len(about) == 1:
            left = left_key(case, self.question)
            return *about_key(case, about[0]), left, bool(left) and holds_if_supposed(case, about[0])
        if not case.holding.any():
            return (0,)
        counted = (which(case.graph, case.holding & case.where(statement)) for statement in about)
        return int(case.holding.sum()), *counted

    @property
    def states(self) -> tuple[int, ...]:
        """Those that hold of the ones asked about, else the one nearest to it."""
        return states_of(self.case, self._meant, self.example)

    @cached_property
    def counts(self) -> tuple[About, ...]:
        """Of every statement asked about in how many outcomes it is true."""
        return tuple(about_of(self.case, statement) for statement in self.question.about)

    @cached_property
    def example(self) -> Example | None:
        """One of the outcomes asked about; None where nothing is asked about, or it is not possible."""
        return example_of(self.case, self._meant) if self.question.about else None

    @cached_property
    def _meant(self) -> Mask:
        """Where one of the statements is true; all that holds, where nothing is asked about."""
        about = self.question.about
        return np.logical_or.reduce([self.case.where(one) for one in about]) if about else self.case.holding


def about_of(case: Case, statement: Statement) -> About:
    """In how many outcomes a statement is true."""
    where = case.where(statement)
    return About(statement, int(where.sum()), int((where & case.holding).sum()), int(case.holding.sum()))


def holds_if_supposed(case: Case, statement: Statement) -> bool:
    """Whether it is true in an outcome that holds in one of the scenarios that are asked about."""
    asked = dict.fromkeys(one.scenario for one in case.conflict.questions if one.scenario is not None)
    return any((one.holding & one.where(statement)).any() for one in map(case.scenario, asked))


def about_key(case: Case, statement: Statement) -> Value:
    """What is stated of one statement."""
    where = case.where(statement)
    if not (held := where & case.holding).any():
        return (int(where.sum()),)
    return int(case.holding.sum()), which(case.graph, held)


def left_key(case: Case, question: Question) -> Value:
    """Who would leave which of the states asked about; nothing where one of them holds."""
    blocked = Blocked(case, question)
    return () if (blocked.where & case.holding).any() else blocked.key


def states_of(case: Case, where: Mask, example: Example | None) -> tuple[int, ...]:
    """Those of some states that hold; where none does, their example."""
    if (held := where & case.holding).any():
        return places(held)
    return () if example is None else (example.state,)


def example_of(case: Case, where: Mask) -> Example | None:
    """An example of these states that holds, one that is reached if there is any; else the one nearest to it."""
    held = where & case.holding
    if held.any():
        return Example(int(np.argmax(there if (there := held & case.arriving).any() else held)), True)
    return Example(_nearest(case, where), False) if where.any() else None


def _nearest(case: Case, where: Mask) -> int:
    """Of these states the first one that the fewest decision makers would leave."""
    leaving = sum((~case.solution.stable(case.concept, dm)).astype(np.int64) for dm in case.graph.decision_makers)
    return int(np.argmin(np.where(where, leaving, np.iinfo(np.int64).max)))
