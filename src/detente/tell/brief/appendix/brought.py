"""Who can bring about what from today: the table of status-quo analysis and its diagram."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from detente.evolution import status_quo_table
from detente.tell.blocks import Block, Sentence, section, sentences
from detente.tell.brief.briefing import Briefing
from detente.tell.brought import brought_about, layers, table_of
from detente.tell.pictures import BroughtView, StatusQuoView

MOST_STATES = 1 << 13
"""The table is made for conflicts of at most so many states."""


def blocks(brief: Briefing) -> Iterator[Block]:
    """Per outcome who can bring it about in how many moves, and the moves as a diagram; else why there is none."""
    found, voice = brief.once(status_quo_of), brief.voice
    if not found.arrows:
        yield from sentences([found.note], "faint")
        return
    shown = (table_of(found, brief.parties, voice), layers(found, brief.parties, voice), Sentence(found.note, "faint"))
    yield from section(voice.phrase("brought-head"), shown)


def values(brief: Briefing) -> dict[str, Any]:
    """Per outcome that wanted moves lead to, who makes the last of how many moves at least."""
    found = brief.once(status_quo_of)
    return {"status_quo_table": [_value(outcome, brief.movers) for outcome in found.outcomes]}


def status_quo_of(brief: Briefing) -> StatusQuoView:
    """Who can bring about what from today, and how; nothing but why, where that is not known."""
    graph, voice = brief.case.graph, brief.voice
    if graph.status_quo is None or graph.size > MOST_STATES:
        return StatusQuoView((), (), voice.say("reach-unknown" if graph.status_quo is None else "layers-too-large"))
    table = status_quo_table(graph, graph.status_quo, wanted=True)
    return brought_about(table, brief.case.holding, voice, brief.conflict)


def _value(outcome: BroughtView, movers: tuple[str, ...]) -> dict[str, Any]:
    return {
        "number": outcome.number,
        "label": outcome.label,
        "moves": outcome.moves,
        "by": [
            {"decision_maker": movers[mover], "moves": moves}
            for moves, by in enumerate(outcome.by, start=1)
            for mover in by
        ],
        "end": not outcome.left,
    }
