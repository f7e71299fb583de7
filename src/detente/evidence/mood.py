"""What the words of a quote leave open: whether it is only possible, and whether they name a day."""

from __future__ import annotations

import re
from functools import cache

from detente.days import MONTHS, WEEKDAYS
from detente.evidence.quote import Quote
from detente.names import LANGUAGES

_POSSIBLE = re.compile(
    r"\b(?:could|might|may(?=\s[a-z])|possibl[ey]|possibility|perhaps|maybe|"
    r"könn(?:t)?en?|könne|könnte|vielleicht|möglicherweise|womöglich|möglich|Möglichkeit)\b"
)


def says_possible(quote: Quote) -> bool:
    """Whether it calls possible what it says.

    Example:
        >>> says_possible(Quote("q", exact="China could help")), says_possible(Quote("q", exact="China helps"))
        (True, False)
    """
    return any(_POSSIBLE.search(text) for text in _texts(quote))


def names_a_day(quote: Quote) -> bool:
    """Whether it has a number, a weekday or a month in it.

    Example:
        >>> names_a_day(Quote("q", exact="by 2 May")), names_a_day(Quote("q", exact="within days"))
        (True, False)
    """
    return any(_days().search(text) for text in _texts(quote))


def _texts(quote: Quote) -> tuple[str, ...]:
    return (quote.exact, quote.translation, *(text for _, text in quote.says))


@cache
def _days() -> re.Pattern[str]:
    names = [name for language in LANGUAGES for name in (*WEEKDAYS[language], *MONTHS[language])]
    return re.compile(rf"\d|\b(?:{'|'.join(map(re.escape, names))})\b")
