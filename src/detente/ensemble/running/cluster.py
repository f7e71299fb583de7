"""Who computes the chunks of a run: threads on this machine, or the workers of a Dask cluster.

What comes out of a chunk depends on its draws alone, never on who computes it, when, or how often.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, CancelledError, ThreadPoolExecutor, wait
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cache, partial
from itertools import islice
from os import cpu_count
from signal import SIG_DFL, SIGINT, signal
from threading import current_thread, main_thread
from time import monotonic
from typing import TYPE_CHECKING

from detente.ensemble.running.journal import Journal, Record, Span, missing
from detente.errors import DetenteError, UsageError
from detente.extras import extra
from detente.stability.threads import threads

if TYPE_CHECKING:
    from distributed import Client

Task = Callable[[int, int], bytes]
"""Gives, for the number of a first draw and a count, what comes out for these draws."""
Records = Generator[Record, None, None]
Versions = dict[str, str | None]

SECONDS = 6.0
"""How long a scheduler may take until it answers with a worker."""
_AHEAD = 256
"""Chunks that are with the workers at a time: enough for a hundred cores, and little to hold."""
_RETRIES = 2


class ClusterError(DetenteError):
    """The cluster cannot do the work; what the journal holds is kept."""


@dataclass(frozen=True, slots=True)
class Local:
    """This machine, by so many threads (kernels run side by side in them); None: one per core."""

    threads: int | None = None


@dataclass(frozen=True, slots=True)
class Scheduler:
    """A Dask scheduler at an address such as ``tcp://10.0.0.1:8786``, and how long to wait for its answer."""

    address: str
    seconds: float = SECONDS


def run_all(
    task: Task,
    draws: int,
    chunk: int,
    journal: Journal | None = None,
    *,
    where: Local | Scheduler = Local(),
    progress: Callable[[int], None] | None = None,
) -> Iterator[tuple[int, bytes]]:
    r"""For all draws of a run, in chunks: the number of the first draw, and what comes out.

    What the journal holds comes first and is not computed again; the rest comes as it gets ready, in no set order,
    and is in the journal before it is given. Ctrl-C (KeyboardInterrupt) and whatever else ends the iteration early
    lets go of chunks not yet begun; those given until then are a valid part of the run.

    Args:
        task: gives what comes out for some draws. A cluster gets it pickled.
        draws: how many draws there are.
        chunk: how many to compute at a time.
        journal: keeps what is computed; None: nothing is kept.
        where: who computes.
        progress: is told, for every chunk that was computed, how many draws it has.

    Raises:
        UsageError: if a chunk has no draws, or the journal is of another number of draws.
        JournalError: if the journal cannot be written.
        ClusterError: if the scheduler is not reached, has no workers, is lost, or workers have other versions.

    Example:
        >>> dict(run_all(lambda first, count: bytes(range(first, first + count)), draws=5, chunk=2, where=Local(1)))
        {0: b'\x00\x01', 2: b'\x02\x03', 4: b'\x04'}
    """
    if chunk < 1:
        raise UsageError(f"a chunk of {chunk} draws cannot be computed; expected 1 or more")
    if journal is not None and journal.run.draws != draws:
        raise UsageError(f"the journal {journal.path} is of {journal.run.draws:,} draws; this run has {draws:,}")
    left = list(missing(journal.spans if journal else (), draws=draws, chunk=chunk))
    if journal is not None:
        yield from ((record.first, record.payload) for record in journal.read())
    if not left:
        return
    computed = _by_threads(task, left, where) if isinstance(where, Local) else _by_workers(task, left, where)
    with closing(computed) as records:
        for record in records:
            if journal is not None:
                journal.append(record)
            if progress is not None:
                progress(record.count)
            yield record.first, record.payload


def _by_threads(task: Task, spans: Iterable[Span], where: Local) -> Records:
    """What comes out, as it gets ready; no more than two chunks per thread are begun before the first is taken."""
    count, waiting = where.threads or cpu_count() or 1, iter(spans)
    # Each chunk on a core of its own: who waits for others within a chunk wastes a fifth of the time.
    with threads(count) as pool, _heard() as stop_if_pressed:
        running = {pool.submit(task, *span): span for span in islice(waiting, 2 * count)}
        while running:
            ready = wait(running, return_when=FIRST_COMPLETED).done
            stop_if_pressed()
            for future in [one for one in running if one in ready]:  # in the order in which they were begun
                yield Record(*running.pop(future), future.result())
                running |= {pool.submit(task, *span): span for span in islice(waiting, 1)}


def _by_workers(task: Task, spans: Iterable[Span], where: Scheduler) -> Records:
    """What comes out, as it gets ready; when the client leaves, the scheduler drops the chunks that are not."""
    with _connected(where) as client, _explained(where.address), _heard() as stop_if_pressed:
        from distributed import as_completed  # noqa: PLC0415 – only a cluster needs the extra

        _check_workers(client)
        submit = partial(client.submit, _at_worker, task, _versions(), retries=_RETRIES, pure=False)
        waiting = iter(spans)
        running = {submit(*span): span for span in islice(waiting, _AHEAD)}
        ready = as_completed(list(running), loop=client.loop)
        for future in ready:
            stop_if_pressed()
            yield Record(*running.pop(future), future.result())
            for span in islice(waiting, 1):
                running[following := submit(*span)] = span
                ready.add(following)


@contextmanager
def _heard() -> Iterator[Callable[[], None]]:
    """Ctrl-C that comes while Python takes an object away is lost there; what is given raises it later."""
    pressed: list[int] = []

    def note(number: int, _: object) -> None:
        pressed.append(number)
        raise KeyboardInterrupt

    def stop_if_pressed() -> None:
        if pressed:
            raise KeyboardInterrupt

    if current_thread() is not main_thread():
        yield stop_if_pressed
        return
    before = signal(SIGINT, note)
    try:
        yield stop_if_pressed
    finally:
        signal(SIGINT, SIG_DFL if before is None else before)


@contextmanager
def _connected(where: Scheduler) -> Iterator[Client]:
    """A client of the scheduler, once it has a worker."""
    with extra("cluster"):
        from distributed import Client  # noqa: PLC0415 – only a cluster needs it
    if "://" not in where.address:
        raise UsageError(f"{where.address!r} is no address of a scheduler; expected one such as tcp://10.0.0.1:8786")
    until = monotonic() + where.seconds
    with _silent("distributed.client"), _silent("tornado.application"):  # where Ctrl-C may leave calls unanswered
        try:
            with ThreadPoolExecutor(1) as pool:  # a notebook has a loop of its own in this thread
                pool.submit(asyncio.run, _answer(where)).result()
            client = Client(where.address, timeout=where.seconds, set_as_default=False)
        except Exception as fault:  # whatever listens there may answer anything
            raise ClusterError(
                f"no scheduler answers at {where.address} within {where.seconds:g} seconds ({_short(fault)}); see that "
                "it runs there, and correct the address"
            ) from None
        with client:
            try:
                client.wait_for_workers(1, timeout=max(0.1, until - monotonic()))
            except TimeoutError:
                raise ClusterError(
                    f"the scheduler at {where.address} has no workers; start some: dask worker {where.address}"
                ) from None
            yield client


async def _answer(where: Scheduler) -> None:
    """Wait for an answer of the scheduler; a client alone would wait forever where something else is listening."""
    from distributed.core import rpc  # noqa: PLC0415 – only a cluster needs the extra
    from distributed.security import Security  # noqa: PLC0415

    security = Security().get_connection_args("client")
    async with asyncio.timeout(where.seconds):
        # A connection that fails says why; it is given up early enough for that.
        async with rpc(where.address, timeout=where.seconds / 2, connection_args=security) as scheduler:
            await scheduler.identity()


@contextmanager
def _silent(name: str) -> Iterator[None]:
    """Let a logger say nothing for a while: what fails is said once and in words, by our own errors."""
    logger = logging.getLogger(name)
    level = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        logger.setLevel(level)


@contextmanager
def _explained(address: str) -> Iterator[None]:
    """Say in words how a cluster fails while it works."""
    from distributed import KilledWorker  # noqa: PLC0415 – only a cluster needs the extra
    from distributed.comm.core import CommClosedError  # noqa: PLC0415

    try:
        yield
    except (CancelledError, CommClosedError):
        raise ClusterError(f"the scheduler at {address} is lost; start it again, and resume the run") from None
    except KilledWorker as fault:
        raise ClusterError(
            f"workers of {address} died over one and the same chunk, the last at {fault.last_worker.address}; see "
            "their logs; if memory is short there, take smaller chunks"
        ) from None


def _check_workers(client: Client) -> None:
    """Raise ClusterError if a worker has other versions than this machine."""
    here = _versions()
    there: dict[str, Versions] = client.run(_versions)
    others = [f"{worker} has {_other(found, here)}" for worker, found in sorted(there.items()) if found != here]
    if others:
        raise ClusterError(f"{'; '.join(others)}. Results must not depend on who computes: install the same versions")


def _at_worker(task: Task, versions: Versions, first: int, count: int) -> bytes:
    """What a worker runs; one that joined after the others were asked is asked here."""
    if (here := _own_versions()) != versions:
        raise ClusterError(
            f"a worker has {_other(here, versions)}. Results must not depend on who computes: install the same versions"
        )
    return task(first, count)


def _other(there: Versions, here: Versions) -> str:
    return ", ".join(
        f"{name} {there.get(name) or '–'} (here {here[name] or '–'})" for name in here if there.get(name) != here[name]
    )


def _asking() -> Callable[[], Versions]:
    # Being local, the function is sent as a whole: a worker without Détente can answer it too.
    def versions() -> Versions:
        from hashlib import sha256  # noqa: PLC0415
        from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415
        from importlib.util import find_spec  # noqa: PLC0415
        from pathlib import Path  # noqa: PLC0415
        from platform import python_version_tuple  # noqa: PLC0415

        found: Versions = {"Python": ".".join(python_version_tuple()[:2])}
        for name in ("detente", "numpy"):
            try:
                found[name] = version(name)
            except PackageNotFoundError:
                found[name] = None
        if (spec := find_spec("detente")) is not None and spec.origin is not None:
            code = sha256()
            for file in sorted(Path(spec.origin).parent.rglob("*.py")):
                code.update(file.read_bytes())
            found["code of detente"] = code.hexdigest()[:12]
        return found

    return versions


_versions = _asking()
_own_versions = cache(_versions)
"""They stay as they are while a worker runs, and every chunk asks for them."""


def _short(fault: BaseException) -> str:
    """Why nothing was connected, as far down as it is known."""
    while fault.__cause__ is not None and str(fault.__cause__):
        fault = fault.__cause__
    if isinstance(fault, MemoryError):  # what it said was taken for the length of a message
        return "something else answers there"
    return getattr(fault, "strerror", None) or str(fault).partition("\n")[0] or "no answer"
