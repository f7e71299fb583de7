"""``compare``: what a change makes hold or not."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.functional.commands import DILEMMA, ONE_TOWN, RING, TWO_TOWNS, Ran, asked, run, written

from detente.library import path_of
from detente.stability import CONCEPTS


@pytest.fixture
def dilemma(tmp_path: Path) -> Path:
    return written(tmp_path, DILEMMA)


def test_a_party_that_leaves(dilemma: Path) -> None:
    compared = asked("compare", dilemma, "--without", "b")
    assert compared["base"]["equilibria"]["SEQ"] == [1, 4]
    assert compared["variant"]["equilibria"]["SEQ"] == [2]
    assert compared["gained"]["SEQ"] == ["YN"]
    assert compared["lost"]["SEQ"] == ["NN", "YY"]
    assert set(compared["gained"]) == set(compared["lost"]) == set(CONCEPTS)
    assert compared["because"]
    assert all(isinstance(sentence, str) for sentence in compared["because"])


def test_a_fixed_option_and_a_missing_one(dilemma: Path) -> None:
    fixed = asked("compare", dilemma, "--fix", "a.talk=yes")
    assert fixed["variant"]["counts"]["states"] == 2
    assert fixed["lost"]["SEQ"] == ["NN"]
    missing = asked("compare", dilemma, "--without-option", "a.talk", "--fix", "b.talk=no")
    assert missing["variant"]["equilibria"]["Nash"] == [1]
    assert missing["gained"]["Nash"] == ["NN"]
    assert missing["lost"]["Nash"] == ["YY"]


def test_flags_come_on_top_of_a_scenario() -> None:
    alone = asked("compare", "two-towns", "--scenario", "no-dam")
    both = asked("compare", "two-towns", "--scenario", "no-dam", "--without-option", "sue")
    assert alone["variant"]["counts"]["states"] == 4
    assert both["variant"]["counts"]["states"] == 2


def test_text_names_counts_and_reasons() -> None:
    out = run("compare", "two-towns", "--scenario", "no-dam").out
    assert "Holding for everyone by SEQ as it is: 3 of 6." in out
    assert "Holding for everyone by SEQ when changed: 2 of 4." in out
    assert "Upstream can no longer build the dam" in out
    assert "Oberstadt" in run("compare", "two-towns", "--scenario", "no-dam", "--lang", "de").out


def test_graph_form_names_states_by_number(tmp_path: Path) -> None:
    compared = asked("compare", written(tmp_path, RING), "--without", "two")
    assert compared["gained"]["Nash"] == ["20"]


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        ((), "nothing is changed"),
        (("--scenario", "no-curt"), "did you mean no-court?"),
        (("--without", "upp"), "did you mean up?"),
        (("--without-option", "up.dan"), "did you mean up.dam?"),
        (("--fix", "up.dan=yes"), "did you mean up.dam?"),
        (("--fix", "up.dam"), "expected OPTION=yes or OPTION=no"),
        (("--fix", "up.dam=maybe"), "expected OPTION=yes or OPTION=no"),
        (("--fix", "dam=yes", "--fix", "up.dam=no"), "both as taken and as not taken"),
        (("--fix", "dam=yes", "--without-option", "up.dam"), "both missing and taken"),
        (("--scenario", "no-court+no-curt"), "did you mean no-court?"),
        (("--scenario", "no-court", "--fix", "sue=yes"), "in flags down.sue is taken, in no-court it is not"),
        (("--prefer", "upp=dam"), "did you mean up?"),
        (("--prefer", "up=dan"), "did you mean dam?"),
        (("--prefer", "up"), "expected DM=STATEMENT;STATEMENT"),
        (("--prefer", "up=dam;;release"), "expected DM=STATEMENT;STATEMENT"),
        (("--prefer", "up=dam", "--prefer", "up=release"), "twice what up wants; join the statements by semicolons"),
        (("--add", "up.pay"), "expected DM.OPT=what taking it is called"),
        (("--add", "up.no way=pay"), "expected DM.OPT=what taking it is called"),
        (("--add", "upp.pay=pay"), "did you mean up?"),
        (("--add", "up.dam=build it"), "flags adds up.dam, which the model has"),
        (("--add", "up.pay=pay", "--add", "up.pay=pay more"), "--add gives up.pay twice"),
    ],
)
def test_what_the_model_does_not_have_is_wrong_usage(flags: tuple[str, ...], said: str, tmp_path: Path) -> None:
    ran = run("compare", written(tmp_path, TWO_TOWNS), *flags)
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err


def test_a_change_that_leaves_nothing_is_an_error_of_the_model(tmp_path: Path) -> None:
    ran = run("compare", written(tmp_path, TWO_TOWNS), "--fix", "release=yes", "--fix", "dam=yes")
    assert (ran.status, ran.out) == (3, "")
    assert "no feasible state" in ran.err
    assert "drop a constraint" in ran.err


def test_leaving_without_a_status_quo_says_what_is_missing(tmp_path: Path) -> None:
    ran = run("compare", written(tmp_path, DILEMMA.replace("status_quo: []\n", "")), "--without", "b")
    assert ran.status == 2
    assert "b.talk" in ran.err
    assert "status_quo" in ran.err


def test_several_scenarios_stand_side_by_side_each_as_it_is_alone() -> None:
    both = asked("compare", "two-towns", "--scenario", "no-court", "--scenario", "no-dam")
    assert [variant["scenario"] for variant in both["variants"]] == ["no-court", "no-dam"]
    for variant in both["variants"]:
        alone = asked("compare", "two-towns", "--scenario", variant["scenario"])
        assert {key: alone[key] for key in variant} == variant
        assert alone["base"] == both["base"]


def test_the_table_says_of_every_outcome_what_each_conflict_says() -> None:
    both = asked("compare", "two-towns", "--all")
    outcomes = {row["outcome"]: row for row in both["outcomes"]}
    assert list(outcomes) == ["NNN", "YNN", "NYN", "NNY", "NYY"]
    assert outcomes["NNY"] == {
        "outcome": "NNY",
        "states": [4, None, 3],
        "holds": [False, False, True],
        "reached": [True, False, True],
    }
    for column, of in enumerate([both["base"], *(variant["variant"] for variant in both["variants"])]):
        held = [row["states"][column] for row in both["outcomes"] if row["holds"][column]]
        assert sorted(held) == of["equilibria"]["SEQ"]


def test_a_combination_is_its_parts_one_after_the_other() -> None:
    together = asked("compare", "two-towns", "--scenario", "no-dam+no-court")
    assert together["scenario"] == "no-dam+no-court"
    alone = asked("compare", "two-towns", "--scenario", "no-dam", "--without-option", "down.sue")
    assert together["variant"] == alone["variant"]
    assert together["gained"] == alone["gained"]


def test_all_are_compared_and_none_twice() -> None:
    found = asked("compare", "two-towns", "--all", "--scenario", "no-dam", "--scenario", "no-dam+no-court")
    assert [variant["scenario"] for variant in found["variants"]] == ["no-court", "no-dam", "no-dam+no-court"]


def test_all_of_no_scenarios_is_wrong_usage(dilemma: Path) -> None:
    ran = run("compare", dilemma, "--all")
    assert (ran.status, ran.out) == (2, "")
    assert "the model has no scenarios" in ran.err


def test_flags_come_on_top_of_every_variant() -> None:
    found = asked("compare", "two-towns", "--all", "--fix", "up.release=no")
    assert [variant["scenario"] for variant in found["variants"]] == ["no-court+flags", "no-dam+flags"]
    assert [variant["variant"]["counts"]["states"] for variant in found["variants"]] == [2, 2]


def test_new_preferences_replace_what_somebody_wants(dilemma: Path) -> None:
    found = asked("compare", dilemma, "--prefer", "a=not b.talk; not a.talk", "--prefer", "b=not a.talk;not b.talk")
    assert found["variant"]["equilibria"]["Nash"] == [1]
    assert found["gained"]["Nash"] == ["NN"]
    assert found["reachable_gained"] == []
    assert found["reachable_lost"] == ["YN", "NY", "YY"]


def test_a_new_option_may_be_wanted_and_fixed(dilemma: Path) -> None:
    flee = ("--add", "a.flee=flee abroad")
    added = asked("compare", dilemma, *flee, "--prefer", "a=flee")
    assert added["variant"]["options"] == ["a.talk", "a.flee", "b.talk"]
    assert all(letters[1] == "Y" for letters in added["gained"]["Nash"])
    assert added["reachable_gained"]
    assert asked("compare", dilemma, *flee, "--fix", "a.flee=no")["variant"]["counts"]["states"] == 4
    assert "Anna can now flee abroad" in run("compare", dilemma, *flee, "--prefer", "a=flee").out


def test_what_is_reached_is_told_apart_from_what_holds() -> None:
    found = asked("compare", "two-towns", "--scenario", "no-court")
    assert found["reachable_gained"] == ["NNN"]
    assert found["reachable_lost"] == ["NNY", "NYY"]
    assert found["because_reachable"][0] == "One outcome becomes reachable by wanted moves, 2 no longer are."
    assert not set(found["because"]) & set(found["because_reachable"])


def test_without_a_status_quo_nothing_is_said_of_reaching(tmp_path: Path) -> None:
    undated = written(tmp_path, DILEMMA.replace("status_quo: []\n", ""))
    found = asked("compare", undated, "--fix", "a.talk=yes")
    assert (found["reachable_gained"], found["reachable_lost"], found["because_reachable"]) == (None, None, [])
    assert "reachable" not in run("compare", undated, "--fix", "a.talk=yes").out


def test_the_text_of_several_has_a_key_a_table_and_the_sentences_of_each() -> None:
    lines = run("compare", "two-towns", "--all").out.splitlines()
    assert lines[:3] == ["0: as it is", "1: no-court – The court closes", "2: no-dam – The dam is forbidden"]
    assert any(line.startswith("As today (4)  ") and line.endswith("– →  ·    ✓ →") for line in lines)
    assert lines.index("1: no-court – The court closes", 3) < lines.index("2: no-dam – The dam is forbidden", 3)
    assert "  As it is 3 of 6 outcomes hold, changed 2 of 3." in lines
    assert all(line == line.rstrip() and len(line) <= 100 for line in lines)
    german = run("compare", "two-towns", "--all", "--lang", "de").out
    assert "Zahl der Ausgänge, die halten: wie es ist 3 von 6, verändert 2 von 3." in german


def test_each_variant_says_on_whose_word_it_rests() -> None:
    variants = {one["scenario"]: one["quotes"] for one in asked("compare", "two-towns", "--all")["variants"]}
    assert {"q-drop-the-case-en", "q-drop-the-case-de"} <= set(variants["no-court"])
    assert {"q-dam-planned-en", "q-dam-planned-de"} <= set(variants["no-dam"]) - set(variants["no-court"])
    assert asked("compare", "two-towns", "--fix", "up.dam=no")["quotes"] == variants["no-dam"]
    several = run("compare", "two-towns", "--all", "--evidence").out
    assert several.count("  On whose word:\n") == 2
    assert several.count("\n    - q-") == sum(map(len, variants.values()))


def test_one_variant_ends_with_its_quotes_if_asked() -> None:
    plain, more = (run("compare", "two-towns", "--scenario", "no-dam", *flag).out for flag in ((), ("--evidence",)))
    assert more.startswith(plain + "\nOn whose word:\n  - q-")
    assert "Auf wessen Wort:" in run("compare", "two-towns", "--scenario", "no-dam", "--evidence", "--lang", "de").out


def test_graph_form_stands_side_by_side_by_number(tmp_path: Path) -> None:
    model = written(tmp_path, RING + "scenarios:\n  gone: {without: [two]}\n  left: {without: [one]}\n")
    found = asked("compare", model, "--all", "--concept", "Nash")
    assert [(row["outcome"], row["states"], row["holds"]) for row in found["outcomes"]] == [
        ("10", [10, 10, 10], [False, False, True]),
        ("20", [20, 20, 20], [False, True, False]),
        ("30", [30, 30, 30], [True, True, True]),
    ]


def test_in_graph_form_there_are_no_options_to_speak_of(tmp_path: Path) -> None:
    ring = written(tmp_path, RING)
    assert_refused(run("compare", ring, "--prefer", "one=x"), "graph form")
    assert_refused(run("compare", ring, "--add", "one.x=do it"), "graph form")


def assert_refused(ran: Ran, said: str) -> None:
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err


def test_the_variant_that_leaves_nothing_is_named(tmp_path: Path) -> None:
    model = written(tmp_path, TWO_TOWNS)
    ran = run("compare", model, "--scenario", "no-court", "--fix", "release=yes", "--fix", "dam=yes")
    assert (ran.status, ran.out) == (3, "")
    assert "no-court+flags" in ran.err


def test_the_file_is_as_it_was(dilemma: Path) -> None:
    before = dilemma.read_bytes()
    assert run("compare", dilemma, "--fix", "a.talk=yes", "--prefer", "b=b.talk").status == 0
    assert dilemma.read_bytes() == before


def test_two_files_side_by_side(tmp_path: Path) -> None:
    other = tmp_path / "other.yaml"
    other.write_text(
        path_of("two-towns").read_text(encoding="utf-8").replace("want: not down.sue", "want: down.sue"),
        encoding="utf-8",
    )
    compared = asked("compare", "two-towns", other)
    assert compared["base"]["counts"] == compared["variant"]["counts"] == {"states": 6}
    assert compared["gained"]["SEQ"] or compared["lost"]["SEQ"]
    assert run("compare", "two-towns", "two-towns").out.splitlines()[-1] == "The same outcomes hold and are reached."


def test_two_files_and_a_change_are_refused() -> None:
    ran = run("compare", "two-towns", "two-towns", "--without", "up")
    assert ran.status == 2
    assert "as they are" in ran.err


def test_where_the_same_holds_it_is_said_how_many_others_are_no_longer_possible(tmp_path: Path) -> None:
    model = written(tmp_path, ONE_TOWN)
    said = run("compare", model, "--fix", "b.pay=yes", "-q").out.splitlines()[-1]
    assert said == "The same outcomes hold and are reached; no longer possible: 2."


def test_whose_letters_an_example_is_in_is_said_where_the_options_differ(tmp_path: Path) -> None:
    model, sets = written(tmp_path, ONE_TOWN), ("--engine", "symbolic", "-q")
    assert "For example YYY (letters as changed). As it is:" in run("compare", model, "--add", "a.sing=sing", *sets).out
    assert "letters" not in run("compare", model, "--prefer", "a=not a.go", *sets).out
