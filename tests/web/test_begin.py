"""A study begun in the browser: from names alone, from a conflict of the library, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from tests.web.apps import app_over
from tests.web.forms import form_in
from tests.web.test_editing import told
from tests.web.test_guard import token_of

from detente.model import read
from detente.web.shelf import Shelf


def test_a_study_begins_with_names(client: TestClient, folder: Path) -> None:
    form = form_in(client.get("/").text, "edit").filled(
        title="Lärm: nachts", who="Die Werkstatt\n\nThe neighbours: all\n"
    )
    got = form.sent(client)
    assert (got.status_code, got.headers["location"]) == (303, "/c/laerm-nachts/read")
    conflict = read(folder / "laerm-nachts" / "model.yaml").conflict
    assert conflict.title.said("en") == "Lärm: nachts"
    assert {dm.id: dm.name.said("en") for dm in conflict.decision_makers} == {
        "werkstatt": "Die Werkstatt",
        "neighbours-all": "The neighbours: all",
    }
    assert client.get("/c/laerm-nachts/read").status_code == 200
    assert form.sent(client).headers["location"] == "/c/laerm-nachts-2/read"


@pytest.mark.parametrize("filled", [{}, {"title": "T"}, {"who": "A"}, {"title": "x" * 400, "who": "A"}])
def test_what_is_lacking_is_said_and_nothing_is_written(
    client: TestClient, folder: Path, filled: dict[str, str]
) -> None:
    before = sorted(folder.rglob("*"))
    got = form_in(client.get("/").text, "edit").filled(**filled).sent(client)
    assert got.status_code == 422
    assert filled.get("who", "") in told(got.text)
    assert sorted(folder.rglob("*")) == before


def test_a_conflict_of_the_library_becomes_a_study(client: TestClient, folder: Path) -> None:
    form = form_in(client.get("/c/two-towns/parties?lang=de").text, "history")
    assert form.sent(client).headers["location"] == "/c/two-towns/parties?lang=de"
    assert 'class="way' in client.get("/c/two-towns/parties").text
    assert (folder / "two-towns" / "sources").is_dir()


def test_without_a_folder_nothing_can_begin() -> None:
    with TestClient(app_over(Shelf()), follow_redirects=False) as client:
        assert "Begin a study" not in client.get("/").text
        got = client.post("/new", data={"token": token_of(client), "title": "T", "who": "A"})
        assert got.status_code == 422
        assert "detente serve my-study" in told(got.text)
