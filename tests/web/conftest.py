"""The app: asked over a folder with two conflicts, one of them broken; and served to a browser."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from time import sleep

import pytest
import uvicorn
from fastapi.testclient import TestClient
from playwright.sync_api import Browser, Page
from tests.functional.commands import TWO_TOWNS
from tests.web.apps import app_over

from detente.study import start_study
from detente.web.shelf import Shelf


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "towns.yaml").write_text(TWO_TOWNS, encoding="utf-8")
    (tmp_path / "broken.yaml").write_text("format: 1\ntitle: Two towns\nparties: {}\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def client(folder: Path) -> Iterator[TestClient]:
    with TestClient(app_over(Shelf(folder)), follow_redirects=False) as client:
        yield client


@pytest.fixture
def study(tmp_path: Path) -> Path:
    start_study(tmp_path / "study", example="two-towns")
    return tmp_path / "study"


@pytest.fixture
def address(study: Path) -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        host = f"127.0.0.1:{listening.getsockname()[1]}"
        server = uvicorn.Server(uvicorn.Config(app_over(Shelf(study), host), log_level="error"))
        thread = Thread(target=server.run, args=([listening],))
        thread.start()
        while not server.started:
            sleep(0.02)
        yield f"http://{host}"
        server.should_exit = True
        thread.join()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """A page on which nothing goes wrong, and from which nothing goes elsewhere."""
    context = browser.new_context(viewport={"width": 1440, "height": 1000})
    page, wrong = context.new_page(), list[str]()
    page.on("console", lambda message: wrong.append(message.text))
    page.on("pageerror", lambda fault: wrong.append(str(fault)))
    page.on(
        "request", lambda request: None if request.url.startswith((address, "data:")) else wrong.append(request.url)
    )
    page.set_default_timeout(20_000)
    yield page
    context.close()
    assert wrong == []
