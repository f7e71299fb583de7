"""Two files change places in one step, so that what was replaced can still be looked at, and put back."""

from __future__ import annotations

import fcntl
import os
from errno import EAGAIN, EINVAL, ENOSYS, ENOTSUP, EPERM
from pathlib import Path
from time import monotonic, sleep

_HERE, _EXCHANGE = -100, 2
"""AT_FDCWD and RENAME_EXCHANGE."""
_CANNOT = {EINVAL, ENOSYS, ENOTSUP, EPERM}
_MOMENT = 0.5
"""Seconds in which an editor has written what it began to write."""


def exchange(one: Path, other: Path) -> bool:
    """Let two files of a folder change places; False where the system or the file system cannot.

    Raises:
        OSError: if one of them is gone.
    """
    import ctypes  # noqa: PLC0415 – most commands write nothing

    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename is None:
        return False
    if rename(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE) == 0:
        return True
    fault = ctypes.get_errno()
    if fault in _CANNOT:
        return False
    raise OSError(fault, os.strerror(fault), str(other))


def let_writers_end(path: Path) -> None:
    """Wait a moment for whoever has a file open to write in it, as far as the system tells."""
    end = monotonic() + _MOMENT
    while _is_being_written(path) and monotonic() < end:
        sleep(0.005)


def _is_being_written(path: Path) -> bool:
    """Whether the system refuses to promise that nobody writes; the file has no name by which anybody could begin."""
    lease = getattr(fcntl, "F_SETLEASE", None)
    if lease is None:
        return False
    opened = os.open(path, os.O_RDONLY)
    try:
        fcntl.fcntl(opened, lease, fcntl.F_RDLCK)
    except OSError as fault:
        return fault.errno == EAGAIN
    finally:
        os.close(opened)
    return False
