"""The field's program: how a conflict is written for it, and what is said where it is not there."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from detente.model import read

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
TWO = """format: 1
title: Two
decision_makers:
  a:
    name: A
    options:
      x: {do: does x, only: take}
      y: {do: does y}
    preferences: [a.x iff b.z, a.x and not a.x, not a.y]
  b:
    name: B
    options: {z: {do: does z}}
    preferences: [a.y]
constraints:
  - never: a.x and a.y
"""


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(BENCHMARKS)
    return import_module


def test_the_ways_to_make_a_statement_true_are_patterns_of_options(script: Any, tmp_path: Path) -> None:
    path = tmp_path / "two.yaml"
    path.write_text(TWO, encoding="utf-8")
    saved = script("gmcr_plus").saved(read(path).conflict)
    assert [option["permittedDirection"] for option in saved["options"]] == ["fwd", "both", "both"]
    assert saved["infeasibles"] == [[[0, "Y"], [1, "Y"]]]
    assert saved["decisionMakers"] == [
        {
            "name": "a",
            "options": [0, 1],
            "preferences": [{"compound": True, "members": [[[0, "N"], [2, "N"]], [[0, "Y"], [2, "Y"]]]}, [[1, "N"]]],
        },
        {"name": "b", "options": [2], "preferences": [[[1, "Y"]]]},
    ]


def test_a_program_that_is_not_there_is_said_and_nothing_is_written(
    script: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = script("run")
    assert run.field(run.Asked(quick=True, largest=16, program=tmp_path, python="python")) is None
    assert capsys.readouterr().err == f"not measured: GMCR+ is not in {tmp_path}\n"
