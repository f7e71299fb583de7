"""The table of status-quo analysis, as ``detente paths --table`` shows it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rich.console import Console
from rich.table import Table

from detente.cli.output import put, put_paragraph, width
from detente.cli.words import words
from detente.evolution import StatusQuoTable
from detente.names import Language

MOST = 40
"""Rows in the text; JSON has all."""


def values(table: StatusQuoTable, states: Iterable[int]) -> dict[str, Any]:
    """The table for JSON: per state who can bring it about, and in how many moves."""
    graph = table.graph
    rows = [{"state": graph.number(s), "brought_about": table.by(s)} for s in states]
    return {"wanted": table.wanted, "columns": table.moves, "rows": rows}


def put_status_quo_table(table: StatusQuoTable, states: Sequence[int], language: Language) -> None:
    """One row per state, one column per number of moves; an entry is who can make the last of just so many."""
    said = words(language)
    put()
    put_paragraph(said["table-wanted" if table.wanted else "table-moves"])
    put()
    for line in _drawn(table, states[:MOST], said):
        put(line)
    if len(states) > MOST:
        put(said["paths-hidden"].format(hidden=len(states) - MOST))


def _drawn(table: StatusQuoTable, states: Iterable[int], said: Mapping[str, str]) -> Iterable[str]:
    """The rows as lines, with no blanks at their ends."""
    drawn = Table.grid(padding=(0, 2, 0, 0))
    drawn.add_column(no_wrap=True)
    columns = range(1, max(table.moves, 1) + 1)
    drawn.add_row("", *map(str, columns))
    for s in states:
        drawn.add_row(_name(table, s), *_cells(table, s, columns, said))
    console = Console(width=max(width(), 40), highlight=False, markup=False, no_color=True)
    with console.capture() as capture:
        console.print(drawn)
    return (line.rstrip() for line in capture.get().splitlines())


def _name(table: StatusQuoTable, s: int) -> str:
    return f"{table.graph.number(s)} {table.graph.letters(s) or ''}".rstrip()


def _cells(table: StatusQuoTable, s: int, columns: Iterable[int], said: Mapping[str, str]) -> list[str]:
    """Per number of moves those for whom it is the least; whoever needs fewer can do it in more as well."""
    least = table.by(s)
    if not least:
        return [said["table-here" if s == table.start else "table-nobody"]]
    return [", ".join(dm for dm, moves in least.items() if moves == h) for h in columns]
