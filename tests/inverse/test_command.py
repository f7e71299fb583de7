"""``detente inverse`` as a user meets it."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.functional.commands import RING, asked, run, written
from tests.inverse.samples import BORDER

SYRIA = ("inverse", "syria-iraq-1975", "--target", "2", "--vary", "syria")


@pytest.fixture
def border(tmp_path: Path) -> Path:
    return written(tmp_path, BORDER)


def test_the_count_of_rankings() -> None:
    counted = asked(*SYRIA, "--count")
    assert {key: counted[key] for key in ("target", "concept", "vary", "count", "of")} == {
        "target": 2,
        "concept": "SEQ",
        "vary": ["syria"],
        "count": 384,
        "of": 720,
    }
    assert "384 of 720" in run(*SYRIA, "--count").out
    assert "384 von 720" in run(*SYRIA, "--count", "--lang", "de").out


def test_the_fewest_swapped_pairs() -> None:
    found = asked(*SYRIA)
    assert (found["least"], found["exact"], found["verified"]) == (1, True, True)
    assert [(c["dm"], c["prefer"], c["over"]) for c in found["changes"]] == [("syria", 2, 6)]
    assert found["conditions"] == {"syria": [[[1], [4]], [[3], [6]]]}
    out = run(*SYRIA).out
    assert "Syria would prefer “Water without an attack” (2) to “War” (6)" in " ".join(out.split())
    assert "Syria must like “Water without an attack” (2) at least as much as “nobody does anything” (1)" in " ".join(
        out.split()
    )


def test_a_condition_means_any_of_its_states(border: Path) -> None:
    found = asked("inverse", border, "--target", "not a.open", "--concept", "nash")
    assert (found["target"], found["least"], found["conditions"]) == ("not a.open", 0, {})
    assert "It holds by Nash as it is." in run("inverse", border, "--target", "not a.open", "--concept", "nash").out


def test_the_fewest_edits_say_what_they_go_against(border: Path) -> None:
    found = asked("inverse", border, "--target", "market", "--level", "statements", "--all")
    assert [answer["changes"][0]["kind"] for answer in found["answers"]] == ["raise", "drop", "negate"]
    assert found["changes"][0]["against"] == [
        {"line": "a 1: not a.open (low)", "confidence": "low", "evidence": ["q1"]}
    ]
    assert found["complete"]
    out = run("inverse", border, "--target", "market", "--level", "statements").out
    assert "put the line “a 2: b.trade (high)” above the line “a 1: not a.open (low)” [evidence: q1]" in " ".join(
        out.split()
    )
    assert "--all" in out


def test_a_swapped_pair_of_a_preference_by_statements_says_which_line_it_goes_against(border: Path) -> None:
    change = asked("inverse", border, "--target", "market", "--for", "a", "--vary", "a", "--concept", "Nash")[
        "changes"
    ][0]
    assert [line["line"] for line in change["against"]] == ["a 1: not a.open (low)"]


def test_levers_are_given_as_compare_takes_them(border: Path) -> None:
    found = asked("inverse", border, "--target", "market", "--level", "levers", "--all")
    flags = [answer["changes"][0]["flag"] for answer in found["answers"]]
    assert flags == ["--scenario treaty", "--fix a.open=yes"]
    for flag, answer in zip(flags, found["answers"], strict=True):
        compared = asked("compare", border, *flag.split())
        assert set(answer["options"]) <= set(compared["gained"]["SEQ"])


def test_an_action_from_outside_is_told_as_the_brief_tells_it(border: Path) -> None:
    said = " ".join(run("inverse", border, "--target", "market", "--level", "levers", "--all").out.split())
    assert (
        "--scenario treaty: the scenario “A treaty opens the gate” – against the line “a 1: not a.open (low)”" in said
    )
    assert "Then as wanted and holding: “Market” (YNY)." in said


def test_the_file_stays_as_it_is(border: Path) -> None:
    for level in ("rankings", "statements", "levers"):
        assert run("inverse", border, "--target", "market", "--level", level).status == 0
    assert border.read_text(encoding="utf-8") == BORDER


def test_nothing_in_reach_is_an_answer_too(border: Path) -> None:
    ran = run("inverse", border, "--target", "market", "--vary", "b", "--concept", "Nash")
    assert ran.status == 0
    assert "No such change makes it hold by Nash; that is proven." in ran.out
    found = asked("inverse", border, "--target", "market", "--vary", "b", "--concept", "Nash")
    assert (found["least"], found["exact"], found["verified"], found["answers"]) == (None, True, False, [])


def test_a_spent_budget_is_an_honest_part_of_an_answer() -> None:
    words_ = ("inverse", "elmira", "--target", "8", "--budget", "2")
    found = asked(*words_)
    assert (found["least"], found["exact"], found["stopped"]) == (None, False, True)
    assert "the budget is spent" in run(*words_).out


def test_graph_form_has_rankings_only(tmp_path: Path) -> None:
    path = written(tmp_path, RING)
    found = asked("inverse", path, "--target", "10", "--concept", "Nash")
    assert (found["target"], found["least"]) == (10, 2)
    assert (10, 20) in [(c["prefer"], c["over"]) for c in found["changes"]]
    ran = run("inverse", path, "--target", "10", "--level", "statements")
    assert (ran.status, ran.out) == (2, "")
    assert "--level rankings" in ran.err


@pytest.mark.parametrize(
    ("flags", "status", "said"),
    [
        (("--target", "a.open and a.guard"), 2, "never: a.open and a.guard"),
        (("--target", "markt"), 2, "did you mean market?"),
        (("--target", "9"), 2, "there is no state 9"),
        (("--target", "market", "--vary", "c"), 2, "it has a, b"),
        (("--target", "market", "--for", "c"), 2, "it has a, b"),
        (("--target", "market", "--budget", "0"), 2, "--budget"),
        (("--target", "market", "--level", "wishes"), 2, "wishes"),
        ((), 2, "--target"),
        (("--target", "market", "--count"), 4, "518,400 combinations"),
    ],
)
def test_what_cannot_be_answered_is_said(flags: tuple[str, ...], status: int, said: str, border: Path) -> None:
    ran = run("inverse", border, *flags)
    assert (ran.status, ran.out) == (status, "")
    assert said in ran.err


def test_too_many_states_for_rankings_is_a_limit() -> None:
    ran = run("inverse", "ukraine-2025", "--target", "deal", "--level", "rankings")
    assert (ran.status, ran.out) == (4, "")
    assert "--level statements" in ran.err


def test_unless_told_otherwise_statements_are_searched_where_rankings_are_too_many() -> None:
    asked, told = run("inverse", "ukraine-2025", "--target", "deal", "--level", "statements", "--json"), "--json"
    ran = run("inverse", "ukraine-2025", "--target", "deal", told)
    assert (ran.status, ran.out) == (0, asked.out)
    assert "(--level statements)" in ran.err


@pytest.mark.parametrize("level", ["rankings", "levers"])
def test_the_one_outcome_of_a_model_without_options_can_be_meant(level: str, tmp_path: Path) -> None:
    text = "format: 1\ntitle: Nothing to do\nstatus_quo: []\ndecision_makers: {a: {name: Anna, preferences: []}}\n"
    path = written(tmp_path, text)
    assert asked("inverse", path, "--target", "1", "--level", level)["least"] == 0
    assert asked("paths", path, "--to", "1")["paths"][0]["to"] == 1


def test_of_nobody_there_are_no_rankings_to_count(border: Path) -> None:
    ran = run("inverse", border, "--target", "1", "--count", "--without", "a", "--without", "b")
    assert (ran.status, ran.out) == (0, "Nobody can move any more, so by SEQ it holds.\n")
