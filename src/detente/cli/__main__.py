"""The entry point of the command."""

from __future__ import annotations

import gc
import io
import sys

from detente.cli.root import detente


def main() -> None:
    """Run the command with the arguments of the process; output is UTF-8 with plain line ends everywhere."""
    # The default collects garbage a hundred times while modules load, and a command soon ends: a tenth of its time.
    gc.set_threshold(100_000, 50, 50)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Names from the command line may hold bytes that are not UTF-8; they are shown, never a reason to crash.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    detente(prog_name="detente")


if __name__ == "__main__":
    main()
