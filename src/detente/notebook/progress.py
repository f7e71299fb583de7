"""How far a long question is, said below the cell of a notebook that asks it; in scripts nothing is said."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

PATIENCE = 2.0
"""Seconds before anything is said."""

Told = Callable[[int, int], None]
"""What is told how much is done, of how much."""


@contextmanager
def below_the_cell(what: str) -> Iterator[Told]:
    """Say how many of `what` are done, over and over in one line, and leave nothing of it at the end."""
    began, width = monotonic(), 0

    def told(done: int, total: int) -> None:
        nonlocal width
        if monotonic() - began > PATIENCE and _in_notebook():
            text = f"{done:,} of {total:,} {what}; to interrupt keeps what is found"
            width = max(width, len(text))
            _write(f"\r{text:<{width}}")

    try:
        yield told
    finally:
        if width:
            _write(f"\r{'':{width}}\r")


def _write(text: str) -> None:
    sys.stderr.write(text)
    sys.stderr.flush()


def _in_notebook() -> bool:
    ipython = sys.modules.get("IPython")
    return ipython is not None and ipython.get_ipython() is not None
