"""What does nothing is never silent, and never an error."""

from __future__ import annotations

import pytest
from tests.model.texts import GRAPH, small

from detente.model import parse

MANY = ", ".join(f"o{k}: {{do: d}}" for k in range(8))
EVENT = "{title: T, on: 1, rates: {a: 1}}"

CASES = [
    (small(rest="constraints: [{never: x}]"), "constant-option", "a.x is not taken"),
    (small(rest="constraints: [{always: x}]"), "constant-option", "a.x is taken"),
    (small("preferences: [x or not x]"), "constant-statement", "preference 1 of a"),
    (small("preferences: [x, y, x iff y, z]"), "idle-preference", "preference 3 of a"),
    (small(rest="conditions: {c: x and not x}\nquestions: [{ask: holds, about: c}]"), "constant-statement", "is false"),
    (small(rest="conditions: {c: x}"), "unused-condition", "c is not used"),
    (small(rest="constraints: [{never: x and y}, {never: x and y and z}]"), "idle-constraint", "removes nothing"),
    (small(options=MANY), "many-options", "512 outcomes"),
    (small().replace("name: B", "name: " + "long and longer " * 6), "long-name", "decision maker b has 95 characters"),
    (small(options=""), "no-options", "a has no options"),
    (small(rest="conditions: {x: y}", preferences="preferences: [x]"), "shadowed-name", "the condition is meant"),
    (small('ranking: [x, x and y, "*"]'), "idle-ranking", "places no state"),
    (small(options="", preferences="preferences: [], rate: 2"), "idle-rate", "a has a rate, and neither"),
    (small(options="", rest="events: {e: {on: 3, rates: {a: 1}}}"), "idle-rate", "event e: a has a rate"),
    (GRAPH.replace("[[2, 1]]", "[], rate: 2"), "idle-rate", "b has a rate"),
    (
        small(rest="scenarios: {s: {without: [b]}}\nquestions: [{ask: holds, about: x, scenario: s}]"),
        "idle-scenario",
        "for the conflict as it is, not for s",
    ),
    (small(rest="events: {e: {on: 3, fix: {x: true}, unless: x or not x}}"), "constant-statement", "never comes about"),
    (small(rest="events: {e: {on: 3, fix: {x: true}, unless: x and not x}}"), "constant-statement", "no exception"),
    (small("preferences: [x, y, not x]"), "opposite-preferences", "is the opposite of preference 1 in line 4"),
    (small("preferences: [x or z, y, not x and not z]"), "opposite-preferences", "opposite of preference 1"),
    (small(), "no-status-quo", "no paths, no courses"),
    (GRAPH.replace("status_quo: 2\n", ""), "no-status-quo", "no status_quo:"),
    (small().replace("name: B", "name: a"), "same-words", "b has the same words as the decision maker a in line 4"),
    (small(options="x: {do: go on}, y: {do: Go  on}"), "same-words", "option a.y has the same words as the option a.x"),
    (small(rest="scenarios: {s: {add: {b.new: {do: zed}}}}"), "same-words", "option b.new has the same words"),
    (small(rest="scenarios: {s: {title: T}, t: {title: {en: U, de: T}}}"), "same-words", "scenario t has"),
    (small(rest="conditions: {c: x, d: {is: y, title: C}}\nconstraints: [{never: c and d}]"), "same-words", "n d has"),
    (GRAPH + f"events: {{e: {EVENT}, f: {EVENT}}}", "same-words", "the event f has the same words as the event e"),
    (small().replace("Small", "{en: Small, de: Klein}"), "missing-language", "3 of 4 texts are not given in de"),
    (small().replace("Small", "{en: Small, de: Klein}"), "missing-language", "as others are: lines 4, 5"),
    (small().replace("name: B", "name: {de: Bee}"), "missing-language", "4 of 5 texts are not given in de"),
    (small(rest='sources: {a: {title: A, file: "../a.txt"}}'), "outside-study", "the file '../a.txt' is outside"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "code", "words"), CASES)
def test_warning(text: str, code: str, words: str) -> None:
    found = [finding for finding in parse(text).warnings if finding.code == code]
    assert [words in finding.message for finding in found] == [True]
    assert found[0].place is not None


def test_a_plain_conflict_has_none() -> None:
    assert parse(small("preferences: [x, y]", "status_quo: []")).warnings == ()


def test_of_few_outcomes_there_are_never_too_many_options() -> None:
    alone = "format: 1\ntitle: Alone\ndecision_makers:\n  a:\n    name: A\n    preferences: []\n    options:\n"
    found = parse(alone + "".join(f"      o{k}: {{do: dig ditch {k}}}\n" for k in range(5))).warnings
    assert "many-options" not in {finding.code for finding in found}


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


def test_the_same_words_of_two_parties_are_no_reason_to_warn_where_each_says_them_of_itself() -> None:
    text = small(
        options="x: {do: zed}", rest="conditions: {c: x}\nscenarios: {s: {title: c}, t: {add: {a.n: {do: go}}}}"
    )
    assert "same-words" not in {finding.code for finding in parse(text).warnings}


def test_each_language_that_texts_lack_is_one_warning_and_names_the_first_of_them() -> None:
    many = ", ".join(f"o{k}: {{do: {{en: do {k}, fr: faire {k}}}}}" for k in range(3))
    text = small(options=many).replace("title: Small", "title: {de: Klein, en: Small}")
    found = [finding for finding in parse(text).warnings if finding.code == "missing-language"]
    assert [finding.message.split(", as")[0] for finding in found] == [
        "2 of 5 texts are not given in fr",
        "4 of 5 texts are not given in de",
    ]
    assert [finding.place.line for finding in found if finding.place] == [2, 4]


def test_a_file_in_one_language_lacks_none() -> None:
    text = (
        small()
        .replace("Small", "{de: Klein}")
        .replace("do: ex", "do: {de: iks}")
        .replace("do: why", "do: {de: ypsilon}")
    )
    text = text.replace("do: zed", "do: {de: zett}")
    assert "missing-language" not in {finding.code for finding in parse(text).warnings}
