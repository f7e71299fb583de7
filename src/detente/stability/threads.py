"""One task per decision maker, on all cores where that pays."""

from __future__ import annotations

from collections.abc import Callable
from os import cpu_count
from typing import TypeVar

Result = TypeVar("Result")

_PAYS = 1 << 14


def for_each(task: Callable[[int], Result], count: int, *, states: int) -> tuple[Result, ...]:
    """The results of `task` for 0 … `count` - 1, in order; small conflicts are done before a thread would start."""
    if states < _PAYS:
        return tuple(map(task, range(count)))
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 – most conflicts are small

    with ThreadPoolExecutor(max_workers=cpu_count()) as pool:
        return tuple(pool.map(task, range(count)))
