"""The conflict as it is and all its scenarios side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from detente.tell.blocks import Block, Column, Row, Sign, Table, section
from detente.tell.brief.briefing import Briefing
from detente.tell.brief.side_of import side_by_side_of
from detente.tell.pictures import CellView, SideBySideView, SideRow
from detente.tell.voice import Voice


def blocks(brief: Briefing) -> Iterator[Block]:
    """An outcome per row, and a column per conflict; nothing without scenarios."""
    side = brief.once(side_by_side_of)
    if side.rows and len(side.columns) > 1:
        yield from section(brief.voice.phrase("side-head"), [_table(side, brief.voice)])


def values(brief: Briefing) -> dict[str, Any]:
    """Per outcome the conflict as it is, under its title, and each scenario."""
    side = brief.once(side_by_side_of)
    rows = [{"label": row.label, "columns": [*_columns(side, row)]} for row in side.rows]
    return {"side_by_side": rows, "side_by_side_more": side.more}


def _columns(side: SideBySideView, row: SideRow) -> Iterator[dict[str, Any]]:
    return ({"title": title, **asdict(cell)} for title, cell in zip(side.columns, row.cells, strict=True))


def _table(side: SideBySideView, voice: Voice) -> Table:
    columns = (
        Column(voice.phrase("number"), "right"),
        Column(voice.phrase("outcome"), wraps=True),
        *(Column(title, "centre", wraps=True) for title in side.columns),
    )
    more = f" {voice.phrase('changes-left', count=side.more)}" if side.more else ""
    key = voice.phrase("side-key") + more
    rows = tuple(_row(row, voice) for row in side.rows)
    return Table(columns, rows, (key,), voice.phrase("side-caption"), "side-by-side")


def _row(row: SideRow, voice: Voice) -> Row:
    number = row.cells[0].number
    return Row(("–" if number is None else str(number), row.label, *(_sign(cell, voice) for cell in row.cells)))


def _sign(cell: CellView, voice: Voice) -> Sign:
    """What becomes of the outcome, and whether wanted moves lead there."""
    sign, said = ("✓", "holds") if cell.holds else ("–", "side-possible")
    if cell.number is None:
        sign, said = "✕", "side-impossible"
    if cell.reached:
        return Sign(f"{sign} →", f"{voice.phrase(said)}, {voice.phrase('slope-reached')}", cell.holds)
    return Sign(sign, voice.phrase(said), cell.holds)
