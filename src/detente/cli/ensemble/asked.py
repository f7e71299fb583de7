"""An ensemble as a command has it: what was asked, what was counted, and what it hangs on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property, partial
from pathlib import Path

from detente.answers.brief.same import Asked, Fact, facts_of
from detente.answers.brief.surety import Sure, asked_in, sure_of, surety
from detente.answers.case import Case
from detente.cli.ensemble.together import Together, together
from detente.ensemble import (
    Chunk,
    Design,
    HangsOn,
    Plan,
    RateRange,
    Sample,
    Shares,
    Word,
    answered,
    hangs_on,
    merged,
    plan_of,
    run,
    run_chunk,
    sample_of,
    weakest_words,
    with_reading,
)
from detente.ensemble.hanging.weakest import DRAWS
from detente.ensemble.running import Journal, Local, Scheduler, progress, run_all
from detente.errors import UsageError
from detente.model import Document
from detente.model.conflict import Question
from detente.model.shares import MAX_RATIO
from detente.model.statement import Holds
from detente.study import opened
from detente.study.changing import MODEL

MOST_KEPT = 200_000
"""Of more readings the single answers are not kept; what they hang on is then found from other, fewer ones."""

Named = tuple[str, Asked]
"""What is asked about, as it was named: a condition, a statement, the number of a state."""
Borne = tuple[tuple[Question, tuple[Fact, ...]], ...]


@dataclass(frozen=True)
class Ensembled:
    """The readings of a conflict: `named` is what is asked about, `borne` the questions with what bears the answers.

    `stopped` says that not all readings of the plan were made.
    """

    document: Document
    case: Case
    plan: Plan
    chunk: Chunk
    named: tuple[Named, ...]
    borne: Borne
    stopped: bool = False

    def work_out(self) -> bool:
        """Find what answers hang on, and on whose word; False if Ctrl-C ended that, and what is left stays empty."""
        parts = ("sure", "together", "hangs", "words")
        for at, part in enumerate(parts):
            try:
                getattr(self, part)
            except KeyboardInterrupt:
                self.__dict__.update(dict.fromkeys(parts[at:], ()))
                return False
        return True

    @cached_property
    def shares(self) -> Shares:
        """The shares of the readings that were made."""
        return Shares(self.plan, self.chunk)

    @cached_property
    def _kept(self) -> tuple[Plan, Chunk, Sample]:
        """Readings of which the single answers are kept."""
        plan, chunk = self.plan, self.chunk
        if chunk.bits is None:
            plan = plan_of(
                plan.conflict,
                plan.varied,
                answers=plan.answers,
                design=_drawing(plan),
                draws=MOST_KEPT // 2,
                seed=plan.seed,
            ).also_by(self.case.concept)
            chunk = run(plan, bits=True)
        return plan, chunk, _without_rates(sample_of(plan, chunk))

    @cached_property
    def hangs(self) -> tuple[tuple[str, HangsOn], ...]:
        """What it hangs on that something asked about holds, by its name."""
        plan, chunk, sample = self._kept
        place = {asked: k for k, asked in enumerate(plan.answers)}
        concept = self.case.concept
        return tuple(
            (name, hangs_on(sample, answered(plan, chunk, place[asked], "holds", concept)))
            for name, asked in self.named
        )

    @cached_property
    def together(self) -> tuple[Together, ...]:
        """What is asked about, two by two, in the same readings."""
        return tuple(together(*self._kept[:2], self.case, self.named))

    @cached_property
    def sure(self) -> tuple[Sure, ...]:
        """The questions, and in which share of the readings each has the same answer; those about scenarios last.

        Readings of a scenario are those of another conflict, so that fewer are drawn anew for each.
        """
        plan, chunk, _ = self._kept
        own = sure_of(plan, chunk, self.borne, self.case.concept) if self.borne else ()
        elsewhere = [question for question in self.case.conflict.questions if question.scenario is not None]
        return own + surety(self.case, elsewhere, draws=min(DRAWS, plan.draws), seed=plan.seed)

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """What every source and voice bears of what is asked about."""
        asked = tuple(dict.fromkeys(asked for _, asked in self.named))
        if not asked:
            return ()
        varied = tuple(one for one in self.plan.varied if not isinstance(one, RateRange))
        plan = replace(self.plan, varied=varied, answers=asked, courses=False)
        return weakest_words(plan, self.case.concept, draws=min(DRAWS, plan.draws))


def with_readings(document: Document, others: Sequence[str]) -> Document:
    """The model with the files of other analysts, given as ``FILE`` or ``FILE=WEIGHT``, as readings of their own.

    Raises:
        UsageError: if a weight is no number above 0, or a file is about another conflict.
        ModelError: if a file has errors.
    """
    conflict = document.conflict
    for given in others:
        name, weight = _weighed(given)
        conflict = with_reading(conflict, opened(name).conflict, _named(Path(name)), weight)
    return replace(document, conflict=conflict)


def _named(path: Path) -> str:
    """What a file's reading is called: as the file, or as the folder of a study."""
    return path.parent.name if path.name == MODEL and path.parent.name else path.stem


def _weighed(given: str) -> tuple[str, Fraction]:
    name, equals, said = given.rpartition("=")
    if not equals:
        return given, Fraction(1)
    try:
        weight = Fraction(said)
    except (ValueError, ZeroDivisionError):
        weight = Fraction(0)
    if not 1 / Fraction(MAX_RATIO) <= weight <= MAX_RATIO:
        raise UsageError(f"--reading {given}: {said or 'nothing'} is no weight; expected a number above 0, as 0.5")
    return name, weight


def asked_about(case: Case, meant: Sequence[Named]) -> tuple[tuple[Named, ...], Borne, tuple[Asked, ...]]:
    """What is asked about by name (all conditions, if nothing is `meant`), the questions, and all a plan has to ask.

    Questions about scenarios are left out: their readings are those of other conflicts.
    """
    named = tuple(meant) or tuple((str(one.id), Holds(one.id)) for one in case.conflict.conditions)
    own = [question for question in case.conflict.questions if question.scenario is None]
    borne = tuple((question, facts) for question in own if (facts := facts_of(case, question)))
    return named, borne, tuple(dict.fromkeys([*(asked for _, asked in named), *asked_in(borne)]))


def tally(
    plan: Plan, chunk: int, journal: Journal | None, where: Local | Scheduler, *, quiet: bool
) -> tuple[Chunk | None, bool]:
    """What was counted (None: nothing that says anything), and whether Ctrl-C has stopped it."""
    total: Chunk | None = None
    stopped = False
    with progress(plan.draws, done=journal.done if journal else 0, quiet=quiet) as told:
        try:
            for _, payload in run_all(partial(_payload, plan), plan.draws, chunk, journal, where=where, progress=told):
                found = Chunk.from_bytes(payload)
                total = found if total is None else merged([total, found])
        except KeyboardInterrupt:
            stopped = total is None or total.draws < plan.draws
    if stopped and plan.design == "enumeration":
        return None, True
    return total, stopped


def _payload(plan: Plan, first: int, count: int) -> bytes:
    """The tally of some draws as a journal keeps it and a cluster sends it."""
    return run_chunk(plan, first, count, bits=plan.draws <= MOST_KEPT).to_bytes()


def _without_rates(sample: Sample) -> Sample:
    """What may decide about anything but courses."""
    kept = [k for k, factor in enumerate(sample.factors) if not isinstance(factor.varied, RateRange)]
    return replace(sample, factors=tuple(sample.factors[k] for k in kept), values=sample.values[kept])


def _drawing(plan: Plan) -> Design:
    return "monte-carlo" if plan.design == "enumeration" else plan.design
