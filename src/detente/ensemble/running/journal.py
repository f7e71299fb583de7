"""The journal of a run: what is computed is kept chunk by chunk, so that a run that was stopped goes on where it was.

One file per run, only ever written at its end; its form is in docs/reference/journal.md.
"""

from __future__ import annotations

import fcntl
import json
import os
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from detente.errors import DetenteError, UsageError
from detente.version import __version__

FORMAT = "detente journal 1"
_LONGEST = 4096
"""Bytes of a first line; a file that is no journal may be one line without an end."""

Span = tuple[int, int]
"""The number of a first draw, and how many draws there are from it on."""


class JournalError(DetenteError):
    """A journal cannot be written to, or is not as it was written."""


@dataclass(frozen=True, slots=True)
class Run:
    """Which run a journal is of. `digest` is one of the model and of the plan of its draws."""

    digest: str
    seed: int
    draws: int
    version: str = __version__


@dataclass(frozen=True, slots=True)
class Record:
    """What came out for the draws `first` … `first` + `count` - 1."""

    first: int
    count: int
    payload: bytes

    @property
    def span(self) -> Span:
        """Its draws."""
        return self.first, self.count


class Journal:
    """The journal in one file, open for one process at a time; `spans` are the draws that it holds."""

    def __init__(self, path: Path, run: Run, *, resume: bool = False) -> None:
        """Open a journal, and begin it where there is none. A last record that was torn off is left out.

        Args:
            path: its file.
            run: the run that it is, or must be, the journal of.
            resume: whether to go on with one that is there.

        Raises:
            UsageError: if there is one and `resume` is not asked for, if it is of another run, or no journal.
            JournalError: if another process has it open, or a record before the last is not as it was written.
            OSError: if the file cannot be opened.
        """
        self.path, self.run = path, run
        self.spans: list[Span] = []
        self._head = _line({"format": FORMAT, **asdict(run)})
        self._end = 0
        self._file = _locked(path)
        try:
            self._take(resume)
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Journal:
        """The journal itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the file."""
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    @property
    def done(self) -> int:
        """How many draws it holds."""
        return sum(count for _, count in self.spans)

    @property
    def account(self) -> str:
        """What is kept, in a sentence for whoever stopped the run, or sees it stopped."""
        return f"{self.done:,} of {self.run.draws:,} draws are kept in {self.path}; --resume goes on from there"

    def append(self, record: Record) -> None:
        """Keep a record. When this returns it is on the disk.

        Raises:
            JournalError: if it cannot be written, as on a full disk; what was kept before still is.
        """
        line = self._line(record)
        self._write(line)
        self.spans.append(record.span)
        self._end += len(line)

    def read(self) -> Iterator[Record]:
        """All records, in the order in which they were written; one at a time is held in memory."""
        with self.path.open("rb") as file:
            file.seek(len(self._head))
            for _ in tuple(self.spans):
                place = file.tell()
                record = self._record(file.readline())
                if record is None:
                    raise self._broken(place)
                yield record

    def _take(self, resume: bool) -> None:
        """Take note of what the file holds, and cut off what was torn."""
        with self.path.open("rb") as file:
            head = file.readline(_LONGEST)
            if head != self._head and self._head.startswith(head):  # empty, or stopped within the first line
                self._cut()
                self._write(self._head)
                self._end = len(self._head)
                return
            self._check(head, resume)
            self._end = len(head)
            for line in file:
                record = self._record(line)
                if record is None:
                    if file.read(1):
                        raise self._broken(self._end)
                    break
                self.spans.append(record.span)
                self._end += len(line)
        if not _are_apart(self.spans, self.run.draws):
            raise JournalError(f"the journal {self.path} holds draws twice; delete it, and run again")
        self._cut()

    def _check(self, head: bytes, resume: bool) -> None:
        """Raise UsageError unless this is how the file of this run begins, and going on with it is wanted."""
        found = _object(head)
        if found.get("format") != FORMAT:
            raise UsageError(f"{self.path} is no journal of this format ({FORMAT}); name another file")
        if head != self._head:
            wanted = asdict(self.run)
            told = {key: (found.get(key), wanted[key]) for key in wanted}
            differ = [key for key, (there, here) in told.items() if key == "digest" or there != here]
            raise UsageError(
                f"{self.path} is the journal of another run: "
                + ", ".join(f"{key} {_shown(told[key][0])}" for key in differ)
                + "; this run has "
                + ", ".join(f"{key} {told[key][1]}" for key in differ)
                + ". Run what it was begun with, or name another file"
            )
        if not resume:
            raise UsageError(f"the journal {self.path} is there already; go on with it (--resume), or name another")

    def _line(self, record: Record) -> bytes:
        payload = b64encode(record.payload).decode()
        content = {"first": record.first, "count": record.count, "payload": payload}
        return _line(content | {"sha256": sha256(self._head + _line(content)).hexdigest()})

    def _record(self, line: bytes) -> Record | None:
        """The record on a line; None unless every byte is as it was written, for this run."""
        match _object(line):
            case {"first": int(first), "count": int(count), "payload": str(payload)}:
                try:
                    record = Record(first, count, b64decode(payload))
                except ValueError:
                    return None
                return record if self._line(record) == line else None
        return None

    def _write(self, data: bytes) -> None:
        """Write at the end, wholly or not at all."""
        try:
            left = memoryview(data)
            while left:
                left = left[self._file.write(left) :]
            os.fsync(self._file.fileno())
        except OSError as fault:
            self._cut()
            raise JournalError(
                f"the journal cannot be written: {fault.strerror}. {self.account}, once there is room"
            ) from None
        except BaseException:  # Ctrl-C
            self._cut()
            raise

    def _cut(self) -> None:
        """Let the file end with its last whole record."""
        if os.fstat(self._file.fileno()).st_size != self._end:
            self._file.truncate(self._end)
            os.fsync(self._file.fileno())

    def _broken(self, place: int) -> JournalError:
        return JournalError(
            f"the journal {self.path} is not as it was written, from byte {place:,} on, with more behind it; "
            f"delete it and run again, or keep what is before by `truncate -s {place}` and resume"
        )


def missing(spans: Iterable[Span], *, draws: int, chunk: int) -> Iterator[Span]:
    """The draws that are not in `spans`, in order, in chunks of at most `chunk`.

    Example:
        >>> list(missing([(4, 2), (0, 3)], draws=10, chunk=3))
        [(3, 1), (6, 3), (9, 1)]
    """
    end = 0
    for first, count in (*sorted(spans), (draws, 0)):
        yield from ((start, min(chunk, first - start)) for start in range(end, first, chunk))
        end = first + count


def _locked(path: Path) -> BinaryIO:
    """The file, open for writing at its end, and for nobody else who asks."""
    if path.exists() and not path.is_file():  # opening a pipe would wait for whoever reads it
        raise UsageError(f"{path} is no journal but a folder, a pipe or a device; name an ordinary file")
    file = path.open("ab", buffering=0)
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.close()
        raise JournalError(
            f"the journal {path} is being written by another process; wait for its end, or name another file"
        ) from None
    except BaseException:
        file.close()
        raise
    return file


def _are_apart(spans: Iterable[Span], draws: int) -> bool:
    end = 0
    for first, count in sorted(spans):
        if first < end or count < 1:
            return False
        end = first + count
    return end <= draws


def _line(content: object) -> bytes:
    return json.dumps(content, separators=(",", ":")).encode() + b"\n"


def _shown(found: object) -> str:
    """What another file holds, on one line and not without end."""
    return f"{text if (text := str(found)).isprintable() else ascii(text):.80}"


def _object(line: bytes) -> dict[str, object]:
    try:
        content = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return content if isinstance(content, dict) else {}
