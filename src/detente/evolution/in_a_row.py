"""Where wanted moves lead if one party may make several in a row, as it may in the courses in time."""

from __future__ import annotations

import numpy as np

from detente.graph import Graph, OptionGraph
from detente.graph.truth import Mask


def only_in_a_row(graph: Graph, start: int, arriving: Mask) -> Mask:
    """The states outside `arriving` that improvements lead to from the start, whoever moved last.

    None in option form, where two improvements of one decision maker are one improvement.
    """
    found = arriving.copy()
    if isinstance(graph, OptionGraph):
        return found & False
    found[start] = True
    frontier = np.flatnonzero(found).tolist()
    while frontier:
        s = frontier.pop()
        for i in range(len(graph.decision_makers)):
            new = [t for t in graph.improvements(i, s).tolist() if not found[t]]
            found[new] = True
            frontier += new
    return np.asarray(found & ~arriving)
