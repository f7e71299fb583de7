"""Why somebody likes one outcome better than another."""

from __future__ import annotations

from detente.answers.deciding import deciding_line
from detente.graph import Graph
from detente.model.conflict import Conflict
from detente.model.statement import Holds, Not, Statement
from detente.names import DmId
from detente.tell.outcomes import called
from detente.tell.statements import in_words
from detente.tell.voice import Voice


def reason(graph: Graph, dm: DmId, better: int, worse: int, voice: Voice) -> str:
    """In brackets, why the decision maker likes one outcome better; empty where only a ranking says so."""
    line = deciding_line(graph, dm, better, worse)
    if line is None:
        return ""
    return " " + voice.phrase("reason", words=wish(graph.conflict, line.level.statement, voice))


def wish(conflict: Conflict, statement: Statement, voice: Voice) -> str:
    """What somebody wants, in words: of a condition that is not to be, that it is to be avoided."""
    if isinstance(statement, Not) and isinstance(statement.part, Holds):
        return voice.phrase("avoided", what=called(conflict, statement.part, voice))
    return in_words(statement, conflict, voice.language)
