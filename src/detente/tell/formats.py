"""Numbers, shares and days as a language writes them: each kind by one function, as the locales of Unicode have it."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from math import floor, log10

from detente.days import MONTHS
from detente.names import Language

_MARKS: dict[Language, dict[int, int]] = {"en": {}, "de": str.maketrans(",.", ".,")}
_SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec")
_PERCENT: dict[Language, str] = {"en": "%", "de": "\N{NO-BREAK SPACE}%"}


@lru_cache(maxsize=4096)
def decimal(value: float, language: Language, digits: int = 1) -> str:
    """A number with its thousands set apart and at most so many digits after the point.

    Example:
        >>> [decimal(value, "de") for value in (1234567, 2.5, 3.04, -0.04)]
        ['1.234.567', '2,5', '3', '0']
        >>> len(decimal(1e30, "en"))
        41
        >>> decimal(float("inf"), "en")
        '∞'
    """
    said = f"{Decimal(str(value)):,.{digits}f}"  # of a float, the digits that it is written with
    short = (said.rstrip("0").rstrip(".") if digits else said).replace("Infinity", "∞")
    return "0" if short == "-0" else short.translate(_MARKS[language])


def significant(value: float, language: Language, figures: int = 3) -> str:
    """A number rounded to so many figures; zeros at its end after the point are left out.

    Example:
        >>> [significant(value, "en") for value in (0, 0.012345, 2 / 3, 1234.6)]
        ['0', '0.0123', '0.667', '1,230']
    """
    if not value:
        return "0"
    rounded = float(f"{value:.{figures}g}")
    return decimal(rounded, language, max(0, figures - 1 - floor(log10(abs(rounded)))))


@lru_cache(maxsize=4096)
def percent(share: float, language: Language) -> str:
    r"""A share in whole percents; what is neither none nor all is not rounded to either.

    Example:
        >>> [percent(share, "en") for share in (0, 0.004, 0.71, 0.999, 1)]
        ['0%', '<1%', '71%', '>99%', '100%']
        >>> percent(0.71, "de") == "71\N{NO-BREAK SPACE}%"
        True
    """
    sign, shown = ("<", 0.01) if 0 < share < 0.01 else (">", 0.99) if 0.99 < share < 1 else ("", share)
    return sign + f"{Decimal(str(shown)):,.0%}".removesuffix("%").translate(_MARKS[language]) + _PERCENT[language]


def of_hundred(share: float, language: Language, digits: int = 1) -> str:
    """A share as so many of 100: to a decimal (`digits`) where it is small, or close to all, else to a whole number.

    It is not rounded to none or to all where it is neither.

    Example:
        >>> [of_hundred(share, "en") for share in (0, 0.0001, 0.034, 0.71, 0.9995, 1)]
        ['0', '<0.1', '3.4', '71', '>99.9', '100']
    """
    hundred, least = 100 * share, 10**-digits
    shown = round(hundred, 0 if 10 <= hundred <= 90 else digits)
    if hundred > 0 and shown <= 0:
        return "<" + decimal(least, language, digits)
    if hundred < 100 <= shown:
        return ">" + decimal(100 - least, language, digits)
    return decimal(shown, language, digits)


def error_of_hundred(error: float, language: Language) -> str:
    """An error of a share in points of 100: to a decimal, or to the first digit that is not 0.

    Example:
        >>> [error_of_hundred(error, "en") for error in (0.0104, 0.0093, 0.000098)]
        ['1', '0.9', '0.01']
    """
    hundred = float(f"{100 * error:.1g}")
    return decimal(100 * error, language, max(1, -floor(log10(hundred))) if hundred else 1)


def give_or_take(error: float, language: Language) -> str:
    """The error as it stands behind a figure; nothing where there is none."""
    return f" (±{error_of_hundred(error, language)})" if error else ""


def long_date(day: date, language: Language) -> str:
    """A day as it stands in a sentence.

    Example:
        >>> long_date(date(2025, 4, 18), "de")
        '18. April 2025'
    """
    return f"{day.day}{'.' if language == 'de' else ''} {MONTHS[language][day.month - 1]} {day.year}"


def short_date(day: date, language: Language) -> str:
    """A day as it stands beside a mark in a picture.

    Example:
        >>> short_date(date(2025, 4, 18), "en")
        '18 Apr 2025'
    """
    if language == "de":
        return f"{day.day:02}.{day.month:02}.{day.year}"
    return f"{day.day} {_SHORT_MONTHS[day.month - 1]} {day.year}"


def moment(at: datetime, language: Language) -> str:
    """A moment by the clock of this machine, to the second.

    Example:
        >>> from datetime import UTC
        >>> "2026" in moment(datetime(2026, 11, 29, 9, 22, 11, tzinfo=UTC), "de")
        True
    """
    here = at.astimezone()
    return f"{short_date(here, language)}, {here:%H:%M:%S}"
