"""A scenario makes another conflict and leaves the first as it was."""

from __future__ import annotations

from copy import deepcopy

import numpy as np
import pytest
from hypothesis import given, settings
from tests.graph.building import always, conflict, levels, listed, party, player, ranked
from tests.scenario.drawing import known, scenarios

from detente.errors import UsageError
from detente.graph import Graph, graph_of
from detente.model.conflict import Conflict, Option, Scenario
from detente.model.text import Text
from detente.names import DmId, OptionId, ScenarioId
from detente.scenario import changed, matches

A, B = DmId("a"), DmId("b")
AX, AY, BZ = OptionId("a.x"), OptionId("a.y"), OptionId("b.z")
NOBODY_LEAVES = Scenario(ScenarioId("s"))


def base() -> Conflict:
    return conflict(party("a", "x", "y", wants=levels("b.z")), party("b", "z", wants=levels("a.x")), today=["a.x"])


def letters(changed_conflict: Conflict) -> list[str | None]:
    graph = graph_of(changed_conflict)
    return [graph.letters(s) for s in range(graph.size)]


def test_options_of_those_who_leave_stay_as_they_stand() -> None:
    after = changed(base(), Scenario(ScenarioId("s"), without=(A,)))
    assert dict(after.fixed) == {AX: True, AY: False}
    assert [dm.id for dm in after.movers] == [B]
    assert letters(after) == ["YNN", "YNY"]
    assert after.status_quo == frozenset({AX})


def test_options_of_those_who_leave_are_as_the_scenario_fixes_them() -> None:
    after = changed(base(), Scenario(ScenarioId("s"), without=(A,), fix=((AX, False), (AY, True))))
    assert dict(after.fixed) == {AX: False, AY: True}
    assert letters(after) == ["NYN", "NYY"]
    assert after.status_quo == frozenset({AY})


def test_an_option_that_does_not_exist_is_never_taken() -> None:
    after = changed(base(), Scenario(ScenarioId("s"), without_options=(AX,)))
    assert all(state is not None and state[0] == "N" for state in letters(after))
    assert after.status_quo == frozenset()
    assert after.movers == base().movers


@pytest.mark.parametrize("taken", [True, False])
def test_a_fixed_option_has_one_value_and_today_follows(taken: bool) -> None:
    after = changed(base(), Scenario(ScenarioId("s"), fix=((AX, taken),)))
    assert {state[0] for state in letters(after) if state} == {"Y" if taken else "N"}
    assert after.status_quo == frozenset({AX} if taken else ())
    assert graph_of(after).status_quo is not None


def test_a_new_option_is_its_owners_and_not_taken_today() -> None:
    new = Option(OptionId("a.new"), A, Text.plain("do something new"))
    after = changed(base(), Scenario(ScenarioId("s"), add=(new,)))
    assert [option.id for option in after.options] == [AX, AY, "a.new", BZ]
    assert graph_of(after).size == 16
    assert after.status_quo == frozenset({AX})
    graph = graph_of(after)
    assert graph.status_quo is not None
    assert {AX, "a.new"} in [graph.taken(t) for t in graph.moves(0, graph.status_quo).tolist()]


def test_a_new_option_of_somebody_who_leaves_is_not_taken() -> None:
    new = Option(OptionId("a.new"), A, Text.plain("do something new"))
    after = changed(base(), Scenario(ScenarioId("s"), without=(A,), add=(new,)))
    assert dict(after.fixed)[OptionId("a.new")] is False


def test_preferences_are_replaced_for_those_named_only() -> None:
    wants = levels("not b.z")
    after = changed(base(), Scenario(ScenarioId("s"), preferences=((A, wants),)))
    assert after.decision_maker(A).preferences == wants
    assert after.decision_maker(B) == base().decision_maker(B)


def test_without_a_status_quo_nobody_can_leave() -> None:
    undated = Conflict(Text.plain("test"), base().decision_makers)
    with pytest.raises(UsageError, match=r"no status quo, so nothing says how a\.y stand .*add status_quo"):
        changed(undated, Scenario(ScenarioId("s"), without=(A,), fix=((AX, True),)))


def test_without_a_status_quo_somebody_can_leave_whose_options_are_all_fixed() -> None:
    undated = Conflict(Text.plain("test"), base().decision_makers)
    after = changed(undated, Scenario(ScenarioId("s"), without=(A,), fix=((AX, True), (AY, True))))
    assert after.status_quo is None
    assert letters(after) == ["YYN", "YYY"]


def test_two_scenarios_one_after_the_other_add_up() -> None:
    once = changed(base(), Scenario(ScenarioId("s"), fix=((BZ, True),)))
    twice = changed(once, Scenario(ScenarioId("t"), without=(A,)))
    assert letters(twice) == ["YNY"]
    assert [dm.id for dm in twice.movers] == [B]


def test_in_graph_form_somebody_leaves_and_the_states_stay() -> None:
    drawn = listed([1, 4], player("a", ranked(1, 4), (4, 1)), player("b", ranked(4, 1), (1, 4)), today=4)
    after = changed(drawn, Scenario(ScenarioId("s"), without=(A,)))
    graph = graph_of(after)
    assert graph.decision_makers == (B,)
    assert graph.size == 2
    assert graph.status_quo == 1


def test_state_numbers_in_a_ranking_mean_the_states_of_the_base() -> None:
    wants = ranked(4, 1, (2, 3))
    numbered = conflict(party("a", "x", wants=wants), party("b", "z"), today=["a.x"])
    graph = graph_of(changed(numbered, Scenario(ScenarioId("s"), fix=((AX, True),))))
    assert [graph.letters(s) for s in range(2)] == ["YN", "YY"]
    assert graph.ranks[0][1] > graph.ranks[0][0]


def test_state_numbers_in_a_new_ranking_mean_the_states_of_the_base_as_well() -> None:
    base_of_four = conflict(party("a", "x"), party("b", "z"), today=["a.x"])
    wants = Scenario(ScenarioId("s"), fix=((AX, True),), preferences=((A, ranked(4, (1, 2, 3))),))
    graph = graph_of(changed(base_of_four, wants))
    assert graph.ranks[0][1] > graph.ranks[0][0]


def test_constraints_stay() -> None:
    ruled = conflict(*base().decision_makers, rules=always("a.x or b.z"), today=["a.x"])
    after = changed(ruled, Scenario(ScenarioId("s"), fix=((AX, False),)))
    assert letters(after) == ["NNY", "NYY"]


@given(scenarios())
@settings(max_examples=100)
def test_the_base_never_changes(drawn: tuple[Conflict, Scenario]) -> None:
    conflict_before, scenario = drawn
    copy = deepcopy(conflict_before)
    changed(conflict_before, scenario)
    assert conflict_before == copy


@given(scenarios())
@settings(max_examples=100)
def test_nothing_asked_for_changes_nothing(drawn: tuple[Conflict, Scenario]) -> None:
    before = graph_of(drawn[0])
    after = graph_of(changed(drawn[0], NOBODY_LEAVES))
    assert [known(after, s) for s in range(after.size)] == [known(before, s) for s in range(before.size)]
    assert _moves(after) == _moves(before)
    assert all(np.array_equal(p, q) for p, q in zip(after.ranks, before.ranks, strict=True))


@given(scenarios())
@settings(max_examples=200)
def test_what_nobody_changed_stays(drawn: tuple[Conflict, Scenario]) -> None:
    """States of both conflicts keep their moves and their order for everybody whose wishes were not replaced."""
    before, scenario = graph_of(drawn[0]), drawn[1]
    after = graph_of(changed(drawn[0], scenario))
    back = matches(after, before)
    in_both = np.flatnonzero(back >= 0)
    for i, dm in enumerate(after.decision_makers):
        j = before.decision_makers.index(dm)
        for s in in_both.tolist():
            here = {int(back[t]) for t in after.moves(i, s) if back[t] >= 0}
            assert here == set(before.moves(j, int(back[s])).tolist()) & set(back[in_both].tolist())
            if dm in dict(scenario.preferences):
                continue
            for t in in_both.tolist():
                new = after.ranks[i][s] > after.ranks[i][t]
                assert new == (before.ranks[j][back[s]] > before.ranks[j][back[t]])


def _moves(graph: Graph) -> list[list[list[int]]]:
    return [[graph.moves(i, s).tolist() for s in range(graph.size)] for i in range(len(graph.decision_makers))]
