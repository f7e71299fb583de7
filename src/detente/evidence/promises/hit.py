"""What the rules find in one sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from detente.evidence.promises.promised import Sort
from detente.evidence.promises.words import ENGLISH, GERMAN
from detente.evidence.suggest.lexicon import lexicon
from detente.evidence.suggest.phrase import Phrase, phrase
from detente.evidence.suggest.word import Tagged

_ENDS = re.compile(r";|\s[—–]\s|,\s(?:which|who|but|while|although|though|because|aber|doch|weil|obwohl|während)\b")
_THAT = re.compile(r"[\s,:]*(?:that|dass)\b")
_FIRST = ENGLISH.first | GERMAN.first
_MARKS = " \t\n.,;:!?„“”\"'`»«‘’‚–—-"


class Hit(NamedTuple):
    """A promise or prediction: which part of the sentence says what was to come, from `start` to `end` of it.

    `who`: whose it is, None for whoever the sentence is by; `is_denied`: it says that it was not promised.
    """

    sort: Sort
    start: int
    end: int
    who: Phrase | None = None
    is_denied: bool = False


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A part of a text without the clauses that only go on, and without marks around it."""
    if hit := _ENDS.search(text, start, end):
        end = hit.start()
    if hit := _THAT.match(text, start, end):
        start = hit.end()
    said = text[start:end]
    lead = len(said) - len(said.lstrip(_MARKS))
    return start + lead, start + max(lead, len(said.rstrip(_MARKS)))


def whose(of: Tagged, first: int, last: int, language: str) -> Phrase | None:
    """Who is meant by some words; a phrase of nobody where these are “I” or “we”: whoever the sentence is by."""
    if of.said(first, last).lower() in _FIRST:
        return Phrase()
    return phrase(of, first, last, lexicon(language))


def after(of: Tagged, at: int) -> int:
    """Where the text goes on behind a word."""
    return of.words[at].end


def has_text(of: Tagged, words: Iterable[str], first: int, last: int) -> bool:
    """Whether one of some words stands from one word to another."""
    return not {word.text.lower() for word in of.words[max(0, first) : last]}.isdisjoint(words)
