"""Every fault has a code, a place and a message that says what to do."""

from __future__ import annotations

import pytest
from tests.model.texts import GRAPH, TOWNS, small

from detente.errors import Finding, ModelError
from detente.model import parse

EVENTS = "as_of: 2025-04-18\nevents:\n  e: {on: 3, fix: {x: true}}\n  f: "
SIXTY_FIVE = ", ".join(f"o{k}: {{do: d}}" for k in range(65))
CHAIN = "conditions:\n  c0: x\n" + "".join(f"  c{k}: not c{k - 1}\n" for k in range(1, 120))

CASES = [
    # structure
    ("format: 2\ntitle: T\n", "wrong-kind", 1, "expected 1, found the number 2"),
    (TOWNS.replace("title: Two", "titel: Two"), "unknown-key", 3, "'titel'"),
    (TOWNS.replace("    name: Downstream\n", ""), "missing-key", 20, "no name:"),
    (TOWNS.replace("undo: hold", "unod: hold"), "unknown-key", 9, "'unod'"),
    (TOWNS.replace("name: Downstream", "name: 5"), "wrong-kind", 21, "the number 5"),
    (TOWNS.replace("name: Downstream", "name: {nobody: D}"), "wrong-kind", 21, "a text per language"),
    (TOWNS.replace("name: Downstream", "name: {english: D}"), "bad-name", 21, "'english' cannot be a language"),
    (TOWNS.replace("plural: true", "plural: yes"), "wrong-kind", 22, "expected true or false"),
    (TOWNS.replace("only: take", "only: tale"), "wrong-kind", 10, "expected take or drop"),
    (TOWNS.replace("confidence: high", "confidence: hihg"), "wrong-kind", 15, "expected high, medium"),
    (TOWNS.replace("status_quo: [down.sue]", "status_quo: down.sue"), "wrong-kind", 34, "a list of options"),
    (TOWNS.replace("  down:\n", "  not:\n"), "bad-name", 20, "'not' cannot be the id"),
    (TOWNS.replace("2025-04-18", "18.4.2025"), "wrong-kind", 4, "a date"),
    (TOWNS.replace("2025-04-18", "2025-02-30"), "date", 4, "no date 2025-02-30"),
    (TOWNS.replace("  - Which outcomes hold?", "  - {about: deal}"), "wrong-kind", 42, "a question"),
    (TOWNS.replace("scenario: no-court, ", ""), "missing-key", 44, "no scenario:"),
    (TOWNS.replace("never: up.release and up.dam\n    because", "because"), "missing-key", 31, "none of never:"),
    (small("ranking: [1]\n    , preferences: []"), "one-of", 5, "besides ranking: in line 4"),
    (small("note: none"), "missing-key", 4, "none of preferences:"),
    (TOWNS + "title: again\n", "duplicate-key", 49, "the first is in line 3"),
    # names
    (small("preferences: [not a.xx]"), "unknown-name", 4, "unknown option 'a.xx'"),
    (small("preferences: [not w]"), "unknown-name", 4, "'w'"),
    (small(options="z: {do: d}", preferences="preferences: [z]"), "ambiguous-name", 4, "'z' may mean 2 options"),
    (small(rest="status_quo: [q]"), "unknown-name", 6, "status quo"),
    (small(rest="conditions: {c: x}\nstatus_quo: [c]"), "unknown-name", 7, "is a condition"),
    (small("weights: {w: 1}"), "unknown-name", 4, "weights of a"),
    (small("weights: {x: 1, a.x: 2}"), "duplicate-key", 4, "has a weight already"),
    (small("weights: {x: 1e99}"), "weight-size", 4, "between"),
    (small(rest="scenarios: {s: {without: [c]}}"), "unknown-name", 6, "unknown decision maker 'c'"),
    (small(rest="scenarios: {s: {preferences: {c: []}}}"), "unknown-name", 6, "unknown decision maker 'c'"),
    (small(rest="scenarios: {s: {add: {c.new: {do: d}}}}"), "unknown-name", 6, "unknown decision maker 'c'"),
    (small(rest="scenarios: {s: {add: {a.x: {do: d}}}}"), "duplicate-key", 6, "exists already"),
    (small(rest="scenarios: {s: {fix: {x: true, a.x: false}}}"), "contradictory-fix", 6, "twice"),
    (small(rest="scenarios: {s: {fix: {x: true}, without_options: [x]}}"), "contradictory-fix", 6, "left out"),
    (small(rest="scenarios: {s: {fix: {xx: true}}}"), "unknown-name", 6, "'xx'"),
    (small(rest="questions: [{ask: holds, about: dael}]"), "unknown-name", 6, "'dael'"),
    (small(rest="questions: [{ask: scenario, scenario: s}]"), "unknown-name", 6, "unknown scenario 's'"),
    # statements
    (small("preferences: [x and]"), "statement", 4, "the statement ends"),
    (small("preferences: [x $ y]"), "statement", 4, "'$'"),
    (small(f'preferences: ["{"(" * 1000}x{")" * 1000}"]'), "statement", 4, "deep"),
    (small(rest="conditions: {c: d, d: not c}"), "cycle", 6, "circle"),
    (small(rest="conditions: {c: c or x}"), "cycle", 6, "circle"),
    (small(rest=CHAIN), "too-deep", None, "200 deep"),
    (small(options=SIXTY_FIVE), "too-many-options", 4, "at most 64"),
    # rankings
    (small("ranking: [9]"), "unknown-state", 4, "state 9"),
    (small('ranking: [1, 1, "*"]'), "ranked-twice", 4, "state 1 already"),
    (small('ranking: [x, 2, "*"]'), "ranked-twice", 4, "state 2 already"),
    (small("ranking: [1, 2, 3]"), "not-ranked", 4, "4, 5, 6, 7, 8"),
    (small("ranking: []"), "not-ranked", 4, "1, 2, 3, 4, 5"),
    (small('ranking: [1, "*", "*"]'), "ranked-twice", 4, "a second time"),
    # what it all means together
    (small(rest="constraints:\n- always: x\n- never: y\n- never: x and not y"), "no-feasible-state", 9, "7, 8 and 9"),
    (small(rest="constraints: [{never: x or not x}]"), "no-feasible-state", 6, "never be met"),
    (small(rest="constraints: [{never: x, because: No.}]\nstatus_quo: [x]"), "status-quo-infeasible", 7, "e: No."),
    (small(rest="constraints: [{never: x}]\nscenarios: {s: {fix: {x: true}}}"), "no-feasible-state", 7, "scenario s"),
    # rates and events
    (small("preferences: [], rate: 0"), "wrong-kind", 4, "a number above 0, found the number 0"),
    (small("preferences: [], rate: -0.5"), "wrong-kind", 4, "found the number -0.5"),
    (small("preferences: [], rate: .inf"), "wrong-kind", 4, "found the text '.inf'"),
    (small("preferences: [], rate: often"), "wrong-kind", 4, "expected a number above 0 (wanted moves a day)"),
    (small("preferences: [], rate: {confidence: low}"), "missing-key", 4, "no per_day:"),
    (small("preferences: [], rate: {per_day: .nan}"), "wrong-kind", 4, "found the text '.nan'"),
    (small("preferences: [], rate: 1e999999"), "rate-size", 4, "rate of a: moves per day"),
    (small("preferences: [], rate: 5e9"), "rate-size", 4, "between 1e-9 and 1e9"),
    (small("preferences: [], rate: {per_day: 1e-300}"), "rate-size", 4, "rate of a: moves per day"),
    (small("preferences: [], rate: {per_day: {from: 3, to: 2}}"), "rate-range", 4, "from 3 is more than to 2"),
    (small("preferences: [], rate: {per_day: {from: 3}}"), "missing-key", 4, "a range of rates has no to:"),
    (small("preferences: [], rate: {per_day: {from: 0, to: 2}}"), "wrong-kind", 4, "found the number 0"),
    (small("preferences: [], rate: {per_day: {from: 1, to: 1e12}}"), "rate-size", 4, "rate of a: moves per day"),
    (small("preferences: [], rate: {per_day: {from: 1, too: 2}}"), "unknown-key", 4, "'too' in a range of rates"),
    (small("preferences: [], rate: {per_day: [1, 2]}"), "wrong-kind", 4, "or a mapping with from: and to:"),
    (small(rest=EVENTS + "{on: 2025-04-11, rates: {b: 1}}"), "date", 9, "2025-04-11 is before 2025-04-18"),
    (small(rest=EVENTS + "{on: 2025-02-30, rates: {b: 1}}"), "date", 9, "there is no date 2025-02-30"),
    (small(rest=EVENTS + "{on: soon, rates: {b: 1}}"), "wrong-kind", 9, "a date as 2025-04-18, or a number of days"),
    (small(rest=EVENTS + "{on: -1, rates: {b: 1}}"), "wrong-kind", 9, "found the number -1"),
    (small(rest=EVENTS + "{on: 1e9, rates: {b: 1}}"), "date", 9, "1e9 lies more than 36,525 days ahead"),
    (small(rest=EVENTS + "{on: 9999-12-31, rates: {b: 1}}"), "date", 9, "which is a century"),
    (small(rest=EVENTS + "{rates: {b: 1}}"), "missing-key", 9, "no on:"),
    (small(rest=EVENTS + "{on: 3, unless: x}"), "missing-key", 9, "an event has none of fix: or rates:"),
    (small(rest=EVENTS + "{on: 3, fix: {}}"), "wrong-kind", 9, "found an empty mapping"),
    (small(rest=EVENTS + "{on: 3, fix: {xx: true}}"), "unknown-name", 9, "event f: unknown option or condition 'xx'"),
    (small(rest=EVENTS + "{on: 3, fix: {x: true, a.x: true}}"), "contradictory-fix", 9, "event f: a.x is fixed twice"),
    (small(rest=EVENTS + "{on: 3, rates: {c: 1}}"), "unknown-name", 9, "event f: unknown decision maker 'c'"),
    (small(rest=EVENTS + "{on: 3, rates: {b: 0}}"), "wrong-kind", 9, "a number above 0"),
    (small(rest=EVENTS + "{on: 3, rates: {b: 1}, unless: x and}"), "statement", 9, "event f"),
    (small(rest=EVENTS + "{on: 3, rates: {b: 1}, unless: w}"), "unknown-name", 9, "'w'"),
    (small(rest=EVENTS[18:] + "{on: 2025-04-30, rates: {b: 1}}"), "no-as-of", 8, "from which date on days count"),
    (small(rest=EVENTS + "{on: 2, fix: {z: true}}\nconstraints: [{never: z, because: No.}]"), "no-feasible-state", 9,
     "event f fixes what no feasible state has: the constraint in line 10 (never: b.z, because: No.) forbids it"),
    (small(rest=EVENTS + "{on: 4, fix: {z: true}}\nconstraints:\n- never: x and y\n- always: y\n"),
     "no-feasible-state", 8, "event e fixes what no feasible state has: the constraints in lines 11 and 12 forbid it"),
    (small(rest=EVENTS + "{on: 4, fix: {z: true}}\nconstraints: [{never: x and z}]"), "no-feasible-state", 9,
     "event f fixes what no feasible state has after the events before it: the constraint in line 10"),
    # questions about time and change
    (small(rest="questions: [{ask: must-change}]"), "missing-key", 6, "ask: must-change has no about:"),
    (small(rest="questions: [{ask: reach}]"), "missing-key", 6, "ask: reach has no about:"),
    (small(rest="questions: [{ask: holds, on: [3]}]"), "one-of", 6, "a question with ask: holds has on:"),
    (small(rest="questions: [{ask: when, on: []}]"), "wrong-kind", 6, "found an empty list"),
    (small(rest="questions: [{ask: when, on: [-7]}]"), "wrong-kind", 6, "0 or more, found the number -7"),
    (small(rest="questions: [{ask: when, on: [2025-05-02]}]"), "no-as-of", 6, "question: 2025-05-02 is a date"),
    (small(rest=EVENTS + "{on: 3, rates: {b: 1}}\nquestions: [{ask: when, on: [2025-04-17]}]"), "date", 10,
     "question: 2025-04-17 is before 2025-04-18"),
    # graph form
    (GRAPH + "events: {e: {on: 3, fix: {x: true}}}\n", "unknown-key", 8, "'fix'"),
    (GRAPH + "events: {e: {on: 3}}\n", "missing-key", 8, "none of rates:"),
    (GRAPH.replace("name: A,", "name: A, rate: 0,"), "wrong-kind", 5, "above 0"),
    (GRAPH.replace("[1, 2], [2, 3]]", "[1, 4]]"), "unknown-state", 5, "no state 4"),
    (GRAPH.replace("[1, 2], [2, 3]]", "[1, 1]]"), "self-loop", 5, "itself"),
    (GRAPH.replace("[1, 2], [2, 3]]", "[1, 2], [1, 2]]"), "repeated-move", 5, "already"),
    (GRAPH.replace("status_quo: 2", "status_quo: 7"), "unknown-state", 7, "no state 7"),
    (GRAPH.replace("[1, [2, 3]]", "[1, 2]"), "not-ranked", 5, "3"),
    (GRAPH.replace("[1, [2, 3]]", "[1, [2, 3], 4]"), "unknown-state", 5, "state 4"),
    (GRAPH + "constraints: []\n", "unknown-key", 8, "'constraints'"),
    (GRAPH.replace("3: war", "x: war"), "bad-name", 3, "a state number"),
]  # fmt: skip


def faults(text: str) -> tuple[Finding, ...]:
    with pytest.raises(ModelError) as caught:
        parse(text)
    return caught.value.findings


@pytest.mark.parametrize(("text", "code", "line", "words"), CASES)
def test_fault(text: str, code: str, line: int | None, words: str) -> None:
    found = [finding for finding in faults(text) if finding.code == code]
    assert found
    assert any(words in finding.message for finding in found)
    assert all(finding.place for finding in found)
    if line is not None:
        assert line in {finding.place.line for finding in found if finding.place}


@pytest.mark.parametrize(
    ("statement", "under"),
    [
        ("not  seu or x", "seu"),
        ("'seu and x'", "seu"),
        ('"x and seu"', "seu"),
        (">-\n        x and\n        seu", "seu"),
        ("|\n        x and\n        y and seu\n", "seu"),
        ('"x and \\\n        seu"', "seu"),
        ("x and and", "and"),
        ("x y", "y"),
    ],
)
def test_the_fault_in_a_statement_is_underlined_exactly(statement: str, under: str) -> None:
    options = "options: {x: {do: ex}, y: {do: why}}"
    flow = f"a: {{name: A, {options}, preferences: []}}"
    text = small().replace(flow, f"a:\n    name: A\n    {options}\n    preferences:\n    - {statement}")
    (fault,) = faults(text)
    assert fault.place is not None
    line = text.splitlines()[fault.place.line - 1]
    assert line[fault.place.column - 1 :][: fault.place.length] == under


def test_contradicting_constraints_are_named_without_the_innocent_ones() -> None:
    rules = "constraints:\n- never: z and y\n- always: x\n- never: x and z\n- always: z\n"
    (fault,) = faults(small(rest=rules))
    assert "lines 8, 9 and 10" in fault.message


def test_a_fault_in_one_preference_does_not_hide_contradicting_constraints() -> None:
    found = faults(small("preferences: [w]", rest="constraints: [{always: x}, {never: x}]"))
    assert {finding.code for finding in found} == {"unknown-name", "no-feasible-state"}


def test_faults_in_time_are_all_reported_at_once() -> None:
    rest = (
        EVENTS + "{on: 2025-04-11, fix: {w: true}, rates: {c: 1, b: 0}}\nquestions: [{ask: when, on: [-1, 2025-02-30]}]"
    )
    found = faults(small("preferences: [], rate: 0", rest=rest))
    assert [finding.code for finding in found] == [
        "wrong-kind", "date", "unknown-name", "unknown-name", "wrong-kind", "wrong-kind", "date",
    ]  # fmt: skip
    assert all(finding.hint for finding in found if finding.code != "unknown-name")


def test_a_wrong_date_of_the_model_is_reported_once() -> None:
    rest = EVENTS.replace("2025-04-18", "2025-02-30") + "{on: 2025-05-01, rates: {b: 1}}"
    assert [finding.message for finding in faults(small(rest=rest))] == ["there is no date 2025-02-30"]


def test_later_events_may_undo_what_earlier_ones_fixed() -> None:
    rules = "constraints: [{never: x and z}]\nquestions: [{ask: when}]\nstatus_quo: []"
    undone = EVENTS + "{on: 4, fix: {x: false, z: true}}\n"
    spared = EVENTS.replace("{on: 3,", "{on: 3, unless: z,") + "{on: 4, fix: {z: true}}\n"
    for events in (undone, spared):
        assert parse(small(rest=events + rules)).warnings == ()
    kept = EVENTS + "{on: 4, fix: {z: true}}\n"
    assert [finding.code for finding in faults(small(rest=kept + rules))] == ["no-feasible-state"]


def test_numbers_are_refused_where_there_are_too_many_states() -> None:
    many = ", ".join(f"o{k}: {{do: d}}" for k in range(17))
    (fault,) = faults(small('ranking: [1, "*"]', options=many))
    assert "65536" in str(fault.hint)
    parse(small('ranking: [o1 and o2, o3, "*"]', options=many))


@pytest.mark.parametrize(
    ("wrong", "hint"),
    [("a.xx", "did you mean a.x?"), ("b.x", "did you mean a.x?"), ("deel", "did you mean deal?")],
)
def test_unknown_names_are_answered_with_what_was_perhaps_meant(wrong: str, hint: str) -> None:
    (fault,) = faults(small(f"preferences: [{wrong}]", rest="conditions: {deal: x}"))
    assert fault.hint == hint


def test_a_short_name_of_several_is_answered_with_all_of_them_though_one_is_called_so() -> None:
    text = small(options="z: {do: z}", preferences="preferences: [z]")
    (fault,) = [one for one in faults(text) if one.code == "ambiguous-name"]
    assert fault.hint is not None
    assert " or " in fault.hint
