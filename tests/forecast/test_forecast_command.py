"""Forecasts at the command line: what an analyst writes down is there again, and shown as it was meant."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.functional.commands import TWO_TOWNS, asked, process, run, written

from detente.forecast import FILE, append, read_from

PAST = ("--opens", "2020-01-01", "--closes", "2020-02-01", "--resolves", "2020-02-10", "--author", "Ann")
RULE = ("--criteria", "A car has crossed it.", "--source", "the road office")
BRIDGE = (
    "forecast",
    "add",
    "bridge",
    "Will the bridge open?",
    *RULE,
    *PAST,
    "--probability",
    "60%",
    "--at",
    "2020-01-05",
)


@pytest.fixture
def study(tmp_path: Path) -> Path:
    written(tmp_path, TWO_TOWNS)
    return tmp_path


def ended(study: Path, *words: str) -> str:
    """What a command says on stdout, once it did its work."""
    ran = run(*words, "--in", study)
    assert ran.status == 0, ran.err
    return ran.out


def listed(study: Path, *words: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = asked("forecast", "list", *words, "--in", study)["forecasts"]
    return found


def test_a_forecast_from_its_first_day_to_its_end(study: Path) -> None:
    assert "Ann: 60%, likely (55–80%), since 5 Jan 2020" in ended(study, *BRIDGE, "--because", "The piers stand.")
    update = (
        "forecast",
        "update",
        "bridge",
        "--author",
        "Ann",
        "--probability",
        "0.75",
        "--at",
        "2020-01-20T12:00+01:00",
    )
    assert "Ann: 75%, likely (55–80%), since 20 Jan 2020; before that 60%" in ended(study, *update)
    resolve = ("forecast", "resolve", "bridge", "yes", "--source", "the road office", "--on", "2020-02-02")
    assert "Ended on 2 Feb 2020: yes, by the road office" in ended(study, *resolve)
    (one,) = listed(study)
    history = one["history"]
    assert isinstance(history, list)
    assert [(said["at"], said["probability"]) for said in history] == [
        ("2020-01-05T23:59:59Z", 0.6),
        ("2020-01-20T11:00:00Z", 0.75),
    ]
    assert (one["close"], one["resolve"]) == ("2020-02-01T23:59:59Z", "2020-02-10T23:59:59Z")
    assert (one["probability"], one["resolution"]) == (0.75, "yes")


def test_what_is_recorded_is_printed(study: Path) -> None:
    record = asked(*BRIDGE, "--in", study)
    assert (record["kind"], record["id"], [one["kind"] for one in record["records"]]) == (
        "question",
        "bridge",
        ["question", "forecast"],
    )
    lines = (study / FILE).read_text(encoding="utf-8").splitlines()
    assert record["records"] == [json.loads(line) for line in lines]


def test_a_choice_a_number_and_a_day(study: Path) -> None:
    choice = ("forecast", "add", "who", "Who builds it?", *RULE, *PAST, "--option", "Norse = Sons", "--option", "Ohm")
    chances = ("--probability", "Norse = Sons=70%", "--probability", "Ohm=0,3", "--at", "2020-01-05")
    assert "Ann: Norse = Sons 70%, likely (55–80%); Ohm 30%, unlikely (20–45%)" in ended(study, *choice, *chances)
    number = ("forecast", "add", "cost", "What will it cost?", *RULE, *PAST, "--range", "0..500", "--unit", "crowns")
    points = ("--probability", "100=10%", "--probability", "200=50%", "--probability", "400=90%", "--at", "2020-01-05")
    assert "Ann: about 200 crowns; with 80% from 100 crowns to 400 crowns" in ended(study, *number, *points)
    day = ("forecast", "add", "day", "When?", *RULE, *PAST, "--range", "2020-03-01..2020-06-01")
    days = ("--probability", "2020-04-01=50%", "--probability", "above=20%", "--at", "2020-01-05")
    assert "Ann: etwa 01.04.2020; mit 80 % von" in ended(study, *day, *days, "--lang", "de").replace("\xa0", " ")
    assert "bis nach dem 01.06.2020, seit 05.01.2020" in ended(study, "forecast", "list", "--lang", "de")
    ended(study, "forecast", "resolve", "day", "2020-04-02", "--source", "a photograph", "--on", "2020-04-02")
    assert [one["probability"] for one in listed(study)] == [
        {"Norse = Sons": 0.7, "Ohm": 0.3},
        {"quantiles": [[0.1, 100.0], [0.5, 200.0], [0.9, 400.0]]},
        {"quantiles": [[0.5, "2020-04-01"]], "above_upper_bound": 0.2},
    ]
    assert [one["resolution"] for one in listed(study)] == [None, None, "2020-04-02"]


def test_several_analysts_beside_each_other(study: Path) -> None:
    ended(study, *BRIDGE)
    ended(study, "forecast", "update", "bridge", "--author", "Ben", "--probability", "0.4%", "--at", "2020-01-03")
    assert "Ben: 0.4%" in ended(study, "forecast", "list")
    assert len(listed(study, "--author", "Ben")) == 1
    assert listed(study, "--author", "Cleo") == []


def test_a_wrong_resolution_is_corrected_and_stays(study: Path) -> None:
    ended(study, *BRIDGE)
    ended(study, "forecast", "resolve", "bridge", "yes", "--source", "the paper")
    corrected = ("forecast", "resolve", "bridge", "no", "--source", "the paper", "--correct", "--because", "A typo.")
    assert "no, by the paper. “A typo.”" in ended(study, *corrected)
    ended(study, "forecast", "resolve", "bridge", "open", "--correct", "--because", "Another bridge.")
    assert listed(study)[0]["resolution"] is None
    assert "annulled" in ended(study, "forecast", "annul", "bridge", "--because", "It was given up.")
    assert listed(study, "--open") == []
    kinds = [record.kind for record in read_from(study / FILE).records]
    assert kinds == ["question", "forecast", "resolution", "correction", "correction", "resolution"]


def test_what_is_due_and_what_cannot_count_any_more(study: Path) -> None:
    ended(study, *BRIDGE)
    ended(study, "forecast", "add", "toll", "Will it cost?", *RULE, *PAST, "--only-if", "bridge=yes")
    soon = ("--closes", "2999-01-01", "--author", "Ann")
    ended(study, "forecast", "add", "far", "Will it stand?", *RULE, *soon)
    assert [(one["id"], one["need"]) for one in asked("forecast", "due", "--in", study)["due"]] == [
        ("bridge", "overdue"),
        ("toll", "overdue"),
    ]
    assert "Was to be resolved by 10 Feb 2020; source: the road office" in ended(study, "forecast", "due")
    ended(study, "forecast", "resolve", "bridge", "no", "--source", "the paper")
    assert asked("forecast", "due", "--in", study)["due"] == []
    assert [one["id"] for one in asked("forecast", "due", "--within", "400000", "--in", study)["due"]] == ["far"]


def test_the_model_that_it_rests_on_is_named_by_its_digest(study: Path) -> None:
    links = ("--about", "2", "--answer", "The dam is built.", "--seed", "7")
    ended(study, *BRIDGE, *links)
    (one,) = listed(study)
    assert one["links"] == {
        "model": "model.yaml",
        "digest": asked("show", study / "model.yaml")["model"]["sha256"],
        "question": "What if the court closes?",
        "answer": "The dam is built.",
        "seed": 7,
    }


def test_the_ledger_is_checked_against_a_digest_that_was_noted(study: Path) -> None:
    ended(study, *BRIDGE)
    noted = asked("forecast", "check", "--in", study)["head"]
    ended(study, "forecast", "update", "bridge", "--author", "Ben", "--probability", "1%", "--at", "2020-01-09")
    assert "1 record was added since" in ended(study, "forecast", "check", "--head", noted[:12])
    lines = (study / FILE).read_bytes().splitlines(keepends=True)
    (study / FILE).write_bytes(lines[0])
    assert asked("forecast", "check", "--in", study)["records"] == 1
    ran = run("forecast", "check", "--head", noted, "--in", study)
    assert ran.status == 1
    assert "records were taken from the end" in ran.out


def test_an_edited_ledger_is_refused_with_its_place(study: Path) -> None:
    ended(study, *BRIDGE)
    file = study / FILE
    file.write_bytes(file.read_bytes().replace(b'"probability_yes": 0.6', b'"probability_yes": 0.9'))
    before = file.read_bytes()
    for words in (("list",), ("due",), ("check",), ("annul", "bridge", "--because", "x")):
        ran = run("forecast", *words, "--in", study)
        assert ran.status == 3
        assert f"{FILE}:2:1  this line is not as it was written: it was edited" in ran.err
        assert "put back the ledger from a copy" in ran.err
    assert file.read_bytes() == before


def test_a_torn_line_is_told_of_and_left_where_it_is(study: Path) -> None:
    ended(study, *BRIDGE)
    file = study / FILE
    torn = file.read_bytes()[:-30]
    file.write_bytes(torn)
    ran = run("forecast", "list", "--in", study)
    assert ran.status == 0
    assert "Nobody has said anything of it yet" in ran.out
    assert f"{FILE}:2: this line was not written to its end" in ran.err
    again = run(
        "forecast", "update", "bridge", "--author", "Ann", "--probability", "60%", "--at", "2020-01-05", "--in", study
    )
    assert f"{FILE}:2: this line was not written to its end" in again.err
    assert file.read_bytes().startswith(torn)
    assert "Ann: 60%" in ended(study, "forecast", "list")
    assert run("forecast", "list", "--in", study).err.count("written to its end") == 0


def test_a_clock_that_runs_backwards_writes_nothing(study: Path) -> None:
    ended(study, *BRIDGE)
    ahead = datetime(2999, 1, 1, tzinfo=UTC)
    append(study / FILE, lambda _, __: [("note", {})], clock=lambda: ahead)
    before = (study / FILE).read_bytes()
    ran = run("forecast", "annul", "bridge", "--because", "x", "--in", study)
    assert ran.status == 3
    assert "was written at 2999-01-01T00:00:00Z; nothing was written; set the clock of this machine" in ran.err
    assert ran.err.count("\n") == 1
    assert (study / FILE).read_bytes() == before


def test_many_at_once_lose_nothing(study: Path) -> None:
    ended(study, *BRIDGE)

    def update(k: int) -> int:
        words = ("forecast", "update", "bridge", "--author", f"a{k}", "--probability", f"{k}%", "--at", "2020-01-06")
        return process(*words, "--in", study).returncode

    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(update, range(8))) == {0}
    (one,) = listed(study)
    history = one["history"]
    assert isinstance(history, list)
    assert {said["author"]: said["probability"] for said in history} == {
        "Ann": 0.6,
        **{f"a{k}": k / 100 for k in range(8)},
    }
