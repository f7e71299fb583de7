"""In which share of the readings what holds does so, and what that hangs on."""

from __future__ import annotations

from collections.abc import Iterator

from detente.tell.blocks import Block, Column, Figure, Row, Sentence, Table, items
from detente.tell.brief.briefing import Briefing
from detente.tell.brief.sure_of import sure_of
from detente.tell.pictures import Picture, SureView
from detente.tell.voice import Voice, capital


def blocks(brief: Briefing) -> Iterator[Block]:
    """The shares as a picture and as a table; nothing where no readings were counted."""
    found, voice = sure_of(brief), brief.voice
    if found is None:
        return
    yield Sentence(found.drawn, "lead")
    picture, folded = Picture("shares", found.chart, voice.language), voice.phrase("hangs-on-as-table")
    yield Figure(picture, voice.phrase("shares-caption"), (_table(found, voice),), folded, found.chart.title)
    yield from items(found.boxes)


def _table(found: SureView, voice: Voice) -> Table:
    heads = (voice.phrase("shares-what"), capital(voice.phrase("shares-axis")))
    columns = tuple(Column(head, wraps=True) for head in heads)
    rows = tuple(Row((row.label, row.figure)) for row in found.chart.rows)
    return Table(columns, rows, caption=found.chart.title)
