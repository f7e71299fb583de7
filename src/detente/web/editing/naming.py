"""Ids of new things, made from what they are called; nobody is asked for one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable
from typing import Any

from detente.model.conflict import Conflict
from detente.model.edit import Path, Plain
from detente.model.statement import KEYWORDS

_LONGEST = 28
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "o", "ł": "l"})
_SMALL = frozenset(("the", "a", "an", "to", "of", "der", "die", "das", "den", "dem", "ein", "eine", "zu"))
_CALLED = ("short", "name", "title", "do", "says", "is")


def id_for(path: Path, value: Plain, conflict: Conflict) -> str:
    """The id of something new.

    Args:
        path: what it will stand in.
        value: what is said of it.
        conflict: with the ids that are taken.
    """
    kind = str(path[-1]) if path else ""
    return unique(slug(_called(value), kind.rstrip("s") or "x"), _taken(path, conflict))


def slug(words: str, otherwise: str) -> str:
    """Words as one word that can be an id; `otherwise` where nothing of them can."""
    plain = unicodedata.normalize("NFKD", words.lower().translate(_UMLAUTS))
    found = re.findall(r"[^\W_]+", "".join(one for one in plain if not unicodedata.combining(one)))
    telling = [word for word in found if word not in _SMALL] or found
    kept = telling[:1]
    for word in telling[1:]:
        if len("-".join((*kept, word))) <= _LONGEST:
            kept.append(word)
    made = "-".join(kept)[:_LONGEST].strip("-")
    if not made or made in KEYWORDS:
        return f"{otherwise}-{made}".strip("-") if made else otherwise
    return made if made[0].isalpha() else f"{otherwise}-{made}"


def unique(name: str, taken: Collection[str]) -> str:
    """The name, with a number behind it where it is taken."""
    numbered = (f"{name}-{k}" for k in range(2, len(taken) + 3))
    return name if name not in taken else next(one for one in numbered if one not in taken)


def _called(value: Plain) -> str:
    """What it is called, in English where that is said."""
    if isinstance(value, dict):
        said: Any = next((value[key] for key in _CALLED if value.get(key)), "")
        return str(said.get("en") or next(iter(said.values()), "")) if isinstance(said, dict) else str(said)
    return str(value or "")


def _taken(path: Path, conflict: Conflict) -> set[str]:
    """The ids that something at the path would be taken for."""
    options = {option.short for option in conflict.options}
    match path:
        case ("decision_makers", str() as owner, "options"):
            own = {option.short for option in conflict.options if option.owner == owner}
            return own | {str(one.id) for one in conflict.conditions}
        case ("conditions",):
            return options | {str(one.id) for one in conflict.conditions}
        case ("quotes",):
            return {one.id for one in conflict.quotes} | {one.claim for one in conflict.quotes}
    named: dict[str, Iterable[Any]] = {
        "decision_makers": conflict.decision_makers,
        "scenarios": conflict.scenarios,
        "events": conflict.events,
        "readings": conflict.readings,
        "sources": conflict.sources,
    }
    return {str(one.id) for one in named.get(str(path[-1]), ())} if path else set()
