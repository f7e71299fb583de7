"""The day that words of a time to come mean, counted from the day on which they were written."""

from __future__ import annotations

import datetime
import re
from calendar import monthrange
from functools import cache

from babel.dates import get_day_names, get_month_names

_UNITS = {
    "day": ("day", "days", "tag", "tage", "tagen", "tages"),
    "week": ("week", "weeks", "woche", "wochen"),
    "month": ("month", "months", "monat", "monate", "monaten", "monats"),
    "year": ("year", "years", "jahr", "jahre", "jahren", "jahres"),
}
_UNIT = {word: unit for unit, words in _UNITS.items() for word in words}
_NUMBERS = """
one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 twelve:12 a:1 an:1 ein:1 eine:1 einem:1 einer:1
eines:1 zwei:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 zwölf:12
"""
_NUMBER = {word: int(count) for word, count in (entry.split(":") for entry in _NUMBERS.split())}
_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}
_NEXT = re.compile(r"\b(?:next|coming|following|nächste|kommende|folgende)[nrms]?\b", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_NUMERAL = re.compile(r"(?<!\w)(\d+)(?:st|nd|rd|th)?(?!\w)")
_ISO = re.compile(r"\b\d{4}-\d\d-\d\d\b")
_PART = re.compile(r"\b(?:Anfang|Mitte|beginning|start|middle|early|mid|late)\b", re.IGNORECASE)
"""Parts of a month or year that have no last day of their own."""
_BEFORE = re.compile(r"before\b|vor\s", re.IGNORECASE)


def day_meant(words: str, said: datetime.date | None, language: str) -> datetime.date | None:
    """The last day that words such as “by Friday” or “binnen zwei Wochen” leave; None where they do not tell.

    Args:
        words: as the text has them.
        said: the day of the text; None where nobody knows it – then only a day with its year is told.
        language: ``de`` or ``en``.

    Example:
        >>> day_meant("by Friday", datetime.date(2024, 5, 6), "en")
        datetime.date(2024, 5, 10)
        >>> day_meant("bis zum 3. Juni", datetime.date(2024, 5, 6), "de")
        datetime.date(2024, 6, 3)
        >>> day_meant("soon", datetime.date(2024, 5, 6), "en") is None
        True
    """
    try:
        meant = _meant(words, said, language)
        return meant - datetime.timedelta(days=1) if meant and _BEFORE.match(words) else meant
    except (OverflowError, ValueError):  # beyond the calendar
        return None


def _meant(words: str, said: datetime.date | None, language: str) -> datetime.date | None:
    if _PART.search(words):
        return None
    if iso := _ISO.search(words):
        return datetime.date.fromisoformat(iso.group())
    found = [word.casefold() for word in _WORD.findall(words)]
    months, weekdays = _months(language), _weekdays(language)
    month = next((months[word] for word in found if word in months), None)
    numbers = [int(number) for number in _NUMERAL.findall(words)]
    year = next((number for number in numbers if 1900 <= number < 2100), None)
    day = next((number for number in numbers if number <= 31), None)
    if month:
        return _in_month(month, day, year, said)
    if said is None:
        return datetime.date(year, 12, 31) if year else None
    weekday = next((weekdays[word] for word in found if word in weekdays), None)
    if weekday is not None:
        return said + datetime.timedelta(days=(weekday - said.weekday() - 1) % 7 + 1)
    if "tomorrow" in found or "morgen" in found:
        return said + datetime.timedelta(days=1)
    if year:
        return datetime.date(year, 12, 31)
    return _span(words, found, said)


def _in_month(month: int, day: int | None, year: int | None, said: datetime.date | None) -> datetime.date | None:
    if year is None and said is None:
        return None
    chosen = year or (said.year if said else 0)
    meant = datetime.date(chosen, month, day) if day else _last_of(chosen, month)
    if year is None and said and meant < said:
        return datetime.date(chosen + 1, month, day) if day else _last_of(chosen + 1, month)
    return meant


def _span(words: str, found: list[str], said: datetime.date) -> datetime.date | None:
    """What “within two weeks” or “next month” leaves."""
    unit = next((_UNIT[word] for word in found if word in _UNIT), None)
    if unit is None:
        return None
    count = next(
        (
            _NUMBER.get(word) or (int(word) if word.isdigit() else None)
            for word in found
            if word in _NUMBER or word.isdigit()
        ),
        None,
    )
    if count and count < 1_000:
        return said + datetime.timedelta(days=count * _DAYS[unit])
    return _end_of_next(unit, said) if _NEXT.search(words) and len(found) <= 4 else None


def _end_of_next(unit: str, said: datetime.date) -> datetime.date:
    if unit == "week":
        return said + datetime.timedelta(days=13 - said.weekday())
    if unit == "month":
        return _last_of(said.year + said.month // 12, said.month % 12 + 1)
    return datetime.date(said.year + 1, 12, 31) if unit == "year" else said + datetime.timedelta(days=1)


def _last_of(year: int, month: int) -> datetime.date:
    return datetime.date(year, month, monthrange(year, month)[1])


@cache
def _months(language: str) -> dict[str, int]:
    wide, short = get_month_names("wide", locale=language), get_month_names("abbreviated", locale=language)
    return {"sept": 9, **{name.rstrip(".").casefold(): k for named in (short, wide) for k, name in named.items()}}


@cache
def _weekdays(language: str) -> dict[str, int]:
    return {"sonnabend": 5, **{name.casefold(): k for k, name in get_day_names("wide", locale=language).items()}}
