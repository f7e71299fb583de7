"""Actors' names in a text."""

from __future__ import annotations

import re
from collections.abc import Mapping

from detente.evidence.suggest.candidate import Mark

_LONGEST_ACRONYM = 5


def mark_names(text: str, names: Mapping[str, tuple[str, ...]]) -> tuple[Mark, ...]:
    """Where a text names the actors.

    Whole words, with or without a genitive s; letter case counts, except for acronyms (EU, UNO). Of names that
    overlap, the longest is marked; a name that two actors share is marked for neither.

    Args:
        text: any text.
        names: of each actor's id, the names and aliases.

    Example:
        >>> mark_names("Lindas Brief kam vor Linds Brief.", {"lind": ("Lind",)})
        (Mark(start=21, end=26, id='lind'),)
    """
    owners: dict[str, set[str]] = {}
    for actor, aliases in names.items():
        for alias in filter(str.strip, aliases):
            owners.setdefault(" ".join(alias.split()), set()).add(actor)
    if not owners:
        return ()
    words = sorted(owners, key=len, reverse=True)
    pattern = re.compile("|".join(rf"(?P<n{k}>{_pattern(word)})" for k, word in enumerate(words)))
    found = ((hit, owners[words[int((hit.lastgroup or "n0")[1:])]]) for hit in pattern.finditer(text))
    return tuple(Mark(hit.start(), hit.end(), *actors) for hit, actors in found if len(actors) == 1)


def _pattern(name: str) -> str:
    words = r"\s+".join(re.escape(word) for word in name.split())
    case = "(?i:" if _is_acronym(name) else "(?:"
    return rf"(?<!\w){case}{words})(?:['’]s|s|['’])?(?!\w)"


def _is_acronym(name: str) -> bool:
    return name.isupper() and 1 < len(name) <= _LONGEST_ACRONYM
