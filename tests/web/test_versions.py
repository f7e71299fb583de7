"""A page knows when its file is another by now; versions that were kept are compared in words."""

from __future__ import annotations

import re
from hashlib import sha256
from pathlib import Path

from fastapi.testclient import TestClient
from tests.web.test_screens import settled, words

from detente.study.history import begin, keep


def _stale(client: TestClient) -> str:
    found = re.search(r'hx-get="(/c/towns/stale[^"]*)"', settled(client, "/c/towns/outcomes").text)
    assert found
    return found[1].replace("&amp;", "&")


def test_a_page_is_told_when_its_file_changed(client: TestClient, folder: Path) -> None:
    address, file = _stale(client), folder / "towns.yaml"
    assert client.get(address).status_code == 204
    file.write_text(file.read_text(encoding="utf-8") + "# looked at\n", encoding="utf-8")
    assert "has been changed" in client.get(address).text
    file.write_text("format: 1\n", encoding="utf-8")
    assert "has faults now" in client.get(address).text
    assert "evil" not in client.get(address + "&here=http://evil.example/").text


def test_without_earlier_versions_the_screen_says_when_there_will_be_some(client: TestClient) -> None:
    assert "no earlier versions" in words(settled(client, "/c/towns/versions").text)
    assert "no earlier versions" in words(settled(client, "/c/elmira/versions").text)


def test_an_earlier_version_is_compared_with_the_file_as_it_is(client: TestClient, folder: Path) -> None:
    file = folder / "towns.yaml"
    before = file.read_bytes()
    begin(file)
    keep(file, before)
    file.write_bytes(re.sub(rb"title: .*", b"title: Three villages", before, count=1))
    assert sha256(file.read_bytes()) != sha256(before)
    told = words(settled(client, "/c/towns/versions").text)
    assert "Three villages" in told
    assert "As before." in told
