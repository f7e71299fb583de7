"""One task per decision maker, on all cores where that pays."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import islice
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
    return tuple(in_order((partial(task, k) for k in range(count)), states=states if count > 1 else 0))


def in_order(tasks: Iterable[Callable[[], Result]], *, states: int) -> Iterator[Result]:
    """The results of some tasks; no core waits for another, and few of them are begun before a result is taken."""
    waiting = iter(tasks)
    if states < _PAYS or hasattr(_HERE, "keeps_to_one_core"):
        yield from (task() for task in waiting)
        return
    cores = cpu_count() or 1
    with threads(cores) as pool:
        begun = deque(map(pool.submit, islice(waiting, 2 * cores)))
        while begun:
            yield begun.popleft().result()
            begun.extend(map(pool.submit, islice(waiting, 1)))


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
