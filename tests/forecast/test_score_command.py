"""``detente forecast score``: of a study whose forecasts came true or did not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.functional.commands import SOURCE, TWO_TOWNS, run, written

from detente.forecast import FILE

RULE = ("--criteria", "A car has crossed it.", "--source", "the road office")
TIMES = ("--opens", "2020-01-01", "--closes", "2020-01-31", "--at", "2020-01-01")


def done(study: Path, *words: str) -> str:
    """What a command of the group says on stdout, once it did its work."""
    ran = run("forecast", *words, "--in", str(study))
    assert ran.status == 0, ran.err
    return ran.out


@pytest.fixture
def study(tmp_path: Path) -> Path:
    written(tmp_path, TWO_TOWNS)
    asked = ("add", "bridge", "Will it open?", *RULE, *TIMES, "--author", "Ann", "--probability", "60%")
    done(tmp_path, *asked, "--last-value", "no", "--group", "roads")
    done(tmp_path, "update", "bridge", "--author", "Ben", "--probability", "0.3", "--at", "2020-01-16")
    done(tmp_path, "resolve", "bridge", "yes", "--source", "the road office", "--on", "2020-02-01")
    return tmp_path


def test_the_scores_of_all_and_of_one(study: Path) -> None:
    every, ben = (json.loads(done(study, "score", *words, "--json")) for words in ((), ("--author", "Ben")))
    assert (every["n"], every["brier"], every["authors"]) == (2, pytest.approx(0.325), ["Ann", "Ben"])
    assert (ben["n"], ben["brier"], ben["baseline"]["last"]["skill"]) == (1, pytest.approx(0.49), pytest.approx(0.51))
    (lead,) = every["by_kind"]["binary"]["leads"]
    assert (lead["ahead"], lead["ways"], lead["of"]) == ("Ann", 2, 2)
    assert every["by_kind"]["binary"]["late"] == 2
    assert every["findings"] == []
    page = (SOURCE.parent / "docs" / "reference" / "json.md").read_text(encoding="utf-8")
    named = {*every, *every["by_kind"]["binary"], *lead, *every["questions"][0]}
    assert {key for key in named if f"`{key}`" not in page} == set()


def test_what_is_told_says_what_the_score_is_and_of_how_many(study: Path) -> None:
    told = done(study, "score")
    assert "Brier" in told
    assert "Ann is ahead of Ben by 0.33 on one question" in told
    assert "as if the questions came out independently" in " ".join(told.split())
    assert "only after the question had ended" in told
    assert "from 20 resolved" in told
    assert "Vorhersagen  Brier" in done(study, "score", "--lang", "de")


def test_the_power_of_the_extremised_pool_is_said_and_less_than_1_refused(study: Path) -> None:
    assert "the power 2.5" in done(study, "score", "--power", "2.5")
    assert run("forecast", "score", "--power", "0.5", "--in", str(study)).status == 2


def test_an_unknown_author_is_refused_with_the_nearest_and_an_edited_ledger_with_its_place(study: Path) -> None:
    ran = run("forecast", "score", "--author", "An", "--in", str(study))
    assert (ran.status, "did you mean 'Ann'" in ran.err) == (2, True)
    ledger = study / FILE
    ledger.write_bytes(ledger.read_bytes().replace(b"0.3", b"0.9", 1))
    ran = run("forecast", "score", "--in", str(study))
    assert (ran.status, f"{FILE}:" in ran.err) == (3, True)


def test_where_nothing_is_resolved_yet_it_is_said_and_no_error(tmp_path: Path) -> None:
    written(tmp_path, TWO_TOWNS)
    ran = run("forecast", "score", "--in", str(tmp_path))
    assert (ran.status, ran.out, "no forecast has a score yet" in ran.err) == (0, "", True)
