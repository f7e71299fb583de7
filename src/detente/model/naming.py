"""Ids of new things, made from what they are called; nobody is asked for one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

from detente.model.statement import KEYWORDS

_LONGEST = 28
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "o", "ł": "l"})
_SMALL = frozenset(("the", "a", "an", "to", "of", "der", "die", "das", "den", "dem", "ein", "eine", "zu"))


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
