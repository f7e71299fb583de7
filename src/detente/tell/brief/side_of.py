"""The conflict and its scenarios side by side."""

from __future__ import annotations

from detente.scenario.side_by_side import Row, table
from detente.tell.brief.briefing import Briefing
from detente.tell.outcome_names import OutcomeNames, names_apart
from detente.tell.pictures import CellView, SideBySideView, SideRow
from detente.tell.titles import scenario_title
from detente.tell.voice import capital

MOST_ROWS = 60
"""Outcomes side by side; ``detente compare`` has all."""


def side_by_side_of(brief: Briefing) -> SideBySideView:
    """Every outcome that holds as things are or in a scenario, and what becomes of it in the others."""
    scenarios = brief.conflict.scenarios
    if not scenarios:
        return SideBySideView((), ())
    cases = [brief.case, *(brief.case.scenario(scenario.id) for scenario in scenarios)]
    found = table(cases[0].solution, [case.solution for case in cases[1:]], brief.concept, most=MOST_ROWS)
    by_column = [OutcomeNames(case.graph, brief.voice, base=brief.conflict) for case in cases]
    names = names_apart([(by_column[row.first[0]], row.first[1]) for row in found.rows])

    def shown(row: Row, name: str) -> SideRow:
        cells = zip(cases, row.states, row.holds, row.reached, strict=True)
        return SideRow(
            capital(name),
            tuple(
                CellView(None if state is None else case.graph.number(state), holds, reached)
                for case, state, holds, reached in cells
            ),
        )

    titles = (scenario_title(brief.conflict, scenario.id, brief.voice) for scenario in scenarios)
    return SideBySideView((brief.voice.say("as-it-is"), *titles), tuple(map(shown, found.rows, names)), found.more)
