"""The share of the readings in which something is so, and how far chance may have moved it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from math import sqrt

from detente.ensemble.counting.chunk import I64, Chunk, whole
from detente.ensemble.varying.design import Design, Plan
from detente.errors import UsageError
from detente.graph.truth import Mask
from detente.stability import ConceptName


def bound_of(share: Fraction | float, readings: float) -> float | None:
    """How far a share of readings drawn may be from 0, or from 1, where they all agree; None where they do not.

    The rule of three: were it farther than 3/n, n readings would have agreed in less than 5 of 100 runs.
    """
    return min(1.0, 3 / readings) if share in (0, 1) else None


@dataclass(frozen=True, slots=True)
class Share:
    """A share of the readings: never the probability of an event.

    Attributes:
        value: the share.
        draws: of how many readings.
        design: how they were chosen.

    Example:
        >>> share = Share(Fraction(71, 100), 100, "monte-carlo")
        >>> str(share), Share(Fraction(0), 300, "monte-carlo").bound
        ('0.71 ± 0.045', 0.01)
    """

    value: Fraction
    draws: int
    design: Design

    @property
    def exact(self) -> bool:
        """Whether all readings were enumerated, so that chance has no part in it."""
        return self.design == "enumeration"

    @property
    def error(self) -> float:
        """The standard error, sqrt(p (1 - p) / n); 0 where the share is exact.

        Of a Latin hypercube it is an upper bound, but for a factor sqrt(n / (n - 1)). It is 0 as well where all
        readings agree, which does not make the share exact: see `bound`.
        """
        return 0.0 if self.exact else sqrt(self.value * (1 - self.value) / self.draws)

    @property
    def bound(self) -> float | None:
        """How far the share may be from 0, or from 1, where all readings drawn agree; None where they do not."""
        return None if self.exact else bound_of(self.value, self.draws)

    def __str__(self) -> str:
        if self.exact:
            return f"{float(self.value):.3g} (exact)"
        if self.bound is not None:
            return f"{'at most' if self.value == 0 else 'at least'} {abs(float(self.value) - self.bound):.3g}"
        return f"{float(self.value):.3g} ± {self.error:.2g}"


@dataclass(frozen=True, slots=True)
class Shares:
    """What the tally of a plan's draws, all or those made so far, says in shares of the readings.

    Lists have one share per state of the conflict's graph. A state that is not possible in a reading neither holds
    nor is reached in it.

    Raises:
        UsageError: if only some of an enumeration was counted: it says nothing before its end.
    """

    plan: Plan
    chunk: Chunk

    def __post_init__(self) -> None:
        if self.plan.design == "enumeration" and self.chunk.draws != self.plan.draws:
            raise UsageError(
                f"{self.chunk.draws} of {self.plan.draws} readings were enumerated; shares are known when all are"
            )

    def holds(self, concept: ConceptName) -> list[Share]:
        """In which share each state holds for everyone by the concept."""
        return self._each(self.chunk.counts[self.plan.place("holds", concept)])

    def reached(self) -> list[Share]:
        """In which share wanted moves lead to each state from the status quo; it itself is always reached.

        Raises:
            UsageError: if the conflict has no status quo.
        """
        return self._each(self.chunk.counts[self._reached(None)])

    def reached_and_holds(self, concept: ConceptName) -> list[Share]:
        """In which share each state is reached and holds in the same reading. Raises UsageError as `reached`."""
        return self._each(self.chunk.counts[self._reached(concept)])

    def possible(self) -> list[Share]:
        """In which share each state is feasible."""
        return self._each(self.chunk.possible)

    def answer_holds(self, answer: int, concept: ConceptName) -> Share:
        """In which share an answer of the plan, by its place there, is true in some state that holds for everyone."""
        return self._one(self.chunk.answered[self.plan.place("holds", concept), answer])

    def answer_reached(self, answer: int, concept: ConceptName | None = None) -> Share:
        """In which share it is true in some state that is reached, and by the concept holds. Raises as `reached`."""
        return self._one(self.chunk.answered[self._reached(concept), answer])

    def of(self, so: Mask) -> Share:
        """In which share something is so, of which one flag per reading that was counted is given."""
        if self.plan.design != "enumeration":
            return Share(Fraction(int(so.sum()), so.size), self.chunk.draws, self.plan.design)
        return self._one(_weights(self.plan)[so].sum(axis=0))

    def ends(self) -> list[Share]:
        """In which share each state is the end of most courses.

        The courses are those of `detente.evolution.chain`, evenly chosen and without events. Most are more than half,
        and a half is not: a share of courses nearer to it than 1e-9 counts as one. No state is the end of most where
        courses divide, go round for ever, or have no start.

        Raises:
            UsageError: if the courses were not followed.
        """
        return self._each(self._ends()[: len(self.chunk.possible)])

    def answer_ends(self, answer: int) -> Share:
        """In which share most courses end where it is true, in a cycle all the time. Raises UsageError as `ends`."""
        return self._one(self._ends()[len(self.chunk.possible) + answer])

    def goes_round(self) -> Share:
        """In which share most courses have no end, but go round for ever. Raises UsageError as `ends`."""
        return self._one(self._ends()[-1])

    def agreement(self, one: ConceptName, other: ConceptName) -> Share:
        """In which share the same states hold for everyone by both concepts."""
        return self._one(self.chunk.agreeing[self.plan.concepts.index(one), self.plan.concepts.index(other)])

    def _ends(self) -> I64:
        if self.chunk.ends is None:
            raise UsageError("the courses were not followed; make the plan with courses=True")
        return self.chunk.ends

    def _reached(self, concept: ConceptName | None) -> int:
        if self.plan.conflict.status_quo is None:
            raise UsageError("nothing is reached from nowhere: the model has no status quo; add status_quo: to it")
        return self.plan.place("reached" if concept is None else "both", concept or self.plan.concepts[0])

    def _each(self, limbs: I64) -> list[Share]:
        return [self._one(state) for state in limbs]

    def _one(self, limbs: I64) -> Share:
        return Share(Fraction(whole(limbs), whole(self.chunk.weight)), self.chunk.draws, self.plan.design)


@lru_cache(maxsize=2)
def _weights(plan: Plan) -> I64:
    """How much each reading of an enumeration counts."""
    return plan.weights(0, plan.draws)
