"""What to watch for: options and events that would turn what holds, and none that nothing would be left of."""

from __future__ import annotations

from dataclasses import replace

from tests.graph import building

from detente.answers.brief.turning import happenings, turns
from detente.answers.case import Case
from detente.model.conflict import Condition, Conflict, Constraint, Event
from detente.model.statement import Statement
from detente.names import ConditionId, OptionId


def standing(*rules: Statement) -> Conflict:
    """Somebody who wants an x, somebody with a y, and a name for each."""
    conflict = building.conflict(building.party("a", "x", wants=building.levels("a.x")), building.party("b", "y"))
    named = tuple(Condition(ConditionId(one), building.said(f"{who}.{one}")) for who, one in (("a", "x"), ("b", "y")))
    return replace(conflict, conditions=named, constraints=tuple(Constraint("never", (rule,)) for rule in rules))


def test_an_option_that_turns_what_holds_is_found_and_one_that_does_not_is_not() -> None:
    apart = standing(building.said("a.x and b.y"))
    assert [(turn.option.id, turn.taken, turn.turned.lost) for turn in turns(Case(apart, "SEQ"))] == [
        ("a.x", True, ("y",)),
        ("b.y", True, ("x",)),
    ]


def test_what_cannot_be_is_not_watched_for() -> None:
    assert turns(Case(standing(building.said("b.y")), "SEQ")) == ()


def test_an_event_says_what_it_turns() -> None:
    conflict = replace(standing(), events=(Event(7, fix=((OptionId("a.x"), False),)),))
    (found,) = happenings(Case(conflict, "SEQ"))
    assert found.turned is not None
    assert (found.turned.gained, found.turned.lost) == ((), ("x",))
