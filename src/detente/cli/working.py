"""What a command says on stderr while it works."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from math import ceil
from threading import Event, Thread
from time import monotonic
from typing import TYPE_CHECKING, Any

import click

from detente.cli.options import IS_QUIET
from detente.cli.output import voice, voiced, width
from detente.render.progress import Progress, Say

if TYPE_CHECKING:
    from detente.inverse import Found, Watch


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
    if click.get_current_context().meta.get(IS_QUIET, False):
        yield progress.on
        return
    talker = Thread(target=progress.until, args=(ended,), daemon=True)
    talker.start()
    try:
        yield progress.on
    finally:
        ended.set()
        talker.join()


def pace(say: Say, message: str, *, held: int = 0) -> Callable[[int, int], None]:
    """Says how much is done of how much, and how long the rest will take, by all but what was `held` before."""
    began = monotonic()

    def told(done: int, total: int) -> None:
        if done > held:
            left = timedelta(seconds=ceil((total - done) * (monotonic() - began) / (done - held)))
            say(voiced(message, count=done, total=total, left=str(left)))

    return told


def searched(kind: str, search: Callable[[Watch], Found[Any]]) -> tuple[Found[Any], bool]:
    """What a search finds, and whether it was stopped by Ctrl-C; then it is what was found and proven until then.

    Raises:
        KeyboardInterrupt: where nothing was proven yet.
    """
    from detente.answers.inverse import Listening
    from detente.tell.searched import search_told

    with working(voiced("talk-searching")) as say:
        return Listening(lambda found: say(search_told(kind, found, voice()))).result(search)
