"""The app over a folder with two conflicts, one of them broken."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from tests.functional.commands import TWO_TOWNS

from detente.web.app import app_of
from detente.web.shelf import Shelf

HOST = "testserver"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "towns.yaml").write_text(TWO_TOWNS, encoding="utf-8")
    (tmp_path / "broken.yaml").write_text("format: 1\ntitle: Two towns\nparties: {}\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def client(folder: Path) -> Iterator[TestClient]:
    with TestClient(app_of(Shelf(folder), frozenset({HOST})), follow_redirects=False) as client:
        yield client
