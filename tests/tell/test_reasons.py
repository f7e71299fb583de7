"""The line that decides is the first level on which two states differ."""

from __future__ import annotations

from hypothesis import given, settings
from tests.published.brute_force import is_true
from tests.tell.asking import graph

from detente.answers.deciding import deciding_line
from detente.graph import graph_of
from detente.model.conflict import ByStatements, Conflict
from detente.names import DmId
from detente.tell.reasons import reason
from detente.tell.voice import Voice
from detente.testing import conflicts


@given(conflicts(max_options=4))
@settings(max_examples=150)
def test_the_deciding_line_is_the_first_on_which_two_states_differ(drawn: Conflict) -> None:
    built = graph_of(drawn)
    conditions = {condition.id: condition.statement for condition in drawn.conditions}
    for i, dm in enumerate(drawn.decision_makers):
        levels = dm.preferences.levels if isinstance(dm.preferences, ByStatements) else ()
        truth = [[is_true(level.statement, built.taken(s), conditions) for level in levels] for s in range(built.size)]
        for better in range(built.size):
            for worse in range(built.size):
                line = deciding_line(built, dm.id, better, worse)
                if line is None:
                    assert truth[better] == truth[worse]
                    continue
                assert line.dm == dm.id
                assert line.level == levels[line.place]
                assert truth[better][: line.place] == truth[worse][: line.place]
                assert truth[better][line.place] != truth[worse][line.place]
                liked = built.ranks[i][better] > built.ranks[i][worse]
                assert liked == truth[better][line.place]


def test_a_reason_quotes_the_line_and_a_ranking_gives_none() -> None:
    towns = graph("two-towns")
    sued, dropped = towns.index(4), towns.index(1)
    assert reason(towns, DmId("up"), dropped, sued, Voice("en")) == (
        " (what decides: Downstream would not go to court)"
    )
    chicken = graph("elmira")
    assert reason(chicken, DmId("moe"), 8, 0, Voice("en")) == ""
