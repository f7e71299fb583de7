"""What a command says on stderr while it works."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from threading import Event, Thread

import click

from detente.cli.options import QUIET
from detente.cli.output import width
from detente.render.progress import Progress, Say


@contextmanager
def working(doing: str) -> Iterator[Say]:
    """Say now and then, unless the user wants no talk, what is being done and how long it has taken so far.

    Args:
        doing: what is done at first.

    Returns:
        What to tell what is done from then on.
    """
    put = partial(click.echo, file=sys.stderr, nl=False)
    progress, ended = Progress(doing, put, width if sys.stderr.isatty() else None), Event()
    if click.get_current_context().meta.get(QUIET, False):
        yield progress.on
        return
    talker = Thread(target=progress.until, args=(ended,), daemon=True)
    talker.start()
    try:
        yield progress.on
    finally:
        ended.set()
        talker.join()
