"""How far a run is, at which rate, and what time remains: on a terminal, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from math import ceil

from rich.console import Console
from rich.progress import BarColumn, Progress, ProgressColumn, Task, TextColumn
from rich.text import Text


class Pace(ProgressColumn):
    """Draws per second, and what time remains at that rate: over the whole run, since chunks get ready side by side."""

    def render(self, task: Task) -> Text:
        """Nothing until a chunk is there, and nothing for draws that a journal held."""
        computed = task.completed - task.fields["done"]
        if not (computed and task.elapsed and task.remaining is not None):
            return Text()
        rate = computed / task.elapsed
        left = timedelta(seconds=ceil(task.remaining / rate))
        return Text(f"{rate:,.{0 if rate >= 10 else 1}f} draws/s, {left} left", style="progress.data.speed")


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
        Pace(),
        TextColumn("(Ctrl-C keeps what is computed)"),
    )
    with Progress(
        *columns,
        console=console,
        transient=True,
        disable=quiet or not console.file.isatty(),
    ) as shown:
        run = shown.add_task("", total=draws, completed=done, done=done)
        yield lambda count: shown.advance(run, count)
