"""Where in a text somebody's own words stand, between marks."""

from __future__ import annotations

import re

_QUOTATION = re.compile(
    r"„(?:[^„“”\"]|„[^„“”]*[“”])*(?:[“”\"]|$)"
    r"|(?<![\w,.!?])“(?:[^“”]|(?<![,.!?])“[^“”]*”)*(?:”|(?<=[,.!?])“|$)"
    r"|(?<!\w)\"(?=\S)[^\"]*(?:[\"”]|$)"
    r"|(?<!\w)''(?=\S)(?:[^']|'(?!'))*(?:''|$)|``[^`']*(?:''|$)"
    r"|»[^»«]*(?:«|$)|«[^»«]*(?:»|$)"
    r"|(?<!\w)[‘‚][^‘’]*(?:’(?=s\s|\w)[^‘’]*)*[’‘](?!\w)|(?<!\w)'(?=\w)[^']+[\w.,!?]'(?!\w)"
)
_FEWEST_WORDS = 4
_ENDS = frozenset(".,!?")
_BEGINS = re.compile(r"(?:^|[.:!?“”\"])\s*$")
_MARKS = "„“”\"'`»«‘’‚"


def quotations(paragraph: str) -> tuple[tuple[int, int], ...]:
    """From where to where each quotation of a paragraph goes, marks included; one that is not closed goes to its end.

    Example:
        >>> quotations("“I won’t,” she said.")
        ((0, 10),)
    """
    return tuple((hit.start(), hit.end()) for hit in _QUOTATION.finditer(paragraph))


def is_speech(paragraph: str, start: int, end: int) -> bool:
    """Whether a quotation is what somebody said, by its form and place: not a name, a title or a single word.

    Example:
        >>> is_speech("“We wait,” she said.", 0, 10), is_speech("They saw “Fox News Sunday” there.", 9, 26)
        (True, False)
    """
    said = paragraph[start:end].strip(_MARKS + " ")
    words = said.split()
    if len(words) >= _FEWEST_WORDS and sum(word[0].islower() for word in words) * 2 >= len(words):
        return True
    if said[-1:] in _ENDS or paragraph[:start].rstrip().endswith(":"):
        return True
    if paragraph[end : end + 1] == ",":
        return len(words) > 1 or _BEGINS.search(paragraph[:start]) is not None
    return len(words) > 1 and words[0][0].islower()
