"""``compare``: what a change makes hold or not."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.functional.commands import DILEMMA, RING, TWO_TOWNS, asked, run, written

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


def test_leaving_without_a_status_quo_says_what_is_missing(tmp_path: Path) -> None:
    ran = run("compare", written(tmp_path, DILEMMA.replace("status_quo: []\n", "")), "--without", "b")
    assert ran.status == 2
    assert "b.talk" in ran.err
    assert "status_quo" in ran.err
