"""A conflict's own questions where there are too many outcomes to list: what sets of them can answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from detente.answers.beyond import EXAMPLES, Held, held_in
from detente.answers.beyond_compare import BeyondCompare, variant_of
from detente.answers.beyond_paths import BeyondPaths, paths_in
from detente.answers.engine import Reason
from detente.errors import LimitExceeded
from detente.model.conflict import Conflict, Question
from detente.model.statement import Always, Statement
from detente.names import ConceptName, ConditionId, DmId, ScenarioId
from detente.scenario import changed
from detente.symbolic import MEMORY, Symbolic, known, side_by_side
from detente.symbolic.courses import Taken
from detente.symbolic.cover import common_to, statement_of
from detente.symbolic.space import States
from detente.symbolic.unnumbered import unnumbered
from detente.symbolic.witness import Reply, reply


@dataclass(frozen=True, slots=True)
class Leaving:
    """How many of the outcomes in question a decision maker would leave, and one of them with its wanted move."""

    count: int
    example: Taken | None
    reply: Reply | None


@dataclass(frozen=True, slots=True)
class About:
    """In how many outcomes a statement is true, how many of them hold, who would leave them, and the `nearest` one.

    That is one that holds for everyone, else for the most; None where the statement is true in no outcome.
    """

    statement: Statement
    count: int
    holding: int
    leaving: Mapping[DmId, Leaving]
    nearest: Taken | None


@dataclass(frozen=True, slots=True)
class Common:
    """The outcomes that hold: how many, what is true of all of them, and of no others if that is short, and some."""

    count: int
    size: int
    common: Statement
    when: Statement | None
    examples: tuple[Taken, ...]


Finding = tuple[About, ...] | Common | tuple[BeyondPaths, ...] | BeyondCompare


@dataclass(frozen=True, slots=True)
class Answer:
    """A question and what was found; None where sets of outcomes do not tell, and `why_not` if that was a limit."""

    question: Question
    found: Finding | None
    why_not: str = ""

    @property
    def needs_list(self) -> bool:
        """Whether only a list of all outcomes answers it."""
        return self.found is None and not self.why_not


@dataclass(frozen=True, slots=True)
class BeyondBrief:
    """The answers, and what holds: for everyone, and `by` how many outcomes for each decision maker.

    `conditions` are in how many of all outcomes each named condition is true.
    """

    conflict: Conflict
    reason: Reason
    concept: ConceptName
    held: Held
    by: Mapping[DmId, int]
    conditions: Mapping[ConditionId, int]
    answers: tuple[Answer, ...]


def beyond_brief(
    conflict: Conflict,
    concept: ConceptName,
    *,
    reason: Reason,
    memory: int = MEMORY,
    watch: Callable[[int, int], None] = lambda _number, _total: None,
) -> BeyondBrief:
    """The conflict's questions, answered as far as sets of outcomes tell; `watch` hears of which question it is at.

    Raises:
        UsageError: if the concept is not one of the five, or the engine cannot be had.
        LimitExceeded: if what holds outgrows so many bytes of memory; an answer that does is left out.
    """
    known((concept,))
    base = unnumbered(conflict, memory=memory)
    questions = conflict.questions or (Question("holds"), Question("reachable"))
    asked = tuple(dict.fromkeys(one.scenario for one in questions if one.scenario is not None))
    variants = {name: changed(base, base.scenario(name)) for name in asked}
    found, *others = side_by_side((base, *variants.values()), memory=memory)
    asking = _Asking(found, dict(zip(asked, others, strict=True)), concept, reason)
    held = held_in(found, concept)
    return BeyondBrief(
        conflict,
        reason,
        concept,
        held,
        {dm: found.space.count(found.stable(concept, dm)) for dm in found.movers},
        found.true_in(found.space.feasible),
        tuple(asking.answers(questions, watch)),
    )


@dataclass(frozen=True, slots=True)
class _Asking:
    """The conflict, and what its scenarios make of it, in the same diagrams."""

    base: Symbolic
    variants: Mapping[ScenarioId, Symbolic]
    concept: ConceptName
    reason: Reason

    def answers(self, questions: Sequence[Question], watch: Callable[[int, int], None]) -> Iterator[Answer]:
        for number, question in enumerate(questions, start=1):
            watch(number, len(questions))
            try:
                yield Answer(question, self._found(question))
            except LimitExceeded as limit:
                yield Answer(question, None, str(limit))

    def _found(self, question: Question) -> Finding | None:
        match question.kind:
            case "holds" if not question.about:
                return self._common()
            case "holds" | "who-blocks":
                return tuple(map(self._about, question.about or (Always(True),)))
            case "reachable" if isinstance(self.base.conflict.status_quo, frozenset):
                return tuple(self._paths(self.base.conflict.status_quo, one) for one in question.about or (None,))
            case "scenario" if question.scenario is not None:
                return self._compared(question.scenario)
        return None

    def _common(self) -> Common:
        space, states = self.base.space, self.base.equilibria(self.concept)
        common, when = common_to(states, space), statement_of(states, space)
        return Common(space.count(states), self.base.size, common, when, tuple(space.examples(states, EXAMPLES)))

    def _about(self, statement: Statement) -> About:
        base, space = self.base, self.base.space
        where = space.feasible & space.of(statement)
        nearest = next(space.examples(base.nearest(self.concept, where), 1), None)
        leaving = {dm: self._leaving(dm, where) for dm in base.movers}
        return About(
            statement, space.count(where), space.count(where & base.equilibria(self.concept)), leaving, nearest
        )

    def _leaving(self, dm: DmId, where: States) -> Leaving:
        base = self.base
        left = where & ~base.stable(self.concept, dm)
        example = next(base.space.examples(left, 1), None)
        given = None if example is None else reply(base, self.concept, dm, example)
        return Leaving(base.space.count(left), example, given)

    def _paths(self, start: Taken, about: Statement | None) -> BeyondPaths:
        return paths_in(self.base, start, about, self.concept, self.reason)

    def _compared(self, scenario: ScenarioId) -> BeyondCompare:
        change = self.base.conflict.scenario(scenario)
        variant = variant_of(self.base, self.variants[scenario], change, change.id, self.concept)
        return BeyondCompare(
            self.base.conflict, self.reason, self.concept, held_in(self.base, self.concept), (variant,)
        )
