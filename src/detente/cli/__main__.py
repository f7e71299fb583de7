"""The entry point of the command."""

from __future__ import annotations

import gc
import os
import sys

# Whatever else is imported here is a moment more in which Ctrl-C shows a traceback.
INTERRUPTED = 130


def main() -> None:
    """Run the command with the arguments of the process."""
    # The default collects garbage a hundred times while modules load, and a command soon ends: a tenth of its time.
    gc.set_threshold(250_000, 50, 50)
    # Matrices are small: a thread per core waits for the others for longer than it computes.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:  # what is stopped while it loads is stopped quietly
        from detente.cli.root import detente
        from detente.files.streams import prepare
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    prepare()
    try:
        detente(prog_name="detente")
    except SystemExit as end:
        if end.code == INTERRUPTED:
            _leave_at_once()
        raise
    finally:
        gc.freeze()  # what is left goes with the process: to look through it once more takes another tenth


def _leave_at_once() -> None:
    """End the process: diagrams may be at work in threads of their own, over which an interpreter trips as it ends."""
    from contextlib import suppress

    with suppress(OSError, ValueError):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(INTERRUPTED)


if __name__ == "__main__":
    main()
