"""What turns what holds: a step that a condition needs does not, and what is reached turns apart from what holds."""

from __future__ import annotations

from detente.answers.brief.ends import all_end_in_what_holds
from detente.answers.brief.turning import turned_in_reach, turns
from detente.answers.case import Case
from detente.model import parse
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


def test_a_condition_that_is_the_option_itself_turns_nothing() -> None:
    conditions = "{away: town.gate and crew.sail, sailed: crew.sail, moored: not crew.sail}"
    text = HARBOUR.replace("{away: town.gate and crew.sail}", conditions)
    found = {one.option.id: one.turned for one in turns(Case(parse(text).conflict, "SEQ"))}
    told = {name for turned in found.values() for name in (*turned.gained, *turned.lost)}
    assert not told & {ConditionId("sailed"), ConditionId("moored")}
    reverse = Case(parse(text.replace("status_quo: []", "status_quo: [crew.sail]")).conflict, "SEQ")
    (turn,) = (one for one in turns(reverse) if one.option.id == "crew.sail")
    assert (turn.turned.gained, turn.turned.lost) == ((), (ConditionId("away"),))
