"""Whether a phrase calls somebody so that only one can be meant, and nothing beside it may be meant instead."""

from __future__ import annotations

from detente.evidence.suggest.lexicon import Lexicon
from detente.evidence.suggest.word import Tagged

_KNOWN = ("offices", "bodies", "documents")
_CALLED = ("titles", "offices", "people", "experts")


def is_known_name(of: Tagged, first: int, name: tuple[int, int], words: Lexicon) -> bool:
    """Whether a name is one person's, or body's, in a phrase that begins at `first`."""
    is_group = words.language == "en" and _is_group(of, *name)
    start = name[0] + len(of.tags[slice(*name)].rstrip("E"))
    return not (is_group or _is_title(of, *name) or _is_beside(of, first, start, words))


def is_known_body(of: Tagged, first: int, last: int, head: str, words: Lexicon) -> bool:
    """Whether a phrase without a name is an office, a body or a document, or called by a name: “das Weiße Haus”."""
    return any(words.has(group, head) for group in _KNOWN) or any(
        tag == "A" and word.text.istitle()
        for tag, word in zip(of.tags[first:last], of.words[first:last], strict=True)
        if word.start
    )


def _is_title(of: Tagged, start: int, end: int) -> bool:
    return any(of.words[k].tag == "E" and of.words[k].text[0] in "„“»«\"'" for k in range(start, end))


def _is_group(of: Tagged, start: int, end: int) -> bool:
    """“Republicans”."""
    return start + 1 == end and of.words[start].text.lower() == of.words[start].lemma + "s"


def _is_beside(of: Tagged, first: int, start: int, words: Lexicon) -> bool:
    """Whether a name may be somebody else's than the noun's before it: “Gestern warf die Stadt Lind vor, …”."""
    if words.language != "de" or not (first < start and of.tags[start - 1] == "N"):
        return False
    return not any(words.has(group, of.words[start - 1].lemma) for group in _CALLED)
