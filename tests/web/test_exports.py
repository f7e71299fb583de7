"""What a report can be handed on as: a page that stands alone, a Word document, an archive of the study."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from tests.functional.commands import run
from tests.web.apps import app_over

from detente.web.shelf import Shelf


def _files(folder: Path) -> dict[str, bytes]:
    """What is in a folder and not hidden."""
    shown = (path for path in folder.rglob("*") if path.is_file() and not path.name.startswith("."))
    return {str(path.relative_to(folder)): path.read_bytes() for path in shown}


def test_the_page_is_the_one_that_the_command_writes(client: TestClient, tmp_path: Path) -> None:
    got = client.get("/c/two-towns/report.html?lang=de")
    assert got.headers["Content-Disposition"] == 'attachment; filename="two-towns.html"'
    assert run("brief", "two-towns", "--lang", "de", "--html", tmp_path / "page.html").status == 0
    assert got.text == (tmp_path / "page.html").read_text(encoding="utf-8")


def test_a_changed_conflict_is_handed_on_as_changed(client: TestClient) -> None:
    plain, changed = (client.get(f"/c/two-towns/report.html{q}").text for q in ("", "?without_option=down.sue"))
    assert plain != changed


def test_a_word_document_is_one(client: TestClient) -> None:
    got = client.get("/c/two-towns/report.docx")
    assert "word/document.xml" in zipfile.ZipFile(io.BytesIO(got.content)).namelist()


def test_an_archive_of_a_study_opens_elsewhere(tmp_path: Path) -> None:
    study = tmp_path / "river"
    assert run("new", study, "--from", "ukraine-2025").status == 0
    (study / ".secret").write_text("not handed on", encoding="utf-8")
    with TestClient(app_over(Shelf(study))) as client:
        first, second = (client.get("/c/model/report.study.zip").content for _ in range(2))
    assert first == second, "the same study, the same bytes"
    archive = zipfile.ZipFile(io.BytesIO(first))
    assert not any(".secret" in name for name in archive.namelist())
    archive.extractall(tmp_path / "elsewhere")
    assert run("check", tmp_path / "elsewhere" / "river" / "model.yaml").status == 0
    assert _files(study) == _files(tmp_path / "elsewhere" / "river")


@pytest.mark.parametrize("kind", ["html", "study.zip"])
def test_what_is_not_there_cannot_be_handed_on(client: TestClient, kind: str) -> None:
    assert client.get(f"/c/nowhere/report.{kind}").status_code == 400
