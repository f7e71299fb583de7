"""A browser, and the pages of the conflicts that ship, each made once for all processes that run tests."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest
from filelock import FileLock
from playwright.sync_api import Browser, Page, sync_playwright
from tests.functional.commands import run

from detente.names import Language

_CHROMIUM = Path("/usr/bin/chromium")

Written: TypeAlias = Callable[[str, Language], Path]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if not _CHROMIUM.exists():
        if os.environ.get("DETENTE_REQUIRE_BROWSER"):
            pytest.fail(f"DETENTE_REQUIRE_BROWSER is set, but there is no {_CHROMIUM}; install Chromium")
        pytest.skip(f"no {_CHROMIUM} to look at the page with")
    with sync_playwright() as play:
        chromium = play.chromium.launch(executable_path=_CHROMIUM, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    yield page
    page.close()


@pytest.fixture(scope="session")
def written_page(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Written:
    """Where the page is that ``brief --html`` writes of a conflict in a language."""
    base = tmp_path_factory.getbasetemp()
    folder = (base if worker_id == "master" else base.parent) / "pages"
    folder.mkdir(exist_ok=True)

    def written(name: str, language: Language) -> Path:
        file = folder / f"{name}-{language}.html"
        with FileLock(f"{file}.lock"):
            if not file.exists():
                ran = run("brief", name, "--lang", language, "--quiet", "--html", file)
                assert ran.status == 0, ran.err
        return file

    return written
