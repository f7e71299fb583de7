"""Which states hold for whom, by every concept, in all states at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from detente.errors import UsageError
from detente.graph.graph import ArcGraph, Graph, OptionGraph
from detente.graph.ranks import Ranks
from detente.graph.truth import Mask
from detente.names import ConceptName, DmId
from detente.stability.catalogue import CATALOGUE
from detente.stability.concept import Obstacle
from detente.stability.opponents import opponents_of
from detente.stability.threads import for_each
from detente.stability.verdict import Verdict
from detente.stability.witness import verdict_of

if TYPE_CHECKING:
    from detente.stability._kernels import Classes

StableForOne = dict[ConceptName, Mask]


class NotApplicable(UsageError):
    """A concept was asked for that says nothing of this conflict; `obstacle` says why."""

    def __init__(self, concept: ConceptName, obstacle: Obstacle) -> None:
        super().__init__(f"{concept} says nothing of this conflict: {_SAID[obstacle]}")
        self.concept = concept
        self.obstacle = obstacle


_SAID: dict[Obstacle, str] = {
    "needs-options": "it adds up moves of options, and the model is in graph form",
    "needs-two-decision-makers": "it is defined for two decision makers only",
}


@dataclass(frozen=True, slots=True, eq=False)
class Solution:
    """Which states of `graph` are stable for whom: by the five concepts, and by others once they are asked for.

    `classes` are the moves of each decision maker as the kernels sweep them; in graph form there are none.
    """

    graph: Graph
    by_dm: tuple[StableForOne, ...]
    classes: tuple[Classes, ...] = ()
    _verdicts: dict[tuple[ConceptName, DmId, int], Verdict] = field(default_factory=dict, init=False, repr=False)

    def stable(self, concept: ConceptName, dm: DmId) -> Mask:
        """One flag per state: whether it is stable for the decision maker.

        Raises:
            NotApplicable: if the concept says nothing of this conflict.
        """
        return self._stable(concept, self.graph.decision_makers.index(dm))

    def equilibria(self, concept: ConceptName) -> Mask:
        """One flag per state: whether it is stable for every decision maker who can still move. Raises as `stable`."""
        everyone = np.ones(self.graph.size, dtype=np.bool_)
        for i in range(len(self.by_dm)):
            everyone &= self._stable(concept, i)
        return everyone

    def verdict(self, concept: ConceptName, dm: DmId, state: int) -> Verdict:
        """Whether the state holds for the decision maker, with the witness that proves it."""
        asked = concept, dm, state
        if asked not in self._verdicts:
            i = self.graph.decision_makers.index(dm)
            self._verdicts[asked] = verdict_of(self.graph, concept, i, state, self.classes)
        return self._verdicts[asked]

    def _stable(self, concept: ConceptName, i: int) -> Mask:
        """Found with the others by the kernels, else now and once."""
        found = self.by_dm[i]
        if concept not in found:
            found[concept] = stable_by_itself(self.graph, concept, i)
        return found[concept]


def stable_by_itself(graph: Graph, name: ConceptName, i: int) -> Mask:
    """What a concept finds that no kernel knows: by its own way, else by its definition in every state.

    Raises:
        NotApplicable: if the concept says nothing of this conflict.
    """
    concept = CATALOGUE[name]
    if (obstacle := concept.applies_to(graph)) is not None:
        raise NotApplicable(concept.name, obstacle)
    if concept.stable is not None:
        return concept.stable(graph, i)
    return np.array([concept.holds(graph, i, s) for s in range(graph.size)], dtype=np.bool_)


def solve(graph: Graph, *, like: Solution | None = None) -> Solution:
    """All concepts for all decision makers in all states, by the fast kernels.

    Args:
        graph: the graph of a conflict, of either form.
        like: the solution of a graph with the same states and moves, as `graph` was reread from: what rests on ranks
            that both share is taken over. The result is the same without it.

    Returns:
        A solution; with no states at all, its arrays are empty.

    Raises:
        LimitExceeded: if one decision maker's one-way options make too many patterns.
    """
    if isinstance(graph, OptionGraph):
        return _option_form(graph, like)
    if isinstance(graph, ArcGraph):
        from detente.stability.arcs import stable_by_arcs  # noqa: PLC0415 – not needed in option form

        arcs = graph
        by_dm = for_each(lambda i: stable_by_arcs(arcs, i), len(graph.decision_makers), states=graph.size)
        return Solution(graph, by_dm)
    raise TypeError(f"cannot solve a {type(graph).__name__}")


def stable_by_any_moves(solution: Solution, i: int, ranks: Ranks) -> StableForOne:
    """What would hold for a decision maker of option form that ranked the states so.

    By the concepts that take no account of what the others want: Nash, GMR, SMR.
    """
    from detente.stability import sweeps  # noqa: PLC0415 – imports numba
    from detente.stability.classes import reranked  # noqa: PLC0415 – imports numba

    graph = solution.graph
    assert isinstance(graph, OptionGraph), "only option form moves in classes"
    own = reranked(solution.classes[i], graph, i, ranks)
    classes = (*solution.classes[:i], own, *solution.classes[i + 1 :])
    return sweeps.stable_by_any_moves(classes, i, opponents_of(graph, i))


def _option_form(graph: OptionGraph, like: Solution | None) -> Solution:
    from detente.stability.sweeps import partitions, stable_by_sweeps  # noqa: PLC0415 – imports numba

    classes = partitions(graph, like.classes if like else ())
    known: dict[int, StableForOne] = {}
    if like is not None:
        known = {i: like.by_dm[i] for i, ranks in enumerate(graph.ranks) if ranks is like.graph.ranks[i]}
        if len(known) == len(graph.ranks):
            return Solution(graph, like.by_dm, classes)

    def stable_for(i: int) -> StableForOne:
        return stable_by_sweeps(classes, i, opponents_of(graph, i), known.get(i))

    return Solution(graph, for_each(stable_for, len(graph.decision_makers), states=graph.size), classes)
