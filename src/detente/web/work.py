"""What takes longer than a page may: done in the background, watched, stopped, and found again after a reload."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Event, Lock
from time import monotonic
from typing import Any

from detente.answers.inverse import Listening
from detente.inverse import Found, Watch

PATIENCE = 0.3
"""Seconds that a page waits for an answer before it says that it is being computed."""

_AT_ONCE, _KEPT = 4, 64
"""Searches that run at a time, and answers that are kept."""


@dataclass
class Work:
    """A search: what it found, or how far it is.

    Attributes:
        done: how much of it is done, of how much; nothing is known before it says so.
        stopped: whether somebody wants it to end.
    """

    future: Future[Any] | None = None
    began: float = field(default_factory=monotonic)
    done: tuple[int, int] | None = None
    stopped: Event = field(default_factory=Event)

    def __call__(self, done: int, total: int) -> None:
        """Take note of how far it is. Raises KeyboardInterrupt where it is to end: what it has then is kept."""
        self.done = (done, total)
        if self.stopped.is_set():
            raise KeyboardInterrupt

    def search(self, _: str, search: Callable[[Watch], Found[Any]]) -> tuple[Found[Any], bool]:
        """What a search for least changes finds, and whether it was stopped; then it is what was proven until then.

        Raises:
            KeyboardInterrupt: where nothing was proven yet.
        """
        return Listening(lambda found: self(found.tried, found.of or 0)).result(search)

    def finished(self, patience: float | None) -> bool:
        """Whether it has ended within so many seconds; None: however long it takes."""
        assert self.future is not None, "work has begun"
        try:
            self.future.exception(patience)
        except TimeoutError:
            return False
        return True

    @property
    def fault(self) -> Exception | None:
        """What it raised, now that it has ended."""
        assert self.future is not None, "work has begun"
        raised = self.future.exception()
        assert raised is None or isinstance(raised, Exception), "what would end the process is met in the search"
        return raised

    @property
    def answer(self) -> Any:
        """What it found. Raises what it raised."""
        assert self.future is not None, "work has begun"
        return self.future.result()

    @property
    def seconds(self) -> int:
        """For how long it has been running."""
        return int(monotonic() - self.began)


class Bench:
    """All searches, by what they are about; the last used ones are kept with what they found."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="search")
        self._works: OrderedDict[object, Work] = OrderedDict()
        self._lock = Lock()

    def work(self, key: object, search: Callable[[Work], Any]) -> Work:
        """The search about `key`: the one that runs or has run, else a new one."""
        with self._lock:
            if key not in self._works:
                work = Work()
                work.future = self._pool.submit(_kept, search, work)
                self._works[key] = work
                self._forget()
            self._works.move_to_end(key)
            return self._works[key]

    def stop(self, key: object) -> None:
        """End the search about `key`, if it runs; what it has found until then is its answer."""
        with self._lock:
            if key in self._works:
                self._works[key].stopped.set()

    def forget(self, key: object) -> None:
        """Search anew the next time."""
        with self._lock:
            self._works.pop(key, None)

    def close(self) -> None:
        """End everything."""
        for work in self._works.values():
            work.stopped.set()
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _forget(self) -> None:
        over = [key for key, work in self._works.items() if work.future is not None and work.future.done()]
        for key in over[: max(0, len(self._works) - _KEPT)]:
            del self._works[key]


class Stopped(Exception):
    """A search was ended before it found anything."""


def _kept(search: Callable[[Work], Any], work: Work) -> Any:
    try:
        return search(work)
    except KeyboardInterrupt:  # would end the process
        raise Stopped from None
