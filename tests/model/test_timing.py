"""A day is a date where the model has one to count from, and the calendar goes so far."""

from __future__ import annotations

from datetime import date

import pytest
from tests.model.texts import TIMED, small

from detente.model import parse
from detente.model.timing import date_on

LATE = small(rest="as_of: 9999-12-01\n")


@pytest.mark.parametrize(
    ("model", "day", "then"),
    [
        (TIMED, 13, date(2025, 5, 1)),
        (TIMED, 0.5, None),
        (small(), 7, None),
        (LATE, 30, date(9999, 12, 31)),
        (LATE, 31, None),
    ],
)
def test_dates(model: str, day: float, then: date | None) -> None:
    assert date_on(day, parse(model).conflict) == then
