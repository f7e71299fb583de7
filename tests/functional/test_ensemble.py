"""`detente ensemble` as a user meets it: the same shares however they were computed, in words, JSON and tables."""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import pytest
from tests.functional.commands import TWO_TOWNS, asked, run, written
from tests.model.test_readings import FILE

from detente.answers import readings
from detente.ensemble.running.cluster import run_all


def test_shares_are_of_readings_and_never_said_to_be_probabilities() -> None:
    for language, words in (("en", "in most readings"), ("de", "in den meisten Lesarten")):
        said = run("ensemble", "two-towns", "--lang", language, "-q")
        assert said.status == 0
        assert words in " ".join(said.out.split())
        assert "probab" not in said.out
        assert "Bruno Unter" in said.out


def test_the_digest_and_all_shares_are_the_same_however_the_work_was_cut(tmp_path: Path) -> None:
    ask = ("ensemble", "ukraine-2025", "--draws", "60", "--seed", "3", "--about", "deal", "-q")
    whole = asked(*ask)
    assert (whole["draws"], whole["seed"], whole["exact"], whole["stopped"]) == (60, 3, False, False)
    journal = tmp_path / "run.journal"
    assert asked(*ask, "--chunk", "7", "--journal", journal) == whole
    journal.write_bytes(journal.read_bytes()[:-9])  # the last record is torn
    assert asked(*ask, "--chunk", "50", "--journal", journal, "--resume") == whole
    other = asked("ensemble", "ukraine-2025", "--draws", "60", "--seed", "4", "--about", "deal", "-q")
    assert other["digest"] != whole["digest"]


def test_readings_that_can_be_counted_are_and_what_the_file_says_decides(tmp_path: Path) -> None:
    found = asked("ensemble", written(tmp_path, FILE), "-q")
    assert (found["exact"], found["design"], found["draws"]) == (True, "enumeration", found["of"])
    every = [share for states in found["holds"].values() for share in states.values()]
    assert all(0 <= one["share"] <= 1 and one["error"] == 0 for one in every)


def test_where_every_line_is_certain_shares_say_what_holds(tmp_path: Path) -> None:
    certain = (
        FILE[: FILE.index("readings:")]
        .replace("chance: 0.8, negated: 0.1", "chance: 1")
        .replace("chance: 0.5", "chance: 1")
    )
    certain = certain.replace(", group: a", "").replace(", weight: 3", "") + "ensemble: {chances: {none: 1}}\n"
    model = written(tmp_path, certain)
    found, solved = asked("ensemble", model, "-q"), asked("solve", model, "-q")
    letters = {state["number"]: state["options"] for state in solved["states"]}
    for concept, shares in found["holds"].items():
        assert {name for name, one in shares.items() if one["share"] == 1} == {
            letters[number] for number in solved["equilibria"][concept]
        }
        assert {one["share"] for one in shares.values()} <= {0.0, 1.0}


def test_the_question_is_answered_as_often_as_its_condition_says() -> None:
    found = asked("ensemble", "two-towns", "-q")
    deal = found["conditions"]["deal"]["holds"]["SEQ"]["share"]
    questions = {one["question"]: one["share"] for one in found["questions"]}
    holds = next(iter(asked("brief", "two-towns")["answers"]))
    assert "hold" in holds["question"]
    assert questions[holds["question"]] == pytest.approx(deal)


def test_questions_about_a_scenario_have_readings_of_their_own(tmp_path: Path) -> None:
    model = written(tmp_path, TWO_TOWNS)
    found = {one["scenario"]: one for one in asked("ensemble", model, "--draws", "40", "-q")["questions"]}
    assert set(found) == {None, "no-court"}
    assert 0 <= found["no-court"]["share"] <= found["no-court"]["named"]["share"] <= 1
    assert "What if the court closes?" in run("ensemble", model, "--draws", "40", "-q").out


def test_a_table_has_a_row_for_every_share(tmp_path: Path) -> None:
    file = tmp_path / "shares.csv"
    found = asked("ensemble", "two-towns", "-q", "--out", file)
    rows = list(csv.DictReader(file.read_text().splitlines()))
    shares = {
        row["name"]: row for row in rows if (row["about"], row["what"], row["concept"]) == ("state", "holds", "SEQ")
    }
    assert {name: float(row["share_of_readings"]) for name, row in shares.items()} == {
        name: one["share"] for name, one in found["holds"]["SEQ"].items()
    }
    parquet = pytest.importorskip("pyarrow.parquet")
    asked("ensemble", "two-towns", "-q", "--out", file.with_suffix(".parquet"))
    assert parquet.read_table(file.with_suffix(".parquet")).num_rows == len(rows)


def test_what_is_stopped_is_a_valid_part(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    whole = run_all

    def stopping(*given: object, **named: object) -> object:
        for k, found in enumerate(whole(*given, **named)):  # type: ignore[arg-type]
            if k == 2:
                raise KeyboardInterrupt
            yield found

    ask = ("ensemble", "ukraine-2025", "--draws", "60", "--chunk", "20", "--about", "deal", "--journal", tmp_path / "j")
    monkeypatch.setattr(readings, "run_all", stopping)
    part = asked(*ask, "-q")
    assert (part["draws"], part["of"], part["stopped"]) == (40, 60, True)
    monkeypatch.undo()
    assert asked(*ask, "-q", "--resume")["stopped"] is False


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--resume",), "--journal"),
        (("--out", "shares.txt"), ".csv or .parquet"),
        (("--about", "nothing"), "unknown option or condition"),
        (("--design", "best"), "monte-carlo"),
        (("--draws", "0"), "draws"),
        (("--scheduler", "nowhere"), "no address"),
    ],
)
def test_what_cannot_be_is_refused(words: tuple[str, ...], said: str) -> None:
    refused = run("ensemble", "two-towns", *words)
    assert refused.status == 2
    assert said in refused.err


def test_where_no_table_can_be_written_nothing_is_computed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readings, "run_all", pytest.fail)
    nowhere, kept = tmp_path / "nowhere" / "shares.csv", tmp_path / "kept.csv"
    refused = run("ensemble", "two-towns", "--out", nowhere)
    assert (refused.status, str(nowhere) in refused.err) == (2, True)
    assert "the folder" in refused.err
    refused = run("ensemble", "two-towns", "--out", kept, "--journal", tmp_path / "." / "kept.csv")
    assert (refused.status, "the journal is kept there" in refused.err) == (2, True)
    assert not kept.exists()


def test_parquet_without_its_extra_names_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    refused = run("ensemble", "two-towns", "--out", tmp_path / "shares.parquet")
    assert refused.status == 2
    assert "pip install 'detente[parquet]'" in refused.err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
def test_a_disk_that_is_full_is_said_with_the_file(tmp_path: Path) -> None:
    file = tmp_path / "shares.csv"
    file.symlink_to("/dev/full")
    refused = run("ensemble", "two-towns", "--out", file, "-q")
    assert refused.status == 2
    assert refused.err == f"detente: cannot use {file}: No space left on device\n"


def test_a_journal_of_another_seed_is_refused(tmp_path: Path) -> None:
    ask = ("ensemble", "two-towns", "--journal", tmp_path / "j", "-q")
    assert run(*ask).status == 0
    refused = run(*ask, "--resume", "--seed", "9")
    assert refused.status == 2
    assert "digest" in refused.err
    assert "already" in run(*ask).err


def test_graph_form_is_read_by_other_readings(tmp_path: Path) -> None:
    model = """\
format: 1
title: Two states
states: {1: peace, 2: war}
decision_makers:
  a: {name: A, moves: [[1, 2], [2, 1]], ranking: [1, 2]}
status_quo: 2
readings:
  other: {weight: 3, rankings: {a: [2, 1]}}
"""
    found = asked("ensemble", written(tmp_path, model), "--about", "1", "-q")
    assert found["exact"]
    assert {name: one["share"] for name, one in found["holds"]["Nash"].items()} == {"1": 0.25, "2": 0.75}
    assert found["conditions"]["1"]["reached"]["share"] == 0.25


def test_where_most_courses_end_is_said_with_what_it_supposes() -> None:
    said = " ".join(run("ensemble", "ukraine-2025", "--draws", "80", "-q").out.split())
    assert "at a rate that is drawn for each reading and chooses evenly, without the event of the model" in said
    assert "a consequence of that assumption, not an observation" in said
    auf_deutsch = " ".join(run("ensemble", "two-towns", "--lang", "de", "-q").out.split())
    assert "Wo die meisten Verläufe enden Dort endet mehr als die Hälfte" in auf_deutsch
    assert "so oft tut, wie die Datei sagt" in auf_deutsch
    assert "ohne das Ereignis" not in auf_deutsch
    assert "courses end" not in run("ensemble", "two-towns", "--no-courses", "-q").out


def test_ends_are_shares_and_leaving_them_out_changes_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "shares.csv"
    found = asked("ensemble", "two-towns", "-q", "--out", file)
    without = asked("ensemble", "two-towns", "--no-courses", "-q")
    evolved = asked("evolve", "two-towns", "-q")
    (end,) = [k for k, one in enumerate(found["ends"].values(), start=1) if one["share"] > 0.5]
    assert list(evolved["absorbed"]) == [str(end)]
    assert sum(one["share"] for one in found["ends"].values()) + found["goes_round"]["share"] <= 1
    assert found["rates"] == {dm: {"from": 1 / 7, "to": 1 / 7} for dm in ("up", "down")}
    assert (without["ends"], without["goes_round"], without["rates"]) == ({}, None, {})
    assert "ends" in found["conditions"]["deal"]
    assert "ends" not in without["conditions"]["deal"]
    for key in ("holds", "reachable", "reachable_and_holds", "agreement", "words", "hangs_on", "questions"):
        assert found[key] == without[key]
    rows = {
        row["name"]: float(row["share_of_readings"])
        for row in csv.DictReader(file.read_text().splitlines())
        if row["what"] == "ends"
    }
    assert rows == {name: one["share"] for name, one in found["ends"].items()} | {
        "deal": found["conditions"]["deal"]["ends"]["share"]
    }


def test_rates_vary_as_the_file_says_and_decide_about_courses_only(tmp_path: Path) -> None:
    """Most courses go where the quicker one goes: one acts between once and four times a day, the other twice."""
    model = """\
format: 1
title: A race
states: {1: today, 2: left, 3: right}
decision_makers:
  a: {name: A, moves: [[1, 2]], ranking: [2, 1, 3], rate: {per_day: {from: 1, to: 4}}}
  b: {name: B, moves: [[1, 3]], ranking: [3, 1, 2], rate: {per_day: {from: 2, to: 2}}}
status_quo: 1
readings:
  other: {rankings: {a: [[1, 2], 3]}}
"""
    ask = ("ensemble", written(tmp_path, model), "--about", "2", "-q")
    drawn, counted = asked(*ask, "--design", "latin-hypercube", "--draws", "4000"), asked(*ask)
    assert drawn["rates"] == {"a": {"from": 1, "to": 4}, "b": {"from": 2, "to": 2}}
    assert drawn["ends"]["2"]["share"] == pytest.approx(0.25, abs=0.03)
    assert drawn["ends"]["3"]["share"] == pytest.approx(0.75, abs=0.03)
    assert (counted["exact"], counted["ends"]["2"]["share"], counted["ends"]["3"]["share"]) == (True, 0, 0.5)
    assert counted["rates"]["a"] == {"from": 2, "to": 2}


def test_rates_are_not_said_to_decide_what_holds() -> None:
    found = asked("ensemble", "two-towns", "--design", "monte-carlo", "--draws", "500", "-q")
    effects = [effect for hangs in found["hangs_on"].values() for effect in hangs["effects"]]
    assert effects
    assert all(effect["lines"] for effect in effects)


def test_a_journal_with_courses_is_not_gone_on_with_without_them(tmp_path: Path) -> None:
    ask = ("ensemble", "ukraine-2025", "--draws", "20", "--about", "deal", "--journal", tmp_path / "j", "-q")
    whole = asked(*ask)
    assert asked(*ask, "--resume") == whole
    refused = run(*ask, "--resume", "--no-courses")
    assert refused.status == 2
    assert "digest" in refused.err


def test_files_of_other_analysts_are_readings_by_their_weight(tmp_path: Path) -> None:
    ours = written(tmp_path, TWO_TOWNS)
    theirs = tmp_path / "mayor.yaml"
    theirs.write_text(TWO_TOWNS.replace("- not down.sue", "- down.sue"), encoding="utf-8")
    assert theirs.read_text() != TWO_TOWNS
    found, alone = asked("ensemble", ours, "--reading", f"{theirs}=3", "-q"), asked("ensemble", ours, "-q")
    solved = asked("solve", theirs, "-q")
    firm = {state["options"]: state["number"] in solved["equilibria"]["SEQ"] for state in solved["states"]}
    assert found["exact"]
    assert {name: share["share"] for name, share in found["holds"]["SEQ"].items()} == pytest.approx(
        {name: (share["share"] + 3 * firm[name]) / 4 for name, share in alone["holds"]["SEQ"].items()}
    )
    assert found["digest"] != asked("ensemble", ours, "--reading", theirs, "-q")["digest"]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("elmira", "is about another conflict"),
        ("mayor.yaml=-1", "-1 is no weight"),
        ("mayor.yaml=", "nothing is no weight"),
        ("mayor.yaml", "no conflict"),
    ],
)
def test_a_reading_that_is_none_is_refused(given: str, said: str) -> None:
    ran = run("ensemble", "two-towns", "--reading", given, "-q")
    assert ran.status in {2, 3}
    assert said in " ".join(ran.err.split())
