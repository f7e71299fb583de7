"""Who can bring about what from today: the moves behind the table of status-quo analysis, as a picture shows them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from detente.evolution import StatusQuoTable
from detente.graph import Graph
from detente.graph.truth import Mask
from detente.model.conflict import Conflict
from detente.tell.blocks import Block, Column, Figure, Row, Table, Tagged
from detente.tell.outcome_names import OutcomeNames
from detente.tell.pictures import BroughtView, LayerArrow, Picture, StatusQuoView
from detente.tell.short import move
from detente.tell.voice import Voice, capital

MOST_BROUGHT = 40


def brought_about(table: StatusQuoTable, holding: Mask, voice: Voice, base: Conflict | None = None) -> StatusQuoView:
    """The outcomes that wanted moves lead to, the nearest first, and the last moves of shortest ways.

    Args:
        table: who can bring about what.
        holding: which outcomes hold.
        voice: the language.
        base: see `OutcomeNames`.
    """
    graph, start = table.graph, table.start
    moves = {start: 0} | {s: min(table.by(s).values()) for s in range(graph.size) if s != start and table.by(s)}
    shown = sorted(moves, key=lambda s: (moves[s], not holding[s], s))[:MOST_BROUGHT]
    names = OutcomeNames(graph, voice, base=base).apart(shown)
    return StatusQuoView(
        tuple(_brought(table, s, capital(names[s]), moves[s], bool(holding[s])) for s in shown),
        tuple(_arrows(table, shown, moves, voice)),
        voice.say("layers-note", shown=len(shown) - 1, total=len(moves) - 1),
    )


def layers(found: StatusQuoView, parties: Sequence[str], voice: Voice, instead: tuple[Block, ...] = ()) -> Figure:
    """The picture of it, with what the decision makers are called; it may have what it shows beneath."""
    picture = Picture("layers", found, voice.language, tuple(parties))
    folded = voice.phrase("layers-as-table") if instead else ""
    return Figure(picture, voice.phrase("layers-caption"), instead, folded, voice.phrase("layers-title"))


def table_of(found: StatusQuoView, parties: Sequence[str], voice: Voice) -> Table:
    """Per outcome who can bring it about in how many moves, as a table."""
    moves = range(1, len(found.outcomes[0].by) + 1)
    columns = (
        Column(voice.phrase("number"), "right"),
        Column(voice.phrase("outcome"), wraps=True),
        *(Column(voice.phrase("layers-moves", count=count), wraps=True) for count in moves),
    )
    rows = tuple(_row(outcome, parties, voice) for outcome in found.outcomes[1:])
    return Table(columns, rows, caption=voice.phrase("brought-caption"), name="brought")


def _row(outcome: BroughtView, parties: Sequence[str], voice: Voice) -> Row:
    tags = [*(["legend-holds"] if outcome.holds else []), *([] if outcome.left else ["brought-end"])]
    label = Tagged(outcome.label, tuple(map(voice.phrase, tags)))
    return Row((str(outcome.number), label, *(", ".join(capital(parties[one]) for one in by) for by in outcome.by)))


def _movers(graph: Graph) -> list[int]:
    """Which decision maker of the conflict each mover of the graph is."""
    everybody = [dm.id for dm in graph.conflict.decision_makers]
    return [everybody.index(dm) for dm in graph.decision_makers]


def _brought(table: StatusQuoTable, s: int, name: str, moves: int, holds: bool) -> BroughtView:
    graph = table.graph
    least = list(zip(_movers(graph), table.least[:, s].tolist(), strict=True))
    return BroughtView(
        graph.number(s),
        name,
        moves,
        tuple(tuple(mover for mover, at in least if at == step) for step in range(1, table.moves + 1)),
        holds,
        any(graph.improvements(i, s).size for i in range(len(graph.decision_makers))),
    )


def _arrows(table: StatusQuoTable, shown: Sequence[int], moves: dict[int, int], voice: Voice) -> Iterator[LayerArrow]:
    """The moves with which an outcome is brought about in the least number of moves."""
    graph = table.graph
    for i, mover in enumerate(_movers(graph)):
        for s in shown:
            for t in graph.improvements(i, s).tolist():
                if t in shown and table.least[i, t] == moves[t] and _in_time(table, i, s, moves[t] - 1):
                    yield LayerArrow(mover, graph.number(s), graph.number(t), move(graph, s, t, voice))


def _in_time(table: StatusQuoTable, i: int, s: int, step: int) -> bool:
    """Whether s is where the conflict may stand after so many moves, the last of them not by decision maker i."""
    if step == 0:
        return s == table.start
    return any(table.least[j, s] == step for j in range(len(table.least)) if j != i)
