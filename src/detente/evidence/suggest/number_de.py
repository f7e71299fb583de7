"""German: whether a noun phrase and a finite verb agree in number."""

from __future__ import annotations

import re

from detente.evidence.suggest.word import Tagged

_BOTH = re.compile(r"(?:[Dr]?A*[NE]+|E+)C(?:[Dr]A*[NE]+|E+)$")
"""Two who do it, not “der Minister für Bau und Verkehr”."""
_PLURAL = re.compile(r"n|en|nen|s")
_HEAD = re.compile(r"[DrA#R]*(?P<head>N)")


def agrees(of: Tagged, verb: int, first: int, last: int) -> bool:
    """Whether the words from `first` to `last` may be the subject of a finite verb, by their number."""
    if "C" in of.tags[last:verb]:  # “die Ministerin, Ann Lind, und Bo Meyer sagten”
        return True
    number = _number(of, first, last)
    return number is None or number == of.words[verb].text.endswith("n")


def _number(of: Tagged, first: int, last: int) -> bool | None:
    """Whether a noun phrase is plural; None where it may be either."""
    opens, tags = of.words[first].text.lower(), of.tags[first:last]
    if _BOTH.match(tags):
        return True
    hit = _HEAD.match(tags)
    if opens not in {"der", "die", "das"} or hit is None:
        return None
    is_plural = _is_plural(of, first + hit.start("head"))
    if opens == "die":
        return is_plural
    return False if not is_plural and not re.search(r"[CK]", tags) else None


def _is_plural(of: Tagged, at: int) -> bool | None:
    """Whether a noun has an ending of the plural; None where it is as it stands in the singular, or may be."""
    word = of.words[at]
    return True if _PLURAL.fullmatch(word.text.lower().removeprefix(word.lemma)) else None
