"""``paths``: what is reached, told apart from what holds."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.functional.commands import DILEMMA, RING, asked, run, written


@pytest.fixture
def dilemma(tmp_path: Path) -> Path:
    return written(tmp_path, DILEMMA)


def test_numbers_of_moves_and_the_steps(dilemma: Path) -> None:
    found = asked("paths", dilemma)
    assert found["from"] == 1
    assert found["by_improvements"] == {"1": 0, "2": 1, "3": 1, "4": 2}
    assert found["by_moves"] == {"1": 0, "2": 1, "3": 1, "4": 2}
    assert [path["to"] for path in found["paths"]] == [1, 4]
    assert found["paths"][0]["steps"] == []
    assert [step["to"] for step in found["paths"][1]["steps"]][-1] == 4
    assert all(step["improvement"] for step in found["paths"][1]["steps"])


def test_a_path_that_nobody_wants_is_marked(dilemma: Path) -> None:
    found = asked("paths", dilemma, "--from", "YY", "--to", "NN")
    assert found["from"] == 4
    assert found["by_improvements"] == {"4": 0}
    (path,) = found["paths"]
    assert (path["to"], path["kind"], len(path["steps"])) == (1, "legal", 2)
    assert not path["steps"][0]["improvement"]
    assert path["steps"][0]["from"] == 4
    assert path["steps"][0]["dm"] in {"a", "b"}


def test_the_sentence_counts_the_outcomes_that_the_numbers_have(dilemma: Path) -> None:
    found, said = asked("paths", dilemma), run("paths", dilemma, "-q").out
    reached, legal = len(found["by_improvements"]), len(found["by_moves"])
    assert f"the start included: {reached}; by legal moves at all: {legal}; of 4" in " ".join(said.split())


def test_keys_are_in_the_order_of_numbers() -> None:
    keys = list(asked("paths", "elmira", "--from", "1")["by_moves"])
    assert keys == sorted(keys, key=int)
    assert len(keys) == 12


@pytest.mark.parametrize(
    ("target", "states"),
    [("3", [3]), ("NYN", [3]), ("deal", [2]), ("dam and not sue", [3]), ("release or dam", [2, 3, 5, 6])],
)
def test_targets_are_states_or_statements(target: str, states: list[int]) -> None:
    assert [path["to"] for path in asked("paths", "two-towns", "--to", target)["paths"]] == states


def test_a_state_that_no_moves_reach(tmp_path: Path) -> None:
    ring = written(tmp_path, RING)
    assert asked("paths", ring)["by_moves"] == {"10": 0, "20": 1, "30": 2}
    one_way = written(tmp_path, RING.replace("[[20, 30], [30, 10]]", "[[20, 30]]"), "one-way.yaml")
    (path,) = asked("paths", one_way, "--from", "30", "--to", "10")["paths"]
    assert path == {"to": 10, "kind": "none", "steps": None, "quotes": []}


def test_holding_and_reaching_are_told_apart() -> None:
    out = run("paths", "two-towns").out
    assert "Holds for everyone by SEQ." in out
    assert "Not reached by wanted moves alone." in out
    assert "Reached by wanted moves (1): Upstream: build the dam." in out
    assert "Does not hold by SEQ." in run("paths", "two-towns", "--to", "5").out


def test_without_a_status_quo_a_start_is_asked_for(tmp_path: Path) -> None:
    path = written(tmp_path, DILEMMA.replace("status_quo: []\n", ""))
    ran = run("paths", path)
    assert (ran.status, ran.out) == (2, "")
    assert "--from" in ran.err
    assert asked("paths", path, "--from", "2")["from"] == 2


def test_the_table_says_who_makes_the_last_move_and_of_how_many() -> None:
    found = asked("paths", "elmira", "--from", "1", "--table", "--moves", "--to", "5")
    assert found["status_quo_table"] == {
        "wanted": False,
        "columns": 4,
        "rows": [{"state": 5, "brought_about": {"uniroyal": 1, "lg": 3}}],
    }
    rows = asked("paths", "elmira", "--from", "1", "--table", "--to", "true")["status_quo_table"]["rows"]
    assert [row["state"] for row in rows if row["brought_about"]] == [7]
    assert asked("paths", "elmira", "--from", "1")["status_quo_table"] is None


def test_the_rows_of_the_table_are_what_holds_unless_asked_otherwise() -> None:
    found = asked("paths", "elmira", "--from", "1", "--table", "--concept", "nash")
    assert [row["state"] for row in found["status_quo_table"]["rows"]] == [path["to"] for path in found["paths"]]
    out = run("paths", "elmira", "--from", "1", "--table", "--moves", "--to", "true").out
    assert re.search(r"^  As today \(1\) +here$", out, re.MULTILINE)
    assert re.search(r"^  The plant is abandoned \(−\xa0modified order,$", out, re.MULTILINE)
    assert "nobody" in run("paths", "elmira", "--from", "1", "--table").out
    assert "niemand" in run("paths", "elmira", "--from", "1", "--table", "--lang", "de").out


def test_a_long_table_is_cut_in_the_text_only() -> None:
    flags = ("paths", "ukraine-2025", "--table", "--to", "deal")
    assert "40 more; --json has all of them" in run(*flags).out
    assert len(asked(*flags)["status_quo_table"]["rows"]) == 80


def test_the_table_of_graph_form(tmp_path: Path) -> None:
    rows = asked("paths", written(tmp_path, RING), "--table", "--to", "30")["status_quo_table"]["rows"]
    assert rows == [{"state": 30, "brought_about": {"two": 2}}]


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (("--from", "99"), "no state 99"),
        (("--moves",), "give --table too"),
        (("--to", "dael"), "did you mean deal?"),
        (("--to", "deal and"), "the statement ends"),
        (("--to", "deal ; rm"), "unexpected character"),
        (("--to", "(" * 1000 + "deal" + ")" * 1000), "nested more than"),
    ],
)
def test_what_cannot_be_asked_is_wrong_usage(flags: tuple[str, ...], said: str) -> None:
    ran = run("paths", "two-towns", *flags)
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err


def test_each_path_says_on_whose_word_it_rests() -> None:
    found = {path["to"]: path["quotes"] for path in asked("paths", "two-towns", "--to", "true")["paths"]}
    assert found[4] == []
    assert found[1] == ["q-drop-the-case-en", "q-drop-the-case-de"]
    assert set(found[1]) < set(found[2])
    assert "q-dam-planned-en" in found[6]
    out = run("paths", "two-towns", "--to", "1", "--evidence").out
    assert out.startswith(run("paths", "two-towns", "--to", "1").out)
    assert "  On whose word:\n    - q-drop-the-case-en: Bruno Unter, in The Gazette: " in out
    assert "q-dam-planned" not in out
    assert "the model names no quote for it" in run("paths", "two-towns", "--to", "4", "--evidence").out


def test_the_table_has_no_paths_whose_evidence_could_be_told() -> None:
    ran = run("paths", "two-towns", "--table", "--evidence")
    assert (ran.status, ran.out) == (2, "")
    assert "the table has none" in ran.err


def test_a_statement_about_options_means_nothing_in_graph_form(tmp_path: Path) -> None:
    ran = run("paths", written(tmp_path, RING), "--to", "deal")
    assert ran.status == 2
    assert "deal" in ran.err


def test_a_way_stands_as_a_strip_beside_its_sentence() -> None:
    out = " ".join(run("paths", "two-towns").out.split())
    assert "As today (4) → Upstream: + dam → ▣ + dam (6) Reached by wanted moves" in out
    assert "⇢ Downstream: − court case, unwillingly ⇢ Upstream: + water, unwillingly ⇢" in out
