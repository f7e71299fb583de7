"""What a journal gives back is what was written into it, for this run, whatever was done to the file; or it says so."""

from __future__ import annotations

import errno
import os
import resource
import signal
import subprocess
import sys
from multiprocessing import get_context
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detente.ensemble.running.journal import Journal, JournalError, Record, Run, missing
from detente.errors import UsageError

RUN = Run("4711" * 16, seed=3, draws=100)
RECORDS = (Record(0, 10, b"\x00\n\xff"), Record(20, 10, b""), Record(10, 10, b'{"first":0}\n' * 3))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "run.journal"


def begun(path: Path, *records: Record) -> bytes:
    """The content of a journal with these records."""
    with Journal(path, RUN) as journal:
        for record in records:
            journal.append(record)
    return path.read_bytes()


def resumed(path: Path) -> tuple[Record, ...]:
    with Journal(path, RUN, resume=True) as journal:
        kept = tuple(journal.read())
        assert [record.span for record in kept] == journal.spans
    return kept


def test_what_was_kept_is_given_back_in_order(path: Path) -> None:
    with Journal(path, RUN) as journal:
        assert list(journal.read()) == []
        journal.append(RECORDS[0])
        assert tuple(journal.read()) == RECORDS[:1]
        for record in RECORDS[1:]:
            journal.append(record)
        assert journal.done == 30
        assert tuple(journal.read()) == RECORDS
    content = path.read_bytes()
    assert resumed(path) == RECORDS
    assert path.read_bytes() == content


def test_a_journal_goes_on_where_there_is_none_yet(path: Path) -> None:
    assert resumed(path) == ()
    assert path.read_bytes() == begun(path.with_name("other"))


def test_stopped_at_any_byte_it_goes_on_with_every_whole_record(path: Path) -> None:
    content = begun(path, *RECORDS)
    ends = [content.index(b"\n") + 1]
    for _ in RECORDS:
        ends.append(content.index(b"\n", ends[-1]) + 1)
    for length in range(len(content) + 1):
        path.write_bytes(content[:length])
        whole = sum(end <= length for end in ends[1:])
        with Journal(path, RUN, resume=True) as journal:
            assert tuple(journal.read()) == RECORDS[:whole]
            for record in RECORDS[whole:]:
                journal.append(record)
        assert path.read_bytes() == content


@pytest.mark.parametrize("harm", [b"\x00", b"\n", b"7", b"\xff"])
def test_a_byte_that_is_not_as_it_was_written_is_never_trusted(path: Path, harm: bytes) -> None:
    content = begun(path, *RECORDS)
    last = content.rindex(b"\n", 0, -1) + 1
    for place in range(len(content)):
        changed = content[:place] + harm + content[place + 1 :]
        if changed == content:
            continue
        path.write_bytes(changed)
        if place < last - 1:
            with pytest.raises((JournalError, UsageError), match="run"):
                Journal(path, RUN, resume=True)
            assert path.read_bytes() == changed
        else:  # it is taken for torn off, unless a line break makes two lines of it
            try:
                kept = resumed(path)
            except JournalError:
                assert harm == b"\n"
            else:
                assert kept == RECORDS[: len(kept)]
                assert len(kept) < len(RECORDS)


def test_a_fault_in_the_middle_says_where_and_what_to_do(path: Path) -> None:
    content = begun(path, *RECORDS)
    lines = content.splitlines(keepends=True)
    path.write_bytes(b"".join([*lines[:2], lines[2].replace(b"20", b"21"), *lines[3:]]))
    place = len(lines[0] + lines[1])
    with pytest.raises(JournalError, match=f"`truncate -s {place}`"):
        Journal(path, RUN, resume=True)
    os.truncate(path, place)
    assert resumed(path) == RECORDS[:1]


def test_a_record_of_another_run_is_not_trusted(path: Path) -> None:
    content = begun(path, *RECORDS)
    with Journal(path.with_name("other"), Run("0815" * 16, seed=3, draws=100)) as journal:
        journal.append(Record(30, 10, b"other"))
    path.write_bytes(content + path.with_name("other").read_bytes().splitlines(keepends=True)[1])
    assert resumed(path) == RECORDS


def test_draws_that_are_there_twice_are_refused(path: Path) -> None:
    content = begun(path, *RECORDS)
    path.write_bytes(content + content.splitlines(keepends=True)[1])
    with pytest.raises(JournalError, match="holds draws twice"):
        Journal(path, RUN, resume=True)


@pytest.mark.parametrize(
    ("other", "named"),
    [
        (Run("0815" * 16, seed=3, draws=100), []),
        (Run(RUN.digest, seed=4, draws=100), ["seed 3", "seed 4"]),
        (Run("0815" * 16, seed=4, draws=200), ["seed 3", "seed 4", "draws 100", "draws 200"]),
        (Run(RUN.digest, seed=3, draws=100, version="0.0.9"), [f"version {RUN.version}", "version 0.0.9"]),
    ],
)
@pytest.mark.parametrize("resume", [True, False])
def test_the_journal_of_another_run_is_refused_with_both_digests(
    path: Path, other: Run, named: list[str], resume: bool
) -> None:
    content = begun(path, *RECORDS)
    with pytest.raises(UsageError) as refused:
        Journal(path, other, resume=resume)
    for words in (f"digest {RUN.digest}", f"digest {other.digest}", *named):
        assert words in str(refused.value)
    assert path.read_bytes() == content


@pytest.mark.parametrize("digest", [b"\\t0815\\n", b"\\u001b[31m", b"0815" * 1000])
def test_what_a_strange_journal_holds_is_shown_on_one_short_line(path: Path, digest: bytes) -> None:
    path.write_bytes(begun(path).replace(RUN.digest.encode(), digest))
    with pytest.raises(UsageError, match="the journal of another run") as refused:
        Journal(path, RUN, resume=True)
    assert str(refused.value).isprintable()
    assert len(str(refused.value)) < 500


def test_a_journal_is_gone_on_with_only_where_that_is_asked_for(path: Path) -> None:
    content = begun(path, *RECORDS)
    with pytest.raises(UsageError, match="--resume"):
        Journal(path, RUN)
    assert path.read_bytes() == content


@pytest.mark.parametrize("content", [b"My notes", b"My notes\n", b"{}\n", b"[1]\n", b"\xff\n", b"\n", b"[" * 9999])
def test_a_file_that_is_no_journal_is_left_alone(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(UsageError, match="is no journal"):
        Journal(path, RUN, resume=True)
    assert path.read_bytes() == content


def _kept_within(path: Path, size: int) -> tuple[str, bytes]:
    """What is said where no file can grow beyond this size (what is written is cut off there), and what is left."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
    try:
        with Journal(path, RUN, resume=True) as journal:
            journal.append(RECORDS[1])
    except JournalError as refused:
        return str(refused), path.read_bytes()
    return "", path.read_bytes()


@pytest.mark.parametrize("more", [0, 1, 50])
def test_where_no_more_can_be_written_what_was_kept_still_is(path: Path, more: int) -> None:
    content = begun(path, RECORDS[0])
    with get_context("spawn").Pool(1) as pool:
        said, left = pool.apply(_kept_within, [path, len(content) + more])
    assert os.strerror(errno.EFBIG) in said
    assert f"10 of 100 draws are kept in {path}; --resume" in said
    assert left == content
    assert resumed(path) == RECORDS[:1]


def test_a_disk_that_is_full_from_the_start_is_said(path: Path) -> None:
    with get_context("spawn").Pool(1) as pool:
        said, left = pool.apply(_kept_within, [path, 5])
    assert "0 of 100 draws are kept" in said
    assert left == b""
    assert resumed(path) == ()


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no file without an end")
def test_a_file_without_an_end_is_not_read_to_its_end() -> None:
    with pytest.raises(UsageError, match="is no journal"):
        Journal(Path("/dev/zero"), RUN, resume=True)


def test_a_pipe_is_refused_and_not_waited_for(path: Path) -> None:
    os.mkfifo(path)
    with pytest.raises(UsageError, match="a pipe or a device; name an ordinary file"):
        Journal(path, RUN)


@pytest.mark.parametrize("place", [Path("/dev/null"), Path(__file__).parent])
def test_what_keeps_nothing_is_no_place_for_a_journal(place: Path) -> None:
    with pytest.raises(UsageError, match="is no journal but a folder, a pipe or a device"):
        Journal(place, RUN, resume=True)


def test_ctrl_c_within_a_record_leaves_none_of_it(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = begun(path, RECORDS[0])

    def stopped(_: int) -> None:
        monkeypatch.undo()
        raise KeyboardInterrupt

    with Journal(path, RUN, resume=True) as journal:
        monkeypatch.setattr(os, "fsync", stopped)
        with pytest.raises(KeyboardInterrupt):
            journal.append(RECORDS[1])
    assert path.read_bytes() == content


def _opened(path: Path) -> str:
    try:
        Journal(path, RUN, resume=True).close()
    except JournalError as refused:
        return str(refused)
    return ""


def test_a_second_process_is_refused(path: Path) -> None:
    with Journal(path, RUN) as journal, get_context("spawn").Pool(1) as pool:
        journal.append(RECORDS[0])
        assert "another process" in pool.apply(_opened, [path])
        journal.append(RECORDS[1])
        journal.close()
        assert pool.apply(_opened, [path]) == ""
    assert resumed(path) == RECORDS[:2]


def test_a_process_that_is_killed_lets_go_of_the_file(path: Path) -> None:
    code = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from detente.ensemble.running.journal import Journal, Record, Run\n"
        f"journal = Journal(Path(sys.argv[1]), {RUN!r})\n"
        "journal.append(Record(0, 10, b'kept'))\n"
        "os.write(journal._file.fileno(), b'{\"first\":10,')\n"
        "os.kill(os.getpid(), 9)\n"
    )
    ended = subprocess.run([sys.executable, "-c", code, path], check=False, timeout=20)
    assert ended.returncode == -signal.SIGKILL
    assert resumed(path) == (Record(0, 10, b"kept"),)


@given(st.sets(st.integers(0, 29)), st.integers(1, 31))
def test_what_is_missing_is_every_draw_that_is_not_there_in_order(there: set[int], chunk: int) -> None:
    spans = list(missing([(draw, 1) for draw in there], draws=30, chunk=chunk))
    drawn = [draw for first, count in spans for draw in range(first, first + count)]
    assert drawn == sorted(set(range(30)) - there)
    assert all(1 <= count <= chunk for _, count in spans)
