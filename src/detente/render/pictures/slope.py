"""The slope chart of a scenario: the outcomes that hold as things are, and what becomes of them."""

from __future__ import annotations

from collections import Counter

from detente.names import Language
from detente.printable import printable
from detente.render.pictures import drawn as as_svg
from detente.render.pictures.sides import Link, Side, Sides, sides_svg
from detente.tell.pictures import CellView, SideBySideView, SideRow, SlopeChart
from detente.tell.voice import Voice, Words

MOST_EACH = 4
"""Outcomes drawn of those that hold in both, of those that no longer hold, and of those that newly do."""


def slope_svg(view: SideBySideView, column: int, language: Language, *, standalone: bool = False) -> str:
    """The slope chart from the first column to another; empty text where nothing holds in either.

    At most `MOST_EACH` outcomes are drawn of each kind.
    """
    view, words = printable(view), Voice(language).phrase
    rows = list(enumerate(drawn(view, column)))
    before = [(k, row) for k, row in rows if row.cells[0].holds]
    after = sorted(((k, row) for k, row in rows if row.cells[column].holds), key=_is_new)
    place = {k: at for at, (k, _) in enumerate(after)}
    sides = Sides(
        (words("slope-before", what=view.columns[0]), words("slope-after", what=view.columns[column])),
        tuple(_before(row, row.cells[column], words) for _, row in before),
        tuple(_after(row, row.cells[column], words) for _, row in after),
        tuple(Link(at, place[k]) for at, (k, _) in enumerate(before) if k in place),
    )
    title = words("slope-title", what=view.columns[column])
    return sides_svg(sides, f"slope-{column}", title, language, standalone=standalone)


@as_svg.register
def _(picture: SlopeChart, *, standalone: bool = True) -> str:
    return slope_svg(picture.view, picture.column, picture.language, standalone=standalone)


def drawn(view: SideBySideView, column: int) -> list[SideRow]:
    """The rows that hold in the first column or in the other one, in the order of the table, some of each kind."""
    count: Counter[tuple[bool, bool]] = Counter()
    rows = []
    for row in _holding(view, column):
        kind = row.cells[0].holds, row.cells[column].holds
        count[kind] += 1
        if count[kind] <= MOST_EACH:
            rows.append(row)
    return rows


def left_out(view: SideBySideView, column: int) -> int:
    """How many outcomes that hold in either are not drawn."""
    return len(_holding(view, column)) - len(drawn(view, column))


def _holding(view: SideBySideView, column: int) -> list[SideRow]:
    return [row for row in view.rows if row.cells[0].holds or row.cells[column].holds]


def _is_new(placed: tuple[int, SideRow]) -> bool:
    return not placed[1].cells[0].holds


def _before(row: SideRow, after: CellView, words: Words) -> Side:
    state = "slope-kept" if after.holds else "slope-lost" if after.number is not None else "slope-impossible"
    return Side(_tag(row.cells[0], row, words(state), words), row.label, gone=not after.holds)


def _after(row: SideRow, after: CellView, words: Words) -> Side:
    new = not row.cells[0].holds
    return Side(_tag(after, row, words("slope-gained" if new else "slope-kept"), words), row.label, new=new)


def _tag(cell: CellView, row: SideRow, state: str, words: Words) -> str:
    """The outcome's number as things are, what becomes of it, and whether wanted moves lead there."""
    number = [] if row.cells[0].number is None else [str(row.cells[0].number)]
    return " · ".join([*number, state, *([words("slope-reached")] if cell.reached else [])])
