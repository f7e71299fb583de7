"""German: what will be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detente.evidence.promises.futures import Future, future
from detente.evidence.suggest.subjects_de import subject
from detente.evidence.suggest.word import Tagged, Word

_WILL = frozenset(["wird", "werden", "werde", "wirst"])
_WOULD = frozenset(["würde", "würden"])
_CAN = frozenset(["kann", "können", "könne", "könnte", "könnten"])
_SPAN = re.compile(
    r"\b(?:binnen|innerhalb|in)\s(?:\S+\s){1,2}(?:Stunde|Tag|Woche|Monat)(?:e?n|e)?\b|\bbis\s(?:zum\s)?[A-ZÄÖÜ\d]"
)
_QUOTED = re.compile(r"[^,.;:VS-]*?q(?=[.;:,]|$)")
_AFTER = re.compile(r"[^,.;:qVS-]*?(?P<verb>[IUX])(?:X(?=[,.;:)CqKX-]|$))?(?=[,.;:)CqK-]|$)")
_BEFORE = re.compile(r"(?P<verb>[IUX])$")
_FULL = frozenset(["sein", "haben", "werden"])


def futures(of: Tagged) -> Iterator[Future]:
    """The verbs of a sentence with *werden*, or *können* … by some day, and an infinitive, and their subjects."""
    for at, word in enumerate(of.words):
        text = word.text.lower()
        is_able = text in _CAN and _SPAN.search(of.text, word.end) is not None
        if word.tag != "X" or not (is_able or text in _WILL | _WOULD):
            continue
        verb = _infinitive(of, at)
        found = subject(of, at) if verb else None
        if verb and found:
            yield future(of, at, verb, found, "de", is_hypothetical=text in _WOULD, is_able=is_able)


def _infinitive(of: Tagged, at: int) -> str:
    """The infinitive that belongs to it, at the end of its clause or before it there; empty where none does."""
    for pattern, where in ((_AFTER, at + 1), (_BEFORE, 0)):
        hit = pattern.match(of.tags, where) if where else pattern.search(of.tags[:at])
        if hit is None:
            continue
        if _is_infinitive(found := of.words[hit.end() - 1]):
            return found.lemma
    hit = _QUOTED.match(of.tags, at + 1)
    quoted = re.search(r"(\w+en)\W*$", of.words[hit.end() - 1].text) if hit else None
    return quoted[1] if quoted else ""


def _is_infinitive(word: Word) -> bool:
    """Whether it is one; the tagger takes some for participles."""
    text = word.text.lower()
    if word.tag == "X":
        return text in _FULL
    return word.tag == "I" or (text == word.lemma and re.match(r"(?:\w{2,4})?ge", text) is None and text.endswith("n"))
