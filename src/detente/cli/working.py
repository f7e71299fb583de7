"""What a command says on stderr while it works: nothing at first, then what it is doing, and for how long."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread
from time import monotonic
from typing import TextIO

import click

from detente.cli.options import QUIET
from detente.cli.output import width
from detente.printable import printable

PATIENCE = 2.0
"""Seconds before anything is said."""

OFTEN, SELDOM = 0.5, 5.0
"""Seconds between what is said: where a line of a terminal is written over, and where lines add up."""

Say = Callable[[str], None]


@contextmanager
def working(doing: str) -> Iterator[Say]:
    """Say now and then, unless the user wants no talk, what is being done and how long it has taken so far.

    Args:
        doing: what is done at first.

    Returns:
        What to tell what is done from then on.
    """
    quiet = click.get_current_context().meta.get(QUIET, False)
    talk = _Talk(doing, sys.stderr)
    ended = Event()
    talker = Thread(target=talk.until, args=(ended,), daemon=True)
    if not quiet:
        talker.start()
    try:
        yield talk.on
    finally:
        ended.set()
        if not quiet:
            talker.join()


class _Talk:
    """Speaks from a thread of its own, since whoever computes does not come up for air."""

    def __init__(self, doing: str, stream: TextIO) -> None:
        self._doing, self._stream, self._began = doing, stream, monotonic()

    def on(self, doing: str) -> None:
        """Take note of what is done now."""
        self._doing = doing

    def until(self, ended: Event) -> None:
        """Speak until it is ended, and leave no line on a terminal."""
        overwrites = self._stream.isatty()
        if ended.wait(PATIENCE):
            return
        while True:
            self._say(f"{printable(self._doing)} … {monotonic() - self._began:.0f} s", overwrites=overwrites)
            if ended.wait(OFTEN if overwrites else SELDOM):
                break
        if overwrites:
            self._say("", overwrites=True)

    def _say(self, text: str, *, overwrites: bool) -> None:
        room = width() - 1
        line = f"\r{text[:room]:<{room}}" + ("" if text else "\r") if overwrites else f"{text}\n"
        click.echo(line, file=self._stream, nl=False)
