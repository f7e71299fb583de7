"""Which line of the model makes a decision maker prefer one outcome to another."""

from __future__ import annotations

from dataclasses import dataclass

from detente.explain.voice import Voice
from detente.graph import Graph
from detente.model.conflict import ByStatements, Conflict, Level
from detente.model.statement import str_of
from detente.model.words import in_words
from detente.names import DmId


@dataclass(frozen=True, slots=True)
class Line:
    """A level of a decision maker's preference: `place` counts from 0, the most important."""

    dm: DmId
    place: int
    level: Level

    @property
    def id(self) -> str:
        """How the line is cited: ``us 3: not us.fund (low)``."""
        firmness = f" ({self.level.confidence})" if self.level.confidence else ""
        return f"{self.dm} {self.place + 1}: {str_of(self.level.statement)}{firmness}"


def lines_of(conflict: Conflict) -> list[Line]:
    """Every level of every preference by statements of those who can still move."""
    return [
        Line(dm.id, place, level)
        for dm in conflict.movers
        if isinstance(dm.preferences, ByStatements)
        for place, level in enumerate(dm.preferences.levels)
    ]


def deciding_line(graph: Graph, dm: DmId, better: int, worse: int) -> Line | None:
    """The first level on which two states differ, which is the one that decides between them.

    None where the preference is not by statements, or the two are equally liked.
    """
    for line in lines_of(graph.conflict):
        if line.dm == dm:
            true = graph.where(line.level.statement)
            if true[better] != true[worse]:
                return line
    return None


def reason(graph: Graph, dm: DmId, better: int, worse: int, voice: Voice) -> str:
    """In brackets, why the decision maker likes one outcome better; empty where only a ranking says so."""
    line = deciding_line(graph, dm, better, worse)
    if line is None:
        return ""
    return " " + voice.phrase("reason", words=in_words(line.level.statement, graph.conflict, voice.language))
