"""Compiled templates are kept for the next run, unless Python keeps nothing, or cannot."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment

from detente.render.templates.compiled import Compiled


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Compiled:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    cache = Compiled("detente.render")
    cache.directory = str(tmp_path)
    return cache


def said(cache: Compiled, template: str) -> str:
    return (
        Environment(loader=DictLoader({"one": template}), autoescape=True, bytecode_cache=cache)
        .get_template("one")
        .render()
    )


def test_a_template_is_kept_and_a_changed_one_made_anew(kept: Compiled, tmp_path: Path) -> None:
    assert said(kept, "calm") == "calm"
    assert len(list(tmp_path.iterdir())) == 1
    assert (said(kept, "calm"), said(kept, "loud")) == ("calm", "loud")


def test_nothing_is_kept_where_python_keeps_nothing(
    kept: Compiled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert said(kept, "calm") == "calm"
    assert not list(tmp_path.iterdir())


def test_where_nothing_can_be_kept_it_is_said_all_the_same(kept: Compiled, tmp_path: Path) -> None:
    kept.directory = str(tmp_path / "missing")
    assert said(kept, "calm") == "calm"
