"""A deed that a sentence tells of, as its grammar shows it: what, by whom, and in which way it is told."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from detente.evidence.draft.element import OptionSort
from detente.evidence.draft.weights import Sign
from detente.evidence.draft.words import Words
from detente.evidence.suggest.reading import read
from detente.evidence.suggest.tagging import tagged
from detente.evidence.suggest.word import Found, Tagged

Span = tuple[int, int]
_QUOTED = re.compile(r"[“”„\"«»]")


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that somebody does or may do.

    Attributes:
        at: where its verb or noun begins in the sentence.
        label: its words, as one says what to do; empty where a passive does not tell what it is done to.
        head: the verb or noun itself.
        who: from where to where the words go that say who does it; None where none do.
        signs: how the text tells of it.
        sort: how it is spoken of.
    """

    at: int
    label: str
    head: str
    who: Span | None
    signs: frozenset[Sign]
    sort: OptionSort = "can"


@lru_cache(maxsize=2_048)
def tagged_sentence(sentence: str, language: str) -> Tagged:
    """The words of a sentence with their parts of speech, those that somebody is quoted with too."""
    if _QUOTED.search(sentence):
        return tagged(re.sub(r"\s", " ", sentence), language, ())
    return read(sentence, language, ()).of


def asks(said: str) -> bool:
    """Whether a sentence is a question, closing quotation marks aside."""
    return said.rstrip("“”\"' ").endswith("?")


def spoken(words: Words, leads: str, before: str, inside: str) -> OptionSort:
    """How a text speaks of a deed, by the words that lead to it; those before and inside may deny it."""
    is_denied = words.denied.search(before) is not None or words.no.search(inside) is not None
    return words.sort_of(leads, is_denied=is_denied)


def span(of: Tagged, found: Found | None) -> Span | None:
    """From where to where whoever was found stands in the sentence."""
    return (of.words[found.first].start, of.words[found.last - 1].end) if found else None
