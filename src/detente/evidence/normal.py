"""Text as it is compared: quotation marks, dashes, blanks and invisible characters make no difference; words do."""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass
from unicodedata import normalize

_INVISIBLE = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_MARKS = "\"'`´„“”‟«»‹›‚‘’‛′″‵‶＂＇"
_DASHES = "‐‑‒–—―−﹘﹣－"
_COMBINING = "\u0300-\u036f"
_SPECIAL = re.compile(
    rf"(?P<blank> [\s{_INVISIBLE}]+|(?! )[\s{_INVISIBLE}]+)|(?P<mark>[{_MARKS}])|(?P<dash>[{_DASHES}])"
    rf"|(?P<form>[…ﬀ-ﬆ！-～])|(?P<accent>[^\s{_COMBINING}][{_COMBINING}]+)"
)


@dataclass(frozen=True, slots=True)
class Normal:
    """A text in the form in which it is compared; character k of `text` stands for the original from `starts[k]`.

    Characters of the original that are not compared belong to the one before them, up to ``starts[k + 1]``.
    """

    text: str
    starts: array[int]
    ends: array[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """From where to where a part of `text` that is not empty stands in the original."""
        return self.starts[start], self.ends[end - 1]


def normalised(text: str) -> Normal:
    """The text as it is compared.

    All quotation marks and apostrophes become one, all dashes become a hyphen, runs of blanks and line ends become
    one blank, characters that nobody sees (soft hyphens among them) are left out, and letters with accents are
    composed (Unicode NFC). Words, case and punctuation stay.

    Example:
        >>> normalised("„Wir  re\u00adden –\u00a0jetzt“").text
        '"Wir reden - jetzt"'
    """
    parts: list[str] = []
    starts, ends = array("q"), array("q")
    done = 0

    def keep(upto: int) -> None:
        parts.append(text[done:upto])
        starts.extend(range(done, upto))
        ends.extend(range(done + 1, upto + 1))

    for found in _SPECIAL.finditer(text):
        keep(found.start())
        done = found.end()
        put = _compared(found)
        parts.append(put)
        starts.extend([found.start()] * len(put))
        ends.extend([found.end()] * len(put))
    keep(len(text))
    return _stripped("".join(parts), starts, ends)


def _compared(found: re.Match[str]) -> str:
    match found.lastgroup:
        case "blank":
            return " " if any(letter.isspace() for letter in found[0]) else ""
        case "mark":
            return '"'
        case "dash":
            return "-"
        case "form":
            return normalize("NFKC", found[0])
    return normalize("NFC", found[0])


def _stripped(text: str, starts: array[int], ends: array[int]) -> Normal:
    first = len(text) - len(text.lstrip(" "))
    last = len(text.rstrip(" "))
    return Normal(text[first:last], starts[first:last], ends[first:last])
