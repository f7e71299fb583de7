"""The day that words of a time to come, or of one past, mean, counted from the day on which they were written."""

from __future__ import annotations

import datetime
import math
import re
from calendar import monthrange
from functools import cache
from typing import NamedTuple

from detente.days import WEEKDAYS
from detente.extras import extra

_UNITS = {
    "hour": ("hour", "hours", "stunde", "stunden"),
    "day": ("day", "days", "tag", "tage", "tagen", "tages"),
    "week": ("week", "weeks", "weekend", "woche", "wochen", "wochenende"),
    "month": ("month", "months", "monat", "monate", "monaten", "monats", "monatsende"),
    "year": ("year", "years", "jahr", "jahre", "jahren", "jahres", "jahresende"),
}
_UNIT = {word: unit for unit, words in _UNITS.items() for word in words}
_NUMBERS = """
one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 twelve:12 a:1 an:1 ein:1 eine:1 einem:1 einer:1
eines:1 zwei:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 zwölf:12
"""
_NUMBER = {word: int(count) for word, count in (entry.split(":") for entry in _NUMBERS.split())}
_HOURS = {"hour": 1, "day": 24, "week": 7 * 24, "month": 30 * 24, "year": 365 * 24}
_NEXT = re.compile(r"\b(?:next|coming|following|nächste|kommende|folgende)[nrms]?\b", re.IGNORECASE)
_BACK = {0: {"today", "heute"}, 1: {"yesterday", "gestern"}, 2: {"vorgestern"}}
_THIS = re.compile(
    r"\b(?:this|end\sof\sthe|diese[mnrs]?|Ende\sde[rs]|(?:Jahres|Monats|Wochen)ende|weekend)\b", re.IGNORECASE
)
_DAYTIME = re.compile(r"(?:vormittag|nachmittag|mittag|abend|morgen|nacht|früh)s?$")
"""What a German day may be compounded with."""
_END = re.compile(r"\b(?:end|Ende)\b")
_WORD = re.compile(r"\w+")
_NUMERAL = re.compile(r"(?<!\w)(\d+)(?:st|nd|rd|th)?(?!\w)")
_NUMERIC = re.compile(r"\b([0-3]?\d)\.([01]?\d)\.")
"""A German day in figures: “20.06.”."""
_ISO = re.compile(r"\b\d{4}-\d\d-\d\d\b")
_HALF = {"half", "halben", "halbes"}
_TODAY = {"today", "tonight", "heute", "heutigen"}
_MANY = frozenset(
    ("days", "weeks", "months", "years", "tage", "tagen", "wochen", "monate", "monaten", "jahre", "jahren")
)
"""Spans of which nobody says how many: “the coming days”."""
_PART = re.compile(r"\b(?:Anfang|Mitte|beginning|start|middle|early|mid|late)\b", re.IGNORECASE)
"""Parts of a month or year that have no last day of their own."""
_EARLIEST = re.compile(r"frühestens|nicht\svor\b|at\sthe\searliest|no\s(?:earlier|sooner)\sthan", re.IGNORECASE)
"""What sets no last day."""
_FROM = re.compile(r"(?:ab|from|starting|as\s(?:early|soon)\sas)\s", re.IGNORECASE)
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
        >>> day_meant("am 20.06.", datetime.date(2024, 5, 6), "de")
        datetime.date(2024, 6, 20)
        >>> day_meant("soon", datetime.date(2024, 5, 6), "en") is None
        True
    """
    try:
        meant = _meant(words, said, language) if not _EARLIEST.search(words) else None
        if meant and _FROM.match(words):
            return _first(words, meant, language)
        return _eve(words, meant, language) if meant and _BEFORE.match(words) else meant
    except (OverflowError, ValueError):  # beyond the calendar
        return None


def day_told(words: str, written: datetime.date | None, language: str) -> datetime.date | None:
    """The last day, not after that of the text, that words such as “on Friday”, “gestern” or “am 3. Juni” mean.

    Args:
        words: as the text has them.
        written: the day of the text; None where nobody knows it – then only a day with its year is told.
        language: ``de`` or ``en``.

    Example:
        >>> day_told("on Friday", datetime.date(2024, 5, 6), "en")
        datetime.date(2024, 5, 3)
        >>> day_told("am 3. Juni", datetime.date(2024, 5, 6), "de")
        datetime.date(2023, 6, 3)
        >>> day_told("in June", datetime.date(2024, 5, 6), "en") is None
        True
    """
    try:
        return _told(words, written, language)
    except (OverflowError, ValueError):  # beyond the calendar
        return None


def _told(words: str, written: datetime.date | None, language: str) -> datetime.date | None:
    if iso := _ISO.search(words):
        return datetime.date.fromisoformat(iso.group())
    named = _named(words, language)
    if named.month:
        return _past(named.month, named.day, named.year, written) if named.day else None
    if written is None:
        return None
    if named.weekday is not None:
        return written - datetime.timedelta(days=(written.weekday() - named.weekday) % 7)
    back = next((days for days, known in _BACK.items() if known & set(named.found)), None)
    return written - datetime.timedelta(days=back) if back is not None else None


def _past(month: int, day: int, year: int | None, written: datetime.date | None) -> datetime.date | None:
    if year or written is None:
        return datetime.date(year, month, day) if year else None
    meant = datetime.date(written.year, month, day)
    return meant if meant <= written else datetime.date(written.year - 1, month, day)


def _eve(words: str, meant: datetime.date, language: str) -> datetime.date:
    """The day before that, or before a month or year, where no day is named; the end of one is itself the last."""
    return meant if _END.search(words) else _first(words, meant, language) - datetime.timedelta(days=1)


def _first(words: str, meant: datetime.date, language: str) -> datetime.date:
    """The day itself, or the first of a month or year, where no day is named."""
    named = _named(words, language)
    if named.month and not named.day:
        return meant.replace(day=1)
    is_year = named.year and not named.month and not _ISO.search(words)
    return datetime.date(named.year, 1, 1) if is_year and named.year else meant


def _meant(words: str, said: datetime.date | None, language: str) -> datetime.date | None:
    if _PART.search(words):
        return None
    if iso := _ISO.search(words):
        return datetime.date.fromisoformat(iso.group())
    named = _named(words, language)
    if named.month:
        return _in_month(named.month, named.day, named.year, said)
    if said is None:
        return datetime.date(named.year, 12, 31) if named.year else None
    if named.weekday is not None:
        ahead = (named.weekday - said.weekday()) % 7
        return said + datetime.timedelta(days=ahead or (7 if _NEXT.search(words) else 0))
    if _TODAY & set(named.found):
        return said
    if "tomorrow" in named.found or "morgen" in named.found:
        return said + datetime.timedelta(days=1)
    if named.year:
        return datetime.date(named.year, 12, 31)
    return _span(words, named.found, said)


class _Named(NamedTuple):
    """What words name of a calendar, each None where they do not: the numbers of month, weekday, day and year."""

    found: list[str]
    month: int | None
    weekday: int | None
    day: int | None
    year: int | None


def _named(words: str, language: str) -> _Named:
    found = [word.casefold() for word in _WORD.findall(words)]
    months, weekdays = _months(language), _weekdays(language)
    if language == "de" and (figures := _NUMERIC.search(words)):
        words, found = words.replace(figures.group(), f"{figures[1]} "), [*found, figures[2]]
        months = {figures[2]: int(figures[2])}
    numbers = [int(number) for number in _NUMERAL.findall(words)]
    return _Named(
        found,
        next((months[word] for word in found if word in months), None),
        next((weekdays[day] for word in found if (day := _DAYTIME.sub("", word)) in weekdays), None),
        next((number for number in reversed(numbers) if number <= 31), None),
        next((number for number in numbers if 1900 <= number < 2100), None),
    )


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
    if unit == "year" and _HALF & set(found):
        return said + datetime.timedelta(days=183)
    if count and count < 1_000:
        return said + datetime.timedelta(days=math.ceil(count * _HOURS[unit] / 24))
    if _NEXT.search(words):
        is_one = _MANY.isdisjoint(found) and (len(found) <= 4 or _END.search(words))
        return _end_of_next(unit, said) if is_one else None
    return _end_of_this(unit, said) if _THIS.search(words) else None


def _end_of_this(unit: str, said: datetime.date) -> datetime.date | None:
    if unit == "week":
        return said + datetime.timedelta(days=6 - said.weekday())
    if unit == "month":
        return _last_of(said.year, said.month)
    return datetime.date(said.year, 12, 31) if unit == "year" else None


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
    with extra("evidence"):
        from babel.dates import get_month_names  # noqa: PLC0415 – only who reads needs it

    wide, short = get_month_names("wide", locale=language), get_month_names("abbreviated", locale=language)
    return {"sept": 9, **{name.rstrip(".").casefold(): k for named in (short, wide) for k, name in named.items()}}


@cache
def _weekdays(language: str) -> dict[str, int]:
    return {"sonnabend": 5, **{name.casefold(): k for k, name in enumerate(WEEKDAYS[language])}}
