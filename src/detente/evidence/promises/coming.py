"""What somebody says will be: in their own words, or as others report them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from detente.evidence.promises import futures_de, futures_en
from detente.evidence.promises.futures import Future
from detente.evidence.promises.hit import Hit
from detente.evidence.promises.promised import Sort
from detente.evidence.promises.words import ENGLISH, GERMAN, Words
from detente.evidence.suggest.pointer import Pointer
from detente.evidence.suggest.reading import Reading
from detente.evidence.suggest.word import Tagged

_TELLS = frozenset({"says", "demands", "opines", "according", "shows", "denies", "names"})
_BESIDE = frozenset({"aside", "so", "label", "according", "noun"})
_RULES = {"en": (ENGLISH, futures_en), "de": (GERMAN, futures_de)}


def in_own_words(of: Tagged, language: str) -> Iterator[Hit]:
    """What will be by a sentence of somebody's own."""
    words, futures = _RULES[language]
    for future in futures.futures(of):
        is_own = future.who in words.first
        is_said = is_own and future.verb in words.tells
        is_idle = is_said or (future.is_able and not is_own)
        if not (is_idle or future.is_hypothetical or future.is_relative or future.who in words.nobody):
            yield Hit(_sort(future, words, is_own=is_own), future.start, len(of.text))


def reported(reading: Reading, language: str, *, moods: Sequence[int]) -> Iterator[Hit]:
    """What will be by the words of those whom a sentence reports; `moods` are where German verbs tell that it does."""
    words, futures = _RULES[language]
    of = reading.of
    for future in futures.futures(of):
        pointer = _governing(reading, future, language)
        is_mood = of.words[future.at].start in moods
        if (pointer is None and (not is_mood or future.is_hypothetical)) or _is_idle(future, words):
            continue
        is_own = future.who in words.own or future.is_body
        if (future.is_able and not is_own) or future.verb in words.tells or _is_hoped(of, future, words):
            continue
        if pointer and (_lemma(of, pointer) in words.wishes or (future.is_hypothetical and _is_unreal(of, future))):
            continue
        opines = pointer is not None and pointer.cue.kind == "opines"
        sort = "prediction" if opines else _sort(future, words, is_own=is_own)
        is_denied = pointer is not None and pointer.cue.kind == "denies"
        yield Hit(sort, future.start, len(of.text), pointer.who if pointer else None, is_denied)


def _sort(future: Future, words: Words, *, is_own: bool) -> Sort:
    return "promise" if is_own and future.verb not in words.befalls else "prediction"


def _governing(reading: Reading, future: Future, language: str) -> Pointer | None:
    """What tells that somebody says so: a verb before, to which the clause belongs, or words beside it all."""
    of = reading.of
    for pointer in reversed(reading.pointers):
        if pointer.cue.kind not in _TELLS or pointer.who is None:
            continue
        at = next((k for k, word in enumerate(of.words) if word.start >= pointer.cue.start), None)
        if at is None:
            continue
        if pointer.how in _BESIDE or pointer.cue.kind == "according":
            if not future.is_relative:
                return pointer
        elif at < future.first and _belongs(of.tags[at + 1 : future.first], language):
            return pointer
    return None


def _belongs(between: str, language: str) -> bool:
    """Whether a clause is what the verb before it tells of."""
    if language == "de":
        return "," in between and re.search(r"[V;:]|,W", between) is None
    return re.fullmatch(r"[^VXW;:q]{0,12}", between) is not None and not re.search(r",(?!S)", between)


def _is_idle(future: Future, words: Words) -> bool:
    return future.is_relative or future.who in words.nobody


def _is_unreal(of: Tagged, future: Future) -> bool:
    """Whether it is only what would be if something else were."""
    is_if = re.search(r"\b(?:if|were|wenn|falls)\b", of.text) is not None
    return is_if and future.who not in {"he", "she", "they", "it", "er", "sie"}


def _is_hoped(of: Tagged, future: Future, words: Words) -> bool:
    """Whether a noun before the clause says that it is only hoped or feared."""
    return any(word.lemma in words.hopes for word in of.words[max(0, future.first - 4) : future.first])


def _lemma(of: Tagged, pointer: Pointer) -> str:
    return next((word.lemma for word in of.words if word.start == pointer.cue.start), "")
