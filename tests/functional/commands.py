"""The command as a user runs it, and small models to run it on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from detente.cli.root import detente

SOURCE = Path(__file__).parents[2] / "src"

ONE_TOWN = """\
format: 1
title: A town
decision_makers:
  a: {name: Anna, options: {go: {do: go}}, preferences: [a.go]}
  b: {name: Ben, options: {pay: {do: pay}}, preferences: [b.pay]}
status_quo: [a.go, b.pay]
"""

TWO_TOWNS = """\
format: 1
title: Two towns and a river
decision_makers:
  up:
    name: Upstream
    options:
      release: {do: release water, undo: hold the water back}
      dam: {do: build the dam, undo: give up the dam, only: take}
    preferences:
      - not down.sue
      - want: if sue then dam
        confidence: low
        note: our reading
      - any of: [release, deal]
  down:
    name: Downstream
    options: {sue: {do: go to court, undo: drop the case}}
    ranking: [deal, [1, 3], "*"]
conditions:
  deal: up.release and not down.sue
constraints:
  - never: up.release and up.dam
    because: The dam holds the water.
status_quo: [down.sue]
scenarios:
  no-court:
    title: The court closes
    without_options: [down.sue]
questions:
  - ask: holds
    about: deal
  - {ask: scenario, scenario: no-court, title: What if the court closes?}
"""

DILEMMA = """\
format: 1
title: Prisoner's dilemma
decision_makers:
  a:
    name: Anna
    options: {talk: {do: talk, undo: keep silent}}
    preferences: [not b.talk, a.talk]
  b:
    name: Ben
    options: {talk: {do: talk, undo: keep silent}}
    preferences: [not a.talk, b.talk]
status_quo: []
"""

RING = """\
format: 1
title: A ring
states: {10: start, 20: middle, 30: end}
decision_makers:
  one: {name: One, moves: [[10, 20]], ranking: [20, 30, 10]}
  two: {name: Two, moves: [[20, 30], [30, 10]], ranking: [30, 20, 10]}
status_quo: 10
"""


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended and what it said where."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What stdout says as JSON."""
        return json.loads(self.out)


def run(*words: str | Path) -> Ran:
    """Run the command in this process."""
    result = CliRunner().invoke(detente, [str(word) for word in words], prog_name="detente")
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Ran(result.exit_code, result.stdout, result.stderr)


def asked(*words: str | Path) -> Any:
    """The JSON that the command answers with."""
    ran = run(*words, "--json")
    assert ran.status == 0, ran.err
    return ran.json


def process(*words: str | Path, code: str | None = None, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command (or some Python code) in a process of its own."""
    start = [sys.executable, "-c", code] if code is not None else [sys.executable, "-m", "detente"]
    return subprocess.run(
        [*start, *map(str, words)], capture_output=True, check=False, timeout=120, env=variables(environment)
    )


def variables(further: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment in which the command is found."""
    return {**os.environ, "PYTHONPATH": str(SOURCE), **(further or {})}


def written(folder: Path, text: str, name: str = "model.yaml") -> Path:
    """A model file of that text."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path
