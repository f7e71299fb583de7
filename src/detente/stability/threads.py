"""One task per decision maker, on all cores where that pays."""

from __future__ import annotations

from collections.abc import Callable
from os import cpu_count
from threading import local
from typing import TypeVar

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
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 – most conflicts are small

    with ThreadPoolExecutor(max_workers=cpu_count(), initializer=keep_to_one_core) as pool:
        return tuple(pool.map(task, range(count)))
