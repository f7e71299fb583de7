"""Days, dates and rates as people write them, in the figures that are read."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_GERMAN = {"mär": "mar", "mrz": "mar", "mai": "may", "okt": "oct", "dez": "dec"}
_NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
_FIGURES = r"[0-9]{1,9}(?:\.[0-9]{1,9})?"
_EACH = r"(?:per|a|an|each|pro|je|/)"
_A_DAY = rf"(?:(?:moves?|times?) )?(?:(?:{_EACH}\s*)?(?:days?|tage?)|tagen|d)"
_ONCE_IN = r"(?:once|einmal) (?:in|every|alle) ([1-9][0-9]{0,5}) (?:days|tagen?)"
_DAYS = {"day": 1, "tag": 1, "week": 7, "woche": 7, "month": 30, "monat": 30, "year": 365, "jahr": 365}


def in_figures(text: str) -> Iterator[tuple[str, str]]:
    """The number that words or a unit say, with what to do to write it: `five`, `14 days`, `3 per week`."""
    if found := re.fullmatch(rf"(?:in |after |nach )?({_FIGURES})\s*{_A_DAY}", text, re.IGNORECASE):
        yield "leave the words out", found.group(1)
    if found := re.fullmatch(rf"({_FIGURES})\s*(?:times? )?{_EACH}\s*({'|'.join(_DAYS)})", text, re.IGNORECASE):
        yield "write it per day", f"{float(found.group(1)) / _DAYS[found.group(2).lower()]:.3g}"
    if found := re.fullmatch(_ONCE_IN, text, re.IGNORECASE):
        yield "write it per day", f"{1 / int(found.group(1)):.3g}"
    if text.lower() in _NUMBERS:
        yield "write it in figures", str(_NUMBERS.index(text.lower()))


def days_in(text: str) -> str | None:
    """The number of days that words say: `14 days`, `in two weeks`.

    Example:
        >>> days_in("in two weeks")
        '14'
    """
    said = rf"(?:in |after |nach )?([0-9]{{1,5}}|{'|'.join(_NUMBERS)})\s*(?:(days?|tage?n?)|weeks?|wochen?|w|(d))"
    found = re.fullmatch(said, text.strip(), re.IGNORECASE)
    if found is None:
        return None
    count = int(found.group(1)) if found.group(1).isdigit() else _NUMBERS.index(found.group(1).lower())
    return str(count if found.group(2) or found.group(3) else 7 * count)


def as_date(text: str) -> str | None:
    """The date in figures, where there is no doubt which is meant: `1.9.2025`, `25 April 2025`, `April 25, 2025`."""
    words = re.findall(r"[0-9]+|[^\W\d_]+", text.lower())
    if len(words) != 3:
        return None
    if words[1].isdigit() and words[0].isdigit():
        return _in_figures(*words, dotted="." in text)
    day, month = (words[1], words[0]) if words[0].isalpha() else (words[0], words[1])
    short = _GERMAN.get(month[:3], month[:3])
    return _written(words[2], str(_MONTHS.index(short) + 1), day) if short in _MONTHS else None


def _in_figures(first: str, second: str, third: str, *, dotted: bool) -> str | None:
    if len(first) == 4:
        return _written(first, second, third)
    if dotted or int(first) > 12:
        return _written(third, second, first)
    return _written(third, first, second) if second.isdigit() and int(second) > 12 else None


def near_date(text: str) -> str:
    """The day that was perhaps meant by one in figures that no calendar has: `2025-04-31`, `2025-18-04`."""
    year, month, day = (int(part) for part in re.findall(r"[0-9]+", text))
    if 1 <= month <= 12 and year >= 1 and day > (last := monthrange(year, month)[1]):
        return f"the last day of that month is {year:04d}-{month:02d}-{last}"
    if 1 <= day <= 12 and year >= 1 and 12 < month <= monthrange(year, day)[1]:
        return f"write the month before the day: {year:04d}-{day:02d}-{month:02d}"
    return "months have 28 to 31 days, years 12 months"


def _written(year: str, month: str, day: str) -> str | None:
    fits = len(year) == 4 and year.isdigit() and day.isdigit() and 1 <= int(month) <= 12 and 1 <= int(day) <= 31
    return f"write {year}-{int(month):02d}-{int(day):02d}" if fits else None
