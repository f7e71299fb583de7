"""``detente inverse --reach`` as a user meets it, and searches that are watched and stopped."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.functional.commands import RING, asked, run, written
from tests.inverse.samples import BORDER, DEAL

from detente.graph import Graph
from detente.graph.truth import Mask
from detente.inverse import Found, Reached, Target
from detente.stability import Solution
from detente.tell.searched import search_told
from detente.tell.voice import Voice


@pytest.fixture
def border(tmp_path: Path) -> Path:
    return written(tmp_path, BORDER)


@pytest.fixture
def deal(tmp_path: Path) -> Path:
    return written(tmp_path, DEAL)


def test_all_four_ways_to_reach_it(deal: Path) -> None:
    reach = asked("inverse", deal, "--target", "deal", "--reach")["reach"]
    assert list(reach) == ["unwanted", "joint", "statements", "levers"]
    assert [reach[key]["least"] for key in reach] == [2, 2, 2, 2]
    assert [step["improvement"] for step in reach["unwanted"]["steps"]] == [False, False]
    assert [answer["members"] for answer in reach["joint"]["answers"]] == [["a", "b"]]
    assert reach["statements"]["verified"]
    out = run("inverse", deal, "--target", "deal", "--reach").out
    assert "the one with the fewest unwanted moves has 2" in out
    assert "A joint move of 2 opens the way, and none of fewer does: A and B." in out
    assert "For it to be reached, 2 edits of lines are needed and enough" in out
    assert "For it to be reached, 2 actions from outside are needed and enough" in out


def test_an_edit_that_leads_there_is_told_by_the_moves_that_follow_it(deal: Path) -> None:
    said = " ".join(run("inverse", deal, "--target", "deal", "--reach").out.split())
    assert "if A wanted to send the goods In the file: turn the line “a 2: not a.send” into its opposite" in said
    assert "For example “Deal” (4): Reached by wanted moves (2): B: pay → A: send the goods." in said
    assert "Nobody has a move" not in said, "whether it holds was not asked"
    german = " ".join(run("inverse", deal, "--target", "deal", "--reach", "--lang", "de").out.split())
    assert "wenn A send the goods wollte In der Datei die Zeile „a 2: not a.send“" in german
    assert "Durch einen gemeinsamen Zug Ein gemeinsamer Zug von 2 öffnet den Weg" in german


def test_a_search_for_joint_moves_that_is_stopped_is_the_last(deal: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(search: object, best: object, members: object, s: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("detente.inverse.joint._Search.keep_better", stopped)
    ran = run("inverse", deal, "--target", "deal", "--reach")
    assert ran.status == 130
    said = " ".join(ran.out.split())
    assert "Stopped. No joint move of fewer than 2 opens the way; that is proven." in said
    assert "edit" not in said
    left = run("inverse", deal, "--target", "deal", "--reach", "--json").json["reach"]
    assert (left["joint"]["stopped"], left["statements"], left["levers"]) == (True, None, None)


def test_the_coalition_of_elmira() -> None:
    """The published case: the ministry and Uniroyal jump together from deadlock to the modified order."""
    reach = asked("inverse", "elmira", "--target", "settlement", "--reach", "--and-holds")["reach"]
    joint = reach["joint"]["answers"][0]
    assert (joint["members"], [step["dm"] for step in joint["before"]]) == (["moe", "uniroyal"], ["lg"])
    assert reach["statements"] is None, "rankings have no lines"


def test_what_is_reached_already_needs_nothing(border: Path) -> None:
    ran = run("inverse", border, "--target", "a.guard", "--reach", "--without", "b", "--fix", "a.guard=yes")
    assert "Wanted moves lead to it as it is." in ran.out
    found = asked("inverse", border, "--target", "not a.open", "--reach", "--and-holds")
    assert [found["reach"][key]["least"] for key in found["reach"]] == [0, 0, 0, 0]
    said = run("inverse", border, "--target", "not a.open", "--reach", "--and-holds").out
    assert "Wanted moves lead to it as it is, and it holds by SEQ." in said


def test_where_nothing_that_is_meant_holds_no_moves_are_looked_for(border: Path) -> None:
    said = run("inverse", border, "--target", "market", "--reach", "--and-holds", "--concept", "nash").out
    assert "none of the outcomes that are meant holds by Nash" in said
    assert "joint" not in said
    assert "For it to be reached and to hold by Nash, 1 edit of a line is needed" in said


def test_graph_form_is_reached_too(tmp_path: Path) -> None:
    path = written(tmp_path, RING)
    reach = asked("inverse", path, "--target", "30", "--reach")["reach"]
    assert (reach["unwanted"]["least"], reach["statements"]) == (0, None)


def test_the_question_starts_from_a_changed_conflict(border: Path) -> None:
    found = asked("inverse", border, "--target", "market", "--fix", "b.trade=yes", "--level", "levers", "--all")
    assert found["changed"] == ["--fix b.trade=yes"]
    flags = [answer["changes"][0]["flag"] for answer in found["answers"]]
    assert flags == ["--scenario treaty", "--fix a.open=yes"]
    assert asked("inverse", border, "--target", "market", "--scenario", "treaty")["least"] == 0
    assert border.read_text(encoding="utf-8") == BORDER


def test_levers_say_what_they_go_against_and_rest_on(tmp_path: Path) -> None:
    grounded = BORDER.replace("open: {do: open the gate}", "open: {do: open the gate, evidence: [q1]}").replace(
        "fix: {a.open: true}", "fix: {a.open: true}, note: It is being drafted."
    )
    path = written(tmp_path, grounded)
    found = asked("inverse", path, "--target", "market", "--level", "levers")
    assert found["changes"] == [
        {
            "flag": "--scenario treaty",
            "against": [{"line": "a 1: not a.open (low)", "confidence": "low", "evidence": ["q1"]}],
            "evidence": ["q1"],
            "note": "It is being drafted.",
        }
    ]
    said = run("inverse", path, "--target", "market", "--level", "levers").out
    assert "against the line “a 1: not a.open (low)” [evidence: q1] – evidence on it: q1" in " ".join(said.split())
    assert "Note: It is being drafted." in said


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (("--target", "a.open and a.guard", "--reach"), "never: a.open and a.guard"),
        (("--target", "market", "--reach", "--fix", "a.open=no"), "what is settled (a.open=no) forbids it"),
        (("--target", "market", "--reach", "--fix", "a.open=no", "--fix", "a.open=yes"), "both as taken and"),
        (("--target", "market", "--reach", "--scenario", "treaties"), "did you mean treaty?"),
        (("--target", "market", "--reach", "--without", "c"), "it has a, b"),
        (("--target", "market", "--reach", "--vary", "c"), "it has a, b"),
        (("--target", "market", "--reach", "--level", "levers"), "leave out --level"),
        (("--target", "market", "--reach", "--count"), "leave out --count"),
        (("--target", "market", "--reach", "--for", "a"), "add --and-holds"),
        (("--target", "market", "--and-holds"), "belongs to --reach"),
    ],
)
def test_what_cannot_be_asked_is_said(flags: tuple[str, ...], said: str, border: Path) -> None:
    ran = run("inverse", border, *flags)
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err


def test_without_a_status_quo_nothing_is_reached(tmp_path: Path) -> None:
    path = written(tmp_path, BORDER.replace("status_quo: []\n", ""))
    ran = run("inverse", path, "--target", "market", "--reach")
    assert (ran.status, ran.out) == (2, "")
    assert "add status_quo:" in ran.err


def test_a_spent_budget_is_said_of_each_search(deal: Path) -> None:
    said = " ".join(run("inverse", deal, "--target", "deal", "--reach", "--budget", "1").out.split())
    assert "A joint move of 2 opens the way" in said, "the first pair that is looked at is enough"
    assert "Stopped, the budget is spent. For it to be reached, fewer than 2 edits of lines are not enough" in said
    assert "Of the choices of 2, 1 of 4 were tried." in said


def test_a_search_that_is_stopped_says_what_is_proven(deal: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked_for: list[Graph] = []
    honestly = Reached.met

    def stopped(goal: Reached, graph: Graph, like: Solution | None = None) -> Mask:
        asked_for.append(graph)
        if len(asked_for) > 3:
            raise KeyboardInterrupt
        return honestly(goal, graph) & False

    monkeypatch.setattr(Reached, "met", stopped)
    ran = run("inverse", deal, "--target", "deal", "--reach")
    assert ran.status == 130
    said = " ".join(ran.out.split())
    assert "A joint move of 2 opens the way" in said
    assert "Stopped. For it to be reached, fewer than 2 edits of lines are not enough; that is proven." in said
    assert "Of the choices of 2, 3 of 4 were tried." in " ".join(ran.out.split())
    assert "from outside" not in ran.out, "after Ctrl-C no further search begins"
    asked_for.clear()
    left = run("inverse", deal, "--target", "deal", "--reach", "--json").json["reach"]
    assert (left["statements"]["stopped"], left["statements"]["tried"], left["levers"]) == (True, 3, None)


def test_a_search_stopped_before_anything_is_proven_says_so(deal: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(goal: Target, graph: Graph, like: Solution | None = None) -> Mask:
        raise KeyboardInterrupt

    monkeypatch.setattr(Target, "met", stopped)
    ran = run("inverse", deal, "--target", "deal", "--level", "statements")
    assert (ran.status, ran.out) == (130, "Stopped. Nothing is proven yet.\n")
    ran = run("inverse", deal, "--target", "deal", "--level", "levers", "-q")
    assert (ran.status, ran.out, ran.err) == (130, "", "detente: stopped\n")


def test_progress_says_what_is_searched_and_how_far_it_is() -> None:
    so_far: Found[Any] = Found((), None, 2, stopped=True, tried=3, of=4000)
    said = "Searching: 2 edits, 3 of 4,000 tried (Ctrl-C keeps what is proven)"
    assert search_told("statements", so_far, Voice("en")) == said
