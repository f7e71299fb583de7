"""One writer at a time in a folder: the folder itself is locked by the operating system, and no file is left behind."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from math import inf
from pathlib import Path
from random import uniform
from time import monotonic, sleep

from detente.errors import DetenteError
from detente.files.whole import naming

WAIT = 60.0
"""Seconds that anybody waits; who writes holds a folder for some milliseconds."""
_ASK_AGAIN = 0.02
"""The most seconds between two attempts, at random so that nobody is always too late."""

_let_go = -inf
"""When this process held a folder last."""


class FileHeldError(DetenteError):
    """Another process writes in the folder of a file, and did not end in time; nothing was written."""


@contextmanager
def held(file: Path, *, wait: float = WAIT) -> Iterator[None]:
    """Let nobody else write beside a file who asks in this way. It ends with the process, however that ends.

    A thread that holds a folder must not ask for it again.

    Raises:
        FileHeldError: if others hold the folder for all the time that is waited.
        OSError: if there is no such folder, or its file system has no locks.
    """
    global _let_go  # noqa: PLW0603 – courtesy towards other processes is a matter of the whole process
    with naming(file):
        folder = os.open(Path(os.path.realpath(file)).parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        with naming(file):
            _wait(folder, file, wait)
        yield
    finally:
        os.close(folder)
        _let_go = monotonic()


def _wait(folder: int, file: Path, wait: float) -> None:
    from filelock import lock_descriptor  # noqa: PLC0415 – most commands write nothing

    begin = monotonic()
    if begin < _let_go + _ASK_AGAIN:  # who saves again and again would leave nobody else a moment
        sleep(uniform(0, _ASK_AGAIN))
    while not lock_descriptor(folder, blocking=False):
        waited = monotonic() - begin
        if waited >= wait:
            raise FileHeldError(
                f"{file} cannot be written: others have been writing in its folder for {wait:.0f} seconds, now "
                f"{_holder(folder)}; nothing was written; wait for its end, or end it, and try again"
            )
        sleep(uniform(0, _ASK_AGAIN) / (1 + waited))  # who has waited long asks more often


def _holder(folder: int) -> str:
    """Who holds a folder, as far as the system says."""
    found = os.fstat(folder)
    wanted = f"{os.major(found.st_dev):02x}:{os.minor(found.st_dev):02x}:{found.st_ino}"
    try:
        locks = [line.split() for line in Path("/proc/locks").read_text(encoding="ascii").splitlines()]
    except OSError:
        return "another process"
    return next((f"process {lock[4]}" for lock in locks if len(lock) == 8 and lock[5] == wanted), "another process")
