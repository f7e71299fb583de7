"""What it hangs on that courses end in what holds, one line or rate changed at a time."""

from __future__ import annotations

from collections.abc import Iterator

from detente.tell.blocks import Block, Column, Figure, Row, Sentence, Table, sentences
from detente.tell.brief.briefing import Briefing
from detente.tell.brief.hangs_on_of import hangs_on_of
from detente.tell.courses import of_hundred
from detente.tell.pictures import HangsOnView, Picture, TornadoRow
from detente.tell.tornado import as_list
from detente.tell.voice import Voice, capital


def blocks(brief: Briefing) -> Iterator[Block]:
    """The lines that move the share most, as a picture and as a table; nothing where none is followed."""
    found, voice = hangs_on_of(brief), brief.voice
    if found is None:
        return
    yield Sentence(voice.phrase("hangs-on-lead"), "lead")
    if not found.rows:
        yield Sentence(found.note)
        return
    if alike := as_list(found.rows, found.title, voice):
        yield from (*alike, *sentences([found.note], "faint"))
        return
    picture, folded = Picture("tornado", found, voice.language), voice.phrase("hangs-on-as-table")
    yield Figure(picture, found.note, (_table(found, voice),), folded, found.title)


def _table(found: HangsOnView, voice: Voice) -> Table:
    columns = (
        Column(voice.phrase("full-wants"), wraps=True),
        Column(voice.phrase("hangs-on-least"), wraps=True),
        Column(voice.phrase("hangs-on-base"), "right"),
        Column(voice.phrase("hangs-on-most"), wraps=True),
    )
    return Table(columns, tuple(map(_row, found.rows)), caption=found.title)


def _row(row: TornadoRow) -> Row:
    least = of_hundred(row.low) + (f" ({row.low_label})" if row.low < row.base else "")
    most = of_hundred(row.high) + (f" ({row.high_label})" if row.high > row.base else "")
    return Row((capital(row.label), least, of_hundred(row.base), most))
