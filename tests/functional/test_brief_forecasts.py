"""Forecasts that rest on a model, in its brief: with their rule and dates, in every form, in both languages."""

from __future__ import annotations

import re
from pathlib import Path

import docx
import pytest
from tests.functional.commands import TWO_TOWNS, asked, run, written

from detente.forecast import FILE

WELL = (
    *("forecast", "add", "well", "Will the well be dug by summer?", "--author", "Ida"),
    *("--criteria", "Water is drawn from it.", "--source", "the parish clerk", "--probability", "30%"),
    *("--opens", "2024-01-01", "--closes", "2024-06-01", "--resolves", "2024-06-10", "--at", "2024-01-02"),
)
TITLE = {"en": "Forecasts that rest on this model", "de": "Vorhersagen, die auf diesem Modell beruhen"}
SAID = {"en": "Ida: 30%, unlikely (20–45%)", "de": "Ida: 30 %, unwahrscheinlich (20–45 %)"}
OLDER = {"en": "another state of this model", "de": "einem anderen Stand dieses Modells"}


@pytest.fixture
def study(tmp_path: Path) -> Path:
    written(tmp_path, TWO_TOWNS)
    assert run(*WELL, "--about", "1", "--in", tmp_path).status == 0
    return tmp_path


def told(study: Path, *words: str) -> str:
    """The brief as text, in one line."""
    ran = run("brief", study, *words)
    assert ran.status == 0, ran.err
    return " ".join(ran.out.split())


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_forecast_stands_there_with_rule_source_dates_and_its_word(study: Path, language: str) -> None:
    out = told(study, "--full", "--lang", language).replace("\xa0", " ")
    for said in (TITLE[language], "Will the well be dug by summer?", "Water is drawn from it.", "the parish clerk"):
        assert said in out
    assert SAID[language] in out
    assert OLDER[language] not in out


@pytest.mark.parametrize("language", ["en", "de"])
def test_likelihood_and_confidence_are_in_no_sentence_together(study: Path, language: str) -> None:
    out = told(study, "--full", "--lang", language)
    section = out[out.index(TITLE[language]) :][:600]
    sentences = [one for one in re.split(r"(?<=[.?]) ", section) if SAID[language][:8] in one]
    assert sentences
    assert not any(re.search("confiden|readings|firm|Lesart|Sicherheit", one) for one in sentences)


def test_the_first_page_stays_as_it_is(study: Path) -> None:
    before = told(study)
    (study / FILE).unlink()
    assert told(study) == before


def test_what_was_asked_of_another_state_of_the_model_says_so(study: Path) -> None:
    assert [one["older_model"] for one in asked("brief", study)["forecasts"]] == [False]
    (study / "model.yaml").write_text(f"# another state\n{TWO_TOWNS}", encoding="utf-8")
    assert [one["older_model"] for one in asked("brief", study)["forecasts"]] == [True]
    assert OLDER["en"] in told(study, "--full")
    assert OLDER["de"] in told(study, "--full", "--lang", "de")


def test_only_what_rests_on_this_model_is_there(study: Path) -> None:
    (study / "other.yaml").write_text(TWO_TOWNS, encoding="utf-8")
    assert asked("brief", study / "other.yaml")["forecasts"] == []
    assert asked("brief", study / "model.yaml")["forecasts"][0]["id"] == "well"


def test_null_where_there_is_no_study_and_an_empty_list_where_it_has_none(study: Path, tmp_path: Path) -> None:
    assert asked("brief", "two-towns")["forecasts"] is None
    (study / FILE).unlink()
    assert asked("brief", study)["forecasts"] == []
    assert TITLE["en"] not in told(study, "--full")


def test_how_it_came_out_stands_there_too(study: Path) -> None:
    ended = ("resolve", "well", "yes", "--source", "the clerk's book", "--on", "2024-06-05")
    assert run("forecast", *ended, "--in", study).status == 0
    assert "Ended on 5 Jun 2024: yes, by the clerk's book" in told(study, "--full")


def test_the_page_and_the_word_document_have_them(study: Path) -> None:
    page, letter = study / "brief.html", study / "brief.docx"
    assert run("brief", study, "--html", page, "--docx", letter).status == 0
    html = page.read_text(encoding="utf-8")
    assert html.index(TITLE["en"]) > html.index('id="appendix"')
    assert SAID["en"] in html
    paragraphs = [one.text for one in docx.Document(str(letter)).paragraphs]
    assert TITLE["en"] in paragraphs
    assert any(SAID["en"] in one for one in paragraphs)


def test_a_ledger_that_was_edited_is_told_of_and_costs_no_answer(study: Path) -> None:
    ledger = study / FILE
    ledger.write_text(ledger.read_text(encoding="utf-8").replace("parish", "county"), encoding="utf-8")
    briefed = asked("brief", study)
    assert briefed["forecasts"] is None
    assert briefed["answers"]
    assert any(FILE in one for one in briefed["findings"])
    assert f"{FILE} cannot be read" in told(study)
    assert "ist nicht zu lesen" in told(study, "--lang", "de")
