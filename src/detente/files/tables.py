"""An answer as the rows of a table in a file: CSV, or Parquet."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path
from typing import Any

from detente.errors import UsageError
from detente.extras import extra
from detente.files import refuse_place, write_whole

KINDS = (".csv", ".parquet")
SEPARATORS = (",", ";")
"""Between the cells of a CSV: with a semicolon, numbers have decimal commas, as spreadsheets then expect."""


def refuse_unwritable(file: Path, journal: Path | None = None) -> None:
    """Raise UsageError for a file that cannot be written, or is the journal, before anything is computed."""
    if file.suffix not in KINDS:
        raise UsageError(f"--out {file}: tables are written as {' or '.join(KINDS)}; name the file so")
    if file.suffix == ".parquet":
        with extra("parquet"):
            import pyarrow  # noqa: F401, PLC0415
    refuse_place(file, "--out")
    if journal is not None and file.resolve() == journal.resolve():
        raise UsageError(f"--out {file}: the journal is kept there; name another file")


def put_table(rows: list[dict[str, Any]], file: Path, separator: str = ",") -> None:
    """Write the table, whole or not at all."""
    write_whole(file, _csv(rows, separator) if file.suffix == ".csv" else _parquet(rows))


def _csv(rows: list[dict[str, Any]], separator: str) -> str:
    text = StringIO()
    writer = csv.writer(text, delimiter=separator, lineterminator="\n")
    writer.writerow(rows[0])
    writer.writerows([_cell(value, separator) for value in row.values()] for row in rows)
    return text.getvalue()


def _cell(value: object, separator: str) -> object:
    return str(value).replace(".", ",") if separator == ";" and isinstance(value, float) else value


def _parquet(rows: list[dict[str, Any]]) -> bytes:
    with extra("parquet"):
        from pyarrow import BufferOutputStream, Table  # noqa: PLC0415
        from pyarrow.parquet import write_table  # noqa: PLC0415

    stream = BufferOutputStream()
    write_table(Table.from_pylist(rows), stream)
    found: bytes = stream.getvalue().to_pybytes()
    return found
