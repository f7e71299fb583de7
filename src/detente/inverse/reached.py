"""What is wanted to be reached: a state or a condition, from where the conflict stands, by wanted moves."""

from __future__ import annotations

from dataclasses import dataclass

from detente.errors import UsageError
from detente.evolution import Reach
from detente.graph import Graph
from detente.graph.truth import Mask
from detente.inverse.target import Target, meant_in
from detente.model.statement import Statement
from detente.names import DmId
from detente.stability import ConceptName, Solution


@dataclass(frozen=True, slots=True)
class Reached:
    """That a legal sequence of improvements leads from the status quo to a state, or to one where a statement is true.

    Attributes:
        what: the statement; in graph form, where nothing can be stated, the number of the state.
        concept: by which concept the state is to hold as well; None where reaching it is enough.
        holders: for whom it is to hold; empty for everyone who can move.
    """

    what: Statement | int
    concept: ConceptName | None = None
    holders: tuple[DmId, ...] = ()

    @property
    def holding(self) -> Target | None:
        """What must hold as well; None where reaching is enough."""
        return None if self.concept is None else Target(self.what, self.concept, self.holders)

    def where(self, graph: Graph) -> Mask:
        """One flag per state: whether it is meant."""
        return meant_in(graph, self.what)

    def ends(self, graph: Graph, like: Solution | None = None) -> Mask:
        """One flag per state: whether it is worth reaching, that is meant, and holding where that is asked for."""
        return self.where(graph) if self.holding is None else self.holding.met(graph, like)

    def met(self, graph: Graph, like: Solution | None = None) -> Mask:
        """One flag per state: whether it is meant and reached, and holds where that is asked for."""
        if graph.status_quo is None:
            return self.where(graph) & False
        reached = self.where(graph) & (Reach(graph, graph.status_quo).by_improvements >= 0)
        return reached & self.ends(graph, like) if reached.any() else reached


def start_of(graph: Graph) -> int:
    """Where the conflict stands. Raises UsageError where nothing says so, or where that is not feasible."""
    if graph.status_quo is None:
        raise UsageError(
            "nothing is reached from nowhere: the model has no status quo that is feasible; add status_quo: to the "
            "model, or ask without --reach for what must change for it to hold"
        )
    return graph.status_quo
