"""Which line of the model makes a decision maker prefer one outcome to another."""

from __future__ import annotations

from detente.graph import Graph
from detente.model.conflict import ByStatements
from detente.names import DmId
from detente.scenario import Line


def deciding_line(graph: Graph, dm: DmId, better: int, worse: int) -> Line | None:
    """The first level on which two states differ, which is the one that decides between them.

    None where the preference is not by statements, or the two are equally liked.
    """
    wants = graph.conflict.decision_maker(dm).preferences
    for place, level in enumerate(wants.levels if isinstance(wants, ByStatements) else ()):
        if graph.tells_apart(level.statement, better, worse):
            return Line(dm, place, level)
    return None
