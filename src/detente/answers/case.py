"""A conflict with everything that answers need of it, each computed once and only if asked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from detente.answers.feasible import feasible_graph
from detente.evolution import Reach, Wishes, followed, only_in_a_row, wishes_at
from detente.graph import MAX_STATES, Graph, OptionGraph
from detente.graph.graph import States
from detente.graph.truth import Mask
from detente.inverse import Edit, Found, Goal, Makers, Variants, fewest_edits
from detente.model.conflict import Conflict, Scenario
from detente.model.statement import Statement
from detente.names import ScenarioId
from detente.scenario import FIRMNESS, Comparison, Line, changed, compare, lines_of, reread, without_line
from detente.stability import ConceptName, Solution, is_quicker_together, solve, solved_together

if TYPE_CHECKING:
    from detente.evolution.chain import Evolution

MOST_EDITED = 1 << 18
"""How many states, of all changed conflicts together, are looked at in search of the least change of one kind."""

FEWEST_EDITED = 8
"""Where fewer changes than that could be tried, none is: that none was found would say nothing."""

MOST_REREAD = 1 << 22
"""How many (state, line) pairs are looked at to find out what an answer rests on."""


class Case:
    """One conflict read by one concept, with its scenarios and its variants without one line each.

    `like` is a case with the same states, from which only preferences differ; `max_states` is the most that a graph
    may have.
    """

    def __init__(
        self, conflict: Conflict, concept: ConceptName, like: Case | None = None, *, max_states: int = MAX_STATES
    ) -> None:
        self.conflict = conflict
        self.concept = concept
        self.max_states = max_states
        self._like = like
        self.beside: Beside | None = None
        self._scenarios: dict[ScenarioId, Case] = {}
        self._comparisons: dict[ScenarioId, Comparison] = {}
        self.makers: Makers = like.makers if like else {}
        self.variants: Variants = {}
        self._edits: dict[tuple[Goal, int | None], Found[Edit] | None] = {}

    def also(self, scenarios: tuple[Scenario, ...]) -> Case:
        """The same case with these scenarios in place of its own; what holds is not computed again."""
        case = Case(replace(self.conflict, scenarios=scenarios), self.concept, max_states=self.max_states)
        case.graph, case.solution = self.graph, self.solution
        return case

    @cached_property
    def graph(self) -> Graph:
        """Its graph."""
        if self._like:
            return reread(self._like.graph, self.conflict)
        return feasible_graph(self.conflict, max_states=self.max_states)

    @cached_property
    def solution(self) -> Solution:
        """What holds for whom."""
        return solve(self.graph, like=self._like.solution if self._like else None)

    @cached_property
    def holding(self) -> Mask:
        """Which states hold for everyone by the concept of the case."""
        found = self.beside and self.beside.found
        return found[self][0] if found else self.solution.equilibria(self.concept)

    @cached_property
    def moves_alike(self) -> bool:
        """Whether everybody wants the same moves as in the case that it is like, where courses come to."""
        return self._like is not None and self._wishes == self._like._wishes  # noqa: SLF001 – another of its kind

    @cached_property
    def _wishes(self) -> Wishes:
        like = (self._like.graph, self._like._wishes) if self._like else None  # noqa: SLF001 – another of its kind
        return wishes_at(self.graph, self._followed, like)

    @cached_property
    def _followed(self) -> States:
        """The states that courses come to in the case that it is like, or else in it."""
        if self._like:
            return self._like._followed  # noqa: SLF001 – another of its kind
        return followed(self.graph, self.graph.status_quo, self.conflict.events)

    @cached_property
    def reach(self) -> Reach | None:
        """What is reached from the status quo; None where there is no (feasible) status quo."""
        start = self.graph.status_quo
        return None if start is None else Reach(self.graph, start)

    @cached_property
    def arriving(self) -> Mask:
        """Which states are reached from the status quo by wanted moves only."""
        if self.reach is None:
            return np.zeros(self.graph.size, dtype=np.bool_)
        found = self.beside and self.beside.found
        return found[self][1] if found else self.reach.by_improvements >= 0

    @cached_property
    def arriving_again(self) -> Mask:
        """Which states wanted moves lead to only if somebody makes several in a row, which legal sequences forbid."""
        start = self.graph.status_quo
        if start is None:
            return np.zeros(self.graph.size, dtype=np.bool_)
        return only_in_a_row(self.graph, start, self.arriving)

    @cached_property
    def courses(self) -> tuple[Evolution, Evolution]:
        """The courses of wanted moves from the status quo, with the events of the file and had these not been.

        Raises:
            DetenteError: where they cannot be followed.
        """
        from detente.evolution.chain import evolution  # noqa: PLC0415 – only where timing is asked for

        start = self.graph.status_quo
        assert start is not None, "courses start somewhere"
        eventful = evolution(self.graph, start, events=self.conflict.events)
        return eventful, eventful.undisturbed

    def where(self, statement: Statement) -> Mask:
        """In which states a statement is true."""
        return self.graph.where(statement)

    def scenario(self, scenario: ScenarioId) -> Case:
        """The case as the scenario has it."""
        if scenario not in self._scenarios:
            variant = changed(self.conflict, self.conflict.scenario(scenario))
            like = self._like.scenario(scenario) if self._like else None
            self._scenarios[scenario] = Case(variant, self.concept, like, max_states=self.max_states)
            if self.beside:
                self.beside.scenario(scenario)
        return self._scenarios[scenario]

    def comparison(self, scenario: ScenarioId) -> Comparison:
        """The scenario against the case."""
        if scenario not in self._comparisons:
            variant = self.scenario(scenario).solution
            self._comparisons[scenario] = compare(self.solution, variant, self.concept)
        return self._comparisons[scenario]

    @property
    def budget(self) -> int:
        """How many changes may be tried in search of the least one of a kind; 0: the conflict is too large for it."""
        most = MOST_EDITED // self.graph.size
        return most if most >= FEWEST_EDITED else 0

    def edits(self, goal: Goal, budget: int | None = None) -> Found[Edit] | None:
        """The fewest edits of lines that meet a goal; None where nobody's preferences have lines.

        All of them; where at most `budget` changes may be tried, the mildest is enough.
        """
        if (goal, budget) not in self._edits:
            self._edits[goal, budget] = self._fewest_edits(goal, budget)
        return self._edits[goal, budget]

    def _fewest_edits(self, goal: Goal, budget: int | None) -> Found[Edit] | None:
        if not isinstance(self.graph, OptionGraph) or not lines_of(self.conflict):
            return None
        most = self.budget if budget is None else min(budget, self.budget)
        if not most:
            return Found((), None, 0, stopped=True)
        like = self._like.solution if self._like else self.solution
        return fewest_edits(
            self.graph,
            goal,
            self.graph.decision_makers,
            every=budget is None,
            budget=most,
            known=self.makers,
            like=like,
        )

    @property
    def is_reread(self) -> bool:
        """Whether there are lines, and so few that the conflict can be solved without each."""
        return 0 < len(lines_of(self.conflict)) * self.graph.size <= MOST_REREAD

    def breaking(self, state: int) -> tuple[Line, ...] | None:
        """The lines without any one of which the state would no longer hold, the least firm first.

        None where that is not looked into.
        """
        if not self.is_reread:
            return None
        return least_firm_first(line for line, case in self.without.items() if not case.holding[state])

    @cached_property
    def without(self) -> dict[Line, Case]:
        """The case without each single line of its preferences, lines in file order."""
        cases = {line: Case(without_line(self.conflict, line), self.concept, self) for line in lines_of(self.conflict)}
        Beside(self, tuple(cases.values()))
        return cases


class Beside:
    """Cases that differ from one in preferences only: what holds in any of them is found in all of them at once."""

    def __init__(self, like: Case, cases: Sequence[Case]) -> None:
        self._like, self._cases = like, cases
        self._scenarios: set[ScenarioId] = set()
        for case in cases:
            case.beside = self

    def scenario(self, scenario: ScenarioId) -> None:
        """All of them as the scenario has it are beside one another, too."""
        if scenario not in self._scenarios:
            self._scenarios.add(scenario)
            Beside(self._like.scenario(scenario), [case.scenario(scenario) for case in self._cases])

    @cached_property
    def found(self) -> dict[Case, tuple[Mask, Mask]] | None:
        """Per case what holds for everyone, and what is reached; None where it is found quicker one by one."""
        like = self._like
        if not is_quicker_together(like.graph, like.concept):
            return None
        each = [case.graph.ranks for case in self._cases]
        return dict(zip(self._cases, solved_together(like.solution, each, like.concept), strict=True))


def least_firm_first(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The lines by how firm they are; of equally firm ones the first of the file first."""
    return tuple(sorted(lines, key=lambda line: FIRMNESS[line.level.confidence]))
