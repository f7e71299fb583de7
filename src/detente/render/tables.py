"""Tables as lines of text, within a width."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from detente.render.wrapping import wrapped
from detente.tell.blocks import Column, Row, Table

GAP = 2
LEAST = 16
"""Columns of text that a cell of several lines is given at least."""


def lines_of(table: Table, width: int) -> Iterator[str]:
    """The rows under their heads; columns that do not fit go on below, beside the first one repeated."""
    for k, band in enumerate(_bands(table, width)):
        if k:
            yield ""
        yield from _band(table, band, width)


def _bands(table: Table, width: int) -> Iterator[tuple[int, ...]]:
    """Which columns stand side by side."""
    widths = [_least(table, k) for k in range(len(table.columns))]
    band, used = [0], widths[0]
    for k in range(1, len(widths)):
        if used + GAP + widths[k] > width and len(band) > 1:
            yield tuple(band)
            band, used = [0], widths[0]
        band.append(k)
        used += GAP + widths[k]
    yield tuple(band)


def _natural(table: Table, k: int) -> int:
    """How wide a column is where nothing is wrapped."""
    cells = (str(row.cells[k]) for row in table.rows if k < len(row.cells) and not row.heading)
    set_in = 0 if k else len(_set_in(table))
    return max(len(table.columns[k].head), *(set_in + len(cell) for cell in cells), 0)


def _least(table: Table, k: int) -> int:
    natural = _natural(table, k)
    return min(natural, LEAST) if table.columns[k].wraps else natural


def _band(table: Table, band: Sequence[int], width: int) -> Iterator[str]:
    columns = [table.columns[k] for k in band]
    widths = _widths(table, band, width)
    if any(column.head for column in columns):
        yield from _row([column.head for column in columns], columns, widths)
        yield "  ".join("─" * room for room in widths)
    for row in table.rows:
        if row.heading:
            yield from wrapped(str(row.cells[0]), width) or [""]
        else:
            yield from _row(_cells(table, row, band), columns, widths)


def _cells(table: Table, row: Row, band: Sequence[int]) -> list[str]:
    first, *others = [str(row.cells[k]) if k < len(row.cells) else "" for k in band]
    return [_set_in(table) + first, *others]


def _set_in(table: Table) -> str:
    """What stands before the first cell of a row, so that it is not read as the heading of a group."""
    return "  " if any(row.heading for row in table.rows) else ""


def _widths(table: Table, band: Sequence[int], width: int) -> list[int]:
    """The natural widths; where they are too much, the widest that may wrap gives way."""
    widths = [_natural(table, k) for k in band]
    wrapping = [at for at, k in enumerate(band) if table.columns[k].wraps]
    for _ in range(sum(widths) + GAP * (len(band) - 1) - width):
        widest = max(wrapping, key=lambda at: widths[at], default=None)
        if widest is None or widths[widest] <= LEAST:
            break
        widths[widest] -= 1
    return widths


def _row(cells: Sequence[str], columns: Sequence[Column], widths: Sequence[int]) -> Iterator[str]:
    """A row; cells of several lines hang under their beginning."""
    parts = [
        _lines(cell, room) if column.wraps else [cell]
        for cell, column, room in zip(cells, columns, widths, strict=True)
    ]
    for n in range(max(map(len, parts), default=0)):
        shown = (part[n] if n < len(part) else "" for part in parts)
        yield "  ".join(
            _standing(cell, column, room) for cell, column, room in zip(shown, columns, widths, strict=True)
        ).rstrip()


def _standing(cell: str, column: Column, room: int) -> str:
    match column.align:
        case "right":
            return cell.rjust(room)
        case "centre":
            return cell.center(room)
    return cell.ljust(room)


def _lines(cell: str, room: int) -> list[str]:
    """A cell's lines; those after the first are set in, so that none of them looks like a row of its own."""
    if len(cell) <= room:
        return [cell]
    first = " " * (len(cell) - len(cell.lstrip()))
    return wrapped(cell.lstrip(), room, first, f"{first}  ") or [""]
