"""What is read from documents, in the background where that takes long."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from detente.web.place import Place
from detente.web.work import PATIENCE, Work

Found = TypeVar("Found")


def looked_up(place: Place, key: object, search: Callable[[], Found]) -> tuple[Work, Found | None]:
    """What a search gives, and the work that does it; None: it still runs.

    What could not be read is read anew the next time: a file may have been put back.
    """
    work = place.bench.work(key, lambda _: search())
    if not work.finished(PATIENCE):
        return work, None
    try:
        found: Found = work.answer
    except Exception:
        place.bench.forget(key)
        raise
    return work, found
