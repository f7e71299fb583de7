"""``evolve``: where the courses end and when, always on a stated assumption."""

from __future__ import annotations

from math import exp
from pathlib import Path

import click
import pytest
from tests.functional.commands import DILEMMA, RING, TWO_TOWNS, asked, process, run, written

from detente.cli.evolve import evolve
from detente.evolution.chain import CHOICES

FORK = """\
format: 1
title: Who is first
as_of: 2026-11-20
decision_makers:
  a:
    name: {en: Anna, de: die Anna}
    options: {go: {do: take the seat, undo: leave the seat, only: take}}
    preferences: [a.go]
  b:
    name: Ben
    options: {go: {do: sit down, undo: stand up, only: take}, wave: {do: wave, undo: stop waving}}
    preferences: [b.go]
constraints:
  - never: a.go and b.go
status_quo: []
"""

ULTIMATUM = (
    FORK.replace("name: Ben\n", "name: Ben\n    rate: 0.1\n")
    + """\
events:
  strike:
    title: The door closes
    on: 2026-11-30
    unless: b.go
    fix: {a.go: false}
  haste: {on: 20, rates: {b: 1}}
conditions:
  seated: a.go or b.go
"""
)

CIRCLE = """\
format: 1
title: A circle
states: {1: here, 2: there}
decision_makers:
  a: {name: Anna, moves: [[1, 2]], ranking: [2, 1]}
  b: {name: Ben, moves: [[2, 1]], ranking: [1, 2]}
status_quo: 1
"""


@pytest.fixture
def fork(tmp_path: Path) -> Path:
    return written(tmp_path, FORK)


def test_elmira_ends_in_the_deadlock_after_a_week_on_average() -> None:
    found = asked("evolve", "elmira", "--from", "1", "--days", "14")
    assert found["absorbed"] == pytest.approx({"7": 1.0})
    assert found["expected_days"] == pytest.approx({"7": 7.0})
    assert found["on"]["14"] == pytest.approx({"1": exp(-2), "7": 1 - exp(-2)})
    assert found["courses"] == [{"share": pytest.approx(1.0), "states": [1, 7]}]
    assert found["residual"] < 1e-9


def test_rates_divide_the_courses(fork: Path) -> None:
    # Anna's seat is state 2; Ben may also wave beside sitting down (states 3 and 7), and he wants that no more.
    found = asked("evolve", fork, "--rate", "a=0.3", "--rate", "b=0.1")
    assert found["rates"] == {"a": 0.3, "b": 0.1}
    assert found["absorbed"] == pytest.approx({"2": 0.75, "3": 0.125, "6": 0.125})
    assert found["expected_days"] == pytest.approx({"2": 2.5, "3": 2.5, "6": 2.5})


def test_a_date_counts_from_the_models_own(fork: Path) -> None:
    by_date, by_days = asked("evolve", fork, "--by", "2026-11-27"), asked("evolve", fork, "--days", "7")
    assert list(by_date["on"]) == ["7"]
    assert by_date == by_days
    assert "on 27 November 2026 (one week on)" in run("evolve", fork, "--days", "7").out


def test_several_days_come_in_order(fork: Path) -> None:
    found = asked("evolve", fork, "--days", "9", "--days", "0.5", "--by", "2026-11-22")
    assert list(found["on"]) == ["0.5", "2", "9"]
    assert all(sum(shares.values()) == pytest.approx(1) for shares in found["on"].values())


def test_from_the_deadline_on_the_option_is_held(tmp_path: Path) -> None:
    path = written(tmp_path, FORK.replace("b.go]", "b.go, b.wave]"))
    flags = ("--deadline", "2026-11-30", "--fix", "wave=no", "--days", "9", "--days", "10", "--days", "500")
    found = asked("evolve", path, *flags)
    assert found["deadline"] == {"day": 10.0, "fix": {"b.wave": False}, "unless": None}
    waving = {"4", "5", "6"}
    assert waving & set(found["on"]["9"])
    assert not waving & (set(found["on"]["10"]) | set(found["on"]["500"]) | set(found["absorbed"]))
    assert found["courses"] is None
    assert min(found["expected_days"].values()) >= 10
    assert asked("evolve", path, "--deadline", "10", *flags[2:]) == found


@pytest.fixture
def ultimatum(tmp_path: Path) -> Path:
    return written(tmp_path, ULTIMATUM.replace("preferences: [b.go]", "preferences: [b.go if a.go, not b.go]"))


def test_events_of_the_file_come_about(tmp_path: Path) -> None:
    path = written(tmp_path, ULTIMATUM.replace("{a.go: false}", "{b.wave: true}"))
    found = asked("evolve", path, "--days", "9", "--days", "10", "--days", "30")
    assert [(event["id"], event["day"], event["date"]) for event in found["events"]] == [
        ("strike", 10.0, "2026-11-30"),
        ("haste", 20.0, "2026-12-10"),
    ]
    assert found["events"][0]["unless"] == "b.go"
    assert found["rates"] == {"a": pytest.approx(1 / 7), "b": 0.1}
    waving = {"4", "5", "6"}
    assert found["on"]["9"] == pytest.approx(found["without_events"]["on"]["9"])
    assert found["on"]["10"] != found["without_events"]["on"]["10"]
    assert sum(found["on"]["30"].values()) == pytest.approx(1)
    assert waving & found["on"]["30"].keys()


def test_what_is_without_events_is_what_there_is_when_they_are_left_out(ultimatum: Path) -> None:
    path = ultimatum
    flags = ("--days", "9", "--days", "25", "--about", "seated")
    with_events, left_out = (asked("evolve", path, *flags, *more) for more in ((), ("--no-events",)))
    assert with_events["without_events"] == {
        key: left_out[key] for key in ("absorbed", "expected_days", "cycles", "on")
    }
    assert with_events["about"][0]["without_events"] == left_out["about"][0]["on"]
    assert (left_out["events"], left_out["without_events"], left_out["about"][0]["without_events"]) == ([], None, None)
    assert left_out == asked("evolve", path, *flags, "--without-event", "strike", "--without-event", "haste")
    assert [event["id"] for event in asked("evolve", path, "--without-event", "haste")["events"]] == ["strike"]


def test_with_and_without_stand_side_by_side(ultimatum: Path) -> None:
    said = run("evolve", ultimatum, "--days", "25").out
    assert (
        "The door closes: on 30 November 2026 (10 days on), but not where it is so that “Ben would sit down” – from "
        "then on: Anna would leave the seat (fixed)."
    ) in " ".join(said.split())
    assert "Where the courses are on 15 December 2026 (25 days on), with the events and without" in said
    assert "with  without" in said
    assert "mit den Ereignissen und ohne" in run("evolve", ultimatum, "--lang", "de").out
    assert "with  without" not in run("evolve", ultimatum, "--days", "25", "--no-events").out


def test_in_which_share_something_is_true(fork: Path) -> None:
    found = asked("evolve", fork, "--days", "3", "--about", "a.go", "--about", "a.go or b.go")
    seats = found["on"]["3"]
    assert found["about"][0] == {
        "statement": "a.go",
        "on": {"3": pytest.approx(seats["2"] + seats.get("5", 0))},
        "without_events": None,
    }
    assert found["about"][1]["on"]["3"] == pytest.approx(1 - exp(-6 / 7))
    said = " ".join(run("evolve", fork, "--days", "3", "--about", "a.go or b.go").out.split())
    assert "In which share of the courses this is so: “either Anna would take the seat or Ben would sit" in said
    assert "58% on 23 November 2026 (3 days on)" in said


def test_played_out_is_near_the_exact(ultimatum: Path) -> None:
    flags = ("--days", "15", "--simulate", "4000", "--seed", "3")
    found = asked("evolve", ultimatum, *flags)
    (played,) = found["simulated"].values()
    assert (played["runs"], played["seed"]) == (4000, 3)
    assert sum(one["share"] for one in played["shares"].values()) == pytest.approx(1)
    assert played["deviation"] < 5
    for number, one in played["shares"].items():
        assert one["share"] == pytest.approx(found["on"]["15"][number], abs=5 * one["error"] + 0.001)
    assert asked("evolve", ultimatum, *flags) == found
    assert "playing 4,000 courses out, with seed 3" in run("evolve", ultimatum, *flags).out
    assert asked("evolve", ultimatum, "--days", "15")["simulated"] is None


def test_a_deadline_spares_where_it_is_said_so(fork: Path) -> None:
    flags = ("--deadline", "5", "--fix", "b.wave=no", "--unless", "a.go")
    found = asked("evolve", fork, *flags)
    assert found["deadline"]["unless"] == "a.go"
    assert found["events"] == [
        {
            "id": None,
            "title": None,
            "date": "2026-11-25",
            "day": 5.0,
            "fix": {"b.wave": False},
            "unless": "a.go",
            "rates": {},
        }
    ]
    said = run("evolve", fork, *flags).out
    assert "A deadline: on 25 November 2026 (5 days on), but not where it is so that “Anna would take" in said


def test_a_cycle_is_named_and_is_no_end(tmp_path: Path) -> None:
    path = written(tmp_path, CIRCLE)
    found = asked("evolve", path, "--days", "1000")
    assert (found["absorbed"], found["expected_days"]) == ({}, {})
    assert found["cycles"] == [{"states": [1, 2], "share": pytest.approx(1.0), "expected_days": 0.0}]
    assert found["on"]["1000"] == pytest.approx({"1": 0.5, "2": 0.5})
    assert "in a cycle that never ends: here (1); there (2)" in run("evolve", path).out


def test_numbers_are_those_of_the_file(tmp_path: Path) -> None:
    found = asked("evolve", written(tmp_path, RING), "--days", "5")
    assert found["from"] == 10
    assert set(found["on"]["5"]) == {"10", "20", "30"}


@pytest.mark.parametrize("choice", CHOICES)
def test_the_assumption_is_always_said(choice: str, tmp_path: Path) -> None:
    path = written(tmp_path, DILEMMA)
    for flags in ((), ("--rate", "a=1"), ("--days", "3"), ("--deadline", "2", "--fix", "a.talk=no")):
        words = ("evolve", path, "--choice", choice, *flags)
        said = " ".join(run(*words).out.split())
        assert "follows from this assumption; it is no observation" in said
        assert asked(*words)["assumption"] in said
    assert "once in 7 days on average, everybody equally quickly" in run("evolve", path).out
    assert "Anna once a day and Ben once in 7 days" in " ".join(run("evolve", path, "--rate", "a=1").out.split())
    assert "beobachtet ist es nicht" in run("evolve", path, "--lang", "de").out


def test_nothing_is_called_a_probability(tmp_path: Path) -> None:
    path = written(tmp_path, TWO_TOWNS)
    for language, words in (("en", ("probab", "likel", "chance")), ("de", ("wahrscheinlich", "Chance"))):
        out = run("evolve", path, "--days", "3", "--lang", language).out
        assert not any(word in out for word in words)


def test_shares_are_rounded_in_the_text_only(fork: Path) -> None:
    out = run("evolve", fork, "--days", "1").out
    assert "  75%  Nobody does anything (1)" in out
    assert ">99\N{NO-BREAK SPACE}%" in run("evolve", "elmira", "--from", "1", "--days", "40", "--lang", "de").out
    assert (
        "1 more, together <1% of the courses; --json has all"
        in run("evolve", "elmira", "--from", "1", "--days", "40").out
    )


def test_the_likeliest_courses_are_told_by_deeds(fork: Path) -> None:
    assert "1 → +\xa0a.go (2): 50% of the courses – Anna: take the seat" in run("evolve", fork).out
    assert "nobody wants to move" in run("evolve", fork, "--from", "2").out


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (("--rate", "a=0"), "the rate of a is 0.0; expected a positive number of moves per day"),
        (("--rate", "a=1e30"), "moves per day must lie between 1e-9 and 1e9"),
        (("--rate", "a=1e-30"), "moves per day must lie between 1e-9 and 1e9"),
        (("--rate", "a=-1"), "the rate of a is -1.0"),
        (("--rate", "a=inf"), "the rate of a is inf"),
        (("--rate", "a=nan"), "the rate of a is nan"),
        (("--rate", "a=often"), "expected DM=PER_DAY"),
        (("--rate", "c=1"), "the model has no decision maker 'c'"),
        (("--rate", "a=1", "--rate", "a=2"), "both 1 and 2 moves per day"),
        (("--days", "-1"), "-1.0 is no number of days"),
        (("--days", "inf"), "inf is no number of days"),
        (("--by", "2026-11-19"), "--by 2026-11-19 is before 2026-11-20"),
        (("--by", "soon"), "there is no such date; write it as YYYY-MM-DD"),
        (("--from", "99"), "there is no state 99"),
        (("--deadline", "3"), "give --fix"),
        (("--unless", "a.go"), "--unless is about what comes about, and nothing says when; give --deadline too"),
        (("--deadline", "3", "--fix", "a.go=no", "--unless", "a.gone"), "gone"),
        (("--without-event", "strike"), "the model has no event 'strike'; it has none at all"),
        (("--about", "a.go"), "--about asks about days, and none is given; give --days D or --by DATE too"),
        (("--simulate", "10"), "--simulate asks about days"),
        (("--simulate", "0", "--days", "1"), "0 is not in the range"),
        (("--simulate", "99999999", "--days", "1"), "99999999 runs cannot be played; expected 1 to 10,000,000"),
        (("--about", "a.gone", "--days", "1"), "gone"),
        (("--fix", "a.go=no"), "give --deadline too"),
        (("--deadline", "2026-11-01", "--fix", "a.go=no"), "--deadline 2026-11-01 is before 2026-11-20"),
        (("--deadline", "-3", "--fix", "a.go=no"), "an event is on day -3.0; expected 0 or more"),
        (("--deadline", "3", "--fix", "a.gone=no"), "gone"),
        (("--deadline", "3", "--fix", "a.go=yes"), "a.go=yes cannot come about: from state"),
    ],
)
def test_what_cannot_be_asked_is_wrong_usage(fork: Path, flags: tuple[str, ...], said: str) -> None:
    ran = run("evolve", fork, *flags)
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err


def test_too_many_steps_are_a_limit(fork: Path) -> None:
    ran = run("evolve", fork, "--days", "1e9")
    assert (ran.status, ran.out) == (4, "")
    assert "give fewer days or smaller rates" in ran.err


def test_a_date_needs_a_date_to_count_from(tmp_path: Path) -> None:
    ran = run("evolve", written(tmp_path, DILEMMA), "--by", "2026-11-27")
    assert (ran.status, ran.out) == (2, "")
    assert "add as_of: to it" in ran.err


def test_without_a_status_quo_a_start_is_asked_for(tmp_path: Path) -> None:
    path = written(tmp_path, DILEMMA.replace("status_quo: []\n", ""))
    assert run("evolve", path).status == 2
    assert asked("evolve", path, "--from", "2")["from"] == 2


def test_the_command_offers_every_choice() -> None:
    (choice,) = (parameter for parameter in evolve.params if parameter.name == "choice")
    assert isinstance(choice.type, click.Choice)
    assert tuple(choice.type.choices) == CHOICES


def test_help_does_not_load_what_computes() -> None:
    code = (
        "import sys; from click.testing import CliRunner; from detente.cli.root import detente\n"
        "assert CliRunner().invoke(detente, ['evolve', '--help']).exit_code == 0\n"
        "print([m for m in ('scipy', 'numpy') if m in sys.modules])"
    )
    assert process(code=code).stdout.strip() == b"[]"


def test_a_brief_does_not_wait_for_scipy() -> None:
    code = (
        "import sys; from click.testing import CliRunner; from detente.cli.root import detente\n"
        "assert CliRunner().invoke(detente, ['brief', 'ukraine-2025']).exit_code == 0\n"
        "print('scipy' in sys.modules)"
    )
    assert process(code=code).stdout.strip() == b"False"
