"""Serve conflicts to the browser on this machine."""

from __future__ import annotations

import socket
import webbrowser
from collections.abc import Callable
from threading import Timer

from detente.errors import UsageError
from detente.web.app import app_of
from detente.web.guard import Guard
from detente.web.place import Place
from detente.web.shelf import Shelf

HOST = "127.0.0.1"
PORT = 8017


def serve(shelf: Shelf, *, port: int | None, browser: bool, say: Callable[[str], None]) -> None:
    """Serve until somebody ends it.

    Args:
        shelf: what is served.
        port: where; 0: any that is free; None: the usual one, or any where that is taken.
        browser: whether to open one.
        say: is told the address.

    Raises:
        UsageError: if the port that is named is taken.
    """
    import uvicorn  # noqa: PLC0415 – only who serves waits for it

    listening = _usual() if port is None else _listening(port)
    port = listening.getsockname()[1]
    app = app_of(Place(shelf, Guard(frozenset((f"{HOST}:{port}", f"localhost:{port}")))))
    address = f"http://{HOST}:{port}/"
    say(address)
    if browser:
        Timer(0.5, webbrowser.open, [address]).start()
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False, timeout_graceful_shutdown=2))
    server.run(sockets=[listening])


def _usual() -> socket.socket:
    try:
        return _listening(PORT)
    except UsageError:
        return _listening(0)


def _listening(port: int) -> socket.socket:
    """A socket of this machine alone."""
    taken = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        taken.bind((HOST, port))
        taken.listen()  # who asks at once waits for the first answer
    except OSError as fault:
        taken.close()
        raise UsageError(f"port {port} cannot be used ({fault.strerror}); name another: --port N, 0 for any") from None
    return taken
