"""German: whether a noun phrase and a finite verb agree in number, and the phrase may be in the nominative."""

from __future__ import annotations

import re

from detente.evidence.suggest.word import Tagged

_BOTH = re.compile(r"(?:[Dr]?A*[NE]+|E+)C(?:[Dr]A*[NE]+|E+)$")
"""Two who do it, not “der Minister für Bau und Verkehr”."""
_FEMININE = re.compile(
    r"(?:ung|heit|keit|schaft|[ts]ion|tät|[ztr]ei|(?:er|or|nt|st|är)in|(?<!e)ik"
    r"|stadt|bank|firma|armee|\wwehr|miliz|agentur|garde|presse|behörde|gruppe|kirche)$",
    re.IGNORECASE,
)
_PLURAL = re.compile(r"[elr]\|n$|\|(?:en|nen|s)$")
"""A base form and what the word has beyond it."""
_HEAD = re.compile(r"[DrA#R]*(?P<head>N)")


def agrees(of: Tagged, verb: int, first: int, last: int) -> bool:
    """Whether the words from `first` to `last` may be the subject of a finite verb, by their number and case."""
    if "C" in of.tags[last:verb]:  # “die Ministerin, Ann Lind, und Bo Meyer sagten”
        return True
    if is_dative(of, first, last):
        return False
    number = _number(of, first, last)
    return number is None or number == of.words[verb].text.endswith("n")


def is_dative(of: Tagged, first: int, last: int) -> bool:
    """Whether “der” stands before a feminine noun, or one with an ending: “der Regierung”, “der Vorsitzenden”."""
    hit = _HEAD.match(of.tags[first:last])
    if of.words[first].text.lower() != "der" or hit is None:
        return False
    head = first + hit.start("head")
    return _is_plural(of, head) is True or _FEMININE.search(of.words[head].text) is not None


def _number(of: Tagged, first: int, last: int) -> bool | None:
    """Whether a noun phrase is plural; None where it may be either."""
    opens, tags = of.words[first].text.lower(), of.tags[first:last]
    if _BOTH.match(tags):
        return True
    hit = _HEAD.match(tags)
    if hit is None or (opens not in {"der", "die", "das"} and tags[0] != "N"):
        return None
    is_plural = _is_plural(of, first + hit.start("head"))
    if opens not in {"der", "das"}:
        return is_plural
    return False if not is_plural and not re.search(r"[CK]", tags) else None


def _is_plural(of: Tagged, at: int) -> bool | None:
    """Whether a noun has an ending of the plural; None where it is as it stands in the singular, or may be."""
    word = of.words[at]
    if word.text.isupper():
        return None
    return True if _PLURAL.search(f"{word.lemma}|{word.text.lower().removeprefix(word.lemma)}") else None
