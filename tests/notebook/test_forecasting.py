"""Forecasts and their scores at the front door: those of the study that the conflict is in."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.functional.commands import TWO_TOWNS, asked, run, written

import detente
from detente.errors import ModelError, UsageError
from detente.forecast import FILE
from detente.tell import records
from detente.tell.voice import Voice

ABOUT = ("--criteria", "It has rung.", "--source", "the sexton", "--opens", "2022-03-01", "--closes", "2022-04-01")


@pytest.fixture
def study(tmp_path: Path) -> Path:
    written(tmp_path, TWO_TOWNS)
    said = ("--author", "Eva", "--probability", "85%", "--at", "2022-03-02")
    assert run("forecast", "add", "bell", "Will the bell ring?", *ABOUT, *said, "--in", tmp_path).status == 0
    more = ("--author", "Jan", "--probability", "40%", "--at", "2022-03-03")
    assert run("forecast", "update", "bell", *more, "--in", tmp_path).status == 0
    other = ("door", "Will the door open?", *ABOUT, "--author", "Eva")
    assert run("forecast", "add", *other, "--in", tmp_path).status == 0
    return tmp_path


def rung(study: Path) -> None:
    ended = ("--source", "the sexton's word", "--on", "2022-04-01")
    assert run("forecast", "resolve", "bell", "yes", *ended, "--in", study).status == 0


def test_they_are_those_of_the_command(study: Path) -> None:
    found = detente.load(study).forecasts()
    of_command = asked("forecast", "list", "--in", study)
    assert found.to_dict() == {key: of_command[key] for key in ("forecasts", "head")}
    assert "Eva: 85%, very likely (80–95%)" in str(found)
    assert "Will the bell ring?" in found._repr_html_()
    assert "sehr wahrscheinlich" in str(detente.load(study, language="de").forecasts())


def test_a_table_has_a_row_per_question_and_author(study: Path) -> None:
    rows = records(detente.load(study).forecasts().answer, Voice("en"))
    assert [(row["id"], row["author"]) for row in rows] == [("bell", "Eva"), ("bell", "Jan"), ("door", None)]
    assert [row["probability"] for row in rows][:2] == [0.85, 0.4]


def test_only_those_that_are_open_or_of_somebody(study: Path) -> None:
    rung(study)
    towns = detente.load(study)
    assert [one["id"] for one in towns.forecasts(is_open=True).to_dict()["forecasts"]] == ["door"]
    assert [one["id"] for one in towns.forecasts(author="Jan").to_dict()["forecasts"]] == ["bell"]
    assert "none of the forecasts is such a one" in str(towns.forecasts(author="Ida"))


def test_scores_are_those_of_the_command(study: Path) -> None:
    assert "No forecast has a score yet" in str(detente.load(study).forecast_scores())
    rung(study)
    found = detente.load(study).forecast_scores()
    assert found.to_dict()["brier"] == asked("forecast", "score", "--in", study)["brier"]
    assert "Eva" in str(found)
    with pytest.raises(UsageError, match="there is no forecast by 'Eve'; did you mean 'Eva'"):
        detente.load(study).forecast_scores(author="Eve")
    with pytest.raises(UsageError, match="1 or more"):
        detente.load(study).forecast_scores(power=0.5)


def test_a_changed_conflict_is_in_the_same_study(study: Path) -> None:
    assert len(detente.load(study).fix({"up.dam": True}).forecasts().to_dict()["forecasts"]) == 2


def test_no_study_no_ledger_and_a_ledger_that_was_edited(study: Path) -> None:
    with pytest.raises(UsageError, match="is not in a study.*detente new"):
        detente.load("two-towns").forecasts()
    ledger = study / FILE
    ledger.write_text(ledger.read_text(encoding="utf-8").replace("Eva", "Ewa"), encoding="utf-8")
    with pytest.raises(ModelError):
        detente.load(study).forecasts()
    ledger.unlink()
    assert "There are no forecasts yet" in str(detente.load(study).forecasts())


def test_the_brief_has_them(study: Path) -> None:
    brief = detente.load(study).brief()
    assert [one["id"] for one in brief.to_dict()["forecasts"]] == ["bell", "door"]
    assert "Will the bell ring?" in brief.to_html()
