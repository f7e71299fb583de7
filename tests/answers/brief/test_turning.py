"""What turns what holds: a step that a condition needs does not, and what is reached turns apart from what holds."""

from __future__ import annotations

from dataclasses import replace

from tests.graph import building

from detente.answers.brief.ends import all_end_in_what_holds
from detente.answers.brief.turning import turned_in_reach, turns
from detente.answers.case import Case
from detente.model import parse
from detente.model.conflict import Condition
from detente.model.statement import Holds
from detente.names import ConditionId

HARBOUR = """
format: 1
title: The harbour
decision_makers:
  town: {name: Town, options: {gate: {do: open the gate}}, preferences: [gate iff crew.sail]}
  crew: {name: Crew, options: {sail: {do: sail}}, preferences: [sail]}
conditions: {away: town.gate and crew.sail}
status_quo: []
scenarios: {calm: {fix: {crew.sail: false}}}
"""


def _case() -> Case:
    return Case(parse(HARBOUR).conflict, "SEQ")


def test_what_a_condition_needs_is_not_said_to_turn_it() -> None:
    case = _case()
    assert (case.holding & case.where(Holds(ConditionId("away")))).any()
    assert all(ConditionId("away") not in one.turned.lost for one in turns(case) if one.taken)


def test_all_courses_end_in_what_holds() -> None:
    assert all_end_in_what_holds(_case())


def test_what_is_reached_no_longer_is_named() -> None:
    case = _case()
    assert turned_in_reach(case, case.scenario(case.conflict.scenarios[0].id)).lost == (ConditionId("away"),)


def test_what_the_step_itself_brings_or_excludes_by_definition_turns_nothing() -> None:
    conditions = "{away: town.gate and crew.sail, sailed: crew.sail, moored: not crew.sail}"
    text = HARBOUR.replace("{away: town.gate and crew.sail}", conditions)
    found = {one.option.id: one.turned for one in turns(Case(parse(text).conflict, "SEQ"))}
    told = {name for turned in found.values() for name in (*turned.gained, *turned.lost)}
    assert not told & {ConditionId("sailed"), ConditionId("moored")}
    reverse = Case(parse(text.replace("status_quo: []", "status_quo: [crew.sail]")).conflict, "SEQ")
    assert all(one.option.id != "crew.sail" for one in turns(reverse))


def test_what_another_answers_the_step_with_turns_it() -> None:
    """Where a does x, b wants to do y; without y it would still be calm."""
    drawn = building.conflict(
        building.party("a", "x", wants=building.levels("not a.x")),
        building.party("b", "y", wants=building.levels("b.y iff a.x")),
    )
    calm = Condition(ConditionId("calm"), building.said("not b.y"))
    (turn,) = turns(Case(replace(drawn, conditions=(calm,)), "SEQ"))
    assert (turn.option.id, turn.turned.lost) == ("a.x", (calm.id,))
