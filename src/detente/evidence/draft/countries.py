"""States by what a text calls them: their names, capitals, houses and adjectives."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from detente.extras import extra

_ENDING = "(?:e[mnrs]?)?"
"""How a German adjective ends."""
_ADJECTIVE = re.compile(r"(?P<stem>[A-ZÄÖÜ][a-zäöüß]+)(?:e|es|en)(?P<rest>\s[A-ZÄÖÜ]\w+)")


class Country(NamedTuple):
    """How a text may name a state.

    `names` and `houses` stand for it wherever they are, `capitals` only where they are no place; `adjectives` are
    patterns.
    """

    code: str
    names: tuple[str, ...]
    houses: tuple[str, ...]
    capitals: tuple[str, ...]
    adjectives: tuple[str, ...]


@cache
def countries(language: str) -> tuple[Country, ...]:
    """All states, the European Union and the United Nations among them."""
    with (files(__package__) / "countries.csv").open(encoding="utf-8") as rows:
        return tuple(_country(row, language) for row in csv.DictReader(rows, delimiter=";"))


def _country(row: dict[str, str], language: str) -> Country:
    name = state_name(row["code"], language)
    plain = re.sub(r"\s*\(.*\)| SAR .*", "", name).replace(" & ", " and " if language == "en" else " und ")
    short = {"US", "EU", "UK", "UN"} & {row["code"]}
    named = (plain, *short, *filter(None, row["names"].split(",")))
    names = named if language == "en" else tuple(form for name in named for form in _inflected(name))
    english = (re.escape(word) for word in filter(None, row["english"].split(",")))
    german = (f"(?:{word[0].upper()}|{word[0]}){word[1:]}{_ENDING}" for word in filter(None, row["german"].split(",")))
    adjectives = tuple(english if language == "en" else german)
    houses = tuple(filter(None, row["houses"].split(",")))
    return Country(row["code"], names, houses, tuple(filter(None, row["capitals"].split(","))), adjectives)


def state_name(code: str, language: str) -> str:
    """What a state is called where nothing is left out."""
    with extra("evidence"):
        from babel import Locale  # noqa: PLC0415 – only who reads needs it

    return str(Locale(language).territories[code])


def _inflected(name: str) -> tuple[str, ...]:
    """A German name with the endings of an adjective that it begins with: “Europäischen Union”."""
    hit = _ADJECTIVE.fullmatch(name)
    return tuple(f"{hit['stem']}{end}{hit['rest']}" for end in ("e", "en", "er", "es", "em")) if hit else (name,)


@cache
def name_pattern(language: str) -> tuple[re.Pattern[str], dict[str, str]]:
    """A pattern for the names and capitals of all states, and whose each of them is."""
    owners = dict(_named(language))
    words = "|".join(re.escape(name) for name in sorted(owners, key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:{words})(?![\w]|-[A-Z])"), owners


def _named(language: str) -> Iterator[tuple[str, str]]:
    for country in countries(language):
        for name in (*country.capitals, *country.houses, *country.names):
            yield name, country.code


@cache
def capitals(language: str) -> frozenset[str]:
    """The capitals of all states, each a place as often as a government."""
    return frozenset(name for country in countries(language) for name in country.capitals)


@cache
def houses(language: str) -> frozenset[str]:
    """The seats of governments, ministries and commissions."""
    return frozenset(name for country in countries(language) for name in country.houses)


@cache
def adjective_pattern(language: str) -> re.Pattern[str]:
    """A pattern for the adjectives of all states; the group that is met is the state's code."""
    groups = (f"(?P<{c.code}>{'|'.join(c.adjectives)})" for c in countries(language) if c.adjectives)
    return re.compile(rf"(?<!\w)(?:{'|'.join(groups)})(?!\w)")
