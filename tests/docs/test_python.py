"""The page for Python users and the notebooks give what they show."""

from __future__ import annotations

import doctest
import json
from pathlib import Path

import pytest
from tests.docs.notebooks import NOTEBOOKS, run, written
from tests.docs.pages import ROOT


def test_the_page_for_python_users_gives_what_it_shows() -> None:
    page = ROOT / "docs" / "reference" / "python.md"
    flags = doctest.ELLIPSIS | doctest.IGNORE_EXCEPTION_DETAIL
    result = doctest.testfile(str(page), module_relative=False, optionflags=flags)
    assert result.attempted > 10
    assert not result.failed


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
def test_a_notebook_gives_what_it_shows(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert written(run(json.loads(text))) == text, "run python -m tests.docs.notebooks"
    assert "<script" not in text
    assert "http://" not in text
