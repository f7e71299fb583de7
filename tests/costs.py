"""What something costs, whatever else the machine does meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from time import process_time


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """What is done within takes no more of a processor's time: not more than by its length, as hostile inputs may."""
    start = process_time()
    yield
    assert process_time() - start < seconds
