"""The conflicts that ship, looked at by axe as somebody's screen reader would: nothing serious is found."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page
from tests.render.conftest import Written
from tests.render.test_page_limits import SHIPPED

import detente
from detente.names import LANGUAGES, Language
from detente.notebook.brief import Brief
from detente.notebook.result import Result


def _found(page: Page) -> list[Any]:
    """What axe finds that keeps somebody out, by its rule and the first element that it concerns."""
    found = Axe().run(page).response["violations"]
    return [(one["id"], one["nodes"][0]["html"]) for one in found if one["impact"] in {"serious", "critical"}]


@pytest.mark.parametrize("language", LANGUAGES)
def test_as_it_opens(language: Language, page: Page, written_page: Written) -> None:
    page.goto(written_page("ukraine-2025", language).as_uri())
    assert _found(page) == []


@pytest.mark.parametrize(("name", "language"), SHIPPED)
def test_with_everything_unfolded(name: str, language: Language, page: Page, written_page: Written) -> None:
    page.goto(written_page(name, language).as_uri())
    page.evaluate("() => document.querySelectorAll('details').forEach(fold => { fold.open = true; })")
    assert _found(page) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_notebook_shows(language: Language, page: Page, tmp_path: Path) -> None:
    conflict = detente.load("two-towns", language=language)
    cells: list[Brief | Result] = [
        conflict.brief(),
        conflict.holds("SEQ"),
        conflict.who_wants_what(),
        conflict.paths(),
        conflict.sensitivity(),
    ]
    shown = "\n".join(cell._repr_html_() for cell in cells)
    head = f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>Cells</title></head>'
    file = tmp_path / "cells.html"
    file.write_text(f"{head}<body><main><h1>Cells</h1><h2>One</h2>{shown}</main></body></html>", encoding="utf-8")
    page.goto(file.as_uri())
    page.evaluate("() => document.querySelectorAll('details').forEach(fold => { fold.open = true; })")
    assert _found(page) == []
