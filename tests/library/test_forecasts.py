"""Forecasts that come with a conflict of the library: as of its date, by a rule, and nobody's word but a reader's."""

from __future__ import annotations

from pathlib import Path

import pytest

from detente.forecast import FILE, Belief, Chances, Entry
from detente.library import forecasts_of, names
from detente.model import Document, read
from detente.names import LANGUAGES, Language
from detente.render.brief_text import text
from detente.render.page import html
from detente.study import start_study
from detente.study.briefed import beside
from detente.study.forecasts import book_of, checked, forecasts_on
from detente.tell.brief.briefing import briefing_of
from detente.tell.brief.told import ToldBrief

SHIPPED = tuple(name for name in names() if forecasts_of(name, "en"))


def begun(folder: Path, name: str, language: Language) -> Document:
    return read(start_study(folder / language, example=name, language=language))


@pytest.fixture(params=[(name, language) for name in SHIPPED for language in LANGUAGES])
def model(request: pytest.FixtureRequest, tmp_path: Path) -> Document:
    return begun(tmp_path, *request.param)


def test_the_flagship_has_some() -> None:
    assert "ukraine-2025" in SHIPPED


@pytest.mark.parametrize("name", SHIPPED)
def test_they_are_the_same_in_every_language(name: str, tmp_path: Path) -> None:
    english, german = (listed(begun(tmp_path, name, language)) for language in ("en", "de"))
    assert [one.question.title for one in english] != [one.question.title for one in german]
    for one, other in zip(english, german, strict=True):
        dates = [(of.question.id, of.question.scheduled_close_time, of.question.range) for of in (one, other)]
        assert dates[0] == dates[1]
        assert [numbers(said.belief) for said in one.stated] == [numbers(said.belief) for said in other.stated]


def listed(model: Document) -> tuple[Entry, ...]:
    assert model.file is not None
    return book_of(model.file.parent).entries


def numbers(belief: Belief) -> object:
    """A belief without what outcomes are called."""
    return list(belief.of.values()) if isinstance(belief, Chances) else belief


def test_a_study_begins_with_them_and_they_rest_on_its_model(model: Document) -> None:
    assert model.file is not None
    assert checked(model.file.parent).is_sound
    found = forecasts_on(model)
    assert found is not None
    assert found.resting
    assert not any(one.is_older for one in found.resting)


def test_they_are_as_of_the_date_of_the_model_and_none_is_decided(model: Document) -> None:
    for entry in listed(model):
        assert entry.question.open_time.date().isoformat() == model.conflict.as_of
        assert [one.at.date().isoformat() for one in entry.stated] == [model.conflict.as_of]
        assert entry.resolution is None


def test_they_are_called_an_illustration_and_say_what_they_rest_on(model: Document) -> None:
    asked = {question.title.said("en") for question in model.conflict.questions if question.title}
    known = {quote.id for quote in model.conflict.quotes}
    for entry in listed(model):
        assert any(word in entry.question.author for word in ("illustration", "Veranschaulichung"))
        assert all(one.author == entry.question.author and one.rationale for one in entry.stated)
        assert entry.question.links.question in asked
        assert entry.question.links.answer
        assert set(entry.question.links.evidence) <= known


def test_without_forecasts_no_ledger(tmp_path: Path) -> None:
    start_study(tmp_path / "study", example="elmira")
    assert not (tmp_path / "study" / FILE).exists()


@pytest.mark.parametrize("name", SHIPPED)
def test_with_them_the_brief_is_no_longer_than_a_brief_may_be(name: str, tmp_path: Path) -> None:
    model = begun(tmp_path, name, "de")
    told = ToldBrief(briefing_of(model, language="de", thorough=True, beside=beside(model)))
    page = html(told)
    assert "Vorhersagen, die auf diesem Modell beruhen" in page
    assert len(page.encode()) <= 300_000
    short = ToldBrief(briefing_of(model, language="de", beside=beside(model)))
    assert len(text(short, width=100).splitlines()) <= 70
