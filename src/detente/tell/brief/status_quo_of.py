"""Who can bring about what from today: the table of status-quo analysis, and the moves behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from detente.evolution import StatusQuoTable, status_quo_table
from detente.tell.brief.briefing import Briefing
from detente.tell.outcome_names import OutcomeNames
from detente.tell.pictures import BroughtView, LayerArrow, StatusQuoView
from detente.tell.short import move
from detente.tell.voice import capital

MOST_BROUGHT = 40
MOST_STATES = 1 << 13
"""The table is made for conflicts of at most so many states."""


def status_quo_of(brief: Briefing) -> StatusQuoView:
    """The outcomes that wanted moves lead to from today, the nearest first, and the last moves of shortest ways."""
    graph, voice = brief.case.graph, brief.voice
    start = graph.status_quo
    if start is None or graph.size > MOST_STATES:
        return StatusQuoView((), (), voice.say("reach-unknown" if start is None else "layers-too-large"))
    table = status_quo_table(graph, start, wanted=True)
    moves = {start: 0} | {s: min(table.by(s).values()) for s in range(graph.size) if s != start and table.by(s)}
    shown = sorted(moves, key=lambda s: (moves[s], not brief.case.holding[s], s))[:MOST_BROUGHT]
    names = OutcomeNames(graph, voice, base=brief.conflict).apart(shown)
    return StatusQuoView(
        tuple(_brought(brief, table, s, capital(names[s]), moves[s]) for s in shown),
        tuple(_arrows(brief, table, shown, moves)),
        voice.say("layers-note", shown=len(shown) - 1, total=len(moves) - 1),
    )


def _movers(brief: Briefing) -> list[int]:
    """Which decision maker of the conflict each mover of the graph is."""
    everybody = [dm.id for dm in brief.conflict.decision_makers]
    return [everybody.index(dm) for dm in brief.case.graph.decision_makers]


def _brought(brief: Briefing, table: StatusQuoTable, s: int, name: str, moves: int) -> BroughtView:
    graph = brief.case.graph
    least = list(zip(_movers(brief), table.least[:, s].tolist(), strict=True))
    return BroughtView(
        graph.number(s),
        name,
        moves,
        tuple(tuple(mover for mover, at in least if at == step) for step in range(1, table.moves + 1)),
        bool(brief.case.holding[s]),
        any(graph.improvements(i, s).size for i in range(len(graph.decision_makers))),
    )


def _arrows(
    brief: Briefing, table: StatusQuoTable, shown: Sequence[int], moves: dict[int, int]
) -> Iterator[LayerArrow]:
    """The moves with which an outcome is brought about in the least number of moves."""
    graph = brief.case.graph
    for i, mover in enumerate(_movers(brief)):
        for s in shown:
            for t in graph.improvements(i, s).tolist():
                if t in shown and table.least[i, t] == moves[t] and _in_time(table, i, s, moves[t] - 1):
                    yield LayerArrow(mover, graph.number(s), graph.number(t), move(graph, s, t, brief.voice))


def _in_time(table: StatusQuoTable, i: int, s: int, step: int) -> bool:
    """Whether s is where the conflict may stand after so many moves, the last of them not by decision maker i."""
    if step == 0:
        return s == table.start
    return any(table.least[j, s] == step for j in range(len(table.least)) if j != i)
