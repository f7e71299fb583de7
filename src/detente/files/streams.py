"""The streams of the process, such that every command can rely on them: there, and UTF-8 with plain line ends."""

from __future__ import annotations

import io
import os
import sys
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


class _Talk(io.FileIO):
    """Where talk goes: that nobody can hear it is no reason to lose an answer."""

    def write(self, data: ReadableBuffer, /) -> int:
        """Write what can be written."""
        try:
            return super().write(data)
        except OSError:
            return memoryview(data).nbytes


def prepare() -> None:
    """Put something in the place of each stream that is closed, before a file that is opened takes its number.

    Stdin is then empty, stderr leads nowhere, and stdout refuses what is written to it, as a full disk does.
    """
    while (number := os.open(os.devnull, os.O_RDONLY)) <= 2:
        pass
    os.close(number)
    sys.stdin = sys.stdin or open(0, encoding="utf-8", closefd=False)  # noqa: SIM115 – open to the end
    sys.stdout = sys.stdout or open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stderr = io.TextIOWrapper(_Talk(2, "w", closefd=False), write_through=True)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Names from the command line may hold bytes that are not UTF-8; they are shown, never a reason to crash.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def silence(stream: IO[str]) -> None:
    """Let nothing more be written to a stream that refused it: Python would complain again when it ends."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    except (OSError, ValueError):  # a stream without a file behind it, as in tests
        return
