"""How far a run is, at which rate, and what time remains: on a terminal, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.text import Text

_WINDOW = 600.0
"""Seconds that the rate is taken over: chunks may take a minute each."""


class Rate(ProgressColumn):
    """Draws per second."""

    def render(self, task: Task) -> Text:
        """Nothing until two chunks are there to compare."""
        return Text(f"{task.speed:,.0f} draws/s" if task.speed else "", style="progress.data.speed")


@contextmanager
def progress(
    draws: int, *, done: int = 0, quiet: bool = False, console: Console | None = None
) -> Iterator[Callable[[int], None]]:
    """Show how far a run is, as long as the context lasts.

    Args:
        draws: how many draws the run has.
        done: how many a journal holds already.
        quiet: whether to show nothing at all.
        console: where to; None: stderr.

    Returns:
        What to tell how many draws have come to it (see `run_all`).
    """
    console = console or Console(stderr=True)
    columns = (
        TextColumn("{task.completed:,.0f} of {task.total:,.0f} draws"),
        BarColumn(),
        Rate(),
        TimeRemainingColumn(),
        TextColumn("(Ctrl-C keeps what is computed)"),
    )
    with Progress(
        *columns,
        console=console,
        transient=True,
        speed_estimate_period=_WINDOW,
        disable=quiet or not console.file.isatty(),
    ) as shown:
        run = shown.add_task("", total=draws, completed=done)
        yield lambda count: shown.advance(run, count)
