"""Scenarios put together do what each of them does, or say why they cannot."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings
from tests.graph.building import conflict, levels, party
from tests.scenario.drawing import known, scenarios, two_scenarios

from detente.errors import UsageError
from detente.graph import Graph, graph_of
from detente.model.conflict import Conflict, Option, Scenario
from detente.model.text import Text
from detente.names import DmId, OptionId, ScenarioId
from detente.scenario import changed, combined, contradiction

A, B = DmId("a"), DmId("b")
AX, BZ = OptionId("a.x"), OptionId("b.z")
NEW = Option(OptionId("a.new"), A, Text.plain("do something new"))


def base() -> Conflict:
    return conflict(party("a", "x", wants=levels("b.z")), party("b", "z", wants=levels("a.x")), today=["a.x"])


def same(one: Graph, other: Graph) -> bool:
    """Whether two graphs have the same states, today, movers, moves and order of preference."""
    states = range(one.size)
    return (
        [known(one, s) for s in states] == [known(other, s) for s in range(other.size)]
        and one.status_quo == other.status_quo
        and one.decision_makers == other.decision_makers
        and all(np.array_equal(p, q) for p, q in zip(one.ranks, other.ranks, strict=True))
        and all(
            one.moves(i, s).tolist() == other.moves(i, s).tolist()
            for i in range(len(one.decision_makers))
            for s in states
        )
    )


@given(two_scenarios())
@settings(max_examples=80)
def test_together_is_one_after_the_other_in_any_order(drawn: tuple[Conflict, Scenario, Scenario]) -> None:
    before, one, other = drawn
    assume(contradiction(one, other) is None)
    together = graph_of(changed(before, combined(before, [one, other])))
    assert same(together, graph_of(changed(changed(before, one), other)))
    backwards = graph_of(changed(changed(before, other), one))
    assert {known(together, s) for s in range(together.size)} == {known(backwards, s) for s in range(backwards.size)}


@given(two_scenarios())
@settings(max_examples=60)
def test_what_contradicts_itself_is_refused_either_way_round(drawn: tuple[Conflict, Scenario, Scenario]) -> None:
    before, one, other = drawn
    assert (contradiction(one, other) is None) == (contradiction(other, one) is None)
    if contradiction(one, other):
        with pytest.raises(UsageError, match="one and other do not go together"):
            combined(before, [one, other])


@given(scenarios())
@settings(max_examples=50)
def test_one_alone_is_itself_and_twice_is_once(drawn: tuple[Conflict, Scenario]) -> None:
    before, scenario = drawn
    assert combined(before, [scenario]) == scenario
    assert combined(before, [scenario, scenario]) == scenario


def test_none_at_all_changes_nothing() -> None:
    assert changed(base(), combined(base(), [])) == base()


def test_names_and_titles_are_joined() -> None:
    one = Scenario(ScenarioId("s"), title=Text((("en", "Peace"), ("de", "Frieden"))))
    both = combined(base(), [one, Scenario(ScenarioId("t"))])
    assert both.id == "s+t"
    assert both.title is not None
    assert (both.title.said("en"), both.title.said("de")) == ("Peace + t", "Frieden + t")


FIXED = Scenario(ScenarioId("s"), fix=((AX, True),))


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        (FIXED, Scenario(ScenarioId("t"), fix=((AX, False),)), r"in s a\.x is taken, in t it is not"),
        (Scenario(ScenarioId("t"), without_options=(AX,)), FIXED, r"in s a\.x is taken, in t it is not"),
        (
            Scenario(ScenarioId("s"), preferences=((A, levels("a.x")),)),
            Scenario(ScenarioId("t"), preferences=((A, levels("b.z")),)),
            "s and t both say what a wants",
        ),
        (Scenario(ScenarioId("s"), add=(NEW,)), Scenario(ScenarioId("t"), add=(NEW,)), r"s and t both add a\.new"),
    ],
)
def test_a_contradiction_names_both_and_what_to_do(one: Scenario, other: Scenario, said: str) -> None:
    with pytest.raises(UsageError, match=f"{said}; leave one out, or change one"):
        combined(base(), [one, other])


def test_what_is_fixed_as_not_taken_may_be_missing_as_well() -> None:
    without = Scenario(ScenarioId("t"), without_options=(AX,))
    both = combined(base(), [Scenario(ScenarioId("s"), fix=((AX, False),)), without])
    assert (both.fix, both.without_options) == (((AX, False),), (AX,))


def test_an_option_of_the_model_cannot_be_added() -> None:
    again = Scenario(ScenarioId("s"), add=(replace(NEW, id=AX),))
    with pytest.raises(UsageError, match=r"s adds a\.x, which the model has; give the new option another name"):
        combined(base(), [again])


def test_without_a_status_quo_somebody_leaves_whose_options_another_scenario_fixes() -> None:
    undated = replace(base(), status_quo=None)
    leaves = Scenario(ScenarioId("t"), without=(A,))
    together = changed(undated, combined(undated, [FIXED, leaves]))
    assert dict(together.fixed) == dict(changed(changed(undated, FIXED), leaves).fixed) == {AX: True}
