"""A change that was tried becomes a scenario of the file, which then says the same."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from tests.web.test_guard import token_of
from tests.web.test_screens import settled, words

from detente.answers.asking.change import scenario_from
from detente.model import parse
from detente.scenario import changed

_TRIED = [
    ("without=down", {"without": ("down",)}),
    ("fix=up.dam%3Dno", {"fix": ("up.dam=no",)}),
    ("without_option=down.sue", {"without_option": ("down.sue",)}),
    ("prefer=up%3Dnot+down.sue%3B+up.release", {"prefer": ("up=not down.sue; up.release",)}),
]


@pytest.mark.parametrize(("query", "flags"), _TRIED)
def test_what_is_kept_is_what_was_tried(
    client: TestClient, folder: Path, query: str, flags: dict[str, tuple[str, ...]]
) -> None:
    file = folder / "towns.yaml"
    before = file.read_text(encoding="utf-8")
    page = settled(client, f"/c/towns/what-if?{query}").text
    action = re.search(r'action="(/c/towns/what-if/keep[^"]*)"', page)
    assert action
    sent = {"token": token_of(client), "title": "Was wäre, wenn?"}
    got = client.post(action[1].replace("&amp;", "&"), data=sent)
    assert got.status_code == 303
    conflict = parse(file.read_text(encoding="utf-8")).conflict
    kept = conflict.scenarios[-1]
    assert kept.title is not None
    assert kept.title.said("en") == "Was wäre, wenn?"
    assert changed(conflict, kept).options == changed(conflict, scenario_from(conflict, None, **flags)).options
    assert f"scenario={kept.id}" in got.headers["location"]
    assert "Was wäre, wenn?" in words(settled(client, got.headers["location"]).text)
    assert all(line in file.read_text(encoding="utf-8") for line in before.splitlines())


def test_nothing_is_kept_where_nothing_was_changed_or_of_the_library(client: TestClient, folder: Path) -> None:
    before = (folder / "towns.yaml").read_bytes()
    sent = {"token": token_of(client), "title": "x"}
    assert client.post("/c/towns/what-if/keep", data=sent).status_code == 400
    assert client.post("/c/elmira/what-if/keep?without=lg", data=sent).status_code == 400
    assert client.post("/c/towns/what-if/keep?without=down", data={"title": "x", "token": "no"}).status_code == 403
    assert (folder / "towns.yaml").read_bytes() == before
