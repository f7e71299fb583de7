"""What is wanted to hold: a state or a condition, by one concept, for everybody or for some."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from detente.errors import UsageError
from detente.graph.graph import Graph, OptionGraph
from detente.graph.truth import Mask
from detente.inverse.levels import instead
from detente.model.conflict import Conflict, Constraint
from detente.model.diagram import feasible
from detente.model.statement import Not, OptionTaken, Statement, all_of, str_of
from detente.names import DmId
from detente.stability import CATALOGUE, ConceptName, Solution, solve


class Goal(Protocol):
    """What is wanted of a conflict: that of the states that are meant, at least one be as it should be."""

    @property
    def what(self) -> Statement | int:
        """What is meant: a statement; in graph form the number of a state."""

    @property
    def holding(self) -> Target | None:
        """What must hold for the goal to be met; None where holding is not asked for."""

    def where(self, graph: Graph) -> Mask:
        """One flag per state: whether it is meant."""

    def met(self, graph: Graph, like: Solution | None = None) -> Mask:
        """One flag per state: whether it is meant, and as it should be; `like` is as `solve` takes it."""


@dataclass(frozen=True, slots=True)
class Target:
    """That a state, or at least one state where a statement is true, is stable by `concept`.

    Attributes:
        what: the statement; in graph form, where nothing can be stated, the number of the state.
        concept: the solution concept.
        holders: for whom it is to hold; empty for everyone who can move.
    """

    what: Statement | int
    concept: ConceptName = "SEQ"
    holders: tuple[DmId, ...] = ()

    @property
    def holding(self) -> Target:
        """The target itself."""
        return self

    def where(self, graph: Graph) -> Mask:
        """One flag per state: whether it is meant."""
        return meant_in(graph, self.what)

    def held_by(self, graph: Graph) -> tuple[DmId, ...]:
        """For whom it is to hold, among those who can move."""
        return tuple(dm for dm in graph.decision_makers if not self.holders or dm in self.holders)

    def met(self, graph: Graph, like: Solution | None = None) -> Mask:
        """One flag per state: whether it is meant and holds."""
        met, solution = self.where(graph), solve(graph, like=like)
        for dm in self.held_by(graph):
            met = met & solution.stable(self.concept, dm)
        return met


def refuse_unless_by_sequences(graph: Graph, concept: ConceptName) -> None:
    """Raise UsageError where answers by the concept are no sequences of moves: rankings are not searched then."""
    if not CATALOGUE[concept].by_sequences:
        raise UsageError(
            f"which rankings make a state hold is worked out for answers in sequence, and by {concept} they come at "
            f"the same time; use {instead(graph, graph.decision_makers, 'rankings')}, or another concept"
        )


def meant_in(graph: Graph, what: Statement | int) -> Mask:
    """One flag per state: whether the statement is true there, or it has that number."""
    if not isinstance(what, int):
        return graph.where(what)
    meant = np.zeros(graph.size, dtype=np.bool_)
    meant[graph.index(what)] = True
    return meant


def exactly(graph: Graph, s: int) -> Statement | int:
    """What is true of the one state only, also where a scenario numbers the states anew."""
    if not isinstance(graph, OptionGraph):
        return graph.number(s)
    taken = graph.taken(s)
    options = (OptionTaken(option.id) for option in graph.conflict.options)
    return all_of(option if option.option in taken else Not(option) for option in options)


def target_states(graph: Graph, goal: Goal) -> list[int]:
    """The states that are meant, at least one.

    Raises:
        UsageError: if no feasible state is meant, citing the constraints that forbid it.
    """
    states: list[int] = np.flatnonzero(goal.where(graph)).tolist()
    if not states:
        assert not isinstance(goal.what, int), "a number that is not there is refused where it is read"
        said = str_of(goal.what)
        raise UsageError(f"no feasible state satisfies {said!r}: {forbidden_by(graph.conflict, goal.what)}")
    return states


def numbers_met(graph: Graph, goal: Goal, like: Solution | None = None) -> tuple[int, ...]:
    """The numbers of the states that are meant and as they should be, by the ordinary analysis."""
    return tuple(graph.number(s) for s in np.flatnonzero(goal.met(graph, like)).tolist())


def is_possible(conflict: Conflict, statement: Statement) -> bool:
    """Whether the statement is true in some feasible state."""
    wanted = Constraint("always", (statement,))
    diagram, node = feasible(replace(conflict, constraints=(*conflict.constraints, wanted)))
    return node != diagram.false


def forbidden_by(conflict: Conflict, statement: Statement) -> str:
    """What makes a statement impossible: itself, what is settled, or constraints none of which can be left out."""
    if not is_possible(replace(conflict, constraints=(), fixed=()), statement):
        return "it contradicts itself, whatever the constraints"
    if is_possible(replace(conflict, fixed=()), statement):
        fixed = ", ".join(f"{option}={'yes' if taken else 'no'}" for option, taken in conflict.fixed)
        return f"what is settled ({fixed}) forbids it"
    needed = _needed(conflict, statement)
    if len(needed) == 1:
        return f"the constraint {_cited(needed[0])} forbids it"
    return f"the constraints {' and '.join(map(_cited, needed))} forbid it together"


def _needed(conflict: Conflict, statement: Statement) -> tuple[Constraint, ...]:
    """Constraints that forbid the statement, none of which can be left out."""
    needed = conflict.constraints
    for constraint in conflict.constraints:
        fewer = tuple(other for other in needed if other is not constraint)
        if not is_possible(replace(conflict, constraints=fewer), statement):
            needed = fewer
    return needed


def _cited(constraint: Constraint) -> str:
    line = f" (line {constraint.place.line})" if constraint.place else ""
    return f"“{constraint.kind}: {', '.join(map(str_of, constraint.parts))}”{line}"
