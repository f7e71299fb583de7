"""A real server on the loopback that speaks the chat protocol, or fails to, as a test says."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from detente.assistant import Endpoint

KEY = "sk-do-not-tell-4711"


@dataclass(slots=True)
class Said:
    """What a server answers (bytes as they are, anything else as JSON), and how."""

    body: Any
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    claims: int | None = None
    """The length that it claims, if not the true one."""
    waits: float = 0.0
    """Seconds before each part of the body."""
    parts: int = 1


@dataclass(slots=True)
class Asked:
    """A question as it reached the server."""

    path: str
    headers: dict[str, str]
    body: Any


@dataclass(slots=True)
class Server:
    """Where it is, and what it was asked."""

    url: str
    asked: list[Asked]
    closing: threading.Event

    @property
    def endpoint(self) -> Endpoint:
        return Endpoint(self.url, "tiny", KEY)

    @property
    def environment(self) -> dict[str, str]:
        return {"DETENTE_ASSISTANT_URL": self.url, "DETENTE_ASSISTANT_MODEL": "tiny", "DETENTE_ASSISTANT_KEY": KEY}


def chat(content: Any, finish: str = "stop") -> dict[str, Any]:
    """An answer in the chat protocol."""
    message = {"role": "assistant", "content": content}
    return {"object": "chat.completion", "choices": [{"index": 0, "message": message, "finish_reason": finish}]}


def proposing(*proposals: Any) -> dict[str, Any]:
    """An answer with these proposals."""
    return chat(json.dumps({"proposals": proposals}))


@contextmanager
def serving(said: Said) -> Iterator[Server]:
    """A server that answers every question so."""
    asked: list[Asked] = []
    closing = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            content = self.rfile.read(int(self.headers["Content-Length"]))
            asked.append(Asked(self.path, dict(self.headers), json.loads(content)))
            self._answer()

        def do_GET(self) -> None:
            asked.append(Asked(self.path, dict(self.headers), None))
            self._answer()

        def _answer(self) -> None:
            body = said.body if isinstance(said.body, bytes) else json.dumps(said.body).encode()
            self.close_connection = True
            try:
                self.send_response(said.status)
                for name, value in said.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body) if said.claims is None else said.claims))
                self.end_headers()
                size = -(-len(body) // said.parts) or 1
                for start in range(0, len(body), size):
                    closing.wait(said.waits)
                    self.wfile.write(body[start : start + size])
                    self.wfile.flush()
            except OSError:
                return  # whoever asked has gone

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 – the name that the base class gives it
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield Server(f"http://127.0.0.1:{server.server_port}/v1", asked, closing)
    finally:
        closing.set()
        server.shutdown()
        server.server_close()
        thread.join()
