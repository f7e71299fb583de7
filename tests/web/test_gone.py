"""A file that goes, or becomes something else, while its pages are open: what it said last stays, and is told so."""

from __future__ import annotations

import os
from collections.abc import Callable
from errno import ENOSPC
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from tests.web.forms import form_in, opened

from detente.study import start_study

PARTIES = "/c/towns/parties?at=decision_makers/up"


def gone(file: Path) -> None:
    file.unlink()


def renamed(file: Path) -> None:
    file.rename(file.with_suffix(".bak"))


def a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


def a_loop(file: Path) -> None:
    file.unlink()
    file.symlink_to(file)


def a_pipe(file: Path) -> None:
    file.unlink()
    os.mkfifo(file)


@pytest.mark.parametrize("become", [gone, renamed, a_folder, a_loop, a_pipe])
@pytest.mark.parametrize(("lang", "said"), [("en", "is no longer there"), ("de", "ist nicht mehr da")])
def test_its_screens_show_what_it_said_last(
    become: Callable[[Path], None], lang: str, said: str, client: TestClient, folder: Path
) -> None:
    before = client.get(f"/c/towns/outcomes?lang={lang}").text
    become(folder / "towns.yaml")
    after = client.get(f"/c/towns/outcomes?lang={lang}")
    assert after.status_code == 200
    assert before.partition("<table")[2].partition("</table")[0] in after.text
    assert said in after.text


def test_a_change_is_refused_with_what_was_filled_in(client: TestClient, folder: Path) -> None:
    form = opened(client, PARTIES)
    gone(folder / "towns.yaml")
    refused = form.filled(note="All that I typed").sent(client)
    assert refused.status_code == 422
    assert "All that I typed" in form_in(refused.text, "edit").values["note"]
    assert not (folder / "towns.yaml").exists()


def test_an_open_page_hears_of_it(client: TestClient, folder: Path) -> None:
    client.get("/c/towns/outcomes")
    gone(folder / "towns.yaml")
    assert "changed" in client.get("/c/towns/stale", params={"sha256": "0", "here": "/c/towns/outcomes"}).text


def test_a_file_that_grew_too_large_is_shown_as_it_was(client: TestClient, folder: Path) -> None:
    client.get("/c/towns/outcomes")
    with (folder / "towns.yaml").open("a", encoding="utf-8") as file:
        file.write(f"# {'x' * 2_000_000}\n")
    got = client.get("/c/towns/outcomes")
    assert (got.status_code, "larger than 1,000,000 bytes" in got.text) == (200, True)


def test_an_article_is_not_lost_where_the_disk_is_full(
    client: TestClient, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(ENOSPC, os.strerror(ENOSPC))

    start_study(folder / "rivers", example="two-towns")
    token = form_in(client.get("/c/rivers/read").text, "add").values["token"]
    typed = {"token": token, "text": "A long article.", "title": "An article"}
    monkeypatch.setattr(os, "fsync", full)
    refused = client.post("/c/rivers/read?lang=de", data=typed, headers={"Origin": "http://testserver"})
    assert (refused.status_code, "Geschrieben wurde nichts" in refused.text) == (503, True)
    monkeypatch.undo()
    assert form_in(refused.text, "again").sent(client).headers["Location"].startswith("/c/rivers/read/")
