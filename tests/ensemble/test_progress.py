"""How far a run is, is shown on a terminal, and nowhere else."""

from __future__ import annotations

from io import StringIO

import pytest
from rich.console import Console

from detente.ensemble.running.progress import progress


class Terminal(StringIO):
    """A file that passes for a terminal."""

    def isatty(self) -> bool:
        return True


def shown(file: StringIO, *, quiet: bool = False) -> str:
    """What is shown of a run of 10,000 draws of which a journal holds 2,000; two chunks get ready after 10 seconds."""
    now = 0.0
    console = Console(file=file, width=120, get_time=lambda: now)
    with progress(10_000, done=2000, quiet=quiet, console=console) as advance:
        now = 10.0
        advance(1000)
        now = 10.001
        advance(1000)
    return file.getvalue()


def test_a_terminal_sees_draws_rate_and_remaining_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    said = shown(Terminal())
    assert "2,000 of 10,000 draws" in said
    assert "4,000 of 10,000 draws" in said
    assert "Ctrl-C keeps what is computed" in said


def test_chunks_that_get_ready_together_make_no_great_rate(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    assert "200 draws/s, 0:00:31 left" in shown(Terminal())


def test_a_run_that_goes_on_counts_only_what_it_has_computed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    begun, *_ = shown(Terminal()).split("Ctrl-C")
    assert "draws/s" not in begun


def test_nothing_is_shown_elsewhere_or_where_it_is_not_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert shown(StringIO()) == ""
    assert shown(Terminal(), quiet=True) == ""
