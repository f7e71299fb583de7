"""A source, or a voice, withdrawn: what rested on it alone is gone, all else stays."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.model.texts import GRAPH, small

from detente.errors import UsageError
from detente.graph import graph_of
from detente.library import path_of
from detente.model import parse, read
from detente.model.conflict import ByRanking, ByStatements, Conflict, Reading, Scenario
from detente.model.statement import str_of
from detente.model.ties import ties_of
from detente.names import DmId, ReadingId, ScenarioId
from detente.scenario import changed, without_quotes, without_source, without_voice

CONFLICT = parse(
    small(
        "preferences: [{want: x, evidence: [q1]}, {want: y, evidence: [leave]}, {want: z, evidence: [q1, q3]}, x or y]",
        options="x: {do: ex, evidence: [q1]}, y: {do: why, evidence: [q3]}",
        rest="""\
conditions: {c: {is: x, evidence: [q1]}}
constraints: [{never: x and z, evidence: [q1]}, {never: y and z}]
scenarios: {s: {preferences: {b: [{want: c, evidence: [q1]}, z]}}}
events: {e: {on: 3, fix: {x: true}, evidence: [q1]}, f: {on: 4, fix: {y: true}}}
sources: {one: A paper, two: Another}
quotes:
  q1: {source: one, speaker: {who: {en: An aide, de: Ein Berater}, named: false}, via: Reuters}
  q2: {source: one, claim: leave, via: dpa}
  q3: {source: two, claim: leave, speaker: A minister, denied_by: [q1]}
""",
    ).replace("name: B,", "name: B, rate: {per_day: 2, evidence: [q1]},")
).conflict


def test_what_rests_on_the_source_alone_is_gone() -> None:
    left = without_source(CONFLICT, "one")
    assert [quote.id for quote in left.quotes] == ["q1", "q2"]
    assert [tie.id for tie in left.fallen] == [
        "a 1: a.x",
        "rate of b: 2 a day",
        "constraint 1: never a.x and b.z",
        "e",
        "s: b 1: c",
    ]
    assert [tie.id for tie in left.bare] == ["a.x", "c"]
    a, b = left.conflict.decision_makers
    assert isinstance(a.preferences, ByStatements)
    assert [str_of(level.statement) for level in a.preferences.levels] == ["a.y", "b.z", "a.x or a.y"]
    assert b.rate is None
    assert [event.id for event in left.conflict.events] == ["f"]
    assert len(left.conflict.constraints) == 1
    assert left.conflict.options[0].evidence == ()
    assert left.conflict.quotes[0].denied_by == ()


def test_a_claim_that_others_report_stays() -> None:
    assert without_source(CONFLICT, "two").fallen == ()


@pytest.mark.parametrize(
    ("voice", "gone"), [("Reuters", ["q1"]), ("Ein Berater", ["q1"]), ("A minister", ["q3"]), ("dpa", ["q2"])]
)
def test_a_voice_is_a_speaker_or_a_carrier(voice: str, gone: list[str]) -> None:
    assert [quote.id for quote in without_voice(CONFLICT, voice).quotes] == gone


def test_an_unknown_source_or_voice_is_refused_with_what_was_meant() -> None:
    with pytest.raises(UsageError, match="did you mean 'two'"):
        without_source(CONFLICT, "twoo")
    with pytest.raises(UsageError, match="did you mean 'Reuters'"):
        without_voice(CONFLICT, "Reuter")
    with pytest.raises(UsageError, match="none at all"):
        without_source(parse(GRAPH).conflict, "report")


@given(st.sets(st.sampled_from([quote.id for quote in read(path_of("ukraine-2025")).conflict.quotes])))
def test_lines_either_keep_a_ground_or_fall_and_withdrawing_twice_is_once(gone: set[str]) -> None:
    conflict = read(path_of("ukraine-2025")).conflict
    left = without_quotes(conflict, gone)
    assert len(ties_of(left.conflict)) + len(left.fallen) == len(ties_of(conflict))
    assert {tie.id for tie in ties_of(left.conflict) if not tie.evidence} == {tie.id for tie in left.bare}
    assert without_quotes(left.conflict, gone).conflict == left.conflict
    if not gone:
        assert left.conflict == conflict


def test_a_ranking_by_number_means_the_same_outcomes_when_a_constraint_falls() -> None:
    model = """\
format: 1
title: T
decision_makers:
  a: {name: A, options: {x: {do: ex}}, ranking: [3, 2, 1]}
  b: {name: B, options: {y: {do: why}}, ranking: [2, [1, 3]]}
constraints: [{never: a.x and not b.y, evidence: [q]}]
sources: {one: A paper}
quotes: {q: {source: one, exact: e}}
"""
    conflict = parse(model).conflict
    otherwise = ((DmId("b"), ByRanking(((3,), (1,), (2,)))),)
    scenario, reading = Scenario(ScenarioId("s"), preferences=otherwise), Reading(ReadingId("r"), otherwise)
    left = without_source(replace(conflict, scenarios=(scenario,), readings=(reading,)), "one").conflict
    assert _liked(left) == {"a": [{"a.x"}, set(), {"b.y"}, {"a.x", "b.y"}], "b": [{"a.x"}, set(), {"b.y"}]}
    assert _liked(changed(left, left.scenarios[0]))["b"] == [{"a.x"}, {"b.y"}, set(), {"a.x", "b.y"}]
    assert left.readings[0].preferences == left.scenarios[0].preferences


def _liked(conflict: Conflict) -> dict[str, list[set[str]]]:
    """Whose ranks are which, the worst first: the outcomes that are first of their rank."""
    graph = graph_of(conflict)
    return {
        dm: [set(graph.taken(int(np.flatnonzero(ranks == rank)[0]))) for rank in range(int(ranks.max()) + 1)]
        for dm, ranks in zip(graph.decision_makers, graph.ranks, strict=True)
    }


def test_in_a_scenario_other_readings_rank_the_same_outcomes() -> None:
    model = """\
format: 1
title: T
decision_makers:
  a: {name: A, options: {x: {do: ex}}, preferences: [x]}
  b: {name: B, options: {y: {do: why}}, preferences: [y]}
scenarios: {s: {fix: {y: true}}}
readings: {r: {rankings: {a: [3, 2, 1, 4]}}}
"""
    conflict = parse(model).conflict
    ((dm, wanted),) = changed(conflict, conflict.scenarios[0]).readings[0].preferences
    again = replace(conflict, scenarios=(Scenario(ScenarioId("s"), preferences=((dm, wanted),)),))
    assert _liked(changed(again, again.scenarios[0]))["a"] == [{"a.x", "b.y"}, set(), {"a.x"}, {"b.y"}]
