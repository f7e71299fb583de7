"""Search in sources, quotes and comments: any part of a word is found, as it is written and as it is meant.

The index is made from other files and can be made again; it may be deleted at any time.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from detente.errors import UsageError
from detente.evidence.searchable import joined_words, with_joined
from detente.files import FileHeldError, held, write_held

RecordKind = Literal["source", "quote", "comment"]
KINDS: tuple[RecordKind, ...] = get_args(RecordKind)

_SHAPE = 2
"""The number of the shape of the tables, and of the rules by which words are put together."""
_GRAM = 3
"""The fewest letters that the index itself can find."""
_MOST_TERMS = 100
"""Different words that may be asked for at once; SQLite takes no expression of any length."""
_BUSY = 5.0
"""Seconds to wait for another process."""
_ASKED = re.compile(r'"([^"]*)"|(\S+)')


@dataclass(frozen=True, slots=True)
class Record:
    """Something to be found: a paragraph of a source, a quote or a comment; `source` is the source that it is from.

    `written` is its text as written, `known` the words nearby by which broken ones are recognised.
    """

    id: str
    kind: RecordKind
    source: str
    written: str
    known: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Unread:
    """A source of which nothing could be read, and why."""

    source: str
    why: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that has what was asked for; `spans` say where in its text as written, from position to position."""

    id: str
    kind: RecordKind
    source: str
    written: str
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Hits:
    """The best hits, the best first, and how many there are in all; and what was not looked into."""

    hits: tuple[Hit, ...]
    total: int
    unread: tuple[Unread, ...] = ()


Contents = Iterable[Record | Unread]


class Index:
    """The index in one file, for the contents with one digest."""

    def __init__(self, path: Path | None, *, digest: str, records: Callable[[], Contents]) -> None:
        """Open the index, and make it where there is none, a broken one, or one of other contents.

        Args:
            path: its file; None, or where no file can be written: in memory.
            digest: a digest of the contents; where it is the same, they are not read.
            records: gives the contents.
        """
        self._path, self._wanted, self._records = path, f"{_SHAPE} {digest}", records
        self._database = _opened(path, self._wanted) or _made(path, self._wanted, records)

    def __enter__(self) -> Index:
        """The index itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the file."""
        self._database.close()

    def search(self, query: str, *, kinds: Collection[RecordKind] = (), limit: int = 20) -> Hits:
        """The records that have every word of the query, or part of a word; words in quotation marks together.

        Args:
            query: any text; upper and lower case are the same.
            kinds: only records of these; empty: of all.
            limit: at most so many hits; -1: all.

        Raises:
            UsageError: if the query has more than a hundred different words.
        """
        terms = _terms(query)
        if not terms:
            return Hits((), 0)
        if len(terms) > _MOST_TERMS:
            raise UsageError(f"the query has {len(terms)} words, the limit is {_MOST_TERMS}; fewer words find more")
        try:
            return self._found(terms, kinds, limit)
        except sqlite3.DatabaseError:  # the file is broken further in
            self._database.close()
            self._database = _made(self._path, self._wanted, self._records)
            return self._found(terms, kinds, limit)

    def _found(self, terms: list[str], kinds: Collection[RecordKind], limit: int) -> Hits:
        long = [term for term in terms if len(term) >= _GRAM]
        short = [term for term in terms if len(term) < _GRAM]
        tests = ["records MATCH ?"] * bool(long) + ["instr(folded, ?) > 0"] * len(short)
        values = [" ".join(f'"{term.replace(chr(34), chr(34) * 2)}"' for term in long)] * bool(long) + short
        if kinds:
            tests.append(f"kind IN ({', '.join('?' * len(kinds))})")
            values += kinds
        order = "rank, rowid" if long else "rowid"
        # Nothing of the query itself is put into the statement.
        found = self._database.execute(
            f"SELECT rowid FROM records WHERE {' AND '.join(tests)} ORDER BY {order}", values
        ).fetchall()
        best = found if limit < 0 else found[:limit]
        unread = self._database.execute("SELECT source, why FROM unread").fetchall()
        hits = tuple(_hit(self._row(number), terms) for (number,) in best)
        return Hits(hits, len(found), tuple(Unread(source, why) for source, why in unread))

    def _row(self, number: int) -> Any:
        columns = "id, kind, source, written, meant, shifts"
        return self._database.execute(f"SELECT {columns} FROM records WHERE rowid = ?", (number,)).fetchone()


def _terms(query: str) -> list[str]:
    given = (together or alone for together, alone in _ASKED.findall(_storable(query)))
    return list(dict.fromkeys(term for one in given if (term := _folded(one.replace('"', " ")))))


def _opened(path: Path | None, wanted: str) -> sqlite3.Connection | None:
    """The index at a path if it is one of the wanted contents."""
    if path is None or not path.is_file():
        return None
    database = None
    try:
        database = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=_BUSY)
        if database.execute("SELECT digest FROM contents").fetchone() == (wanted,):
            return database
    except sqlite3.Error:
        pass  # no index, or a broken one
    if database is not None:
        database.close()
    return None


def _made(path: Path | None, wanted: str, records: Callable[[], Contents]) -> sqlite3.Connection:
    """A new index, in memory; a copy is kept for the next time, where it can be written."""
    database = _filled(wanted, records())
    if path is not None:
        with suppress(OSError, UsageError, FileHeldError), held(path, wait=_BUSY):
            write_held(path, database.serialize())
    return database


def _filled(wanted: str, records: Contents) -> sqlite3.Connection:
    database = sqlite3.connect(":memory:")
    database.execute("CREATE TABLE contents (digest TEXT)")
    database.execute("CREATE TABLE unread (source TEXT, why TEXT)")
    unindexed = ", ".join(f"{column} UNINDEXED" for column in ("id", "kind", "source", "written", "meant", "shifts"))
    database.execute(f"CREATE VIRTUAL TABLE records USING fts5({unindexed}, folded, tokenize = 'trigram')")
    for one in records:
        if isinstance(one, Unread):
            database.execute("INSERT INTO unread VALUES (?, ?)", (one.source, _storable(one.why)))
        else:
            database.execute("INSERT INTO records VALUES (?, ?, ?, ?, ?, ?, ?)", _row(one))
    database.execute("INSERT INTO contents VALUES (?)", (wanted,))
    database.commit()
    return database


def _row(record: Record) -> tuple[str, ...]:
    written = _storable(record.written)
    joined = joined_words(written, known=record.known)
    shifts = " ".join(f"{word.start} {word.end} {len(word.meant)}" for word in joined)
    meant = with_joined(written, joined) if joined else ""
    return record.id, record.kind, record.source, written, meant, shifts, _folded(f"{written}\n{meant}")


def _storable(text: str) -> str:
    return text.encode("utf-8", "replace").decode().replace("\0", " ")


def _folded(text: str) -> str:
    return " ".join(text.lower().split())


def _hit(row: tuple[str, RecordKind, str, str, str, str], terms: Iterable[str]) -> Hit:
    name, kind, source, written, meant, shifts = row
    pattern = re.compile("|".join(re.escape(term).replace("\\ ", r"\s+") for term in terms), re.IGNORECASE)
    numbers = list(map(int, shifts.split()))
    spans = {found.span() for found in pattern.finditer(written)}
    spans |= {_as_written(found.span(), numbers) for found in pattern.finditer(meant)}
    return Hit(name, kind, source, written, tuple(_merged(sorted(spans))))


def _as_written(span: tuple[int, int], numbers: list[int]) -> tuple[int, int]:
    """Where a span of the text as meant stands in the text as written; words that were broken up as a whole.

    `numbers` are, of every broken word in order, start and end as written and the length as meant.
    """
    start, end = span
    ahead = 0  # by how much positions in the text as written are greater, up to here
    first, last = start, end
    for begin, stop, length in zip(*[iter(numbers)] * 3, strict=True):
        as_meant = begin - ahead
        ahead_after = ahead + (stop - begin) - length
        if start >= as_meant:
            first = begin if start < as_meant + length else start + ahead_after
        if end > as_meant:
            last = stop if end <= as_meant + length else end + ahead_after
        ahead = ahead_after
    return first, last


def _merged(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Spans in order, those that overlap or touch in one."""
    current: tuple[int, int] | None = None
    for start, end in spans:
        if current is not None and start <= current[1]:
            current = (current[0], max(current[1], end))
            continue
        if current is not None:
            yield current
        current = (start, end)
    if current is not None:
        yield current
