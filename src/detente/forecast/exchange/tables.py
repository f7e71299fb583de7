"""Questions and forecasts in tables: one with a row per forecast, as of a spreadsheet, or Metaculus' two in a ZIP."""

from __future__ import annotations

import csv
import json
import lzma
import zlib
from ast import literal_eval
from collections.abc import Callable, Iterator, Mapping
from io import BytesIO, StringIO
from typing import Any
from zipfile import BadZipFile, ZipFile

from detente.errors import LimitExceeded, UsageError
from detente.forecast.exchange.curve import second_of_day
from detente.forecast.exchange.offer import CROWD, NAME
from detente.forecast.spelled import short
from detente.forecast.times import ordinal

TEXTS = {
    "Question ID": "id",
    "Question Title": "title",
    "Question Type": "type",
    "Resolution Criteria": "resolution_criteria",
    "Fine Print": "fine_print",
    "Source": "source",
    "Question Author": "author",
    "Open Time": "open_time",
    "Scheduled Close Time": "scheduled_close_time",
    "Scheduled Resolve Time": "scheduled_resolve_time",
    "Unit": "unit",
    "Group": "group",
    "Resolution": "resolution",
    "Resolution Known Time": "actual_resolve_time",
    "Resolution Source": "resolution_source",
    "Resolution Because": "resolution_because",
}
VALUES = {
    "MC Options": "options",
    "Base Rate": "base_rate",
    "Last Value": "last_value",
    "Conditional On": "conditional_on",
    "Links": "links",
    "Scaling": "scaling",
}
SAID_TEXTS = {"Forecaster Username": "author", "Start Time": "start_time", "Rationale": "rationale"}
SAID_VALUES = {
    "Crowd": "crowd",
    "Probability Yes": "probability_yes",
    "Probability Yes Per Category": "probability_yes_per_category",
    "Quantiles": "quantiles",
    "Continuous CDF": "continuous_cdf",
    "Probability Below Lower Bound": "below_lower_bound",
    "Probability Above Upper Bound": "above_upper_bound",
}
COLUMNS = (*TEXTS, *VALUES, *SAID_TEXTS, *SAID_VALUES)
MOST_BYTES = 200_000_000
"""So much may a file hold once it is unpacked."""

_SPOILT = (zlib.error, lzma.LZMAError)
"""What is raised where something packed cannot be unpacked."""

Row = Mapping[str, str]


def questions_in_csv(content: bytes) -> list[dict[str, Any]]:
    """The questions of a table, each with what was said of it. Raises UsageError where it is none."""
    return _joined(rows := list(_rows(content)), rows)


def questions_in_zip(content: bytes) -> list[dict[str, Any]]:
    """The questions of Metaculus' two tables. Raises UsageError where they are not there, and LimitExceeded."""
    try:
        with ZipFile(BytesIO(content)) as packed:
            if sum(one.file_size for one in packed.infolist()) > MOST_BYTES:
                raise LimitExceeded(f"unpacked, the file has more than {MOST_BYTES:,} bytes; take fewer questions")
            asked, said = (list(_rows(packed.read(f"{name}_data.csv"))) for name in ("question", "forecast"))
    except (BadZipFile, KeyError, NotImplementedError, RuntimeError, EOFError, OSError, *_SPOILT) as fault:
        raise UsageError(f"expected question_data.csv and forecast_data.csv in the ZIP: {fault}") from None
    return _joined(asked, said)


def _rows(content: bytes) -> Iterator[Row]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise UsageError(f"the table is not in UTF-8 from byte {fault.start:,} on; save it so") from None
    first, _, _ = text.partition("\n")
    csv.field_size_limit(MOST_BYTES)  # a rationale may be long
    reader = csv.DictReader(StringIO(text, newline=""), delimiter=";" if first.count(";") > first.count(",") else ",")
    try:
        if "Question ID" not in (reader.fieldnames or ()):
            found = ", ".join(reader.fieldnames or ["nothing"])
            raise UsageError(f"the table has no column Question ID; found {found:.200}")
        yield from ({str(key): cell or "" for key, cell in row.items() if key is not None} for row in reader)
    except csv.Error as fault:
        raise UsageError(f"row {reader.line_num} is none of a table: {fault}") from None


def _joined(asked: list[Row], said: list[Row]) -> list[dict[str, Any]]:
    questions: dict[str, dict[str, Any]] = {}
    for number, row in enumerate(asked, 2):
        questions.setdefault(row["Question ID"], _in_row(number, _question, row))
    for number, row in enumerate(said, 2):
        if row.get("Start Time") and row["Question ID"] in questions and not _is_other_pool(row):
            one = questions[row["Question ID"]]
            one.setdefault("forecasts", []).append(_in_row(number, _said, row, one))
    return list(questions.values())


def _in_row(number: int, read: Callable[..., dict[str, Any]], *given: Any) -> dict[str, Any]:
    """What is read from a row; a fault says in which, as spreadsheets count them."""
    try:
        return read(*given)
    except UsageError as fault:
        raise UsageError(f"row {number}: {fault}") from None


def _is_other_pool(row: Row) -> bool:
    """Whether it is of many, by another method than the usual one."""
    return _is_crowd(row) and row.get("Forecaster Username") not in ("", CROWD)


def _is_crowd(row: Row) -> bool:
    return "Forecaster ID" in row and not row["Forecaster ID"]


def _question(row: Row) -> dict[str, Any]:
    address = row.get("Question URL", "")
    usual = {"resolution_criteria": address, "source": address, "scheduled_resolve_time": _resolves(row)}
    return {**{key: text for key, text in usual.items() if text}, **_bounds(row), **_cells(row, TEXTS, VALUES)}


def _bounds(row: Row) -> dict[str, Any]:
    """The range of a question, and the places that divide it, as Metaculus' tables have them."""
    low, high = row.get("Lower Bound", ""), row.get("Upper Bound", "")
    if not (low and high):
        return {}
    if row.get("Question Type") == "date":
        return {"scaling": {"range_min": second_of_day(ordinal(low)), "range_max": second_of_day(ordinal(high))}}
    scaling = {"range_min": _value(low, "Lower Bound"), "range_max": _value(high, "Upper Bound")}
    return {"scaling": scaling, "continuous_range": _value(row.get("Continuous Range", ""), "Continuous Range")}


def _resolves(row: Row) -> str:
    """When it is decided, where that does not stand in the table: when it was known, but not before it closed."""
    return max(row.get("Resolution Known Time", ""), row.get("Scheduled Close Time", ""))


def _said(row: Row, question: Mapping[str, Any]) -> dict[str, Any]:
    found = _cells(row, SAID_TEXTS, SAID_VALUES) | {"continuous_range": question.get("continuous_range")}
    if _is_crowd(row):
        return {**found, "author": f"{NAME} {CROWD}", "crowd": True}
    return {"author": row.get("Forecaster (Anonymized)"), **found}


def _cells(row: Row, texts: Mapping[str, str], values: Mapping[str, str]) -> dict[str, Any]:
    said = {key: row[column] for column, key in texts.items() if row.get(column)}
    read = {key: _value(row[column], column) for column, key in values.items() if row.get(column)}
    return {**said, **{key: value for key, value in read.items() if value is not None}}


def _value(cell: str, column: str) -> Any:
    """What a cell says as JSON, or as the list that Python prints. Raises UsageError for anything else."""
    if not cell:
        return None
    try:
        return json.loads(cell)
    except (ValueError, RecursionError):
        pass
    try:
        return literal_eval(cell.replace("nan", "None"))
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        raise UsageError(f"{column}: found {short(cell)}, expected a number or a list") from None
