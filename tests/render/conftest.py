"""The pages of the conflicts that ship, each made once for all processes that run tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pytest
from filelock import FileLock
from playwright.sync_api import Browser, Page
from tests.functional.commands import run

from detente.names import Language

Written: TypeAlias = Callable[[str, Language], Path]


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
