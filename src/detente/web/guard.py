"""Who may ask, and what a page may do: only this machine's browser, on pages of ours, with scripts of ours."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from secrets import compare_digest, token_urlsafe

from fastapi import Request, Response

LARGEST = 24_000_000
"""Bytes that a request may bring: an article as PDF is the largest thing that somebody gives."""

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",  # by no-referrer our own forms would be sent without their origin
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
_READS = {"GET", "HEAD"}


class OldPage(Exception):
    """A page asks for a change that was made before the server was started anew: it does not know the token."""


class Guard:
    """Lets requests in that come from where they should.

    Args:
        hosts: the names, with their port, under which the server is known; a page of another site that had its name
            point here is not among them.

    Attributes:
        token: what a change has to carry: only our own pages know it.
    """

    def __init__(self, hosts: frozenset[str]) -> None:
        self._hosts, self.token = hosts, token_urlsafe(24)

    async def __call__(self, request: Request, go_on: Callable[[Request], Awaitable[Response]]) -> Response:
        """Answer a request, or refuse it in a sentence."""
        refused = self._refusal(request)
        response = Response(refused[1], refused[0], media_type="text/plain") if refused else await go_on(request)
        for name, value in _HEADERS.items():
            response.headers.setdefault(name, value)
        if not request.url.path.startswith("/static/"):
            response.headers.setdefault("Cache-Control", "no-store")
        return response

    def _refusal(self, request: Request) -> tuple[int, str] | None:
        if request.headers.get("host", "") not in self._hosts:
            return 421, f"This is not the server of that name; open http://{min(self._hosts)}/ instead.\n"
        if request.method in _READS:
            return None
        origin = request.headers.get("origin")
        if origin is not None and origin.partition("://")[2] not in self._hosts:
            return 403, "Another site may change nothing here; make the change on our own page.\n"
        length = request.headers.get("content-length", "")
        if not length.isdigit() or "transfer-encoding" in request.headers:  # which would count instead
            return 411, "Say how many bytes are sent (Content-Length).\n"
        if int(length) > LARGEST:
            return 413, f"That is more than {LARGEST // 1_000_000} MB; send a shorter text.\n"
        return None

    def check(self, token: str) -> None:
        """Let a change pass that carries the token. Raises OldPage for others."""
        if not compare_digest(token.encode(), self.token.encode()):
            raise OldPage
