"""Addresses: the one that a request has, and the language in one."""

from __future__ import annotations

from fastapi import Request

from detente.names import LANGUAGES, Language


def here_of(request: Request) -> str:
    """Where a page is, with all that its address says."""
    return request.url.path + (f"?{request.url.query}" if request.url.query else "")


def preferred(request: Request) -> Language:
    """The language that a browser asks for first, of those that there are; English without one."""
    wanted = (one.strip()[:2].lower() for one in request.headers.get("accept-language", "").split(","))
    return next((known for one in wanted for known in LANGUAGES if known == one), "en")


def spoken(language: Language) -> str:
    """The end of an address that says nothing but the language; English goes without saying."""
    return "" if language == "en" else f"?lang={language}"
