"""What does nothing is never silent, and never an error."""

from __future__ import annotations

import pytest
from tests.model.texts import GRAPH, small

from detente.model import parse

MANY = ", ".join(f"o{k}: {{do: d}}" for k in range(8))

CASES = [
    (small(rest="constraints: [{never: x}]"), "constant-option", "a.x is not taken"),
    (small(rest="constraints: [{always: x}]"), "constant-option", "a.x is taken"),
    (small("preferences: [x or not x]"), "constant-statement", "preference 1 of a"),
    (small("preferences: [x, y, x iff y, z]"), "idle-preference", "preference 3 of a"),
    (small(rest="conditions: {c: x and not x}\nquestions: [{ask: holds, about: c}]"), "constant-statement", "is false"),
    (small(rest="conditions: {c: x}"), "unused-condition", "c is not used"),
    (small(rest="constraints: [{never: x and y}, {never: x and y and z}]"), "idle-constraint", "removes nothing"),
    (small(options=MANY), "many-options", "512 outcomes"),
    (small(options=""), "no-options", "a has no options"),
    (small(rest="conditions: {x: y}", preferences="preferences: [x]"), "shadowed-name", "the condition is meant"),
    (small('ranking: [x, x and y, "*"]'), "idle-ranking", "places no state"),
    (small(options="", preferences="preferences: [], rate: 2"), "idle-rate", "a has a rate, and neither"),
    (small(options="", rest="events: {e: {on: 3, rates: {a: 1}}}"), "idle-rate", "event e: a has a rate"),
    (GRAPH.replace("[[2, 1]]", "[], rate: 2"), "idle-rate", "b has a rate"),
    (small(rest="events: {e: {on: 3, fix: {x: true}, unless: x or not x}}"), "constant-statement", "never comes about"),
    (small(rest="events: {e: {on: 3, fix: {x: true}, unless: x and not x}}"), "constant-statement", "no exception"),
    (small(rest='sources: {a: {title: A, file: "../a.txt"}}'), "outside-study", "the file '../a.txt' is outside"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "code", "words"), CASES)
def test_warning(text: str, code: str, words: str) -> None:
    found = [finding for finding in parse(text).warnings if finding.code == code]
    assert [words in finding.message for finding in found] == [True]
    assert found[0].place is not None


def test_a_plain_conflict_has_none() -> None:
    assert parse(small("preferences: [x, y]")).warnings == ()


def test_in_large_conflicts_idle_preferences_are_still_found() -> None:
    options = ", ".join(f"o{k}: {{do: d}}" for k in range(20))
    found = parse(small("preferences: [o1, o2 and o3, o1 or o2 and o3]", options=options)).warnings
    assert "preference 3 of a" in next(f.message for f in found if f.code == "idle-preference")


@pytest.mark.parametrize(
    "rest",
    [
        "conditions: {c: x, d: not c}\nquestions: [{ask: holds, about: d}]",
        "conditions: {c: x}\nconstraints: [{never: c and y}]",
        "conditions: {c: x}\nscenarios: {s: {preferences: {a: [c]}}}",
        "conditions: {c: x}\nevents: {e: {on: 3, fix: {z: true}, unless: not c}}",
        "conditions: {c: x}\nquestions: [{ask: reach, about: c}]",
    ],
)
def test_a_condition_is_used_wherever_it_is_named(rest: str) -> None:
    assert "unused-condition" not in {finding.code for finding in parse(small(rest=rest)).warnings}


def test_a_rate_is_not_idle_where_a_scenario_gives_something_to_do() -> None:
    text = small(options="", preferences="preferences: [], rate: 2", rest="scenarios: {s: {add: {a.new: {do: d}}}}")
    assert "idle-rate" not in {finding.code for finding in parse(text).warnings}
