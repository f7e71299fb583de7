"""The browser in which pages are looked at."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

_CHROMIUM = Path("/usr/bin/chromium")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    from playwright.sync_api import expect, sync_playwright  # noqa: PLC0415 – most tests need none

    if not _CHROMIUM.exists():
        if os.environ.get("DETENTE_REQUIRE_BROWSER"):
            pytest.fail(f"DETENTE_REQUIRE_BROWSER is set, but there is no {_CHROMIUM}; install Chromium")
        pytest.skip(f"no {_CHROMIUM} to look at the page with")
    expect.set_options(timeout=30_000)  # a busy machine takes its time
    with sync_playwright() as play:
        chromium = play.chromium.launch(executable_path=_CHROMIUM, args=["--no-sandbox"])
        yield chromium
        chromium.close()
