"""One question to the assistant and its answer: no redirects, no second try, nothing larger or later than allowed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from time import monotonic
from typing import Any, Never

import urllib3
from urllib3.exceptions import HTTPError, ProtocolError, ReadTimeoutError, SSLError

from detente.assistant.endpoint import KEY, MODEL, URL, Endpoint
from detente.errors import DetenteError, UsageError

SECONDS_TO_CONNECT = 10.0
SECONDS = 300.0
"""How long an answer may take; models on a laptop are slow."""
MOST_BYTES = 2_000_000
_CHUNK = 65_536
_LONGEST_REASON = 300
_UNSHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")


class AssistantFailed(DetenteError):
    """The assistant gave no answer that can be used; nothing was written."""


def reply(endpoint: Endpoint, messages: Sequence[dict[str, str]], *, seconds: float = SECONDS) -> str:
    """What the assistant answers to messages of the chat protocol.

    Args:
        endpoint: whom to ask.
        messages: what to ask.
        seconds: how long it may take.

    Raises:
        UsageError: if the endpoint refuses the key, or knows no such address or model.
        AssistantFailed: if it cannot be reached, takes too long, or its answer cannot be used.
    """
    status, body = _posted(endpoint, messages, seconds)
    if status != 200:
        _refuse(endpoint, status, body)
    return _content(endpoint, _json(endpoint, body))


def _posted(endpoint: Endpoint, messages: Sequence[dict[str, str]], seconds: float) -> tuple[int, bytes]:
    until = monotonic() + seconds
    headers = {"Content-Type": "application/json", "Accept": "application/json", "Accept-Encoding": "identity"}
    if endpoint.key:
        headers["Authorization"] = f"Bearer {endpoint.key}"
    question = {"model": endpoint.model, "messages": list(messages), "stream": False}
    with urllib3.PoolManager() as pool:
        try:
            response = pool.request(
                "POST",
                f"{endpoint.url}/chat/completions",
                body=json.dumps(question).encode(),
                headers=headers,
                timeout=urllib3.Timeout(connect=min(SECONDS_TO_CONNECT, seconds), read=seconds),
                retries=False,
                redirect=False,
                preload_content=False,
                decode_content=False,
            )
            return response.status, b"".join(_chunks(endpoint, response, until))
        except ReadTimeoutError:
            _too_late(endpoint)
        except SSLError as fault:
            raise AssistantFailed(f"no safe connection to the assistant at {endpoint.host}: {fault}") from None
        except ProtocolError:
            raise AssistantFailed(f"the assistant at {endpoint.host} broke off in the middle; ask again") from None
        except HTTPError:
            raise AssistantFailed(
                f"the assistant at {endpoint.host} cannot be reached; see that it is running, or correct {URL}"
            ) from None


def _chunks(endpoint: Endpoint, response: urllib3.BaseHTTPResponse, until: float) -> Iterator[bytes]:
    read = 0
    while chunk := response.read1(_CHUNK, decode_content=False):
        read += len(chunk)
        if read > MOST_BYTES:
            raise AssistantFailed(
                f"the assistant at {endpoint.host} answers with more than {MOST_BYTES:,} bytes; that is no answer to "
                "what was asked"
            )
        if monotonic() > until:
            _too_late(endpoint)
        yield chunk


def _too_late(endpoint: Endpoint) -> Never:
    raise AssistantFailed(
        f"the assistant at {endpoint.host} took too long; ask again, or set a quicker model in {MODEL}"
    )


def _refuse(endpoint: Endpoint, status: int, body: bytes) -> Never:
    host, why = endpoint.host, _why(endpoint, body)
    match status:
        case 401 | 403:
            raise UsageError(f"the assistant at {host} refuses the key (status {status}){why}; set {KEY}")
        case 404:
            raise UsageError(
                f"the assistant at {host} knows no such address or model (status 404){why}; correct {URL} or {MODEL}"
            )
        case 429:
            raise AssistantFailed(
                f"the assistant at {host} takes no more questions for the moment (status 429){why}; ask again later"
            )
        case _ if 300 <= status < 400:
            raise AssistantFailed(
                f"the assistant at {host} sends us elsewhere (status {status}), which is not followed; set {URL} to "
                "the address itself"
            )
        case _ if status >= 500:
            raise AssistantFailed(f"the assistant at {host} has a fault (status {status}){why}; ask again later")
    raise AssistantFailed(f"the assistant at {host} refuses the question (status {status}){why}")


def _why(endpoint: Endpoint, body: bytes) -> str:
    """The reason that a refusal gives, if any: on one line, in bounds, and without the key, which some repeat."""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return ""
    match value:
        case {"error": {"message": str(reason)}} | {"error": str(reason)} | {"message": str(reason)}:
            if endpoint.key:
                reason = reason.replace(endpoint.key, "…")
            line = " ".join(_UNSHOWN.sub(" ", reason).split())[:_LONGEST_REASON]
            return f": {line}" if line else ""
    return ""


def _json(endpoint: Endpoint, body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        raise AssistantFailed(
            f"the assistant at {endpoint.host} does not answer in JSON; {URL} should name a server that speaks "
            "OpenAI's chat protocol"
        ) from None


def _content(endpoint: Endpoint, value: Any) -> str:
    match value:
        case {"choices": [{"finish_reason": "length"}, *_]}:
            raise AssistantFailed(
                f"the answer of the assistant at {endpoint.host} is cut off; give it a shorter text, or set a model in "
                f"{MODEL} that may answer at more length"
            )
        case {"choices": [{"message": {"content": str(content)}}, *_]} if content.strip():
            return content
        case {"choices": [_, *_]}:
            raise AssistantFailed(f"the assistant at {endpoint.host} answers without a word; ask again")
        case {"choices": []}:
            raise AssistantFailed(f"the assistant at {endpoint.host} gives no answer; ask again")
    raise AssistantFailed(
        f"what the assistant at {endpoint.host} sends is not of the chat protocol: it has no choices; correct {URL}"
    )
