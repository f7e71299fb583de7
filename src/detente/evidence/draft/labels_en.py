"""The words of an English deed: its verb, and what it is done to."""

from __future__ import annotations

import re

from detente.evidence.frequencies import is_word
from detente.evidence.suggest.subjects_en import subject
from detente.evidence.suggest.word import Tagged, Word

_LONGEST = 14
"""Words that a deed may have."""
_DOUBLED = frozenset(
    "admit commit compel control defer expel omit permit prefer quit rebel refer regret repel submit transfer".split()  # noqa: SIM905
)
_SHORT = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]")
"""Verbs that double their last letter before “-ing”."""
AUXILIARIES = re.compile(r"X[RXQ]*$")
"""What stands before a verb and goes with it."""
_DONE_TO = re.compile(r"D?[A#]*[NE]+$")
_END = re.compile(
    r"[,;:.()q-]|S|W(?!R?[VX])|C(?:R*[VXQIGWS]|(?:D?[A#]*[NE]+)+R*[VX])|Q(?=R?[VX])"
    r"|(?<=[NE])D(?=[A#]*[NE]+R*[VX])|(?<=N)E+(?=R*[VXU])|(?<![WRX])[VX]"
)
"""Where the words of a deed end: another clause – “the tolls | the union wants” –, or another verb."""
_OPEN_END = re.compile(r"[DPp#tXCWS]+$")
_CUT_END = re.compile(r"[DPp#tXCWSAR]+$")
"""What a deed cannot end with; where it is cut for its length, an adjective or adverb may wait for more, too."""


def passive(of: Tagged, k: int) -> str:
    """A verb with what it is done to: its subject, or the noun before its participle; empty where none is told."""
    before = of.tags[:k]
    auxiliaries = AUXILIARIES.search(before)
    found = subject(of, auxiliaries.start()) if auxiliaries else None
    noun = None if auxiliaries else _DONE_TO.search(before)
    if found is None and noun is None:
        return ""
    first, last = (found.first, found.last) if found else noun.span() if noun else (k, k)
    said = of.said(first, last)
    return f"{_base(of.words[k])} {said if of.tags[first] == 'E' else said[:1].lower() + said[1:]}"


def label(of: Tagged, k: int) -> str:
    """The verb, and what follows it up to the end of its clause."""
    tags = of.tags[k + 1 : k + _LONGEST]
    end = _END.search(tags)
    kept = tags[: end.start()] if end else tags
    kept = (_OPEN_END if end else _CUT_END).sub("", kept) if len(kept) > 1 else kept
    rest = of.text[of.words[k].end : of.words[k + len(kept)].end] if kept else ""
    return f"{_base(of.words[k])}{rest}".rstrip(" .")


def _base(verb: Word) -> str:
    """What one does: an infinitive itself, or the tagger’s base form, where that is a word."""
    if verb.tag == "I":
        return verb.text.lower()
    return verb.lemma if is_word(verb.lemma, "en") else verb.text.lower().removesuffix("s")


def third(verb: str) -> str:
    """The form of a verb for he, she and it."""
    if re.search(r"[^aeiou]y$", verb):
        return f"{verb[:-1]}ies"
    return f"{verb}es" if re.search(r"(?:s|sh|ch|x|z|o)$", verb) else f"{verb}s"


def gerund(verb: str) -> str:
    """The form of a verb in “-ing”."""
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    if re.search(r"[^eoy]e$", verb) and verb != "be":
        return f"{verb[:-1]}ing"
    last = verb[-1] if verb in _DOUBLED or _SHORT.fullmatch(verb) else ""
    return f"{verb}{last}ing"
