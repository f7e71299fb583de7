"""The wire: what is sent, and that no answer does more than be read."""

from __future__ import annotations

import gzip
import socket
from typing import Any

import pytest
from tests.assistant.server import KEY, Said, chat, serving

from detente.assistant import AssistantFailed, Endpoint, endpoint_of, reply
from detente.errors import UsageError

QUESTION = [{"role": "user", "content": "Wer entscheidet? “Who?”"}]


def test_one_question_one_answer() -> None:
    with serving(Said(chat("So."))) as server:
        assert reply(server.endpoint, QUESTION) == "So."
    (asked,) = server.asked
    assert asked.path == "/v1/chat/completions"
    assert asked.body == {"model": "tiny", "messages": QUESTION, "stream": False}
    assert asked.headers["Authorization"] == f"Bearer {KEY}"


def test_without_a_key_none_is_sent() -> None:
    with serving(Said(chat("So."))) as server:
        reply(Endpoint(server.url, "tiny"), QUESTION)
    assert "Authorization" not in server.asked[0].headers


@pytest.mark.parametrize(
    ("status", "kind", "expected"),
    [
        (400, AssistantFailed, "refuses the question (status 400)"),
        (401, UsageError, "refuses the key (status 401)"),
        (403, UsageError, "DETENTE_ASSISTANT_KEY"),
        (404, UsageError, "DETENTE_ASSISTANT_URL or DETENTE_ASSISTANT_MODEL"),
        (429, AssistantFailed, "takes no more questions"),
        (500, AssistantFailed, "has a fault (status 500)"),
        (503, AssistantFailed, "ask again later"),
    ],
)
def test_a_refusal_says_what_and_why_and_not_the_key(status: int, kind: type[Exception], expected: str) -> None:
    body = {"error": {"message": f"bad key {KEY}\n\x1b[31mred", "type": "x"}}
    with serving(Said(body, status=status)) as server, pytest.raises(kind) as caught:
        reply(server.endpoint, QUESTION)
    message = str(caught.value)
    assert expected in message
    assert "bad key … " in message
    assert KEY not in message
    assert message.isprintable()
    assert len(server.asked) == 1, "a question is asked once"


@pytest.mark.parametrize("body", [b"", b"<html>no</html>", b"[" * 100_000, [], {"error": None}, {"error": {}}])
def test_a_refusal_without_a_reason_is_still_one(body: Any) -> None:
    with serving(Said(body, status=500)) as server, pytest.raises(AssistantFailed, match="has a fault"):
        reply(server.endpoint, QUESTION)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"", "does not answer in JSON"),
        (b"<html>Welcome</html>", "does not answer in JSON"),
        (b'{"choices": [{"message": {"content": "half', "does not answer in JSON"),
        (b"\xff\xfe\x00", "does not answer in JSON"),
        (b"[" * 500_000, "does not answer in JSON"),
        (b"1" * 100_000, "does not answer in JSON"),
        ({}, "not of the chat protocol"),
        ([], "not of the chat protocol"),
        (None, "not of the chat protocol"),
        ({"choices": "none"}, "not of the chat protocol"),
        ({"choices": []}, "gives no answer"),
        ({"choices": [None]}, "without a word"),
        (chat(None), "without a word"),
        (chat("  \n"), "without a word"),
        (chat(["So."]), "without a word"),
        (chat('{"proposals": [', finish="length"), "cut off"),
    ],
)
def test_what_is_no_answer_is_said_to_be_none(body: Any, expected: str) -> None:
    with serving(Said(body)) as server, pytest.raises(AssistantFailed, match=expected):
        reply(server.endpoint, QUESTION)


def test_a_reply_that_breaks_off() -> None:
    with serving(Said(chat("So."), claims=10_000)) as server, pytest.raises(AssistantFailed, match="broke off"):
        reply(server.endpoint, QUESTION)


def test_a_huge_reply_is_not_read_to_its_end() -> None:
    body = b" " * 3_000_000
    with serving(Said(body)) as server, pytest.raises(AssistantFailed, match="more than 2,000,000 bytes"):
        reply(server.endpoint, QUESTION)


def test_a_packed_reply_is_not_unpacked() -> None:
    packed = Said(gzip.compress(b" " * 3_000_000), headers={"Content-Encoding": "gzip"})
    with serving(packed) as server, pytest.raises(AssistantFailed, match="does not answer in JSON"):
        reply(server.endpoint, QUESTION)


def test_a_silent_server_is_not_waited_for() -> None:
    with serving(Said(chat("So."), waits=30)) as server, pytest.raises(AssistantFailed, match="took too long"):
        reply(server.endpoint, QUESTION, seconds=0.2)


def test_a_server_that_drips_is_not_waited_for() -> None:
    dripping = Said(chat("So." * 200), waits=0.05, parts=200)
    with serving(dripping) as server, pytest.raises(AssistantFailed, match="took too long"):
        reply(server.endpoint, QUESTION, seconds=0.3)


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_not_followed(status: int) -> None:
    with serving(Said(chat("Elsewhere."))) as elsewhere:
        away = Said({}, status=status, headers={"Location": f"{elsewhere.url}/chat/completions"})
        with serving(away) as server, pytest.raises(AssistantFailed, match="sends us elsewhere"):
            reply(server.endpoint, QUESTION)
    assert elsewhere.asked == []


def test_nobody_there() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(AssistantFailed, match=f"127.0.0.1:{port} cannot be reached"):
        reply(Endpoint(f"http://127.0.0.1:{port}/v1", "tiny", KEY), QUESTION)


def test_no_encryption_where_it_was_promised() -> None:
    with serving(Said(chat("So."))) as server, pytest.raises(AssistantFailed, match="no safe connection"):
        reply(Endpoint(server.url.replace("http:", "https:"), "tiny", KEY), QUESTION)


def _environment(**values: str) -> dict[str, str]:
    given = {"url": "https://models.example/v1", "model": "tiny", "key": KEY} | values
    return {f"DETENTE_ASSISTANT_{name.upper()}": value for name, value in given.items()}


def test_the_endpoint_is_in_the_environment() -> None:
    endpoint = endpoint_of(_environment(url=" https://models.example:8443/v1/ "))
    assert (endpoint.url, endpoint.host, endpoint.is_encrypted) == (
        "https://models.example:8443/v1",
        "models.example:8443",
        True,
    )
    assert not endpoint_of(_environment(url="http://localhost/v1")).is_encrypted
    assert endpoint_of(_environment(key="")).key == ""
    assert KEY not in repr(endpoint)


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ({"url": ""}, "DETENTE_ASSISTANT_URL"),
        ({"model": " "}, "DETENTE_ASSISTANT_MODEL"),
        ({"url": "models.example/v1"}, "DETENTE_ASSISTANT_URL"),
        ({"url": "file:///etc/passwd"}, "DETENTE_ASSISTANT_URL"),
        ({"url": "https://"}, "DETENTE_ASSISTANT_URL"),
        ({"url": "https://[::1/v1"}, "DETENTE_ASSISTANT_URL"),
        ({"url": f"https://me:{KEY}@models.example/v1"}, "DETENTE_ASSISTANT_URL"),
        ({"url": f"https://models.example/v1?key={KEY}"}, "DETENTE_ASSISTANT_URL"),
        ({"url": "https://models.example/v1\r\nX: y"}, "DETENTE_ASSISTANT_URL"),
        ({"url": "https://models.example\\@evil.example/v1"}, "DETENTE_ASSISTANT_URL"),
        ({"key": f"{KEY}\r\nX-More: 1"}, "DETENTE_ASSISTANT_KEY"),
        ({"key": "schlüssel"}, "DETENTE_ASSISTANT_KEY"),
    ],
)
def test_an_environment_that_names_none_is_refused_without_telling_the_key(values: dict[str, str], named: str) -> None:
    with pytest.raises(UsageError, match=named) as caught:
        endpoint_of(_environment(**values))
    assert KEY not in str(caught.value)
