"""The ledger: what is added is there, in its order, as it was; a hand in it is seen; what is torn is told of."""

from __future__ import annotations

import errno
import json
import multiprocessing
import os
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.forecast.worlds import BEGIN, DAY, Done, clock, doings, question, short_ledger, wrote, wrote_all

from detente.errors import StaleFileError, UsageError
from detente.files import NotOrdinary
from detente.forecast import FILE, ClockError, Ledger, LedgerError, append, read_from, replay
from detente.forecast.chain import Draft
from detente.forecast.records import asked


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / FILE


@settings(max_examples=40)
@given(doings())
def test_what_is_read_is_what_was_done(tmp_path_factory: pytest.TempPathFactory, done: Done) -> None:
    drafts, book = done
    assert replay(read_from(wrote_all(tmp_path_factory.mktemp("ledger") / FILE, drafts))) == book


@settings(max_examples=40)
@given(doings(), st.data())
def test_no_line_can_be_changed_taken_out_or_moved(
    tmp_path_factory: pytest.TempPathFactory, done: Done, data: st.DataObject
) -> None:
    path = wrote_all(tmp_path_factory.mktemp("ledger") / FILE, done[0])
    wrote(path, ("note", {}), at=BEGIN + 999 * DAY)
    lines = path.read_bytes().splitlines(keepends=True)
    line = data.draw(st.integers(0, len(lines) - 2))
    how = data.draw(st.sampled_from((_edited, _without, _swapped, _twice)))
    path.write_bytes(b"".join(how(lines, line, data)))
    with pytest.raises(LedgerError) as caught:
        read_from(path)
    places = [finding.place.line for finding in caught.value.findings if finding.place]
    assert places[0] == line + 1 + (how is _twice)


def _edited(lines: list[bytes], line: int, data: st.DataObject) -> list[bytes]:
    at = data.draw(st.integers(0, len(lines[line]) - 2))
    other = data.draw(st.integers(0, 255).filter(lambda byte: byte not in (lines[line][at], ord("\n"))))
    changed = bytearray(lines[line])
    changed[at] = other
    return [*lines[:line], bytes(changed), *lines[line + 1 :]]


def _without(lines: list[bytes], line: int, _: st.DataObject) -> list[bytes]:
    return [*lines[:line], *lines[line + 1 :]]


def _swapped(lines: list[bytes], line: int, _: st.DataObject) -> list[bytes]:
    return [*lines[:line], lines[line + 1], lines[line], *lines[line + 2 :]]


def _twice(lines: list[bytes], line: int, _: st.DataObject) -> list[bytes]:
    return [*lines[: line + 1], *lines[line:]]


def test_an_edit_of_any_byte_is_refused_and_says_where(path: Path) -> None:
    whole = short_ledger(path)
    for at, byte in enumerate(whole[:-1]):
        path.write_bytes(whole[:at] + bytes([byte ^ 1]) + whole[at + 1 :])
        with pytest.raises(LedgerError) as caught:
            read_from(path)
        first = caught.value.findings[0].place
        assert first is not None
        assert first.line == whole[:at].count(b"\n") + 1


def test_a_record_with_a_digest_made_anew_does_not_fit_the_next(path: Path) -> None:
    first, second, *others = short_ledger(path).splitlines(keepends=True)
    content = second[: second.rindex(b', "digest"')].replace(b"0.25", b"0.95") + b"}"
    forged = content[:-1] + b', "digest": "' + sha256(content).hexdigest().encode() + b'"}\n'
    path.write_bytes(b"".join((first, forged, *others)))
    with pytest.raises(LedgerError, match="1 problem") as caught:
        read_from(path)
    assert "record 3 does not follow what is before it" in caught.value.findings[0].message


def test_the_digest_is_one_of_the_line_without_it(path: Path) -> None:
    previous = None
    for line in short_ledger(path).splitlines():
        record = json.loads(line)
        digest = record.pop("digest")
        assert digest == sha256(json.dumps(record, ensure_ascii=False).encode()).hexdigest()
        assert record["previous"] == previous
        previous = digest


def test_what_is_torn_at_any_byte_is_left_out_named_and_never_deleted(path: Path) -> None:
    whole = short_ledger(path)
    *_, last = whole.splitlines()
    for cut in (0, 1, 40, *range(len(whole) - len(last) - 2, len(whole))):
        path.write_bytes(whole[:cut])
        found = read_from(path)
        lost = whole[:cut].rpartition(b"\n")[2]
        is_torn = bool(lost) and not lost.endswith(b'"}')
        assert [finding.code for finding in found.findings] == ["torn-record"] * is_torn
        wrote(path, ("note", {"text": "after"}), at=BEGIN + 20 * DAY)
        now = read_from(path)
        kinds = [record.kind for record in now.records]
        assert kinds == [*(record.kind for record in found.records), *["torn"] * is_torn, "note"]
        assert now.findings == ()
        assert path.read_bytes().startswith(whole[:cut])


def test_a_torn_line_is_not_touched_where_nothing_is_written(path: Path) -> None:
    torn = short_ledger(path)[:-9]
    path.write_bytes(torn)
    assert wrote(path, at=BEGIN + 20 * DAY).torn
    with pytest.raises(UsageError):
        wrote(path, asked(question(title="Will \udc80?")), at=BEGIN + 20 * DAY)
    assert path.read_bytes() == torn


def test_a_torn_line_that_is_touched_after_it_was_named_is_refused(path: Path) -> None:
    whole = short_ledger(path)
    path.write_bytes(whole[:-9])
    wrote(path, ("note", {}), at=BEGIN + 20 * DAY)
    path.write_bytes(path.read_bytes().replace(b"the road office", b"the rail office"))
    with pytest.raises(LedgerError):
        read_from(path)


def test_a_last_line_that_was_edited_and_lost_its_end_is_not_taken_for_torn(path: Path) -> None:
    path.write_bytes(short_ledger(path).replace(b'"resolution": "yes"', b'"resolution": "no"')[:-1])
    with pytest.raises(LedgerError):
        read_from(path)


def test_other_line_ends_are_named_as_such(path: Path) -> None:
    path.write_bytes(short_ledger(path).replace(b"\n", b"\r\n"))
    with pytest.raises(LedgerError) as caught:
        read_from(path)
    assert "line end was changed" in caught.value.findings[0].message


@pytest.mark.parametrize(
    ("spoilt", "sentence"),
    [
        (lambda whole: whole.replace(b"\n", b"\r"), "line end was changed"),
        (lambda whole: b"\xef\xbb\xbf" + whole, "it begins with a byte order mark"),
        (lambda whole: whole.replace(b"\n", b"\n\n", 1), "it is blank"),
        (lambda whole: whole[:-1] + b"see also", "it is no whole record"),
        (lambda whole: whole[:-1] + whole, "it was edited"),
    ],
)
def test_what_an_editor_did_is_refused_as_such(path: Path, spoilt: Callable[[bytes], bytes], sentence: str) -> None:
    path.write_bytes(spoilt(short_ledger(path)))
    with pytest.raises(LedgerError) as caught:
        read_from(path)
    assert sentence in caught.value.findings[0].message
    with pytest.raises(LedgerError):
        wrote(path, ("note", {}), at=BEGIN + 20 * DAY)


def test_of_many_faults_it_is_said_how_many_there_are(path: Path) -> None:
    wrote(path, *[("note", {"k": k}) for k in range(1000)])
    path.write_bytes(path.read_bytes().replace(b'"k": ', b'"k":  '))
    with pytest.raises(LedgerError) as caught:
        read_from(path)
    assert len(caught.value.findings) == 13
    assert caught.value.findings[-1].message == "from here on 988 more records are not as they should be"


def test_there_is_nothing_in_a_ledger_that_is_not_there(path: Path) -> None:
    found = read_from(path)
    assert (found.records, found.last, found.findings) == ((), None, ())
    assert wrote(path).records == ()
    assert not path.exists()


def test_a_clock_that_runs_backwards_writes_nothing(path: Path) -> None:
    before = short_ledger(path)
    with pytest.raises(ClockError, match="2031-03-02T12:00:00Z.*:4 was written at 2031-03-12T12:00:00Z"):
        wrote(path, ("note", {}), at=BEGIN + DAY)
    assert path.read_bytes() == before


def test_the_same_second_is_not_before(path: Path) -> None:
    wrote(path, ("note", {}), at=BEGIN.replace(microsecond=900_000))
    assert len(wrote(path, ("note", {}), at=BEGIN.replace(microsecond=100_000)).records) == 2


def test_what_is_no_text_is_not_written(path: Path) -> None:
    with pytest.raises(UsageError, match=r"\\udc80"):
        wrote(path, asked(question(title="Will \udc80?")))
    assert not path.exists()


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO])
def test_a_full_disk_takes_nothing_and_adds_nothing(path: Path, number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    before = short_ledger(path)
    monkeypatch.setattr(os, "write", _half(os.write, number))
    with pytest.raises(OSError, match=FILE) as caught:
        wrote(path, ("note", {"text": "after"}), at=BEGIN + 20 * DAY)
    assert caught.value.errno == number
    assert path.read_bytes() == before


def _half(write: Callable[[int, memoryview], int], number: int) -> Callable[[int, memoryview], int]:
    """Writes some of what it is given, and then refuses."""
    written: list[int] = []

    def refuse(file: int, data: memoryview) -> int:
        if written:
            raise OSError(number, os.strerror(number))
        written.append(write(file, data[: len(data) // 2]))
        return written[0]

    return refuse


def test_who_writes_without_asking_is_not_written_over(path: Path) -> None:
    short_ledger(path)

    def meddled(*_: object) -> list[Draft]:
        with path.open("ab") as file:
            file.write(b"x")
        return [("note", {})]

    with pytest.raises(StaleFileError):
        append(path, meddled, clock=clock(BEGIN + 20 * DAY))
    assert path.read_bytes().endswith(b"\nx")


def test_a_folder_is_no_ledger(path: Path) -> None:
    path.mkdir()
    with pytest.raises(NotOrdinary):
        read_from(path)


def _add(path: Path, who: int, times: int) -> None:
    for k in range(times):
        append(path, partial(_noted, who, k))


def _noted(who: int, k: int, ledger: Ledger, _: datetime) -> list[Draft]:
    return [("note", {"who": who, "k": k, "after": len(ledger.records)})]


def test_many_writers_at_once_lose_nothing(path: Path) -> None:
    wrote(path, ("note", {}), at=datetime.now(UTC))
    crowd = multiprocessing.get_context("spawn")
    writers = [crowd.Process(target=_add, args=(path, who, 8)) for who in range(6)]
    for one in writers:
        one.start()
    for one in writers:
        one.join()
    assert [one.exitcode for one in writers] == [0] * 6
    _, *records = read_from(path).records
    assert sorted((r.values["who"], r.values["k"]) for r in records) == [(w, k) for w in range(6) for k in range(8)]
    assert [r.values["after"] for r in records] == list(range(1, 49))
