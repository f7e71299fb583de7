"""Records as lines, each chained to the one before by its digest, and every place where the chain is broken."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from detente.errors import Finding, Place, UsageError
from detente.forecast.times import moment, written

TORN = "torn"
"""The kind of a record that names the line before it, which was not written to its end."""
_DIGEST = b', "digest": "'
_HEX = slice(-66, -2)
_LENGTH = len(_DIGEST) + 64 + len(b'"}')
_WHOLE = re.compile(_DIGEST + rb'.{64}"}', re.DOTALL)
_MARK = b"\xef\xbb\xbf"

Draft = tuple[str, Mapping[str, Any]]
"""What is to become a record: its kind, and what it says."""


@dataclass(frozen=True, slots=True)
class Record:
    """A record as it stands in the ledger: `at` is when it was written, `line` where."""

    n: int
    at: datetime
    kind: str
    values: Mapping[str, Any]
    previous: str | None
    digest: str
    line: int


def chained(drafts: Iterable[Draft], last: Record | None, at: datetime) -> bytes:
    """The lines of new records that follow the last one. Raises UsageError for what is no text."""
    lines, previous = [], last.digest if last else None
    for n, (kind, values) in enumerate(drafts, start=last.n + 1 if last else 1):
        line = _line({"n": n, "at": written(at), "kind": kind, **values, "previous": previous})
        lines.append(line + b"\n")
        previous = line[_HEX].decode("ascii")
    return b"".join(lines)


def record_on(line: bytes, number: int) -> Record | None:
    """The record on a line; None unless every byte is as it was written."""
    content, digest = _parts(line)
    if digest != sha256(content).hexdigest():
        return None
    match _object(content):
        case {"n": int(n), "at": str(at), "kind": str(kind), "previous": str() | None as previous, **values}:
            if when := _moment(at):
                says = {str(key): value for key, value in values.items()}
                return Record(n, when, kind, says, previous, digest, number)
    return None


def is_torn(line: bytes) -> bool:
    """Whether a last line was not written to its end: no record in it has its digest."""
    return bool(line) and _WHOLE.search(line) is None


def faults_in(lines: Sequence[bytes], records: Sequence[Record | None]) -> list[Finding]:
    """Every place where the chain is broken; a line that the record after it names as torn breaks nothing."""
    faults, last, is_known = [], None, True
    for number, (line, record) in enumerate(zip(lines, records, strict=True), start=1):
        if record:
            faults += _misplaced(record, last) if is_known else []
            last, is_known = record, True
        elif not _is_torn(line, records[number] if number < len(records) else None):
            faults.append(_not_as_written(line, number))
            is_known = False
    return faults


def torn_by(line: bytes) -> Draft:
    """What names a line that was not written to its end."""
    return TORN, {"sha256": sha256(line).hexdigest(), "bytes": len(line)}


def _is_torn(line: bytes, after: Record | None) -> bool:
    return after is not None and (after.kind, after.values) == torn_by(line)


def _line(record: Mapping[str, Any]) -> bytes:
    """A record with its digest, which is one of all bytes before it and a brace."""
    try:
        content = json.dumps(record, ensure_ascii=False, allow_nan=False).encode("utf-8")
    except UnicodeEncodeError as fault:
        found = fault.object[fault.start : fault.end]
        raise UsageError(f"{found!a} is no character; write the words in UTF-8") from None
    return content[:-1] + _DIGEST + sha256(content).hexdigest().encode("ascii") + b'"}'


def _parts(line: bytes) -> tuple[bytes, str | None]:
    """A line without its digest, and this; None where it has none."""
    content, mark, digest, end = line[:-_LENGTH] + b"}", line[-_LENGTH:-66], line[_HEX], line[-2:]
    return content, digest.decode("ascii", "replace") if (mark, end) == (_DIGEST, b'"}') else None


def _object(content: bytes) -> object:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None


def _moment(at: str) -> datetime | None:
    try:
        return moment(at)
    except UsageError:
        return None


_RESTORE = "put back the ledger from a copy; what is to be corrected is corrected by a record"


def _not_as_written(line: bytes, number: int) -> Finding:
    content, digest = _parts(line)
    hint = _RESTORE
    if b"\r" in line:
        why, hint = "its line end was changed", "change the line ends of the file back to line feeds alone"
    elif line.startswith(_MARK):
        why, hint = "it begins with a byte order mark", "save the file as UTF-8 without such a mark"
    elif not line.strip():
        why, hint = "it is blank", "take the blank line out"
    elif digest is None:
        why = "it is no whole record, which ends with its digest"
    elif (found := sha256(content).hexdigest()) != digest:
        why = f"it was edited, since its digest is {digest[:8]}… and its text gives {found[:8]}…"
    else:
        why = "it is no record, which has n, at, kind and previous"
    return Finding("error", "edited-record", f"this line is not as it was written: {why}", Place(number, 1), hint)


def _misplaced(record: Record, last: Record | None) -> list[Finding]:
    expected, previous = (last.n + 1, last.digest) if last else (1, None)
    if record.n != expected:
        why = f"here is record {record.n} where record {expected} was expected: lines were taken out or moved"
    elif record.previous != previous:
        why = f"record {record.n} does not follow what is before it: that was replaced, or lines were moved"
    elif last and record.at < last.at:
        why = f"record {record.n} is of {written(record.at)}, before the record above it, of {written(last.at)}"
    else:
        return []
    return [Finding("error", "moved-record", why, Place(record.line, 1), _RESTORE)]
