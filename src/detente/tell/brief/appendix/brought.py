"""Who can bring about what from today: the table of status-quo analysis and its diagram."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from detente.tell.blocks import Block, Column, Figure, Row, Sentence, Table, Tagged, section, sentences
from detente.tell.brief.briefing import Briefing
from detente.tell.brief.status_quo_of import status_quo_of
from detente.tell.pictures import BroughtView, Picture, StatusQuoView
from detente.tell.voice import Voice, capital


def blocks(brief: Briefing) -> Iterator[Block]:
    """Per outcome who can bring it about in how many moves, and the moves as a diagram; else why there is none."""
    found, voice = brief.once(status_quo_of), brief.voice
    if not found.arrows:
        yield from sentences([found.note], "faint")
        return
    picture = Picture("layers", found, voice.language, brief.parties)
    figure = Figure(picture, voice.phrase("layers-caption"), title=voice.phrase("layers-title"))
    note = Sentence(found.note, "faint")
    yield from section(voice.phrase("brought-head"), (_table(found, brief.parties, voice), figure, note))


def values(brief: Briefing) -> dict[str, Any]:
    """Per outcome that wanted moves lead to, who makes the last of how many moves at least."""
    found = brief.once(status_quo_of)
    return {"status_quo_table": [_value(outcome, brief.movers) for outcome in found.outcomes]}


def _table(found: StatusQuoView, movers: tuple[str, ...], voice: Voice) -> Table:
    moves = range(1, len(found.outcomes[0].by) + 1)
    columns = (
        Column(voice.phrase("number"), "right"),
        Column(voice.phrase("outcome"), wraps=True),
        *(Column(voice.phrase("layers-moves", count=count), wraps=True) for count in moves),
    )
    rows = tuple(_row(outcome, movers, voice) for outcome in found.outcomes[1:])
    return Table(columns, rows, caption=voice.phrase("brought-caption"), name="brought")


def _row(outcome: BroughtView, movers: tuple[str, ...], voice: Voice) -> Row:
    tags = [*(["legend-holds"] if outcome.holds else []), *([] if outcome.left else ["brought-end"])]
    label = Tagged(outcome.label, tuple(map(voice.phrase, tags)))
    return Row((str(outcome.number), label, *(", ".join(capital(movers[one]) for one in by) for by in outcome.by)))


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
