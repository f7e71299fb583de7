"""Numbers and days are written as the locales of Unicode have it: as Babel writes them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import localcontext

import pytest
from babel import Locale
from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal, format_percent
from hypothesis import given, settings
from hypothesis import strategies as st

from detente.days import MONTHS, WEEKDAYS
from detente.evidence.languages import language_name
from detente.names import LANGUAGES, Language
from detente.tell.formats import decimal, long_date, moment, percent, short_date

LOCALES = {"en": "en_GB", "de": "de"}
numbers = st.integers(-(10**12), 10**12) | st.floats(-1e25, 1e25) | st.integers(-(10**6), 10**6).map(lambda k: k / 1000)


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=150)
@given(value=numbers, digits=st.integers(0, 4))
def test_a_number(language: Language, value: float, digits: int) -> None:
    pattern = "#,##0" + ("." + "#" * digits if digits else "")
    with localcontext(prec=100):
        said = format_decimal(value, format=pattern, locale=LOCALES[language])
    assert decimal(value, language, digits) == ("0" if said == "-0" else said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_share(language: Language) -> None:
    for share in (0, 0.01, 0.055, 0.125, 0.5, 0.985, 0.99, 1, 12.5, 1234.5):
        assert percent(share, language) == format_percent(share, locale=LOCALES[language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_of_each_month(language: Language) -> None:
    locale = Locale.parse(LOCALES[language])
    for month in range(1, 13):
        day, at = date(2025, month, 2 * month), datetime(2025, month, 5, 7, 8, 9, tzinfo=UTC)
        assert long_date(day, language) == format_date(day, "long", locale=locale)
        assert short_date(day, language) == format_date(day, "medium", locale=locale)
        assert moment(at, language) == format_datetime(at.astimezone(), "medium", locale=locale)
    assert dict(enumerate(MONTHS[language], 1)) == locale.months["format"]["wide"]
    assert dict(enumerate(WEEKDAYS[language])) == locale.days["format"]["wide"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_languages_are_called(language: Language) -> None:
    names = {code: name for code, name in Locale(language).languages.items() if len(code) == 2}
    assert {code: language_name(code, language) for code in names} == names
