"""What a document offers for the model stands beside its text, and is taken through the forms that there are."""

from __future__ import annotations

from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from lxml import html
from tests.functional.test_draft import GERMAN
from tests.web.apps import app_over
from tests.web.forms import Form, form_in
from tests.web.test_begin_draft import ARTICLE
from tests.web.test_guard import token_of
from tests.web.test_screens import settled

from detente.model import read
from detente.model.conflict import Conflict
from detente.study import start_study
from detente.study.sources import take
from detente.web.shelf import Shelf

MODEL = """format: 1
title: A canal
decision_makers:
  arland: {name: Arland, options: {}, preferences: []}
status_quo: []
"""


@pytest.fixture
def study(tmp_path: Path) -> Path:
    start_study(tmp_path / "study", model=MODEL)
    take(ARTICLE.encode(), tmp_path / "study", name=None, file="a.txt", stated={"published": "2025-03-12"})
    return tmp_path / "study"


@pytest.fixture
def client(study: Path) -> TestClient:
    return TestClient(app_over(Shelf(study)), follow_redirects=False)


def _page(client: TestClient, address: str = "/c/model/read/a1") -> str:
    got = settled(client, address)
    assert got.status_code == 200, got.text
    return got.text


def _offers(page: str) -> dict[str, str | None]:
    """What each part says, and the number of its form; None where it cannot be taken yet."""
    items = html.fromstring(page).xpath("//ul[@class='parts']/li")
    return {str(one.xpath("string(b)")): one.xpath("string(.//input[@name='number']/@value)") or None for one in items}


def _taken(client: TestClient, label: str) -> Form:
    """The form in which a part is filled in."""
    number = _offers(_page(client))[label]
    got = client.post("/c/model/read/a1/part", data={"token": token_of(client), "number": number})
    assert got.status_code == 303, got.text
    return form_in(_page(client, got.headers["location"].partition("#")[0]), "edit")


def _conflict(study: Path) -> Conflict:
    return read(study / "model.yaml").conflict


def test_what_the_model_has_not_is_offered_beside_its_passage(client: TestClient) -> None:
    offers = _offers(_page(client))
    assert "Arland" not in offers
    assert offers["Borland"] is not None
    assert offers["impose sanctions on Borland"] is not None
    assert offers["close the canal"] is None


def test_an_option_is_taken_with_its_quote_through_its_form(client: TestClient, study: Path) -> None:
    form = _taken(client, "impose sanctions on Borland")
    assert form.values["do"] == ["impose sanctions on Borland"]
    assert form.sent(client).status_code == 303
    conflict = _conflict(study)
    (option,) = conflict.options
    (quote,) = conflict.quotes
    assert (option.owner, option.do.said("en"), option.evidence) == (
        "arland",
        "impose sanctions on Borland",
        (quote.id,),
    )
    assert quote.exact in ARTICLE
    assert "impose sanctions on Borland" not in _offers(_page(client))


def test_a_party_is_taken_and_then_what_is_its_own(client: TestClient, study: Path) -> None:
    form = _taken(client, "Borland")
    assert form.values["name"] == ["Borland"]
    assert _conflict(study).quotes == ()
    assert form.sent(client).status_code == 303
    assert _taken(client, "close the canal").sent(client).status_code == 303
    assert [option.id for option in _conflict(study).options] == ["borland.close-canal"]


def test_a_demand_opens_the_form_of_a_wish_with_its_words_as_a_note(client: TestClient, study: Path) -> None:
    assert _taken(client, "impose sanctions on Borland").sent(client).status_code == 303
    label = next(label for label in _offers(_page(client)) if label.startswith("demanded"))
    form = _taken(client, label)
    assert form.values["note"] == [label]
    assert form.filled(want="not arland.impose-sanctions-on-borland").sent(client).status_code == 303
    (arland,) = _conflict(study).decision_makers
    (level,) = arland.preferences.levels  # type: ignore[union-attr]  # by statements
    assert level.evidence
    assert label not in _offers(_page(client))


def test_a_deadline_opens_the_form_of_an_event_on_its_day(client: TestClient) -> None:
    form = _taken(client, "by 1 April")
    assert (form.values["title"], form.values["on"]) == (["by 1 April"], ["2025-04-01"])


def test_a_passage_becomes_one_quote_however_often_it_is_taken(client: TestClient, study: Path) -> None:
    _taken(client, "by 1 April")
    _taken(client, "by 1 April")
    assert len(_conflict(study).quotes) == 1


@pytest.mark.parametrize("number", ["-1", "999"])
def test_what_is_not_offered_cannot_be_taken(client: TestClient, study: Path, number: str) -> None:
    got = client.post("/c/model/read/a1/part", data={"token": token_of(client), "number": number})
    assert got.status_code == 400
    assert _conflict(study).quotes == ()


def test_nobody_else_takes_anything(client: TestClient, study: Path) -> None:
    assert client.post("/c/model/read/a1/part", data={"number": "0"}).status_code == 403
    assert _conflict(study).quotes == ()


def test_words_go_into_the_field_of_their_language(tmp_path: Path) -> None:
    model = MODEL.replace("Arland, ", "{en: Poland, de: Polen}, ").replace("A canal", "{en: A canal, de: Ein Kanal}")
    start_study(tmp_path / "study", model=model)
    take(GERMAN.encode(), tmp_path / "study", name=None, file="a.txt", stated={})
    client = TestClient(app_over(Shelf(tmp_path / "study")), follow_redirects=False)
    label = next(label for label in _offers(_page(client)) if "Sanktionen" in label)
    assert _taken(client, label).values["do/de"] == [label]


def test_the_values_have_the_draft_too(client: TestClient) -> None:
    draft = client.get("/c/model/read/a1.json").json()["draft"]
    assert {one["name"] for one in draft["parties"]} == {"Arland", "Borland"}
