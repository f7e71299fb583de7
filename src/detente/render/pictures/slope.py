"""The slope chart of a scenario: the outcomes that hold as things are, and what becomes of them."""

from __future__ import annotations

from detente.names import Language
from detente.printable import printable
from detente.render.pictures.sides import Link, Side, Sides, sides_svg
from detente.tell.pictures import CellView, SideBySideView, SideRow, SlopeChart
from detente.tell.voice import Voice, Words


def slope_svg(view: SideBySideView, column: int, name: str, language: Language, *, standalone: bool = False) -> str:
    """The slope chart from the first column to another; empty text where nothing holds in either.

    `name` is what no other picture on the page is called.
    """
    view, words = printable(view), Voice(language).phrase
    rows = list(enumerate(SlopeChart(view, column).rows))
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
    return sides_svg(sides, name, title, language, standalone=standalone)


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
