"""Conflicts with more states than can be listed answer as the commands do."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.functional.commands import asked, written
from tests.functional.test_beyond import large

import detente
from detente.errors import LimitExceeded
from detente.symbolic.judge import Judge

MODEL = large(40) + "status_quo: []\nconditions:\n  deal: a.o1 and b.o1\nscenarios:\n  alone: {without: [b]}\n"


@pytest.fixture
def path(tmp_path: Path) -> str:
    return str(written(tmp_path, MODEL))


def test_the_values_are_those_of_the_commands(path: str) -> None:
    found = detente.load(path)
    for result, command in (
        (found.holds(), ("solve", path)),
        (found.why("deal"), ("why", path, "deal")),
        (found.paths(to="deal"), ("paths", path, "--to", "deal")),
        (found.scenario("alone").compare(), ("compare", path, "--scenario", "alone")),
        (found.brief(), ("brief", path)),
    ):
        written_out = asked(*command)
        assert written_out.items() >= {key: told for key, told in result.to_dict().items() if key != "findings"}.items()


def test_it_is_told_in_a_cell_and_on_a_page(path: str) -> None:
    found = detente.load(path)
    assert found.size == 3 * 2**38
    brief = found.brief(language="de")
    assert "deshalb wird symbolisch gerechnet" in str(brief)
    assert "deshalb wird symbolisch gerechnet" in brief._repr_html_()
    assert brief.to_html().startswith("<!DOCTYPE html>")
    with pytest.raises(LimitExceeded, match="answer without a list"):
        found.who_wants_what()


def test_what_one_question_found_is_there_for_the_next(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found = detente.load(path)
    held = found.holds().to_dict()["counts"]["SEQ"]
    monkeypatch.delattr(Judge, "holding")
    assert found.paths().to_dict()["targets"]["count"] == held
