"""Why somebody likes one outcome better than another."""

from __future__ import annotations

from detente.answers.deciding import deciding_line
from detente.graph import Graph
from detente.model.words import in_words
from detente.names import DmId
from detente.tell.voice import Voice


def reason(graph: Graph, dm: DmId, better: int, worse: int, voice: Voice) -> str:
    """In brackets, why the decision maker likes one outcome better; empty where only a ranking says so."""
    line = deciding_line(graph, dm, better, worse)
    if line is None:
        return ""
    return " " + voice.phrase("reason", words=in_words(line.level.statement, graph.conflict, voice.language))
