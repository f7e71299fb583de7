"""The file itself in the browser: checked while it is typed, written only if it is right and nobody else wrote."""

from __future__ import annotations

from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from lxml import html
from tests.web.forms import Form, form_in, opened
from tests.web.test_editing import told

from detente.web.editing.pane import keys_at


def pane(client: TestClient, name: str = "towns") -> Form:
    return form_in(client.get(f"/c/{name}/file").text, "file")


def file(folder: Path) -> Path:
    return folder / "towns.yaml"


def test_what_is_typed_is_written_byte_for_byte(client: TestClient, folder: Path) -> None:
    form = pane(client)
    assert form.values["text"] == [file(folder).read_text(encoding="utf-8")]
    typed = form.values["text"][0].replace("Upstream", "Uphill") + "# a comment\n"
    assert form.filled(text=typed.replace("\n", "\r\n")).sent(client).status_code == 303
    assert file(folder).read_text(encoding="utf-8") == typed


def test_the_ends_of_lines_stay_as_the_file_has_them(client: TestClient, folder: Path) -> None:
    file(folder).write_bytes(file(folder).read_bytes().replace(b"\n", b"\r\n"))
    before = file(folder).read_bytes()
    form = pane(client)
    assert form.filled(text=form.values["text"][0].replace("\r\n", "\n")).sent(client).status_code == 303
    assert file(folder).read_bytes() == before


def test_a_mark_at_the_beginning_stays(client: TestClient, folder: Path) -> None:
    file(folder).write_bytes(b"\xef\xbb\xbf" + file(folder).read_bytes())
    before, form = file(folder).read_bytes(), pane(client)
    assert form.values["text"][0].startswith("format")
    assert form.filled(text=form.values["text"][0] + "# c\n").sent(client).status_code == 303
    assert file(folder).read_bytes() == before + b"# c\n"


def test_a_text_that_cannot_be_shown_as_it_is_cannot_be_typed_in(client: TestClient, folder: Path) -> None:
    text = file(folder).read_text(encoding="utf-8").replace("Upstream", "Up\u202estream")
    file(folder).write_text(text, encoding="utf-8")
    assert html.fromstring(client.get("/c/towns/file").text).xpath("//textarea/@readonly")
    form = opened(client, "/c/towns/parties?at=decision_makers/up")
    assert form.filled(short="Up").sent(client).status_code == 303
    assert "Up\u202estream" in file(folder).read_text(encoding="utf-8")


def test_a_text_with_faults_is_not_written_and_stays_on_the_page(client: TestClient, folder: Path) -> None:
    before, form = file(folder).read_bytes(), pane(client)
    typed = form.values["text"][0].replace("up.dam", "up.damm")
    got = form.filled(text=typed).sent(client)
    assert got.status_code == 422
    assert file(folder).read_bytes() == before
    page = html.fromstring(got.text)
    assert page.xpath("string(//textarea[@name='text'])").strip() == typed.strip()
    assert page.xpath("//mark/text()") == ["up.damm"]
    assert page.xpath("//ol[@class='found']//button/@data-line") == ["22"]


def test_findings_are_said_while_it_is_typed(client: TestClient) -> None:
    form = pane(client)
    token = {"token": form.values["token"][0]}
    got = client.post("/c/towns/file/check?lang=de", data={**token, "text": "format: 1\ntitle: [\n", "line": "2"})
    assert got.status_code == 200
    assert "Zeile 2" in got.text
    fine = client.post("/c/towns/file/check", data={**token, "text": form.values["text"][0], "line": "1"})
    assert "Nothing is wrong with it." in fine.text


def test_who_saves_second_sees_both_texts(client: TestClient, folder: Path) -> None:
    form = pane(client)
    theirs = file(folder).read_text(encoding="utf-8").replace("Upstream", "Theirs")
    file(folder).write_text(theirs, encoding="utf-8")
    got = form.filled(text=form.values["text"][0].replace("Upstream", "Mine")).sent(client)
    assert got.status_code == 409
    assert "name: Theirs" in got.text
    assert "name: Mine" in got.text
    assert file(folder).read_text(encoding="utf-8") == theirs
    assert form_in(got.text, "file").sent(client).status_code == 303
    assert "name: Mine" in file(folder).read_text(encoding="utf-8")


def test_a_broken_file_can_be_put_right(client: TestClient, folder: Path) -> None:
    assert "unknown key" in told(client.get("/c/broken/file").text)
    text = file(folder).read_text(encoding="utf-8")
    assert pane(client, "broken").filled(text=text).sent(client).status_code == 303
    assert client.get("/c/broken/parties").status_code == 200


def test_the_file_of_a_conflict_of_the_library_is_read_only(client: TestClient) -> None:
    assert html.fromstring(client.get("/c/elmira/file").text).xpath("//textarea/@readonly")
    assert pane(client, "elmira").sent(client).status_code == 400


@pytest.mark.parametrize(
    ("text", "line", "there", "missing"),
    [
        ("format: 1\ntitle: T\n", 2, "decision_makers", "title"),
        ("format: 1\ndecision_makers:\n  a:\n    name: A\n", 4, "preferences", "name"),
        ("constraints:\n  - never: a\n", 2, "because", "never"),
        ("conditions:\n  c:\n    is: a\n\n", 4, "title", "is"),
    ],
)
def test_what_can_stand_in_a_line(text: str, line: int, there: str, missing: str) -> None:
    keys = [key for key, _ in keys_at(text, line)]
    assert there in keys
    assert missing not in keys


@pytest.mark.parametrize("text", ["", "[", "- a", "\x00", "x"])
def test_where_nothing_can_be_told_nothing_is(text: str) -> None:
    assert keys_at(text, 1) == []
    assert keys_at(text, 99) == []


def test_a_long_text_is_written_whatever_a_browser_makes_of_its_letters(client: TestClient, folder: Path) -> None:
    form = pane(client)
    long = form.values["text"][0] + f"# {'Fluß ' * 15}\n" * 5_000
    assert form.filled(text=long.replace("\n", "\r\n")).sent(client).status_code == 303
    assert file(folder).read_text(encoding="utf-8") == long
