"""Which outcomes that hold wanted moves lead to from today."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from detente.answers.brief.holds import About, Example, about_key, about_of, example_of, left_key, states_of
from detente.answers.brief.reply import Reply, Value, all_true, places, which
from detente.graph.truth import Mask


@dataclass(frozen=True, eq=False)
class Arrived(Reply):
    """Whether what is asked about holds and is reached; where nothing is asked about, what is."""

    @cached_property
    def key(self) -> Value:
        """What the short answer states."""
        case, about = self.case, self.question.about
        leaving = left_key(case, self.question) if about else ()
        holding = *(about_key(case, statement) for statement in about), leaving
        if case.reach is None:
            return holding
        if self.both.any() or not about:
            return *holding, "held", which(case.graph, self.both), 0 if about else int(case.holding.sum())
        return *holding, "unheld", which(case.graph, self.arriving)

    @property
    def states(self) -> tuple[int, ...]:
        """Those that hold of the ones asked about, else the one nearest to it."""
        return states_of(self.case, self.where, self.example)

    @cached_property
    def where(self) -> Mask:
        """The states that are asked about; all, where nothing is."""
        return all_true(self.case, self.question.about)

    @cached_property
    def arriving(self) -> Mask:
        """Those that are reached."""
        return self.where & self.case.arriving

    @cached_property
    def both(self) -> Mask:
        """Those that are reached and hold."""
        return self.arriving & self.case.holding

    @cached_property
    def again(self) -> tuple[int, ...]:
        """Those that the answer leaves out: reached only by several moves of one party in a row."""
        return places(self.where & self.case.arriving_again)

    @cached_property
    def only_again(self) -> bool:
        """Whether what holds is reached, but only so."""
        return not self.both.any() and bool((self.where & self.case.holding & self.case.arriving_again).any())

    @cached_property
    def counts(self) -> tuple[About, ...]:
        """Of every statement asked about in how many outcomes it is true."""
        return tuple(about_of(self.case, statement) for statement in self.question.about)

    @cached_property
    def example(self) -> Example | None:
        """One of the outcomes asked about; None where nothing is asked about, or it is not possible."""
        return example_of(self.case, self.where) if self.question.about else None

    @cached_property
    def closest(self) -> int | None:
        """The one with the shortest way, of those that hold if any do: by wanted moves, else by legal ones."""
        case, held = self.case, self.where & self.case.holding
        if case.reach is None or not self.where.any():
            return None
        states = places(held if held.any() else self.where)
        for ways in (case.reach.by_improvements, case.reach.by_moves):
            if reached := [s for s in states if ways[s] >= 0]:
                return min(reached, key=lambda s: (int(ways[s]), s))
        return states[0]
