"""The ledger: records that are only ever added, each chained to the one before by its digest.

Two verbs: `append` and `read_from`. The form of the file is in docs/reference/forecasts.md.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from detente.errors import DetenteError, Finding, ModelError, Place, StaleFileError, UsageError
from detente.files import contents, held, keep_name, naming, write_held
from detente.forecast.chain import Draft, Record, chained, faults_in, is_torn, record_on, torn_by
from detente.forecast.times import written

FILE = "forecasts.jsonl"

Clock = Callable[[], datetime]


_MOST = 12
"""Of so many faults it is said what they are; of all others how many there are."""


class LedgerError(ModelError):
    """A ledger is not as it was written, or says what cannot be; nothing is read from it."""

    def __init__(self, findings: Sequence[Finding], *, name: str, text: str | None = None) -> None:
        first, others = findings[:_MOST], findings[_MOST:]
        if others:
            message = f"from here on {len(others):,} more records are not as they should be"
            first = [*first, Finding("error", "more-records", message, others[0].place)]
        super().__init__(first, name=name, text=text)


class ClockError(DetenteError):
    """The clock shows a time before the last record; nothing was written."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """The whole records of a file, and the last line where that was not written to its end.

    `size` is in bytes; `is_ended`: the last record has its line end.
    """

    name: str
    records: tuple[Record, ...] = ()
    torn: bytes = b""
    size: int = 0
    is_ended: bool = True

    @property
    def last(self) -> Record | None:
        """The last record, whose digest vouches for all before it; None while there is none."""
        return self.records[-1] if self.records else None

    def give(self, take: Callable[[Record], object]) -> None:
        """Let every record be read, in their order, by what raises UsageError where one says what cannot be.

        Raises:
            LedgerError: if one does; with every place.
        """
        faults = []
        for record in self.records:
            try:
                take(record)
            except UsageError as fault:
                message = f"record {record.n} says what cannot be: {fault}"
                hint = "put back the ledger from a copy, and record it with detente forecast"
                faults.append(Finding("error", "impossible-record", message, Place(record.line, 1), hint))
        if faults:
            raise LedgerError(faults, name=self.name)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """That the last line is torn, if it is."""
        if not self.torn:
            return ()
        line = self.last.line + 1 if self.last else 1
        message = f"this line was not written to its end ({len(self.torn)} bytes), and counts for nothing"
        hint = "record again what it was to say; the next record names it, and the line stays"
        return (Finding("warning", "torn-record", message, Place(line, 1), hint),)


def system_clock() -> datetime:
    """The time of this machine."""
    return datetime.now(UTC)


def read_from(path: Path) -> Ledger:
    """What a ledger holds; nothing where there is no file.

    Raises:
        LedgerError: if a line is not as it was written, or is missing; with every place.
        UsageError: if there is no ordinary file.
        OSError: if it cannot be read.
    """
    try:
        content = contents(path)
    except FileNotFoundError:
        content = b""
    *lines, last = content.split(b"\n")
    torn = last if is_torn(last) else b""
    if not (is_ended := last == torn):  # its line end is lacking, as after an editor that takes the last one away
        lines = [*lines, last]
    records = [record_on(line, number) for number, line in enumerate(lines, start=1)]
    if faults := faults_in(lines, records):
        raise LedgerError(faults, name=str(path), text=content.decode("utf-8", "replace"))
    return Ledger(str(path), tuple(record for record in records if record), torn, len(content), is_ended)


def append(path: Path, make: Callable[[Ledger, datetime], Iterable[Draft]], *, clock: Clock = system_clock) -> Ledger:
    """Add records to a ledger; when this returns they are on the disk.

    Args:
        path: its file, which need not be there.
        make: what is to be added, given what is there and what time it is; nobody else writes meanwhile.
        clock: what time it is.

    Returns:
        The ledger with them.

    Raises:
        LedgerError: if the ledger is not as it was written.
        ClockError: if the clock shows a time before the last record.
        UsageError: if something cannot be written as text, and whatever `make` raises.
        FileHeldError: if another process writes there and does not end in time.
        OSError: if it cannot be written, as on a full disk. Then, and whatever is raised, nothing is added.
    """
    with held(path):
        ledger = read_from(path)
        now = _now(ledger, clock)
        if not (drafts := tuple(make(ledger, now))):
            return ledger
        if ledger.torn:
            _mend(path, ledger, chained([torn_by(ledger.torn), *drafts], ledger.last, now))
        else:
            _add(path, ledger, chained(drafts, ledger.last, now))
        return read_from(path)


def _now(ledger: Ledger, clock: Clock) -> datetime:
    now = clock().astimezone(UTC).replace(microsecond=0)
    if (last := ledger.last) and now < last.at:
        raise ClockError(
            f"the clock shows {written(now)}, but {ledger.name}:{last.line} was written at {written(last.at)}; "
            "nothing was written; set the clock of this machine, or wait until then"
        )
    return now


def _mend(path: Path, ledger: Ledger, lines: bytes) -> None:
    """End a torn line before new ones, the first of which names it; the file is replaced, or this could be torn too."""
    before = contents(path)
    if len(before) != ledger.size:
        raise _stale(path)
    write_held(path, before + b"\n" + lines, was=sha256(before).hexdigest())


def _add(path: Path, ledger: Ledger, lines: bytes) -> None:
    end = b"" if ledger.is_ended else b"\n"
    with naming(path):
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o666)
        try:
            _write(file, end + lines, path, ledger.size)
        finally:
            os.close(file)
    if not ledger.size:
        keep_name(path.parent)


def _write(file: int, data: bytes, path: Path, size: int) -> None:
    """Write at the end, wholly or not at all."""
    if os.fstat(file).st_size != size:
        raise _stale(path)
    try:
        left = memoryview(data)
        while left:
            left = left[os.write(file, left) :]
        os.fsync(file)
    except BaseException:
        os.ftruncate(file, size)
        raise


def _stale(path: Path) -> StaleFileError:
    return StaleFileError(f"{path} was changed by others since it was read; nothing was written: try again")
