"""The same questions on many readings: in how many it is so, what that hangs on, and on whose word."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property

from detente.answers.brief.surety import Sure, sure_of, surety
from detente.answers.readings import MOST_KEPT, Asking, readings_for
from detente.answers.together import Together, together
from detente.ensemble import (
    Chunk,
    HangsOn,
    Plan,
    RateRange,
    Sample,
    Shares,
    Word,
    answered,
    hangs_on,
    plan_of,
    run,
    sample_of,
    weakest_words,
)
from detente.ensemble.hanging.weakest import DRAWS, words_of

MOST = 8
"""So many outcomes are told of unless more are asked for."""
_LEAST = 100
"""So many readings are made anew, however long it takes."""


@dataclass(frozen=True)
class Ensemble:
    """What the readings of a conflict say; what is more than counting is worked out when it is first looked at.

    Attributes:
        asked: what was asked of which readings.
        chunk: what was counted in them.
        stopped: whether not all readings were made.
        most: of so many outcomes is told; the values have all.
        given: whether what is asked about was named by whoever asks; else it is all the model has.
        progress: is told of how many of the words it was found out what hangs on them.
    """

    asked: Asking
    chunk: Chunk
    stopped: bool = False
    most: int = MOST
    given: bool = False
    progress: Callable[[int, int], None] | None = field(default=None, compare=False, repr=False)

    @property
    def plan(self) -> Plan:
        """The readings."""
        return self.asked.plan

    @cached_property
    def whole(self) -> bool:
        """Whether all is found out; where Ctrl-C ends that, what is left stays empty."""
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
    def sure(self) -> tuple[Sure, ...]:
        """The questions, and in which share of the readings each has the same answer; those about scenarios last.

        Readings of a scenario are those of another conflict, so that fewer are drawn anew for each.
        """
        (plan, chunk, _), case, borne = self._kept, self.asked.case, self.asked.borne
        elsewhere = [question for question in case.conflict.questions if question.scenario is not None]
        own = sure_of(plan, chunk, borne, case.concept) if borne else ()
        scenarios = len({question.scenario for question in elsewhere})
        return own + surety(case, elsewhere, draws=self._anew(scenarios), seed=plan.seed)

    @cached_property
    def together(self) -> tuple[Together, ...]:
        """What is asked about, two by two, in the same readings."""
        return tuple(together(*self._kept[:2], self.asked.case, self.asked.named))

    @cached_property
    def hangs(self) -> tuple[tuple[str, HangsOn], ...]:
        """What it hangs on that something asked about holds, by its name."""
        plan, chunk, sample = self._kept
        place = {asked: k for k, asked in enumerate(plan.answers)}
        concept = self.asked.case.concept
        return tuple(
            (name, hangs_on(sample, answered(plan, chunk, place[asked], "holds", concept)))
            for name, asked in self.asked.named
        )

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """What every source and voice bears of what is asked about."""
        every = len(list(words_of(self.plan.conflict)))
        if not (every and self.asked.named):
            return ()
        varied = tuple(one for one in self.plan.varied if not isinstance(one, RateRange))
        plan = replace(self.plan, varied=varied, answers=self.asked.about, courses=False)
        return weakest_words(plan, self.asked.case.concept, draws=self._anew(every), progress=self.progress)

    @cached_property
    def _kept(self) -> tuple[Plan, Chunk, Sample]:
        """Readings of which the single answers are kept."""
        plan, chunk = self.plan, self.chunk
        if chunk.bits is None:
            design = "monte-carlo" if plan.design == "enumeration" else plan.design
            fewer = plan_of(
                plan.conflict,
                plan.varied,
                answers=plan.answers,
                design=design,
                draws=MOST_KEPT // 2,
                seed=plan.seed,
            )
            plan = fewer.also_by(self.asked.case.concept)
            chunk = run(plan, bits=True)
        return plan, chunk, _without_rates(sample_of(plan, chunk))

    def _anew(self, times: int) -> int:
        """How many readings are made anew, and that so many times."""
        outcomes = self.asked.case.graph.size * max(1, times)
        return min(readings_for(outcomes, most=DRAWS, least=_LEAST), self.plan.draws)


def _without_rates(sample: Sample) -> Sample:
    """What may decide about anything but courses."""
    kept = [k for k, factor in enumerate(sample.factors) if not isinstance(factor.varied, RateRange)]
    return replace(sample, factors=tuple(sample.factors[k] for k in kept), values=sample.values[kept])
