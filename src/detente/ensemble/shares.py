"""In which share of the readings something is so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, lru_cache
from typing import overload

import numpy as np

from detente.ensemble.counting.chunk import I64, Chunk, whole
from detente.ensemble.share import Share
from detente.ensemble.varying.design import Plan
from detente.errors import UsageError
from detente.graph.truth import Mask
from detente.stability import ConceptName


class Each(Sequence[Share]):
    """A share per state; of many states few shares are different, and each of these is worked out once."""

    def __init__(self, limbs: I64, share: Callable[[I64], Share]) -> None:
        different, which = np.unique(limbs, axis=0, return_inverse=True)
        self._shares = [share(row) for row in different]
        self._which = which.reshape(-1)

    def __len__(self) -> int:
        return self._which.size

    @overload
    def __getitem__(self, s: int) -> Share: ...
    @overload
    def __getitem__(self, s: slice) -> list[Share]: ...
    def __getitem__(self, s: int | slice) -> Share | list[Share]:
        if isinstance(s, slice):
            return [self._shares[k] for k in self._which[s].tolist()]
        return self._shares[int(self._which[s])]

    @cached_property
    def some(self) -> list[int]:
        """The states of which it is so in some reading, those of the most readings first."""
        values = sorted({share.value for share in self._shares}, reverse=True)
        place = {value: k for k, value in enumerate(values)}
        places = np.array([place[share.value] for share in self._shares])[self._which]
        so = np.count_nonzero(places < place.get(Fraction(0), len(values)))
        found: list[int] = np.argsort(places, kind="stable")[:so].tolist()
        return found


@dataclass(frozen=True, slots=True)
class Shares:
    """What the tally of a plan's draws, all or those made so far, says in shares of the readings.

    `Each` has one share per state of the conflict's graph. A state that is not possible in a reading neither holds nor
    is reached in it.

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

    def holds(self, concept: ConceptName) -> Each:
        """In which share each state holds for everyone by the concept."""
        return self._each(self.chunk.counts[self.plan.place("holds", concept)])

    def reached(self) -> Each:
        """In which share wanted moves lead to each state from the status quo; it itself is always reached.

        Raises:
            UsageError: if the conflict has no status quo.
        """
        return self._each(self.chunk.counts[self._reached(None)])

    def reached_and_holds(self, concept: ConceptName) -> Each:
        """In which share each state is reached and holds in the same reading. Raises UsageError as `reached`."""
        return self._each(self.chunk.counts[self._reached(concept)])

    def possible(self) -> Each:
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

    def ends(self) -> Each:
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

    def _each(self, limbs: I64) -> Each:
        return Each(limbs, self._one)

    def _one(self, limbs: I64) -> Share:
        return Share(Fraction(whole(limbs), whole(self.chunk.weight)), self.chunk.draws, self.plan.design)


@lru_cache(maxsize=2)
def _weights(plan: Plan) -> I64:
    """How much each reading of an enumeration counts."""
    return plan.weights(0, plan.draws)
