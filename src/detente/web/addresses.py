"""Addresses: the one that a request has, and the language in one."""

from __future__ import annotations

from fastapi import Request

from detente.names import Language


def here_of(request: Request) -> str:
    """Where a page is, with all that its address says."""
    return request.url.path + (f"?{request.url.query}" if request.url.query else "")


def spoken(language: Language) -> str:
    """The end of an address that says nothing but the language; English goes without saying."""
    return "" if language == "en" else f"?lang={language}"
