"""Whoever computes a run, and whatever happens to them meanwhile: the same bytes come out, or it says why not."""

from __future__ import annotations

import random
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from tests.ensemble.clusters import PATIENCE, Cluster, cluster, digest, work
from tests.functional.commands import SOURCE, variables

from detente.ensemble.running.cluster import SECONDS, ClusterError, Local, Scheduler, _at_worker, run_all
from detente.ensemble.running.journal import Journal, Record, Run
from detente.errors import UsageError

RUN = Run("4711" * 16, seed=3, draws=200)
WHOLE = digest({0: work(0, RUN.draws)})
CODE = """\
import sys
from contextlib import suppress
from pathlib import Path
from tests.ensemble.clusters import work_slowly
from tests.ensemble.test_cluster import RUN
from detente.ensemble.running.cluster import Local, Scheduler, run_all
from detente.ensemble.running.journal import Journal

where = Scheduler(sys.argv[2]) if len(sys.argv) > 2 else Local(2)
with Journal(Path(sys.argv[1]), RUN, resume=True) as journal:
    try:
        for _ in run_all(work_slowly, RUN.draws, 1, journal, where=where):
            print(journal.done, flush=True)
    except KeyboardInterrupt:
        print("stopped:", journal.account)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "run.journal"


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
    with cluster(tmp_path_factory.mktemp("cluster")) as running:
        yield running


@pytest.fixture
def workers(shared: Cluster) -> Iterator[Cluster]:
    """A cluster with two workers."""
    shared.start_workers(2)
    yield shared
    shared.stop_workers()


def started(*words: str | Path) -> subprocess.Popen[str]:
    """A run in a process of its own that says how far it is."""
    return subprocess.Popen(
        [sys.executable, "-c", CODE, *map(str, words)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=variables({"PYTHONPATH": f"{SOURCE}:{SOURCE.parent}"}),
    )


def rest(path: Path) -> tuple[str, int]:
    """The digest of a run that is gone on with, and how many draws were still to be computed."""
    computed: list[int] = []
    with Journal(path, RUN, resume=True) as journal:
        parts = dict(run_all(work, RUN.draws, 7, journal, where=Local(2), progress=computed.append))
    return digest(parts), sum(computed)


@pytest.mark.parametrize(("chunk", "threads"), [(1, 5), (7, 1), (7, None), (60, 3), (200, 1), (1000, None)])
def test_the_same_comes_out_whatever_the_chunks_and_threads(chunk: int, threads: int | None) -> None:
    assert digest(dict(run_all(work, RUN.draws, chunk, where=Local(threads)))) == WHOLE


def test_only_what_is_missing_is_computed(path: Path) -> None:
    asked: list[tuple[int, int]] = []

    def noting(first: int, count: int) -> bytes:
        asked.append((first, count))
        return work(first, count)

    with Journal(path, RUN) as journal:
        journal.append(Record(20, 100, work(20, 100)))
        journal.append(Record(0, 10, work(0, 10)))
        parts = dict(run_all(noting, RUN.draws, 50, journal, where=Local(1)))
        assert asked == [(10, 10), (120, 50), (170, 30)]
        assert dict(run_all(noting, RUN.draws, 50, journal)) == parts
    assert len(asked) == 3
    assert digest(parts) == WHOLE
    assert rest(path) == (WHOLE, 0)


def test_what_is_given_is_kept_already(path: Path) -> None:
    with Journal(path, RUN) as journal:
        for first, payload in run_all(work, RUN.draws, 50, journal, where=Local(2)):
            assert (first, payload) in [(record.first, record.payload) for record in journal.read()]


def test_whoever_stops_early_keeps_what_was_computed(path: Path) -> None:
    with Journal(path, RUN) as journal:
        for _ in run_all(work, RUN.draws, 1, journal, where=Local(2)):
            if journal.done == 20:
                break
    assert rest(path) == (WHOLE, 180)


def test_a_fault_in_the_work_ends_the_run_and_keeps_the_rest(path: Path) -> None:
    def faulty(first: int, count: int) -> bytes:
        if first >= 100:
            raise ZeroDivisionError
        return work(first, count)

    with Journal(path, RUN) as journal, pytest.raises(ZeroDivisionError):
        list(run_all(faulty, RUN.draws, 10, journal, where=Local(1)))
    assert rest(path) == (WHOLE, 100)


def test_bad_requests_are_refused(path: Path) -> None:
    with pytest.raises(UsageError, match="a chunk of 0 draws"):
        list(run_all(work, 10, 0))
    with Journal(path, RUN) as journal, pytest.raises(UsageError, match="of 200 draws; this run has 10"):
        list(run_all(work, 10, 1, journal))


def test_a_run_that_is_killed_at_any_moment_goes_on_to_the_same_result(path: Path) -> None:
    running = started(path)
    assert running.stdout is not None
    running.stdout.readline()
    time.sleep(random.random() / 2)
    running.kill()
    running.communicate(timeout=PATIENCE)
    assert running.returncode == -signal.SIGKILL
    result, computed = rest(path)
    assert result == WHOLE
    assert 0 < computed < RUN.draws


def stopped(running: subprocess.Popen[str]) -> str:
    """What a run says that is stopped by Ctrl-C once it has given something."""
    assert running.stdout is not None
    running.stdout.readline()
    running.send_signal(signal.SIGINT)
    said, faults = running.communicate(timeout=PATIENCE)
    assert not faults or faults.startswith("Exception ignored in: <function Future.__del__")  # where it came just then
    assert running.returncode == 0
    return said.splitlines()[-1]


def test_ctrl_c_leaves_a_valid_part(path: Path) -> None:
    said = stopped(started(path))
    result, computed = rest(path)
    assert said == f"stopped: {200 - computed} of 200 draws are kept in {path}; --resume goes on from there"
    assert result == WHOLE
    assert 0 < computed < 200


def test_ctrl_c_while_an_object_is_taken_away_stops_it_too(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Taken:
        def __del__(self) -> None:
            signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr("sys.unraisablehook", lambda _: None)
    with Journal(path, RUN) as journal, pytest.raises(KeyboardInterrupt):
        all(Taken() is not None for _ in run_all(work, RUN.draws, 1, journal, where=Local(1)))
    assert 0 < rest(path)[1] < 200


def test_a_cluster_gives_the_same_and_an_early_end_leaves_it_free(workers: Cluster, path: Path) -> None:
    where = Scheduler(workers.address)
    assert digest(dict(run_all(work, RUN.draws, 7, where=where))) == WHOLE
    said = stopped(started(path, workers.address))
    result, computed = rest(path)
    assert said.startswith(f"stopped: {200 - computed} of 200 draws are kept")
    assert result == WHOLE
    assert 0 < computed < 200
    assert next(iter(run_all(work, RUN.draws, 200, where=where))) == (0, work(0, 200))


def test_a_worker_that_is_killed_half_way_changes_nothing(workers: Cluster, path: Path) -> None:
    parts: dict[int, bytes] = {}
    with Journal(path, RUN) as journal:
        for first, payload in run_all(work, RUN.draws, 2, journal, where=Scheduler(workers.address)):
            assert first not in parts
            parts[first] = payload
            if len(parts) == 50:
                workers.workers[0].kill()
    assert workers.workers[0].wait(PATIENCE) == -signal.SIGKILL
    assert digest(parts) == WHOLE
    assert rest(path) == (WHOLE, 0)


def test_a_worker_with_other_versions_is_refused(shared: Cluster, tmp_path: Path) -> None:
    other = tmp_path / "detente-0.0.1.dist-info"
    other.mkdir()
    (other / "METADATA").write_text("Metadata-Version: 2.1\nName: detente\nVersion: 0.0.1\n")
    shared.start_workers(1, PYTHONPATH=f"{tmp_path}:{SOURCE}:{SOURCE.parent}")
    try:
        with pytest.raises(ClusterError, match=r"tcp://127.0.0.1:\d+ has detente 0.0.1 \(here \d.*\)"):
            list(run_all(work, 10, 1, where=Scheduler(shared.address)))
    finally:
        shared.stop_workers()


def test_a_worker_with_other_code_of_the_same_version_is_refused(shared: Cluster, tmp_path: Path) -> None:
    shutil.copytree(SOURCE / "detente", tmp_path / "detente", ignore=shutil.ignore_patterns("__pycache__"))
    with (tmp_path / "detente" / "ensemble" / "counting" / "tally.py").open("a") as kernel:
        kernel.write("# patched\n")
    shared.start_workers(1, PYTHONPATH=f"{tmp_path}:{SOURCE.parent}")
    try:
        with pytest.raises(ClusterError, match=r"has code of detente [0-9a-f]{12} \(here [0-9a-f]{12}\)"):
            list(run_all(work, 10, 1, where=Scheduler(shared.address)))
    finally:
        shared.stop_workers()


def test_a_worker_that_joins_later_with_other_versions_is_refused() -> None:
    with pytest.raises(ClusterError, match=r"a worker has detente .* \(here 0.0.9\)"):
        _at_worker(work, {"detente": "0.0.9", "numpy": None, "Python": "3"}, 0, 10)


def test_a_scheduler_without_workers_says_so(shared: Cluster) -> None:
    with pytest.raises(ClusterError, match=f"has no workers; start some: dask worker {shared.address}"):
        list(run_all(work, 10, 1, where=Scheduler(shared.address, seconds=1)))


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("tcp://127.0.0.1:9", "(refused|Timed out)"),
        ("carrier-pigeon://127.0.0.1:9", "unknown address scheme"),
        ("tcp://127.0.0.1:nine", "nine"),
        ("tls://127.0.0.1:9", "ssl_context"),
    ],
)
def test_a_scheduler_that_is_not_there_is_said_in_time(address: str, why: str) -> None:
    pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
    start = time.monotonic()
    with pytest.raises(ClusterError, match=f"no scheduler answers at {address} within 1 seconds .*{why}"):
        list(run_all(work, 10, 1, where=Scheduler(address, seconds=1)))
    assert time.monotonic() - start < 1 + 10 - SECONDS


def test_something_else_that_listens_there_is_no_scheduler() -> None:
    pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
    with socket.create_server(("127.0.0.1", 0)) as mute:
        address = f"tcp://127.0.0.1:{mute.getsockname()[1]}"
        with pytest.raises(ClusterError, match=f"no scheduler answers at {address} within 1 seconds"):
            list(run_all(work, 10, 1, where=Scheduler(address, seconds=1)))


def test_something_else_that_speaks_first_is_no_scheduler() -> None:
    pytest.importorskip("distributed", reason="the extra `cluster` is not installed")

    def speaking(listening: socket.socket) -> None:
        connection, _ = listening.accept()
        with connection:
            connection.sendall(b"SSH-2.0-OpenSSH_9.6\r\n")
            connection.recv(1)

    with socket.create_server(("127.0.0.1", 0)) as listening, ThreadPoolExecutor(1) as pool:
        pool.submit(speaking, listening)
        address = f"tcp://127.0.0.1:{listening.getsockname()[1]}"
        with pytest.raises(ClusterError, match=f"no scheduler answers at {address} .*something else answers there"):
            list(run_all(work, 10, 1, where=Scheduler(address, seconds=2)))


def test_what_is_no_address_is_said() -> None:
    pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
    with pytest.raises(UsageError, match="'nonsense' is no address"):
        list(run_all(work, 10, 1, where=Scheduler("nonsense")))


def test_without_the_extra_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(UsageError, match=r"detente\[cluster\]"):
        list(run_all(work, 10, 1, where=Scheduler("tcp://127.0.0.1:9")))


def test_a_scheduler_that_is_lost_is_said_and_the_rest_is_kept(tmp_path: Path, path: Path) -> None:
    pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
    with cluster(tmp_path) as running, Journal(path, RUN) as journal:
        running.start_workers(1)
        parts = run_all(work, RUN.draws, 2, journal, where=Scheduler(running.address))
        next(parts)
        running.scheduler.kill()
        with pytest.raises(ClusterError, match="is lost; start it again, and resume"):
            list(parts)
    result, computed = rest(path)
    assert result == WHOLE
    assert 0 < computed < RUN.draws
