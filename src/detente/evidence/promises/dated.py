"""When something was said, and by when it is due, by the words of its sentence."""

from __future__ import annotations

import datetime
import re
from functools import cache

from detente.days import MONTHS, WEEKDAYS
from detente.evidence.draft.english import ENGLISH
from detente.evidence.draft.german import GERMAN
from detente.evidence.draft.moments import day_meant, day_told
from detente.evidence.draft.turns import due
from detente.evidence.promises.promised import Moment
from detente.evidence.suggest.grammar import either

_WORDS = {"de": GERMAN, "en": ENGLISH}


def due_in(what: str, said: datetime.date | None, language: str) -> Moment:
    """By when it is due, counted from the day on which it was said."""
    firm, likely = due(what, _WORDS[language])
    moments = (Moment(words, day_meant(words, said, language)) for words in (*firm, *likely, *_any(what, language)))
    return next((one for one in moments if not (one.day and said and one.day < said)), Moment())


def _any(what: str, language: str) -> list[str]:
    return [hit.group() for hit in _WORDS[language].deadline.finditer(what)]


def said_in(beside: str, written: datetime.date | None, language: str) -> Moment:
    """When it was said, by the words beside what was said: a day that they name, else that of the text."""
    hit = _day(language).search(beside)
    return Moment(hit.group(), day_told(hit.group(), written, language)) if hit else Moment("", written)


@cache
def _day(language: str) -> re.Pattern[str]:
    days, months = either(WEEKDAYS[language]), either(MONTHS[language])
    if language == "de":
        date = rf"(?:\d{{1,2}}\.\s{months}(?:\s\d{{4}})?|{months}(?:\s\d{{4}})?|(?:Jahr\s)?(?:19|20)\d\d)"
        lead = r"(?:am|im|vom)\s(?:(?:vergangenen|letzten|vorigen)\s)?"
        return re.compile(rf"\b(?:{lead}(?:{days}|{date})|(?:vor)?gestern|heute)\w*", re.IGNORECASE)
    year = r"(?:,?\s\d{4})?"
    date = rf"(?:{months}\s\d{{1,2}}{year}|\d{{1,2}}\s{months}{year}|{months}{year}|(?:19|20)\d\d)"
    return re.compile(rf"\b(?:(?:[Oo]n|[Ii]n|[Ll]ast)\s(?:{days}|{date})|{days}|yesterday|today)\b")
