"""What an action from outside makes hold."""

from __future__ import annotations

import pytest
from tests.inverse.samples import about, border, library

from detente.errors import UsageError
from detente.inverse import Found, Lever, Target, fewest_levers, levers
from detente.model.conflict import Scenario
from detente.model.statement import Always, And, Not, OptionTaken
from detente.names import DmId, OptionId, ScenarioId
from detente.scenario import FIRMNESS, changed

BOTH = [DmId("a"), DmId("b")]
OPEN_FOR_NOBODY = And((OptionTaken(OptionId("a.open")), Not(OptionTaken(OptionId("b.trade")))))


def flags(found: Found[Lever]) -> list[list[str]]:
    return [[lever.flag for lever in answer.changes] for answer in found.answers]


def test_everything_that_can_be_done_from_outside() -> None:
    named = {lever.flag for lever in levers(border().conflict, [DmId("b")])}
    assert named == {"--scenario treaty", "--without b", "--fix b.trade=yes", "--fix b.trade=no"}


def test_single_levers_that_open_the_market() -> None:
    found = fewest_levers(border().conflict, about("market"), BOTH, every=True)
    assert (found.least, flags(found)) == (1, [["--scenario treaty"], ["--fix a.open=yes"]])
    assert [len(answer.states) for answer in found.answers] == [1, 1]


def test_one_answer_is_given_unless_all_are_wanted() -> None:
    assert flags(fewest_levers(border().conflict, about("market"), BOTH)) == [["--scenario treaty"]]


def test_two_levers_together_where_none_alone_is_enough() -> None:
    """An open gate without trade: B must leave, or stop trading for good, and A must be bound to open."""
    conflict = border().conflict
    target = Target(OPEN_FOR_NOBODY)
    found = fewest_levers(conflict, target, BOTH, every=True)
    assert found.least == 2
    assert all(len(answer.changes) == 2 for answer in found.answers)
    assert ["--fix a.open=yes", "--fix b.trade=no"] in flags(found)
    assert not any({"--fix b.trade=no", "--fix b.trade=yes"} <= set(chosen) for chosen in flags(found))


def test_what_no_lever_does_is_said_with_how_far_was_searched() -> None:
    found = fewest_levers(border().conflict, about("market"), [DmId("b")], most=1)
    assert flags(found) == [["--scenario treaty"]]
    bare = fewest_levers(library("two-towns"), Target(about("deal").what, "Nash"), [], most=1)
    assert (bare.least, bare.at_least, bare.stopped) == (None, 2, False)


def test_a_spent_budget_says_what_was_proven() -> None:
    found = fewest_levers(border().conflict, Target(OPEN_FOR_NOBODY), BOTH, budget=9)
    assert (found.least, found.at_least, found.stopped) == (None, 2, True)


def test_what_holds_needs_no_lever() -> None:
    conflict = library("elmira")
    found = fewest_levers(conflict, Target(Always(True)), [dm.id for dm in conflict.movers])
    assert (found.least, flags(found)) == (0, [[]])


def test_a_target_that_is_not_possible_is_refused() -> None:
    with pytest.raises(UsageError, match="contradicts itself"):
        fewest_levers(border().conflict, Target(Always(False)), BOTH)


def test_what_is_settled_otherwise_already_is_no_lever() -> None:
    shut = Scenario(ScenarioId("shut"), fix=((OptionId("a.open"), False),))
    named = {lever.flag for lever in levers(changed(border().conflict, shut), BOTH)}
    assert not named & {"--scenario treaty", "--fix a.open=yes", "--fix a.open=no"}
    assert "--fix a.guard=yes" in named


def test_levers_against_the_least_firm_lines_come_first_after_the_scenarios() -> None:
    conflict = library("ukraine-2025")
    found = fewest_levers(conflict, about("deal"), [dm.id for dm in conflict.decision_makers], every=True)
    firm = [sum(FIRMNESS[line.level.confidence] for line in answer.changes[0].against) for answer in found.answers]
    assert flags(found)[0] == ["--scenario crimea"]
    assert firm[1:] == sorted(firm[1:])
    assert [line.id for line in found.answers[-1].changes[0].against] == [
        "ru 1: maximal_terms (high)",
        "ru 3: not ru.moderate (medium)",
    ]
