"""The graph of a conflict that may have been changed, if anything is left of it."""

from __future__ import annotations

from detente.errors import DetenteError
from detente.graph import Graph, graph_of
from detente.model.conflict import Conflict


def nothing_left(change: str = "") -> DetenteError:
    """That a change leaves no feasible state; `change` is what it is called."""
    called = f" ({change})" if change else ""
    return DetenteError(
        f"changed like this{called} the model has no feasible state; its constraints exclude every one. "
        "Change less at once, or drop a constraint that the change contradicts (detente show names them)"
    )


def feasible_graph(conflict: Conflict, *, max_states: int, change: str = "") -> Graph:
    """The graph of a conflict that may have been changed; `change` is what that is called.

    Raises:
        DetenteError: if no state is feasible; of nothing, anything would be true.
        LimitExceeded: if there are too many states.
    """
    graph = graph_of(conflict, max_states=max_states)
    if not graph.size:
        raise nothing_left(change)
    return graph
