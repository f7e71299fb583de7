"""A real scheduler and real workers on the loopback, and work for them."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from tests.functional.commands import SOURCE, variables

PATIENCE = 60.0
"""Seconds until a process must be there; an idle machine takes one, a busy one ten."""


def work(first: int, count: int) -> bytes:
    """What comes out for some draws: something that depends on the draws alone, and takes a little while."""
    time.sleep(0.02)
    return b"".join(sha256(str(draw).encode()).digest()[:4] for draw in range(first, first + count))


def work_slowly(first: int, count: int) -> bytes:
    """The same, so slowly that a run is not over before a busy machine has come round to stopping it."""
    time.sleep(0.2)
    return work(first, count)


def digest(parts: dict[int, bytes]) -> str:
    """A digest of all that came out, whatever order it came in."""
    return sha256(b"".join(parts[first] for first in sorted(parts))).hexdigest()


@dataclass(slots=True)
class Cluster:
    """A scheduler, where it is, and its workers."""

    address: str
    scheduler: subprocess.Popen[bytes]
    folder: Path
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start_workers(self, count: int, **environment: str) -> None:
        """Start workers of one thread; they are there when this returns."""
        there = len(self._known())
        for _ in range(count):
            words = ("dask_worker", self.address, "--no-nanny", "--nthreads", "1", "--host", "127.0.0.1")
            ends = ("--death-timeout", "60", "--local-directory", str(self.folder))
            self.workers.append(_process(*words, *ends, **environment))
        _wait_until(lambda: len(self._known()) == there + count)

    def stop_workers(self) -> None:
        """Stop all workers; the scheduler knows of none when this returns."""
        _stop(self.workers)
        self.workers.clear()
        _wait_until(lambda: not self._known())

    def _known(self) -> dict[str, Any]:
        from distributed import Client  # noqa: PLC0415 – may not be installed

        with Client(self.address, timeout=PATIENCE, set_as_default=False) as client:
            known: dict[str, Any] = client.scheduler_info(n_workers=-1)["workers"]
            return known


@contextmanager
def cluster(folder: Path) -> Iterator[Cluster]:
    """A scheduler without workers; all that was started ends with the context."""
    file = folder / "scheduler.json"
    scheduler = _process("dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(file))
    running = None
    try:
        _wait_until(lambda: file.exists() and file.read_bytes().strip().endswith(b"}"))
        running = Cluster(json.loads(file.read_bytes())["address"], scheduler, folder)
        yield running
    finally:
        _stop([*(running.workers if running else ()), scheduler])


def _process(name: str, *words: str, **environment: str) -> subprocess.Popen[bytes]:
    path = {"PYTHONPATH": f"{SOURCE}:{SOURCE.parent}"} | environment
    return subprocess.Popen(
        [sys.executable, "-m", f"distributed.cli.{name}", *words, "--no-dashboard"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=variables(path),
    )


def _stop(processes: list[subprocess.Popen[bytes]]) -> None:
    for process in processes:
        process.kill()
    for process in processes:
        process.wait(PATIENCE)


def _wait_until(is_so: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < until, "the processes did not come up"
        time.sleep(0.05)
