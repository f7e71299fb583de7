"""One-way options that have gone their way: done, or given up, for good."""

from __future__ import annotations

from pathlib import Path

from tests.functional.commands import asked, run, written

from detente.model import parse

GONE = """\
format: 1
title: A bridge and a pact
decision_makers:
  a:
    name: Anna
    options:
      bridge: {do: build the bridge, only: take}
      pact: {do: keep the pact, undo: leave the pact, only: drop}
    preferences: [not a.bridge, a.pact, not b.sue]
  b: {name: Ben, options: {sue: {do: go to court, undo: drop the case}}, preferences: [b.sue]}
status_quo: [a.bridge]
"""


def test_they_are_no_fault_and_move_no_more(tmp_path: Path) -> None:
    assert parse(GONE).warnings == ()
    model = written(tmp_path, GONE)
    assert asked("why", model, "2")["holds"]["Nash"]["a"] is True
    assert "No legal sequence of moves leads there" in run("paths", model, "--to", "1").out
    assert "No legal sequence of moves leads there" in run("paths", model, "--to", "4").out


def test_show_says_that_it_is_done_for_good(tmp_path: Path) -> None:
    model = written(tmp_path, GONE)
    told = run("show", model).out
    assert "(a.bridge, done, cannot be undone)" in told
    assert "(a.pact, dropped, cannot be taken again)" in told
    assert "getan, nicht mehr rückgängig zu machen" in run("show", model, "--lang", "de").out
