"""Conflicts with more states than can be listed: what `solve` says of them, and what it refuses."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from tests.functional.commands import ONE_TOWN, asked, run, written

from detente.stability import CONCEPTS

MODEL, TOWNS = "ukraine-2025", "two-towns"


def large(options: int) -> str:
    """Each of two wants all of its own options, the first most of all; they may not do their first things together."""
    owned = {dm: [f"o{k}" for k in range(options // 2)] for dm in ("a", "b")}
    parties = "".join(
        f"  {dm}:\n    name: Party {dm}\n    options:\n"
        + "".join(f"      {name}: {{do: do {name}}}\n" for name in names)
        + "    preferences:\n"
        + "".join(f"      - {dm}.{name}\n" for name in names)
        for dm, names in owned.items()
    )
    return f"format: 1\ntitle: Large\ndecision_makers:\n{parties}constraints:\n  - never: a.o0 and b.o0\n"


def test_it_agrees_with_the_list_of_all_states() -> None:
    listed, counted = asked("solve", MODEL), asked("solve", MODEL, "--engine", "symbolic")
    letters = {state["number"]: state["options"] for state in listed["states"]}
    assert counted["counts"] == listed["counts"]
    for concept in CONCEPTS:
        found = counted["equilibria"][concept]
        assert found["count"] == len(listed["equilibria"][concept])
        assert set(found["examples"]) <= {letters[number] for number in listed["equilibria"][concept]}
        assert counted["stable"][concept] == {dm: len(held) for dm, held in listed["stable"][concept].items()}


def test_it_is_chosen_where_there_are_too_many_and_says_so() -> None:
    assert "too many to list" in run("solve", MODEL, "--max-states", "100").out
    assert "zu viele" in run("solve", MODEL, "--max-states", "100", "--lang", "de").out
    assert asked("solve", MODEL, "--max-states", "100")["chosen"] == "too-many"
    refused = run("solve", MODEL, "--max-states", "100", "--engine", "explicit")
    assert (refused.status, refused.out) == (4, "")


def test_sixty_four_options(tmp_path: Path) -> None:
    found = asked("solve", written(tmp_path, large(64)), "--concept", "nash")
    assert found["counts"] == {"states": 3 * 2**62, "Nash": 2}
    assert found["equilibria"]["Nash"]["examples"] == ["Y" * 32 + "N" + "Y" * 31, "N" + "Y" * 63]


def test_why_agrees_with_the_list_of_all_states() -> None:
    for letters in ("NNNNNNNYY", "YNNNNYNNN"):
        listed, found = (asked("why", MODEL, letters, *engine) for engine in ((), ("--engine", "symbolic")))
        assert found["holds"] == listed["holds"]
        for concept, by_dm in found["witness"].items():
            for dm, witness in by_dm.items():
                assert ("unanswered" in str(witness)) == (not found["holds"][concept][dm])


def test_why_among_more_outcomes_than_can_be_listed(tmp_path: Path) -> None:
    model = written(tmp_path, large(64))
    found = asked("why", model, "N" * 64, "--dm", "a")
    assert found["holds"]["Nash"] == {"a": False}
    assert found["witness"]["Nash"]["a"][0]["unanswered"]
    assert asked("why", model, "7")["options"] == "NYY" + "N" * 61
    assert run("why", model, f"{2**64}").status == 2
    assert run("why", model, "nonsense").status == 2
    assert "never: a.o0 and b.o0" in run("why", model, "a.o0,b.o0").err
    told = run("why", model, "Y" * 32 + "N" + "Y" * 31)
    assert told.status == 0
    assert "the symbolic engine was chosen" in told.out
    assert "Party a: no move leads to anything better." in told.out


def test_why_of_a_condition_explains_one_that_holds(tmp_path: Path) -> None:
    listed, found = (asked("why", MODEL, "deal", *engine) for engine in ((), ("--engine", "symbolic")))
    assert found["among"]["count"] == len(listed["among"]["states"])
    assert found["among"]["holding"] == len(listed["among"]["holding"])
    assert sum(found["holds"]["SEQ"].values()) == sum(listed["holds"]["SEQ"].values())
    model = written(tmp_path, large(64))
    assert asked("why", model, "b.o3 and not b.o3 or a.o0", "--concept", "nash")["options"] == "Y" * 32 + "N" + "Y" * 31
    assert "true in no feasible state" in run("why", model, "a.o0 and b.o0").err


def test_concepts_that_why_does_not_know() -> None:
    refused = run("why", MODEL, "NNNNNNNYY", "--engine", "symbolic", "--concept", "SIM")
    assert (refused.status, refused.out) == (2, "")
    assert "SIM" in refused.err


def test_concepts_that_it_does_not_know() -> None:
    found = asked("solve", MODEL, "--engine", "symbolic", "--concept", "SIM", "--concept", "Nash")
    assert found["concepts"] == ["Nash"]
    assert "SIM" in found["not_applicable"]["SIM"]


def test_without_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith(("detente.symbolic", "detente.answers.beyond"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "oxidd.bcdd", None)
    refused = run("solve", written(tmp_path, large(30)))
    assert refused.status == 4
    assert "feasible states" in refused.err
    assert "pip install 'detente[large]'" in refused.err


def test_paths_agree_with_the_list_of_all_states() -> None:
    listed, found = (asked("paths", MODEL, "--to", "deal", *engine) for engine in ((), ("--engine", "symbolic")))
    assert found["outcomes"]["by_improvements"] == len(listed["by_improvements"])
    assert found["outcomes"]["by_moves"] == len(listed["by_moves"])
    assert found["targets"]["count"] == listed["targets"]
    assert len(found["paths"][0]["steps"]) == min(len(way["steps"]) for way in listed["paths"])
    assert found["paths"][0]["kind"] == "legal"


def test_paths_among_more_outcomes_than_can_be_listed(tmp_path: Path) -> None:
    model = written(tmp_path, large(64))
    found = asked("paths", model, "--from", "1", "--concept", "nash", "--to", "a.o0")
    assert [[step["dm"] for step in way["steps"]] for way in found["paths"]] == [["a"], ["b", "a"]]
    assert [way["holds"] for way in found["paths"]] == [False, True]
    assert "2 wanted moves, and by no fewer" in run("paths", model, "--from", "1", "--to", "a.o0").out
    refused = run("paths", model, "--from", "1", "--table")
    assert (refused.status, refused.out) == (4, "")
    assert "leave out --table" in refused.err


@pytest.mark.parametrize(
    "change", [("two-towns", "--scenario", "no-dam"), ("elmira", "--without", "lg"), ("chicken", "prisoners-dilemma")]
)
def test_compare_agrees_with_the_list_of_all_states(change: tuple[str, ...]) -> None:
    listed, found = (asked("compare", *change, *engine) for engine in ((), ("--engine", "symbolic")))
    for side in ("base", "variant"):
        assert found[side]["counts"]["SEQ"] == len(listed[side]["equilibria"]["SEQ"])
        assert found[side]["counts"]["states"] == listed[side]["counts"]["states"]
    for way in ("gained", "lost"):
        assert found[way]["SEQ"]["count"] == len(listed[way]["SEQ"])
        assert set(found[way]["SEQ"]["examples"]) <= set(listed[way]["SEQ"])


def test_compare_with_an_option_that_is_new(tmp_path: Path) -> None:
    model = written(tmp_path, large(40))
    found = asked("compare", model, "--add", "a.more=do more", "--prefer", "a=a.more", "--concept", "nash")
    assert found["variant"]["counts"] == {"states": 3 * 2**39, "Nash": 2**20}
    assert found["gained"]["Nash"]["impossible"] == found["gained"]["Nash"]["count"] == 2**20
    assert found["lost"]["Nash"]["count"] == 2
    assert "When changed\n" in run("compare", model, "--fix", "a.o0=yes").out
    assert any("do more" in sentence for sentence in found["because"])
    refused = run("compare", model, "--fix", "a.o0=yes", "--fix", "b.o0=yes")
    assert refused.status == 3
    assert "no feasible state" in refused.err


def test_a_brief_answers_what_counts_can_answer() -> None:
    listed, found = (asked("brief", TOWNS, *engine) for engine in ((), ("--engine", "symbolic")))
    assert [one["question"] for one in found["answers"]] == [one["question"] for one in listed["answers"]]
    solved = asked("solve", TOWNS)
    assert found["counts"] == {"states": solved["counts"]["states"], "SEQ": solved["counts"]["SEQ"]}
    assert found["stable"]["SEQ"] == {dm: len(states) for dm, states in solved["stable"]["SEQ"].items()}
    for answer in found["answers"]:
        if answer["kind"] == "scenario":
            assert answer["found"]["because"]
    kinds = {answer["kind"] for answer in found["answers"] if answer["found"] is None}
    assert kinds.isdisjoint({"holds", "reachable", "scenario", "who-blocks"})


def test_a_brief_of_more_outcomes_than_can_be_listed(tmp_path: Path) -> None:
    model = written(
        tmp_path,
        large(64) + "status_quo: []\nconditions:\n  deal: a.o1 and b.o1\nquestions:\n"
        "  - {ask: holds, about: deal}\n  - {ask: reachable, about: deal}\n  - {ask: sure}\n",
    )
    told = run("brief", model, "--concept", "nash")
    assert told.status == 0
    assert "too many to list: the symbolic engine was chosen" in told.out
    assert "“Deal” would hold, and is reached. 2 of " in told.out
    assert "SHA-256 of the conflict file:" in told.out
    assert "Yes: in <1% of the outcomes in which it is true" in told.out
    assert "Not told among so many outcomes: " in told.out
    assert "settle options by constraints" in run("brief", model, "--concept", "nash", "--question", "3").out
    assert run("brief", model, "--question", "4").status == 2
    page = run("brief", model, "--concept", "nash", "--html", "-", "--lang", "de").out
    assert page.startswith("<!DOCTYPE html>")
    assert "deshalb wird symbolisch gerechnet" in page
    assert page.count("<table ") == page.count('<table class="worded"') > 3, "no head of a row is broken by letters"
    refused = run("brief", model, "--docx", str(tmp_path / "brief.docx"))
    assert (refused.status, refused.out) == (4, "")
    assert "--html and --pdf do without" in refused.err
    assert not (tmp_path / "brief.docx").exists()


def test_diff_says_what_changed_in_the_model_and_counts_what_holds(tmp_path: Path) -> None:
    (later := tmp_path / "later.yaml").write_text(large(64).replace("title: Large", "title: Larger"), encoding="utf-8")
    found = asked("diff", written(tmp_path, large(64)), later, "--concept", "nash")
    assert [(part["kind"], part["before"], part["after"]) for part in found["model"]] == [("text", "Large", "Larger")]
    assert found["kept"] == {"Nash": 2}
    assert found["gained"]["Nash"]["count"] == found["lost"]["Nash"]["count"] == 0


def test_what_is_so_today_is_not_called_reached_by_moves(tmp_path: Path) -> None:
    model = written(tmp_path, ONE_TOWN)
    assert "It is today's outcome." in run("why", model, "YY", "--engine", "symbolic").out
    assert "the only such outcome is today's; it holds" in run("brief", model, "--engine", "symbolic").out


def test_the_outcome_with_nothing_taken_has_a_head_as_any_other(tmp_path: Path) -> None:
    said = run("why", written(tmp_path, ONE_TOWN), "NN", "--engine", "symbolic").out.splitlines()
    assert said[:2] == ["NN", "  Nobody does anything"]


def test_ways_to_what_is_true_nowhere_are_none_by_either_engine(tmp_path: Path) -> None:
    model = written(tmp_path, ONE_TOWN)
    for engine in ("explicit", "symbolic"):
        ran = run("paths", model, "--to", "a.go and not a.go", "--engine", engine)
        assert ran.status == 0
        assert "No outcome is as asked for." in ran.out
    assert asked("paths", model, "--to", "a.go and not a.go", "--engine", "symbolic")["paths"] == []


def test_of_a_single_outcome_the_brief_speaks_in_the_singular(tmp_path: Path) -> None:
    asking = "conditions: {idle: not a.go and not b.pay}\nquestions:\n  - {ask: holds, about: idle}\n"
    model = written(tmp_path, f"{ONE_TOWN}{asking}  - {{ask: who-blocks, about: idle}}\n")
    said = " ".join(run("brief", model, "--engine", "symbolic", "--full").out.split())
    assert "the only outcome in which it is true does not hold" in said
    assert "Anna and Ben would leave it." in said
    assert "Anna would leave it." in said
    assert "1 of 1" not in said


def test_of_several_things_each_is_named_and_what_needs_a_list_has_no_card(tmp_path: Path) -> None:
    asking = "conditions: {idle: not a.go and not b.pay, both: a.go and b.pay}\nquestions:\n  - {ask: sure}\n"
    model = written(tmp_path, f"{ONE_TOWN}{asking}  - {{ask: holds, about: [idle, both]}}\n")
    said = run("brief", model, "--engine", "symbolic", "--full", "--lang", "de").out
    assert "\n1. " not in said
    assert "  - „idle“: der einzige Ausgang hält nicht.\n  - „both“: der einzige Ausgang hält.\n" in said
    assert "\n  „idle“\n" in said
