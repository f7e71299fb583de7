"""What is being done, said while it takes: nothing at first, then what it is, and for how long."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from math import ceil
from threading import Event, Thread
from time import monotonic

from detente.printable import printable

PATIENCE = 2.0
"""Seconds before anything is said."""

OFTEN, SELDOM = 0.5, 5.0
"""Seconds between what is said: where a line of a terminal is written over, and where lines add up."""

Say = Callable[[str], None]


class Progress:
    """Speaks from a thread of its own, since whoever computes does not come up for air.

    Args:
        doing: what is done at first.
        put: where text goes.
        width: how many columns a terminal has, whose line is written over; None: it is none, and lines add up.
    """

    def __init__(self, doing: str, put: Say, width: Callable[[], int] | None = None) -> None:
        self._doing, self._put, self._width, self._began = doing, put, width, monotonic()

    def on(self, doing: str) -> None:
        """Take note of what is done now."""
        self._doing = doing

    @contextmanager
    def speaking(self) -> Iterator[Say]:
        """Speak as long as something is done; what it gives is told what is done from then on."""
        ended = Event()
        talker = Thread(target=self._until, args=(ended,), daemon=True)
        talker.start()
        try:
            yield self.on
        finally:
            ended.set()
            talker.join()

    def _until(self, ended: Event) -> None:
        """Speak until it is ended, and leave no line on a terminal."""
        if ended.wait(PATIENCE):
            return
        while True:
            self._say(f"{printable(self._doing)} … {monotonic() - self._began:.0f} s")
            if ended.wait(OFTEN if self._width else SELDOM):
                break
        if self._width:
            self._put(f"{self._line('', self._width())}\r")

    def _say(self, text: str) -> None:
        self._put(self._line(text, self._width()) if self._width else f"{text}\n")

    @staticmethod
    def _line(text: str, width: int) -> str:
        """What writes over a line: as long as it has room, so that nothing of the old one stays."""
        return f"\r{text[: width - 1]:<{width - 1}}"


def pace(say: Callable[[int, int, str], None], *, held: int = 0) -> Callable[[int, int], None]:
    """Says how much is done of how much, and how long the rest will take.

    Args:
        say: is told both, and the time as hours, minutes and seconds.
        held: how much was done before; what the rest takes is judged by all else.
    """
    began = monotonic()

    def told(done: int, total: int) -> None:
        if done > held:
            left = timedelta(seconds=ceil((total - done) * (monotonic() - began) / (done - held)))
            say(done, total, str(left))

    return told
