"""One task per decision maker, on all cores where that pays."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from os import cpu_count
from threading import local
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

Result = TypeVar("Result")

_PAYS = 1 << 14
_HERE = local()


def keep_to_one_core() -> None:
    """From now on, this thread divides nothing further: the other cores have others like it."""
    _HERE.keeps_to_one_core = True


def for_each(task: Callable[[int], Result], count: int, *, states: int) -> tuple[Result, ...]:
    """The results of `task` for 0 … `count` - 1, in order; small conflicts are done before a thread would start."""
    if states < _PAYS or count < 2 or hasattr(_HERE, "keeps_to_one_core"):
        return tuple(map(task, range(count)))
    with threads(cpu_count() or 1) as pool:
        return tuple(pool.map(task, range(count)))


@contextmanager
def threads(count: int) -> Iterator[ThreadPoolExecutor]:
    """So many threads, each on a core of its own.

    Who stops in here, by Ctrl-C or a fault, does not wait: what is begun ends by itself, and nobody looks at it.
    """
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 – most conflicts are small

    pool = ThreadPoolExecutor(count, initializer=keep_to_one_core if count > 1 else None)
    try:
        yield pool
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        raise
    pool.shutdown()
