"""Where the words of a deed or a wish end."""

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


def clause_end(sentence: str, start: int, language: str) -> int:
    """Where the clause ends in which a place lies."""
    hit = _ENDS[language].search(sentence, start)
    return hit.start() if hit else len(sentence)
