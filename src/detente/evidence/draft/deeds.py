"""Where the words of a deed or a wish end, and the way back from a deed."""

from __future__ import annotations

import re

_ENDS = {
    "en": re.compile(
        r"(?<!\b[A-Z])(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bSen)(?<!\bRep)(?<!\bGov)\.(?!\w)|[;:!?—–()“”\"]|,\s|\s-\s|\s(?:if|unless|when|because|while|although|though|after|before|until|as|since|so\sthat|but|whether"
        r"|and\s(?:[a-z]+ed|said|says|that|he|she|it|they|the|will|would|could|may|has|have|is|are))\b"
    ),
    "de": re.compile(
        r"(?<!\d)(?<!\b[A-ZÄÖÜ])\.(?!\w)|(?<=\d)\.(?!\d|\s[A-ZÄÖÜ])|[;:!?—–()“”„\"]|,\s|\s(?:aber|doch|wenn|falls|sofern|sondern)\b"
    ),
}
NICHT = re.compile(r"\b(?:nicht|niemals|nie|keinesfalls|keineswegs)\b")
"""What denies a German clause."""

_PRONOUNS = frozenset(["sich", "es", "ihn", "sie", "ihm", "ihr", "ihnen", "uns", "dies", "das"])
"""What stands before the “nicht” of its clause; adverbs stand behind it."""


def undone(label: str, language: str) -> str:
    """The way back from a deed."""
    if language == "en":
        return f"not {label}"
    words = label.split()
    at = len(words) - 1
    while at and words[at - 1].islower() and words[at - 1] not in _PRONOUNS:
        at -= 1
    return " ".join((*words[:at], "nicht", *words[at:]))


def clause_end(sentence: str, start: int, language: str) -> int:
    """Where the clause ends in which a place lies."""
    hit = _ENDS[language].search(sentence, start)
    return hit.start() if hit else len(sentence)
