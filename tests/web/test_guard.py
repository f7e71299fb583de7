"""Who may ask: this machine's browser, on pages of ours."""

from __future__ import annotations

import re

import pytest
from fastapi.testclient import TestClient
from tests.web.forms import form_in

STOP = "/c/elmira/report/stop"


def token_of(client: TestClient) -> str:
    """What the pages carry to be let in."""
    found = re.search(r'X-Detente-Token": "([^"]+)"', client.get("/").text)
    assert found
    return found[1]


def test_every_answer_forbids_scripts_and_requests_that_are_not_ours(client: TestClient) -> None:
    for address in ("/", "/c/elmira/report", "/c/elmira/nothing", "/static/app.css"):
        policy = client.get(address).headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "script-src 'self';" in policy


def test_another_host_is_refused(client: TestClient) -> None:
    got = client.get("/", headers={"Host": "evil.example"})
    assert got.status_code == 421
    assert "evil" not in got.text


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://testserver.evil.example"])
def test_a_change_from_another_site_is_refused(client: TestClient, origin: str) -> None:
    got = client.post(STOP, data={"token": token_of(client)}, headers={"Origin": origin})
    assert got.status_code == 403


def test_a_change_needs_the_token_of_the_page(client: TestClient) -> None:
    assert client.post(STOP, data={"token": "guess"}).status_code == 403
    assert client.post(STOP).status_code in {403, 411}
    assert client.post(STOP, data={"token": token_of(client)}).status_code == 303
    assert client.post(STOP, data={"x": ""}, headers={"X-Detente-Token": token_of(client)}).status_code == 303


def test_too_large_a_request_is_refused_before_it_is_read(client: TestClient) -> None:
    got = client.post(STOP, content=b"x", headers={"Content-Length": "99999999999"})
    assert got.status_code == 413


def test_a_body_whose_length_is_not_said_is_refused(client: TestClient) -> None:
    sent = {"Transfer-Encoding": "chunked", "Content-Length": "4", "X-Detente-Token": token_of(client)}
    assert client.post(STOP, content=b"x=yz", headers=sent).status_code == 411


def test_what_was_filled_in_before_the_server_was_started_anew_can_be_sent_again(client: TestClient) -> None:
    typed = {"token": "of the server before", "title": "Two <b>banks</b>", "who": "\nnorth\nsouth"}
    refused = client.post("/new?lang=de", data=typed, headers={"Origin": "http://testserver"})
    assert (refused.status_code, "Noch einmal senden" in refused.text) == (403, True)
    again = form_in(refused.text, "again")
    assert {key: again.values[key] for key in ("title", "who")} == {key: [typed[key]] for key in ("title", "who")}
    assert again.sent(client).headers["Location"] == "/c/two-b-banks-b/read?lang=de"


def test_what_another_site_may_have_filled_in_is_not_offered(client: TestClient) -> None:
    refused = client.post("/new", data={"token": "guess", "title": "Theirs", "who": "them"})
    assert (refused.status_code, "Theirs" in refused.text) == (403, False)
