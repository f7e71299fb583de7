"""What languages are called: those with a code of two letters, as the locales of Unicode have it."""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files

from detente.names import Language


def language_name(code: str, language: Language) -> str:
    """What a language is called, whichever land or script its code goes on with; empty where it is not known.

    Example:
        >>> language_name("uk", "de"), language_name("pt-BR", "en"), language_name("qaa", "en")
        ('Ukrainisch', 'Portuguese', '')
    """
    return _names().get(code.partition("-")[0], {}).get(language, "")


@cache
def _names() -> dict[str, dict[str, str]]:
    with (files(__package__) / "languages.csv").open(encoding="utf-8") as rows:
        return {row["code"]: row for row in csv.DictReader(rows, delimiter=";")}
