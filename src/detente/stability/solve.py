"""Which states hold for whom, by every concept, in all states at once."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from detente.errors import UsageError
from detente.graph.graph import ArcGraph, Graph, OptionGraph
from detente.graph.truth import Mask
from detente.kernels import Classes, Flags
from detente.names import ConceptName, DmId
from detente.stability.catalogue import CATALOGUE
from detente.stability.concept import Obstacle
from detente.stability.sweeps import KEPT, partitions, stable_by_sweeps
from detente.stability.threads import for_each
from detente.stability.verdict import Verdict
from detente.stability.witness import verdict_of

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


class Held:
    """Which states hold for one decision maker: `flags` as the kernels found them, masks once they are asked for."""

    def __init__(self, graph: Graph, i: int, flags: Flags | None = None, masks: StableForOne | None = None) -> None:
        self.flags = flags
        self._graph, self._i = graph, i
        self._masks = masks or {}

    def __getitem__(self, concept: ConceptName) -> Mask:
        """One flag per state. Raises NotApplicable."""
        if concept not in self._masks:
            self._masks[concept] = self._found(concept)
        return self._masks[concept]

    def _found(self, concept: ConceptName) -> Mask:
        if self.flags is not None and concept in KEPT:
            return masked(self.flags, concept)
        return stable_by_itself(self._graph, concept, self._i)


@dataclass(frozen=True, slots=True, eq=False)
class Solution:
    """Which states of `graph` are stable for whom: by the five concepts, and by others once they are asked for.

    `classes` are the moves of each decision maker as the kernels sweep them; in graph form there are none.
    """

    graph: Graph
    by_dm: tuple[Held, ...]
    classes: tuple[Classes, ...] = ()
    _verdicts: dict[tuple[ConceptName, DmId, int], Verdict] = field(default_factory=dict, init=False, repr=False)

    def stable(self, concept: ConceptName, dm: DmId) -> Mask:
        """One flag per state: whether it is stable for the decision maker.

        Raises:
            NotApplicable: if the concept says nothing of this conflict.
        """
        return self.by_dm[self.graph.decision_makers.index(dm)][concept]

    def equilibria(self, concept: ConceptName) -> Mask:
        """One flag per state: whether it is stable for every decision maker who can still move. Raises as `stable`."""
        everyone = np.ones(self.graph.size, dtype=np.bool_)
        for held in self.by_dm:
            everyone &= held[concept]
        return everyone

    def verdict(self, concept: ConceptName, dm: DmId, state: int) -> Verdict:
        """Whether the state holds for the decision maker, with the witness that proves it."""
        asked = concept, dm, state
        if asked not in self._verdicts:
            i = self.graph.decision_makers.index(dm)
            self._verdicts[asked] = verdict_of(self.graph, concept, i, state, self.classes)
        return self._verdicts[asked]


def masked(flags: Flags, concept: ConceptName) -> Mask:
    """What flags of the kernels say by one concept."""
    found: Mask = (flags & (1 << KEPT.index(concept))) != 0
    return found


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

        def held(i: int) -> Held:
            return Held(arcs, i, masks=stable_by_arcs(arcs, i))

        return Solution(graph, for_each(held, len(graph.decision_makers), states=graph.size))
    raise TypeError(f"cannot solve a {type(graph).__name__}")


def _option_form(graph: OptionGraph, like: Solution | None) -> Solution:
    classes = partitions(graph, like.classes if like else ())
    known: dict[int, Flags] = {}
    if like is not None:
        same = (i for i, ranks in enumerate(graph.ranks) if ranks is like.graph.ranks[i])
        known = {i: flags for i in same if (flags := like.by_dm[i].flags) is not None}
        if len(known) == len(graph.ranks):
            return Solution(graph, like.by_dm, classes)
    found = stable_by_sweeps(graph, classes, known)
    return Solution(graph, tuple(Held(graph, i, flags) for i, flags in enumerate(found)), classes)
