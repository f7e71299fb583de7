"""Words whose letters stand apart, and words with digits and signs in the place of letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import Final

from detente.evidence.frequencies import RARE, frequency, side_by_side

# Single letters with single blanks between them, from the first of them on.
_SPACED: Final = re.compile(
    r"""(?<![^\s("'„“«»])(?<!\s[^\W\d_]\s)(?:[^\W\d_][ \u00a0]){3,30}[^\W\d_](?![^\s.,;:!?…)"'“”«»])"""
)
_READ_AS: Final = {"0": "o", "1": "il", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "€": "e", "!": "il"}
"""Which letters a digit or a sign may stand for."""
_SIGN = "[013457@$€!]"
# Letters, and signs before letters, and nothing around that makes them an address, a number or a formula.
_DISGUISED: Final = re.compile(
    rf"(?<![\w@#&/\\=%~.,:+!-])(?=[^\W\d_]{{0,40}}{_SIGN})(?![@€])(?:[^\W\d_]|{_SIGN}(?=[^\W\d_$])){{4,40}}(?![\w@/\\=%~]|[._-]\w)"
)
_LETTERS, _MOST_SIGNS = 3, 3
"""How many letters such a word has at least, and how many signs at most."""
_LIKELIER: Final = 100.0
"""How many times commoner a word must be than what stands on both sides of an exclamation mark in it."""


@dataclass(frozen=True, slots=True)
class Joined:
    """A word that was broken up: from `start` to `end` in the text, as `written` there and as `meant`."""

    start: int
    end: int
    written: str
    meant: str


def spelled_out(text: str, known: frozenset[str]) -> Iterator[Joined]:
    """Words of four letters or more that are written with a blank after every letter; acronyms aside."""
    for found in _SPACED.finditer(text):
        meant = "".join(found[0].split())
        if frequency(meant.casefold(), known) > RARE and not (meant.isupper() and len(meant) == 4):
            yield Joined(found.start(), found.end(), found[0], meant)


def signs_read(text: str, known: frozenset[str]) -> Iterator[Joined]:
    """Words in which digits and signs stand for letters: those that are no words as they are written."""
    for found in _DISGUISED.finditer(text):
        meant = _read(found[0], known)
        if meant:
            yield Joined(found.start(), found.end(), found[0], meant)


def _read(written: str, known: frozenset[str]) -> str:
    """The likeliest word that signs make of letters; empty where there is none."""
    signs = [sign for sign in written if sign in _READ_AS]
    letters = len(written) - len(signs)
    if not _may_be_one(written, letters) or len(signs) > _MOST_SIGNS or frequency(written.casefold(), known):
        return ""
    readings = product(*(_READ_AS.get(character, character) for character in written))
    best = max(("".join(reading) for reading in readings), key=lambda word: frequency(word.casefold(), known))
    least = max(RARE, _LIKELIER * side_by_side(written.casefold().split("!"), frozenset()) if "!" in written else 0)
    if frequency(best.casefold(), known) <= least:
        return ""
    return best.upper() if written.upper() == written else best


def _may_be_one(written: str, letters: int) -> bool:
    is_loud = written.upper() == written
    if written[0].isdigit() and written[1].isupper() and not is_loud:
        return False  # a sentence behind the mark of a footnote
    return letters >= _LETTERS + (is_loud or written[0].isdigit())
