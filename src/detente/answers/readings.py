"""The readings of a conflict: what is asked of them, how many there is time for, and what was counted in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from detente.answers.asking.meant import meant_by
from detente.answers.brief.same import Asked, Fact, facts_of
from detente.answers.brief.surety import asked_in
from detente.answers.case import Case
from detente.ensemble import DRAWS, Chunk, Design, Plan, merged, plan_of, run_chunk
from detente.ensemble.running import Journal, Local, Run, Scheduler, run_all
from detente.model.conflict import Question
from detente.model.statement import Holds

MOST_KEPT = 200_000
"""Of more readings the single answers are not kept; what they hang on is then found from other, fewer ones."""
MOST_LOOKED_AT = 1 << 24
"""Outcomes that are looked at, over all readings together, unless more readings are asked for: some 20 seconds."""
_CHUNK, _AT_ONCE = 1_000, 1 << 20
"""Readings that are made at a time, and how many outcomes these may have together: it is soon told how far a run is."""

Named = tuple[str, Asked]
"""What is asked about, as it was named: a condition, a statement, a state."""


@dataclass(frozen=True)
class Asking:
    """What is asked of which readings of a conflict.

    Attributes:
        case: the conflict.
        plan: the readings, and all that is asked of each.
        named: what is asked about.
        borne: the questions of the conflict itself, each with what bears the answer; those about scenarios have
            readings of another conflict.
    """

    case: Case
    plan: Plan
    named: tuple[Named, ...]
    borne: tuple[tuple[Question, tuple[Fact, ...]], ...]

    @property
    def about(self) -> tuple[Asked, ...]:
        """What is asked about, each once though it may have several names."""
        return tuple(dict.fromkeys(asked for _, asked in self.named))

    def kept_in(self, file: Path | None, *, resume: bool) -> AbstractContextManager[Journal | None]:
        """The journal in a file that keeps what is counted in them. Raises as `Journal` does; None: there is none."""
        run = Run(self.plan.digest, self.plan.seed, self.plan.draws)
        return nullcontext() if file is None else Journal(file, run, resume=resume)


def asking(
    case: Case,
    about: Sequence[str] = (),
    *,
    design: Design | None = None,
    draws: int | None = None,
    seed: int = 0,
    courses: bool | None = None,
) -> Asking:
    """What is asked of the readings of a conflict.

    Args:
        case: the conflict.
        about: states, conditions or statements as people name them; all conditions, if there are none.
        design: how readings are chosen; None: all of them where they are no more than `draws`, else by chance.
        draws: how many; None: `readings_for` the outcomes of the conflict.
        seed: of the draws.
        courses: whether it is asked where most courses end; None: where there is a status quo.

    Raises:
        UsageError: if `about` names nothing feasible, or readings cannot be chosen so.
        LimitExceeded: if there are too many of them to enumerate.
    """
    conflict = case.conflict
    meant = ((text, meant_by(case.graph, text)) for text in dict.fromkeys(about))
    named = tuple(meant) or tuple((str(one.id), Holds(one.id)) for one in conflict.conditions)
    own = [question for question in conflict.questions if question.scenario is None]
    borne = tuple((question, facts) for question in own if (facts := facts_of(case, question)))
    plan = plan_of(
        conflict,
        answers=tuple(dict.fromkeys([*(asked for _, asked in named), *asked_in(borne)])),
        design=design,
        draws=draws or readings_for(case.graph.size),
        seed=seed,
        courses=conflict.status_quo is not None if courses is None else courses,
    )
    return Asking(case, plan.also_by(case.concept), named, borne)


def readings_for(outcomes: int, *, most: int = DRAWS, least: int = 200) -> int:
    """How many readings there is time for: fewer, the more outcomes each has.

    Example:
        >>> [readings_for(outcomes) for outcomes in (6, 4096, 65_536)]
        [10000, 4096, 256]
    """
    return max(least, min(most, MOST_LOOKED_AT // max(1, outcomes)))


def counted(
    asked: Asking,
    *,
    chunk: int | None = None,
    journal: Journal | None = None,
    where: Local | Scheduler | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[Chunk, bool]:
    """What was counted in the readings, and whether Ctrl-C has stopped that before its end.

    Args:
        asked: what is asked of which readings.
        chunk: how many are made at a time; None: as many as take no long time. The result does not depend on it.
        journal: keeps what is counted.
        where: who computes; None: this machine.
        progress: is told how many readings have been made, also those of the journal, and how many there are.

    Raises:
        KeyboardInterrupt: if what was counted until then says nothing: of an enumeration, a part does not.
    """
    plan = asked.plan
    size = chunk or max(1, min(_CHUNK, _AT_ONCE // asked.case.graph.size))
    total: Chunk | None = None
    try:
        for _, payload in run_all(partial(_payload, plan), plan.draws, size, journal, where=where or Local()):
            found = Chunk.from_bytes(payload)
            total = found if total is None else merged([total, found])
            if progress is not None:
                progress(total.draws, plan.draws)
    except KeyboardInterrupt:
        if total is None or (plan.design == "enumeration" and total.draws < plan.draws):
            raise
    assert total is not None, "a plan has readings"
    return total, total.draws < plan.draws


def _payload(plan: Plan, first: int, count: int) -> bytes:
    """The tally of some readings as a journal keeps it and a cluster sends it."""
    return run_chunk(plan, first, count, bits=plan.draws <= MOST_KEPT).to_bytes()
