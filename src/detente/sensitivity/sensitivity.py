"""One change at a time, and what it does to a chosen answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from detente.errors import UsageError
from detente.evolution import followed, wishes_at
from detente.graph import Graph
from detente.graph.truth import Mask
from detente.inverse import Target, target_states
from detente.kernels import TOGETHER
from detente.model.conflict import ByStatements, Conflict
from detente.model.statement import Statement
from detente.names import DmId
from detente.scenario import reread
from detente.sensitivity.measures import DIGITS, Measures, measures
from detente.sensitivity.variations import Variation, variations
from detente.stability import ConceptName, is_quicker_together, solve, solved_together

if TYPE_CHECKING:
    from detente.evolution.chain import Choice

MAX_WITH_COURSES = 2_000
"""Up to so many states the courses are followed unless said otherwise."""

BUDGET = 1 << 27
"""How many states are looked at, over all changes together."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What one change makes of the answer."""

    variation: Variation
    measures: Measures


@dataclass(frozen=True, slots=True, eq=False)
class Sensitivity:
    """What an answer hangs on.

    Attributes:
        graph: the conflict's graph.
        about: the statement, or in graph form the number of the state; None for the states that hold.
        concept: the solution concept.
        choice: how those who act choose among their improvements.
        courses: whether the courses were followed; rates matter for them only.
        meant: the states in question, by index.
        base: the answer as the conflict stands.
        effects: what each change makes of it, those that change the most first, then in file order.
        total: how many changes there are; more than effects where the budget was spent or the search interrupted.
        without_lines: whose preferences have no lines that could be changed.
        interrupted: whether Ctrl-C has ended the search.
    """

    graph: Graph
    about: Statement | int | None
    concept: ConceptName
    choice: Choice
    courses: bool
    meant: tuple[int, ...]
    base: Measures
    effects: tuple[Effect, ...]
    total: int
    without_lines: tuple[DmId, ...]
    interrupted: bool = False

    @property
    def stopped(self) -> bool:
        """Whether not all changes were tried."""
        return len(self.effects) < self.total

    @property
    def idle(self) -> int:
        """How many changes change nothing that is measured."""
        return sum(effect.measures == self.base for effect in self.effects)


def sensitivity(  # noqa: PLR0913 – one question, asked in many ways
    graph: Graph,
    about: Statement | int | None = None,
    concept: ConceptName = "SEQ",
    *,
    courses: bool | None = None,
    choice: Choice = "uniform",
    budget: int = BUDGET,
    progress: Callable[[int, int], None] | None = None,
    keep_if_stopped: bool = False,
) -> Sensitivity:
    """What each line of the preferences, and each rate, does to a chosen answer: one-at-a-time analysis.

    Every line is dropped, negated, and swapped with its neighbour below; every rate is halved, doubled, and, where
    the conflict gives it, left at the default. What several changes do together is another question.

    Args:
        graph: the conflict's graph, of either form.
        about: what the answer is about: a statement, in graph form the number of a state; None for all states that
            hold as the conflict stands.
        concept: the solution concept.
        courses: whether to follow the courses; None for yes, where there is a status quo and there are at most
            `MAX_WITH_COURSES` states.
        choice: how those who act choose among their improvements.
        budget: how many states are looked at, over all changes together.
        progress: is told how many changes have been tried, and how many there are.
        keep_if_stopped: whether Ctrl-C ends the search with what was tried until then.

    Raises:
        UsageError: if no feasible state is meant, or courses are asked for and there is no status quo.

    Example:
        >>> from detente import load
        >>> from detente.graph import graph_of
        >>> found = sensitivity(graph_of(load("two-towns").conflict), concept="Nash")
        >>> first = found.effects[0]
        >>> (first.variation.kind, first.variation.line.id, found.base.meant_holding, first.measures.meant_holding)
        ('negate', 'down 3: down.sue iff not up.release', 1, 0)
    """
    if courses and graph.status_quo is None:
        raise UsageError("the model has no status quo, so no courses start; add status_quo: to it, or ask without them")
    followed = graph.status_quo is not None and graph.size <= MAX_WITH_COURSES if courses is None else courses
    asked = _Asked(graph, _meant(graph, about, concept), concept, choice if followed else None)
    every = list(variations(graph.conflict, rates=followed))
    tried: list[Effect] = []
    interrupted = False
    try:
        for effect in asked.effects(every[: max(1, budget // max(1, graph.size))]):
            tried.append(effect)
            if progress is not None:
                progress(len(tried), len(every))
    except KeyboardInterrupt:
        if not keep_if_stopped:
            raise
        interrupted = True
    return Sensitivity(
        graph,
        about,
        concept,
        choice,
        followed,
        tuple(np.flatnonzero(asked.meant).tolist()),
        asked.base,
        tuple(sorted(tried, key=lambda effect: effect.measures.distance(asked.base), reverse=True)),
        len(every),
        tuple(dm.id for dm in graph.conflict.movers if not isinstance(dm.preferences, ByStatements)),
        interrupted,
    )


def _meant(graph: Graph, about: Statement | int | None, concept: ConceptName) -> Mask:
    if about is None:
        return solve(graph).equilibria(concept)
    meant = np.zeros(graph.size, dtype=np.bool_)
    meant[target_states(graph, Target(about, concept))] = True
    return meant


class _Asked:
    """The question; changes that give the same ranking are answered once, courses of the same moves followed once."""

    def __init__(self, graph: Graph, meant: Mask, concept: ConceptName, choice: Choice | None) -> None:
        self.graph, self.meant, self.concept, self.choice = graph, meant, concept, choice
        self._solution = solve(graph)
        share = self._share(graph, graph.conflict)
        self.base = measures(graph, self.meant, self._solution.equilibria(concept), share)
        own = zip(graph.decision_makers, graph.ranks, strict=True)
        self._known: dict[tuple[DmId, bytes], Measures] = {(dm, ranks.tobytes()): self.base for dm, ranks in own}
        self._followed = followed(graph, graph.status_quo, graph.conflict.events)
        self._moved = self._moves(graph)
        self._shares: dict[tuple[bytes, ...], float | None] = {}

    def effects(self, every: Sequence[Variation]) -> Iterator[Effect]:
        """What each change makes of the answer; where that is quicker, some of them are solved together."""
        most = TOGETHER if is_quicker_together(self.graph, self.concept) else 1
        for first in range(0, len(every), most):
            some = [(one, reread(self.graph, one.conflict)) for one in every[first : first + most]]
            holding = self._holding([graph for _, graph in some])
            yield from (Effect(one, self._measured(one, graph, holding)) for one, graph in some)

    def _holding(self, each: Sequence[Graph]) -> dict[Graph, Mask]:
        """What holds in the changed conflicts. States and moves are kept: only one ranking, or rate, is another."""
        if len(each) == 1:
            return {graph: solve(graph, like=self._solution).equilibria(self.concept) for graph in each}
        found = solved_together(self._solution, [graph.ranks for graph in each], self.concept)
        return {graph: holding for graph, (holding, _) in zip(each, found, strict=True)}

    def _measured(self, one: Variation, graph: Graph, holding: Mapping[Graph, Mask]) -> Measures:
        if one.is_of_rate:
            return replace(self.base, share=self._share_if_any(self.graph, one.conflict))
        key = one.dm, graph.ranks[graph.decision_makers.index(one.dm)].tobytes()
        if key not in self._known:
            self._known[key] = measures(graph, self.meant, holding[graph], self._share_once(graph))
        return self._known[key]

    def _share_once(self, graph: Graph) -> float | None:
        """The share; found once for all rankings by which the courses are the same: they come to the same states."""
        if self._moves(graph, (self.graph, self._moved)) == self._moved:
            return self.base.share
        states = followed(graph, graph.status_quo, graph.conflict.events)
        key = (states.tobytes(), *wishes_at(graph, states)) if self.choice == "uniform" else self._moves(graph)
        if key not in self._shares:
            self._shares[key] = self._share_if_any(graph, graph.conflict)
        return self._shares[key]

    def _moves(self, graph: Graph, like: tuple[Graph, tuple[bytes, ...]] | None = None) -> tuple[bytes, ...]:
        """What of the rankings the courses hang on: which moves are wanted, unless it counts how much."""
        if self.choice == "uniform":
            return wishes_at(graph, self._followed, like)
        return tuple(ranks.tobytes() for ranks in graph.ranks)

    def _share_if_any(self, graph: Graph, conflict: Conflict) -> float | None:
        """The share; None also where an event cannot come about any more."""
        try:
            return self._share(graph, conflict)
        except UsageError:
            return None

    def _share(self, graph: Graph, conflict: Conflict) -> float | None:
        """The share of the courses that end where it is meant; None where they are not asked for."""
        if self.choice is None:
            return None
        from detente.evolution.chain import evolution, rates_of  # noqa: PLC0415 – scipy, only where courses count

        start = graph.status_quo
        assert start is not None, "courses start at the status quo"
        found = evolution(graph, start, rates_of(conflict), self.choice, events=conflict.events).settled()
        return round(sum(end.share for end in found.ends if self.meant[list(end.states)].all()), DIGITS)
