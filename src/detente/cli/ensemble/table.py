"""All shares of an ensemble as one table, one row for each: CSV, or Parquet where pyarrow is installed."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterator
from importlib.util import find_spec
from io import StringIO
from pathlib import Path

from detente.cli.ensemble.asked import Ensembled
from detente.cli.ensemble.values import state_names
from detente.ensemble import Share
from detente.errors import UsageError
from detente.files import write_whole

COLUMNS = ("about", "name", "what", "concept", "share_of_readings", "error", "bound", "draws", "exact", "seed")
KINDS = (".csv", ".parquet")

Row = tuple[str, str, str, str, float, float, float | None, int, bool]


def refuse_unwritable(file: Path, journal: Path | None = None) -> None:
    """Raise UsageError for a file that cannot be written, or is the journal, before anything is computed."""
    if file.suffix not in KINDS:
        raise UsageError(f"--out {file}: tables are written as {' or '.join(KINDS)}; name the file so")
    if file.suffix == ".parquet" and find_spec("pyarrow") is None:
        raise UsageError(
            f"--out {file}: Parquet needs the extra `parquet`: pip install 'detente[parquet]'; or write a .csv"
        )
    if not os.access(file.parent, os.W_OK):
        raise UsageError(f"--out {file}: nothing can be written to the folder {file.parent}; name another, or make it")
    if journal is not None and file.resolve() == journal.resolve():
        raise UsageError(f"--out {file}: the journal is kept there; name another file")


def put_table(found: Ensembled, file: Path) -> None:
    """Write the table, whole or not at all."""
    rows = [(*row, found.plan.seed) for row in _rows(found)]
    if file.suffix == ".csv":
        text = StringIO()
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(rows)
        write_whole(file, text.getvalue())
        return
    from pyarrow import BufferOutputStream, table
    from pyarrow.parquet import write_table

    columns = dict(zip(COLUMNS, map(list, zip(*rows, strict=True)), strict=True))
    stream = BufferOutputStream()
    write_table(table(columns), stream)
    write_whole(file, stream.getvalue().to_pybytes())


def _rows(found: Ensembled) -> Iterator[Row]:
    """First the states, then what is asked about: holding by each concept, reached, both at once, where courses end."""
    shares, reached = found.shares, found.plan.conflict.status_quo is not None
    names = state_names(found)

    def states(what: str, concept: str, of_states: list[Share]) -> Iterator[Row]:
        for name, share in zip(names, of_states, strict=True):
            yield _row("state", name, what, concept, share)

    for concept in found.plan.concepts:
        yield from states("holds", concept, shares.holds(concept))
    if reached:
        yield from states("reached", "", shares.reached())
        for concept in found.plan.concepts:
            yield from states("both", concept, shares.reached_and_holds(concept))
    if found.plan.courses:
        yield from states("ends", "", shares.ends())
        yield _row("courses", "", "goes_round", "", shares.goes_round())
    for name, asked in found.named:
        answer = found.plan.answers.index(asked)
        for concept in found.plan.concepts:
            yield _row("condition", name, "holds", concept, shares.answer_holds(answer, concept))
        if reached:
            yield _row("condition", name, "reached", "", shares.answer_reached(answer))
            for concept in found.plan.concepts:
                yield _row("condition", name, "both", concept, shares.answer_reached(answer, concept))
        if found.plan.courses:
            yield _row("condition", name, "ends", "", shares.answer_ends(answer))


def _row(about: str, name: str, what: str, concept: str, share: Share) -> Row:
    return about, name, what, concept, float(share.value), share.error, share.bound, share.draws, share.exact
