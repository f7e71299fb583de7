"""``detente sensitivity`` as a user meets it."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from tests.functional.commands import RING, asked, run, written
from tests.inverse.samples import BORDER

from detente.render import progress

_SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def border(tmp_path: Path) -> Path:
    return written(tmp_path, BORDER)


def effect(found: Any, kind: str, line: str) -> Any:
    return next(e for e in found["effects"] if e["kind"] == kind and e["line"] == line)


def test_what_turns_the_answer_comes_first_and_is_said_in_words(border: Path) -> None:
    out = run("sensitivity", border, "--about", "market").out
    first = out.split("no into a yes:\n", 1)[1].split("\n  - ", 1)[0]
    assert "“A would not open the gate” (A, low confidence)" in " ".join(first.split())
    assert "Among the outcomes that hold for everyone: 0 of" in out
    assert "never the probability of an event" in " ".join(out.split())
    german = " ".join(run("sensitivity", border, "--about", "market", "--lang", "de").out.split())
    assert "(A, Sicherheit gering)" in german
    assert "nie die Wahrscheinlichkeit" in german


def test_json_has_every_change_and_agrees_with_inverse(border: Path) -> None:
    found = asked("sensitivity", border, "--about", "market", "--limit", "0")
    assert (found["about"], found["concept"], found["total"], len(found["effects"])) == ("market", "SEQ", 14, 14)
    assert (found["tried"], found["stopped"], found["courses"], found["choice"]) == (14, False, True, "uniform")
    opened = {(e["kind"], e["line"]) for e in found["effects"] if e["meant_holding"]}
    inverse = asked("inverse", border, "--target", "market", "--level", "statements", "--all")
    edits = {(c["kind"], c["line"]) for answer in inverse["answers"] for c in answer["changes"]}
    assert {("raise" if kind == "swap" else kind) for kind, _ in opened} == {kind for kind, _ in edits}
    dropped = effect(found, "drop", "a 1: not a.open (low)")
    assert (dropped["dm"], dropped["confidence"], dropped["evidence"], dropped["below"]) == ("a", "low", ["q1"], None)
    assert dropped["turned"] >= 1
    assert effect(found, "swap", "a 1: not a.open (low)")["below"] == "a 2: b.trade (high)"


def test_the_answer_as_it_stands_is_what_the_other_commands_say(border: Path) -> None:
    base = asked("sensitivity", border, "--about", "not a.open")["base"]
    solved = asked("solve", border)
    letters = {state["number"]: state["options"] for state in solved["states"]}
    holding = solved["equilibria"]["SEQ"]
    assert base["holding"] == len(holding)
    assert base["meant_holding"] == sum(letters[number][0] == "N" for number in holding)
    ended = asked("evolve", border)["absorbed"]
    assert base["share"] == pytest.approx(sum(s for n, s in ended.items() if letters[int(n)][0] == "N"), abs=1e-5)


def test_without_about_it_is_about_what_holds(border: Path) -> None:
    found = asked("sensitivity", border)
    assert found["about"] is None
    assert found["states"] == asked("solve", border)["equilibria"]["SEQ"]
    assert found["base"]["meant_holding"] == found["base"]["holding"]


def test_a_rate_of_the_file_is_halved_doubled_and_given_up(tmp_path: Path) -> None:
    path = written(tmp_path, BORDER.replace("    name: A\n", "    name: A\n    rate: 0.5\n"))
    found = asked("sensitivity", path)
    rates = {(e["kind"], e["dm"]): e["per_day"] for e in found["effects"] if e["line"] is None}
    assert rates.keys() == {("halve", "a"), ("double", "a"), ("default", "a"), ("halve", "b"), ("double", "b")}
    assert (rates["halve", "a"], rates["double", "a"], rates["default", "a"]) == (0.25, 1.0, None)


def test_graph_form_says_that_it_has_no_lines(tmp_path: Path) -> None:
    path = written(tmp_path, RING)
    found = asked("sensitivity", path, "--about", "10")
    assert {e["kind"] for e in found["effects"]} == {"halve", "double"}
    assert found["without_lines"] == ["one", "two"]
    assert "No lines to change, the preferences are rankings or weights: One and Two." in run("sensitivity", path).out
    ran = run("sensitivity", path, "--about", "market")
    assert (ran.status, ran.out) == (2, "")
    assert "graph form" in ran.err


def test_without_courses_no_pace_is_changed(border: Path) -> None:
    found = asked("sensitivity", border, "--no-courses")
    assert (found["courses"], found["choice"], found["base"]["share"]) == (False, None, None)
    assert all(e["line"] for e in found["effects"])
    assert "no pace was changed" in run("sensitivity", border, "--no-courses").out


def test_without_a_status_quo_only_what_holds_is_asked(tmp_path: Path) -> None:
    path = written(tmp_path, BORDER.replace("status_quo: []\n", ""))
    found = asked("sensitivity", path)
    assert (found["from"], found["courses"], found["base"]["reached"]) == (None, False, None)
    out = run("sensitivity", path).out
    assert "no status quo" in out
    assert "Reached" not in out
    ran = run("sensitivity", path, "--courses")
    assert (ran.status, ran.out) == (2, "")
    assert "add status_quo" in ran.err


def test_the_picture_is_written_whole(border: Path, tmp_path: Path) -> None:
    file = tmp_path / "tornado.svg"
    ran = run("sensitivity", border, "--about", "market", "--svg", file)
    assert ran.status == 0
    svg = ET.parse(file).getroot()
    assert svg.tag == f"{_SVG}svg"
    assert "market" in (svg.findtext(f"{_SVG}title") or "")
    assert svg.findall(f".//{_SVG}g[@class='row']")


def test_nothing_to_draw_is_said_and_nothing_is_written(border: Path, tmp_path: Path) -> None:
    file = tmp_path / "tornado.svg"
    ran = run("sensitivity", border, "--no-courses", "--svg", file)
    assert (ran.status, ran.out) == (2, "")
    assert "nothing to draw" in ran.err
    assert not file.exists()


def test_limit_cuts_the_text_and_says_so(border: Path) -> None:
    whole, cut = (run("sensitivity", border, "--about", "market", "--limit", n).out for n in ("50", "1"))
    assert "--limit shows more" not in whole
    assert "--limit shows more" in cut
    assert cut.split("yes:\n", 1)[1].count("\n  - ") < whole.split("yes:\n", 1)[1].count("\n  - ")


def test_a_spent_budget_is_said(border: Path) -> None:
    found = asked("sensitivity", border, "--budget", "20")
    assert (found["stopped"], found["total"]) == (True, 14)
    assert found["tried"] < 14
    assert f"{found['tried']} of 14 changes were tried" in run("sensitivity", border, "--budget", "20").out


def test_what_was_not_tried_is_not_said_to_make_no_difference(tmp_path: Path) -> None:
    idle_first = BORDER.replace("      - {want: not a.open", "      - 'true'\n      - {want: not a.open")
    out = run("sensitivity", written(tmp_path, idle_first), "--budget", "1").out
    assert "No single change" not in out
    assert "None of the changes tried makes a difference." in out


def test_a_long_search_says_how_far_it_is(border: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "PATIENCE", 0.0)
    monkeypatch.setattr(progress, "SELDOM", 0.001)
    ran = run("sensitivity", border)
    assert "(Ctrl-C keeps what is found) …" in ran.err or "one line or pace at a time …" in ran.err
    assert "tried (" not in ran.out
    assert run("sensitivity", border, "-q").err == ""


def test_the_file_stays_as_it_is(border: Path) -> None:
    assert run("sensitivity", border).status == 0
    assert border.read_text(encoding="utf-8") == BORDER


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (("--about", "a.open and a.guard"), "never: a.open and a.guard"),
        (("--about", "markt"), "did you mean market?"),
        (("--about", "9"), "there is no state 9"),
        (("--budget", "0"), "--budget"),
        (("--limit", "-1"), "--limit"),
        (("--concept", "nosh"), "nosh"),
    ],
)
def test_what_cannot_be_answered_is_said(flags: tuple[str, ...], said: str, border: Path) -> None:
    ran = run("sensitivity", border, *flags)
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err


def test_a_hostile_model_commands_no_terminal(tmp_path: Path) -> None:
    path = written(tmp_path, BORDER.replace("do: open the gate", 'do: "open \\e[31mthe gate"'))
    assert "\x1b" not in run("sensitivity", path, "--about", "a.open").out
