"""What holds as it is and in another conflict, side by side as a picture."""

from __future__ import annotations

from detente.answers.compare import Variant
from detente.scenario.side_by_side import Row, table
from detente.tell.outcome_names import OutcomeNames, names_apart
from detente.tell.pictures import CellView, Picture, SideBySideView, SideRow, SlopeChart
from detente.tell.voice import Voice, capital

MOST_ROWS = 200
"""Outcomes of which some of each kind are drawn."""


def picture_of(variant: Variant, called: str, voice: Voice) -> Picture | None:
    """The two conflicts side by side; None where nothing holds in either, or the same in both."""
    comparison = variant.comparison
    solutions = comparison.base, comparison.variant
    found = table(solutions[0], solutions[1:], comparison.concept, most=MOST_ROWS)
    if not (comparison.gained or comparison.lost):
        return None
    names = [OutcomeNames(one.graph, voice, base=solutions[0].graph.conflict) for one in solutions]
    shown = names_apart([(names[row.first[0]], row.first[1]) for row in found.rows])

    def cells(row: Row) -> tuple[CellView, ...]:
        numbers = (None if s is None else one.graph.number(s) for one, s in zip(solutions, row.states, strict=True))
        return tuple(map(CellView, numbers, row.holds, row.reached))

    rows = tuple(SideRow(capital(name), cells(row)) for row, name in zip(found.rows, shown, strict=True))
    view = SideBySideView((voice.say("as-it-is"), called), rows, found.more)
    return Picture("", SlopeChart(view, 1), voice.language)
