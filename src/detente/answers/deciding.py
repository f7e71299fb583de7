"""Which line of the model makes a decision maker prefer one outcome to another."""

from __future__ import annotations

from detente.graph import Graph
from detente.names import DmId
from detente.scenario import Line, lines_of


def deciding_line(graph: Graph, dm: DmId, better: int, worse: int) -> Line | None:
    """The first level on which two states differ, which is the one that decides between them.

    None where the preference is not by statements, or the two are equally liked.
    """
    for line in lines_of(graph.conflict):
        if line.dm == dm and graph.tells_apart(line.level.statement, better, worse):
            return line
    return None
