"""What `detente ensemble` says: what was asked first, what holds together, and of how many readings each figure is."""

from __future__ import annotations

import csv
import json
from fractions import Fraction
from itertools import combinations
from pathlib import Path

import pytest
from tests.functional.commands import asked, run, written

from detente.answers.case import Case
from detente.answers.readings import readings_for
from detente.ensemble import Plan, plan_of, reading_of
from detente.ensemble.counting.chunk import whole
from detente.model import parse
from detente.model.statement import Holds

BRIDGE = """\
format: 1
title: A bridge
decision_makers:
  north:
    name: Northtown
    options: {pay: {do: pay half, chance: 0.8}}
    preferences:
      - {want: south.build, chance: 0.9, negated: 0.1}
      - {want: not north.pay, confidence: low}
  south:
    name: Southtown
    options: {build: {do: build the bridge}, toll: {do: charge a toll}}
    preferences:
      - {want: if north.pay then south.build, confidence: medium}
      - {want: south.toll, confidence: low}
constraints:
  - {never: south.toll and not south.build}
conditions:
  paid: north.pay
  built: south.build
  toll: south.toll
  cheap: north.pay and not south.build
status_quo: []
"""


def test_two_things_hold_together_as_often_as_in_the_readings_one_by_one(tmp_path: Path) -> None:
    conflict = parse(BRIDGE).conflict
    names = [condition.id for condition in conflict.conditions]
    plan = plan_of(conflict, answers=[Holds(name) for name in names])
    assert plan.design == "enumeration"
    holding: dict[frozenset[str], Fraction] = {}
    for draw, weight in enumerate(weights_of(plan)):
        case = Case(reading_of(plan, draw), "SEQ")
        here = frozenset(name for name in names if (case.where(Holds(name)) & case.holding).any())
        holding[here] = holding.get(here, Fraction(0)) + weight
    assert sum(holding.values()) == 1
    found = asked("ensemble", written(tmp_path, BRIDGE), "-q")["together"]
    assert {frozenset((one["first"], one["second"])) for one in found} == set(map(frozenset, combinations(names, 2)))
    for one in found:
        first, second = one["first"], one["second"]
        both, alone, other = (
            float(sum(share for here, share in holding.items() if (first in here, second in here) == wanted))
            for wanted in ((True, True), (True, False), (False, True))
        )
        assert one["both"]["share"] == pytest.approx(both)
        assert one["first_only"]["share"] == pytest.approx(alone)
        assert one["second_only"]["share"] == pytest.approx(other)
        assert other > 0 or alone == 0  # the one that follows comes second
    assert {(one["first"], one["second"]) for one in found if one["implied"]} == {("cheap", "paid")}


def weights_of(plan: Plan) -> list[Fraction]:
    """The share of each enumerated reading."""
    weights = [whole(limbs) for limbs in plan.weights(0, plan.draws)]
    return [Fraction(weight, sum(weights)) for weight in weights]


def test_what_was_asked_comes_first_and_the_concepts_last(tmp_path: Path) -> None:
    words = " ".join(run("ensemble", written(tmp_path, TOLLS), "-q").out.split())
    titles = ("What is asked about,", "What is asked about, together", "Of 4 outcomes", "How often two concepts")
    places = [words.index(title) for title in titles]
    assert places == sorted(places)


def test_what_follows_from_itself_or_holds_in_all_readings_is_not_told(tmp_path: Path) -> None:
    words = " ".join(run("ensemble", written(tmp_path, TOLLS), "-q").out.split())
    assert "Whenever “built” holds, so does “paid”: both in few readings (30 of 100, all counted)" in words
    assert words.count("Whenever") == 1
    always = TOLLS.replace("chance: 0.5", "chance: 0")
    assert "Whenever" not in run("ensemble", written(tmp_path, always), "-q").out


def test_of_readings_drawn_it_is_said_that_these_are_meant(tmp_path: Path) -> None:
    model = written(tmp_path, TOLLS)
    for language, said in (
        ("en", "In all readings drawn, whenever"),
        ("de", "In allen gezogenen Lesarten, immer wenn"),
    ):
        ran = run("ensemble", model, "--design", "monte-carlo", "--draws", "200", "--lang", language, "-q")
        assert said in " ".join(ran.out.split())


TOLLS = """\
format: 1
title: A bridge
decision_makers:
  a: {name: A, options: {x: {do: build}}, preferences: [{want: not x, chance: 0.7}]}
  b: {name: B, options: {y: {do: pay}}, preferences: [{want: not y if not x, chance: 0.5}]}
conditions: {built: x, paid: y, used: x and y}
"""


def test_what_a_word_bears_says_of_how_many_readings_it_is() -> None:
    ask = ("ensemble", "two-towns", "--design", "monte-carlo", "--draws", "900", "-q")
    for language, words in (("en", "by 500 readings drawn for this"), ("de", "nach 500 eigens gezogenen Lesarten")):
        assert words in " ".join(run(*ask, "--lang", language).out.split())
    shifts = [shift for word in asked(*ask)["words"] for shift in word["shifts"]]
    assert shifts
    assert all((shift["draws"], shift["exact"]) == (500, False) for shift in shifts)
    assert any(shift["error"] > 0 for shift in shifts)
    assert "±" not in run("ensemble", "two-towns", "-q").out


def test_a_table_has_the_error_of_every_share_and_the_seed(tmp_path: Path) -> None:
    file = tmp_path / "shares.csv"
    ask = ("ensemble", written(tmp_path, BRIDGE), "--design", "monte-carlo", "--draws", "300", "--seed", "5", "-q")
    assert run(*ask, "--out", file).status == 0
    rows = list(csv.DictReader(file.read_text().splitlines()))
    assert {row["seed"] for row in rows} == {"5"}
    for row in rows:
        agreed = float(row["share_of_readings"]) in (0, 1)
        assert (row["bound"] != "", float(row["error"]) == 0) == (agreed, agreed)


def test_a_table_for_spreadsheets_with_decimal_commas_has_the_same_numbers(tmp_path: Path) -> None:
    ask = ("ensemble", written(tmp_path, BRIDGE), "-q")
    usual, other = tmp_path / "usual.csv", tmp_path / "other.csv"
    assert run(*ask, "--out", usual).status == run(*ask, "--out", other, "--separator", ";").status == 0
    rows = [
        list(csv.reader(usual.read_text().splitlines())),
        list(csv.reader(other.read_text().splitlines(), delimiter=";")),
    ]
    assert "." not in "".join(row[4] for row in rows[1][1:])
    assert [[cell.replace(",", ".") for cell in row] for row in rows[1]] == rows[0]


def test_the_outcomes_that_are_not_told_are_counted(tmp_path: Path) -> None:
    said = " ".join(run("ensemble", "two-towns", "--limit", "2", "-q").out.split())
    assert "4 more hold in some reading; --limit shows more" in said
    assert said.count("reached by wanted moves in") - 1 == 2


def test_of_very_many_outcomes_only_those_are_listed_that_are_so_in_some_reading(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask, file = ("ensemble", written(tmp_path, BRIDGE), "-q"), tmp_path / "shares.csv"
    whole = asked(*ask)
    monkeypatch.setattr("detente.tell.ensemble.listed.ALL_LISTED", 3)
    fewer = asked(*ask, "--out", file)
    assert (whole["all_listed"], fewer["all_listed"]) == (True, False)
    for concept, shares in whole["holds"].items():
        assert fewer["holds"][concept] == {name: share for name, share in shares.items() if share["share"]}
    states = [row for row in csv.DictReader(file.read_text().splitlines()) if row["about"] == "state"]
    assert states
    assert all(float(row["share_of_readings"]) > 0 for row in states)


def test_there_are_fewer_readings_where_outcomes_are_many() -> None:
    assert [readings_for(outcomes) for outcomes in (1, 1_000, 1 << 14, 1 << 24)] == [10_000, 10_000, 1_024, 200]


def test_where_nothing_varies_it_is_said_and_no_share_is_printed() -> None:
    for language, words in (("en", "Nothing in this model varies"), ("de", "In diesem Modell ändert sich nichts")):
        said = run("ensemble", "elmira", "--lang", language, "--no-courses", "-q")
        assert (said.status, words in said.out, "of 100" in said.out) == (0, True, False)
    assert asked("ensemble", "elmira", "--no-courses", "-q")["exact"] is True


@pytest.mark.parametrize("columns", ["60", "80", "120"])
def test_lines_are_no_wider_than_the_terminal_and_have_no_colour(columns: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    said = run("ensemble", "two-towns", "--lang", "de", "-q").out
    assert max(map(len, said.splitlines())) <= min(int(columns), 100)
    assert "\x1b" not in said
    assert json.loads(run("ensemble", "two-towns", "--json", "-q").out)["exact"] is True


ONE_LINE = """\
format: 1
title: One line
decision_makers:
  a:
    name: Anna
    options: {go: {do: go, chance: 0.5}}
    preferences: [{want: a.go, chance: 0.3, negated: 0.2}]
conditions: {gone: a.go}
readings: {other: {title: Other, weight: 2, preferences: {a: [not a.go]}}}
status_quo: []
"""


def test_how_a_rule_was_found_is_said_only_where_a_rule_is_told(tmp_path: Path) -> None:
    model, drawn = written(tmp_path, ONE_LINE), ("--design", "monte-carlo", "-q")
    few, many = (run("ensemble", model, *drawn, "--draws", str(draws)).out for draws in (20, 2_000))
    assert "cannot be told from 20 readings" in few
    assert "one half of them" not in " ".join(few.split())
    assert "one half of them" in " ".join(many.split())
    assert "cannot be told" not in many
