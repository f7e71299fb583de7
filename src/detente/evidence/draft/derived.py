"""German nouns that are made of verbs: “Aufhebung”, “Übernahme”, “Preiserhöhung”."""

from __future__ import annotations

import re

from detente.evidence.draft.lists import lists
from detente.evidence.frequencies import zipf

_NO_DEEDS = re.compile(
    r"(?:regier|mein|zeit|halt|verfass|vorstell|forder|beding|bevölker|äußer|erklär|warn|entscheid|wohn)ung$"
)
_UNG = re.compile(r"(?P<stem>\w{3,})ung(?:en)?$")
_NAHME = re.compile(r"(?P<stem>\w+)nahmen?$")
_KNOWN = 3.0
"""How frequent a word is at least that a compound may begin with."""
_SHORTEST = 4


def derived(noun: str) -> str:
    """The verb that a noun in -ung or -nahme is made of, with what stands before it; empty where that is no act."""
    if _NO_DEEDS.search(noun.lower()):
        return ""
    verb = _verb(noun.lower())
    if verb in lists("de").acts:
        return verb
    acts = (k for k in range(_SHORTEST, len(noun) - _SHORTEST) if _verb(noun[k:].lower()) in lists("de").acts)
    at = next(acts, 0)
    objects = (one for one in (noun[:at], noun[:at].removesuffix("s")) if zipf(one, "de") > _KNOWN)
    object_ = next(objects, "") if at else ""
    return f"{object_} {_verb(noun[at:].lower())}" if object_ else ""


def _verb(noun: str) -> str:
    if hit := _NAHME.fullmatch(noun):
        return f"{hit['stem']}nehmen"
    hit = _UNG.fullmatch(noun)
    if hit is None:
        return ""
    stem = hit["stem"]
    if stem.endswith("er"):
        return f"{stem}n"
    return f"{stem[:-1]}eln" if re.search(r"[bdgkpf]l$", stem) else f"{stem}en"
