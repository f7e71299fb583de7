"""Forecasts for other tools: JSON in the fields of Metaculus, and a table for spreadsheets."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from io import StringIO
from typing import Any

from detente.forecast.belief import Quantiles
from detente.forecast.book import Book, Entry
from detente.forecast.exchange.curve import cdf_of, second_of_day
from detente.forecast.exchange.formats import Format
from detente.forecast.exchange.tables import COLUMNS, SAID_TEXTS, SAID_VALUES, TEXTS, VALUES
from detente.forecast.fields import question_values, resolution_values
from detente.forecast.question import Question
from detente.forecast.spelled import belief_values
from detente.forecast.stated import Stated
from detente.forecast.times import written


def text_of(book: Book, form: Format) -> str:
    """All forecasts of a ledger as a file; read again they are the same."""
    return _json(book) if form == "json" else _csv(book)


def _json(book: Book) -> str:
    posts = [{"title": entry.question.title, "question": _question(entry)} for entry in book.entries]
    return json.dumps({"results": posts}, ensure_ascii=False, indent=1) + "\n"


def _csv(book: Book) -> str:
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writerow(COLUMNS)
    writer.writerows(row for entry in book.entries for row in _rows(_question(entry)))
    return text.getvalue()


def _question(entry: Entry) -> dict[str, Any]:
    """A question with what was said of it and how it ended."""
    question, ended = entry.question, entry.resolution
    values = {key: value for key, value in question_values(question).items() if key not in ("range_min", "range_max")}
    said = resolution_values(question.id, ended, question.kind) if ended else {}
    outcome = said.get("resolution")
    return {
        **values,
        **({"scaling": _scaling(question)} if question.range else {}),
        "resolution": None if outcome is None else str(outcome),
        "actual_resolve_time": said.get("actual_resolve_time"),
        "resolution_source": said.get("source"),
        "resolution_because": said.get("because"),
        "forecasts": [_said(one, question) for one in entry.stated],
    }


def _scaling(question: Question) -> dict[str, float | None]:
    low, high = question.range or (0.0, 0.0)
    ends = (second_of_day(low), second_of_day(high)) if question.kind == "date" else (low, high)
    return {"range_min": ends[0], "range_max": ends[1], "zero_point": None}


def _said(one: Stated, question: Question) -> dict[str, Any]:
    belief = one.belief
    curve = (
        {"continuous_cdf": cdf_of(belief, question.range)} if isinstance(belief, Quantiles) and question.range else {}
    )
    more = {"rationale": one.rationale, "crowd": one.crowd}
    said = {"author": one.author, "start_time": written(one.at), **belief_values(belief, question.kind), **curve}
    return said | {key: value for key, value in more.items() if value}


def _rows(question: dict[str, Any]) -> Iterator[list[str]]:
    """A row per forecast; one without where nothing was said."""
    first = [question.get(key) or "" for key in TEXTS.values()] + [_cell(question.get(key)) for key in VALUES.values()]
    none: list[dict[str, Any]] = [{}]
    for one in question["forecasts"] or none:
        texts = [one.get(key) or "" for key in SAID_TEXTS.values()]
        yield [*first, *texts, *(_cell(one.get(key)) for key in SAID_VALUES.values())]


def _cell(value: object) -> str:
    return "" if value is None else json.dumps(value, ensure_ascii=False)
