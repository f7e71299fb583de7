"""Ids of new things, made from what they are called; nobody is asked for one."""

from __future__ import annotations

import re

from detente.model.statement import KEYWORDS
from detente.names import plain

_LONGEST = 28
_SMALL = frozenset(("the", "a", "an", "to", "of", "der", "die", "das", "den", "dem", "ein", "eine", "zu"))


def slug(words: str, otherwise: str) -> str:
    """Words as one word that can be an id; `otherwise` where nothing of them can."""
    found = re.findall(r"[^\W_]+", plain(words))
    telling = [word for word in found if word not in _SMALL] or found
    kept = telling[:1]
    for word in telling[1:]:
        if len("-".join((*kept, word))) <= _LONGEST:
            kept.append(word)
    made = "-".join(kept)[:_LONGEST].strip("-")
    if not made or made in KEYWORDS:
        return f"{otherwise}-{made}".strip("-") if made else otherwise
    return made if made[0].isalpha() else f"{otherwise}-{made}"
