"""``solve``: the tableau and its JSON."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.functional.commands import DILEMMA, RING, TWO_TOWNS, asked, run, written

from detente.stability import CONCEPTS


def test_the_json_of_a_small_conflict_in_full(tmp_path: Path) -> None:
    path = written(tmp_path, DILEMMA)
    solved = asked("solve", path, "--labels")
    assert len(solved["model"].pop("sha256")) == 64
    assert solved == {
        "format": 1,
        "model": {"title": "Prisoner's dilemma"},
        "decision_makers": ["a", "b"],
        "options": ["a.talk", "b.talk"],
        "concepts": ["Nash", "GMR", "SMR", "SEQ", "SSEQ"],
        "not_applicable": {},
        "counts": {"states": 4, "Nash": 1, "GMR": 2, "SMR": 2, "SEQ": 2, "SSEQ": 2},
        "cut": False,
        "states": [
            {"number": 1, "options": "NN", "label": "as today"},
            {"number": 2, "options": "YN", "label": "as today, but Anna would talk"},
            {"number": 3, "options": "NY", "label": "as today, but Ben would talk"},
            {"number": 4, "options": "YY", "label": "as today, but Anna would talk; Ben would talk"},
        ],
        "stable": {
            "Nash": {"a": [2, 4], "b": [3, 4]},
            **{concept: {"a": [1, 2, 4], "b": [1, 3, 4]} for concept in ("GMR", "SMR", "SEQ", "SSEQ")},
        },
        "equilibria": {"Nash": [4], "GMR": [1, 4], "SMR": [1, 4], "SEQ": [1, 4], "SSEQ": [1, 4]},
        "findings": [],
    }


def test_states_are_put_into_words_where_that_is_asked_for() -> None:
    bare, named = asked("solve", "elmira"), asked("solve", "elmira", "--labels")
    assert all(set(state) == {"number", "options"} for state in bare["states"])
    labels = [state.pop("label") for state in named["states"]]
    assert labels[0].startswith("as today")
    assert bare == named


def test_concepts_are_chosen_in_any_case_and_kept_in_order() -> None:
    solved = asked("solve", "elmira", "--concept", "seq", "--concept", "NASH")
    assert solved["concepts"] == ["Nash", "SEQ"]
    assert list(solved["stable"]) == list(solved["equilibria"]) == ["Nash", "SEQ"]
    assert set(solved["counts"]) == {"states", "Nash", "SEQ"}


def test_a_limit_cuts_the_lists_and_never_the_counts() -> None:
    whole, cut = asked("solve", "elmira"), asked("solve", "elmira", "--limit", "2")
    assert (whole["cut"], cut["cut"]) == (False, True)
    assert cut["counts"] == whole["counts"]
    assert cut["states"] == whole["states"][:2]
    for concept in CONCEPTS:
        assert cut["equilibria"][concept] == whole["equilibria"][concept][:2]
        for dm in whole["decision_makers"]:
            assert cut["stable"][concept][dm] == whole["stable"][concept][dm][:2]


def test_graph_form_has_numbers_of_its_own_and_no_letters(tmp_path: Path) -> None:
    solved = asked("solve", written(tmp_path, RING))
    assert solved["options"] == []
    assert solved["states"] == [{"number": number, "options": None} for number in (10, 20, 30)]
    assert solved["stable"]["Nash"] == {"one": [20, 30], "two": [10, 30]}
    assert solved["equilibria"]["Nash"] == [30]


def test_the_tableau_marks_what_the_json_lists(tmp_path: Path) -> None:
    path = written(tmp_path, TWO_TOWNS)
    solved = asked("solve", path)
    lines = run("solve", path).out.splitlines()
    labels = len(lines[2].split()[0])
    rows = {line[:labels].strip(): line[labels:].split() for line in lines}
    assert rows["up.release"] == [state["options"][0] for state in solved["states"]]
    assert rows["down.sue"] == [state["options"][2] for state in solved["states"]]
    for concept in CONCEPTS:
        everyone = [n for n, mark in enumerate(rows[f"{concept} everyone"], 1) if mark == "E"]
        assert everyone == solved["equilibria"][concept]
        for dm in ("up", "down"):
            stable = [n for n, mark in enumerate(rows[f"{concept} {dm}"], 1) if mark == "*"]
            assert stable == solved["stable"][concept][dm]


def test_a_tableau_too_wide_shows_what_matters_and_says_what_is_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    solved = asked("solve", "ukraine-2025")
    out = run("solve", "ukraine-2025").out
    heads = [line.split() for line in out.splitlines() if line.replace(" ", "").isdigit()]
    shown = [int(number) for head in heads for number in head]
    assert len(heads) > 1, "what has no room goes on below"
    assert 5 < len(shown) < solved["counts"]["states"]
    assert shown == sorted(shown)
    assert set(solved["equilibria"]["SEQ"]) <= set(shown)
    assert f"{len(shown)} of 368 outcomes shown, {368 - len(shown)} hidden" in " ".join(out.split())
    assert run("solve", "ukraine-2025", "--limit", "3").out.splitlines()[1].split().__len__() == 3


def test_more_states_than_allowed_is_status_4_with_the_count(tmp_path: Path) -> None:
    ran = run("solve", written(tmp_path, TWO_TOWNS), "--max-states", "5", "--engine", "explicit")
    assert (ran.status, ran.out) == (4, "")
    assert "6 feasible states" in ran.err
    assert "--max-states" in ran.err
