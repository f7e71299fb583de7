"""A study begun in the browser from an article: all that the rules find is kept, and what is missing is said."""

from __future__ import annotations

from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from tests.functional.commands import run
from tests.functional.test_draft import GERMAN
from tests.web.apps import app_over
from tests.web.forms import form_in
from tests.web.test_editing import told
from tests.web.test_guard import token_of

from detente.model import read
from detente.web.shelf import Shelf

ARTICLE = """Ships wait before the canal

Arland demanded that Borland withdraw its ships by 1 April. Arland could impose sanctions on Borland, the paper says.

Borland threatened to close the canal, and nobody knows whether it will.
"""


def test_a_pasted_article_becomes_a_study_to_be_edited(client: TestClient, folder: Path) -> None:
    got = form_in(client.get("/").text, "draft").filled(text=ARTICLE, published="2025-03-12").sent(client)
    assert got.status_code == 303
    name = got.headers["location"].split("/")[2]
    conflict = read(folder / name / "model.yaml").conflict
    assert {dm.name.said("en") for dm in conflict.decision_makers} == {"Arland", "Borland"}
    assert (str(conflict.as_of), conflict.sources[0].fact("published")) == ("2025-03-12", "2025-03-12")
    assert "imposing sanctions on Borland" in told(client.get(got.headers["location"]).text)
    assert "demanded that Borland" in told(client.get(f"/c/{name}/read/a1").text)
    assert client.get(f"/c/{name}/evidence").status_code == 200
    assert run("evidence", "check", folder / name).status == 0


def test_a_file_becomes_one_too_and_the_page_goes_on_in_its_language(client: TestClient, folder: Path) -> None:
    file = {"file": ("bericht.txt", GERMAN.encode())}
    got = client.post("/draft?lang=de", data={"token": token_of(client), "text": ""}, files=file)
    assert got.status_code == 303, told(got.text)
    assert got.headers["location"].endswith("/parties?lang=de")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "There is no text in it"),
        ("The roses flower early this year, and it has rained for a week in the garden.", "Nobody was found who acts"),
        ("Les roses fleurissent tôt cette année, et il a plu toute la semaine dans le jardin.", "English and German"),
    ],
)
def test_where_nothing_can_be_drafted_that_is_said_and_the_text_stays(
    client: TestClient, folder: Path, text: str, said: str
) -> None:
    before = sorted(folder.rglob("*"))
    got = form_in(client.get("/").text, "draft").filled(text=text).sent(client)
    assert got.status_code == 422
    assert said in told(got.text)
    assert text in told(got.text)
    assert sorted(folder.rglob("*")) == before


def test_nobody_else_can_begin_one(client: TestClient, folder: Path) -> None:
    before = sorted(folder.rglob("*"))
    assert client.post("/draft", data={"text": ARTICLE}).status_code == 403
    assert sorted(folder.rglob("*")) == before


def test_without_a_folder_nothing_can_begin() -> None:
    with TestClient(app_over(Shelf()), follow_redirects=False) as client:
        got = client.post("/draft", data={"token": token_of(client), "text": ARTICLE})
        assert got.status_code == 422
        assert 'role="alert"' in got.text
