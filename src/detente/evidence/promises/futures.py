"""A verb of what will be."""

from __future__ import annotations

from typing import NamedTuple

from detente.evidence.suggest.lexicon import lexicon
from detente.evidence.suggest.word import Found, Tagged

_BESIDE = frozenset(["laut", "gemäß", "zufolge"])


class Future(NamedTuple):
    """Where its auxiliary stands (`at`, a word), its verb, and its subject: from which word, from where, who.

    `is_body`: the subject is a body that may speak of itself, as “the government”; `is_relative`: it is in a relative
    clause; `is_hypothetical`: it is what would be; `is_able`: it is what somebody can do by some day.
    """

    at: int
    verb: str
    first: int
    start: int
    who: str
    is_body: bool
    is_relative: bool
    is_hypothetical: bool
    is_able: bool


def future(
    of: Tagged, at: int, verb: str, found: Found, language: str, *, is_hypothetical: bool, is_able: bool
) -> Future:
    """A verb of what will be with the subject that was found."""
    words, head = lexicon(language), of.words[found.last - 1]
    who = of.said(found.first, found.last).lower()
    is_body = of.tags[found.first] in "Dr" and words.has("bodies", head.lemma)
    is_beside = words.language == "de" and of.words[max(0, found.first - 1)].text.lower() in _BESIDE
    first = at if is_beside else min(found.first, at)
    is_relative = found.how in {"relative", "reduced"}
    return Future(at, verb, first, of.words[first].start, who, is_body, is_relative, is_hypothetical, is_able)
