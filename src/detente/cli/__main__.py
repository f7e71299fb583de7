"""The entry point of the command."""

from __future__ import annotations

import gc
import os
import sys


def main() -> None:
    """Run the command with the arguments of the process."""
    # The default collects garbage a hundred times while modules load, and a command soon ends: a tenth of its time.
    gc.set_threshold(100_000, 50, 50)
    # Matrices are small: a thread per core waits for the others for longer than it computes.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:  # what is stopped while it loads is stopped quietly
        from detente.cli.root import detente
        from detente.files.streams import prepare
    except KeyboardInterrupt:
        sys.exit(130)
    prepare()
    detente(prog_name="detente")


if __name__ == "__main__":
    main()
