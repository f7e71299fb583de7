"""What parties may do: of all the deeds that a text tells of, those that it speaks of as open."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from detente.evidence.draft.deed import Deed, tagged_sentence
from detente.evidence.draft.deeds_de import deeds_de
from detente.evidence.draft.deeds_en import deeds_en
from detente.evidence.draft.mentions import Mention
from detente.evidence.draft.nominal import nominal
from detente.evidence.draft.scene import Found, Scene, Sentence
from detente.evidence.draft.weights import Sign, enough, weight

_LONG_AGO = re.compile(
    r"\b(?:1[5-9]\d\d|20\d\d)\b|\b(?:years|decades)\sago\b|\bvor\s(?:\w+\s)?(?:Jahren|Jahrzehnten)\b"
)
_COMPOUND = re.compile(r"\s(?:(?!of\b|in\b|and\b|for\b|with\b|to\b|from\b|at\b|on\b|by\b)[a-z-]+\s){0,2}")
"""What may stand between two names of which the second is what the words are about."""
_NOUN = re.compile(r"[\w-]+")
_LEAD = 3
"""Sentences that tell what a report is about."""
_MANY = 3
_MOST = 3
"""Deeds that are offered of one sentence."""
_OPEN: frozenset[Sign] = frozenset(["plan", "bid", "must", "will", "can", "if"])
_ACTS: frozenset[Sign] = frozenset(["act", "named deed"])


class Weighed(NamedTuple):
    """A deed with whoever does it, and all that tells whether it is open."""

    deed: Deed
    owner: str
    signs: frozenset[Sign]


def options(scene: Scene, told: Sequence[Sequence[Weighed]], wished: Container[int]) -> Iterator[Found]:
    """The deeds that each sentence speaks of as open, in the order of the text: of several, those that weigh most.

    Args:
        scene: the text.
        told: the deeds of each of its sentences.
        wished: the places of the sentences that say what somebody wants.
    """
    language = scene.words.language
    for sentence, deeds in zip(scene.sentences, told, strict=True):
        about: tuple[Sign, ...] = ("wish",) if sentence.start in wished else ()
        heavy = sorted(((weight((*one.signs, *about)), one) for one in deeds), key=lambda pair: -pair[0])[:_MOST]
        chosen = (
            one
            for k, (weighs, one) in enumerate(heavy)
            if weighs >= enough(language, is_first=k == 0 or _is_beside(one, heavy[0][1]))
        )
        for deed, owner, _ in sorted(chosen, key=lambda one: one.deed.at):
            yield Found("option", sentence, deed.label, owner, deed.sort, deed.at)


def told_deeds(scene: Scene) -> list[list[Weighed]]:
    """The deeds that each sentence tells of."""
    return [list(weighed(scene, sentence, number)) for number, sentence in enumerate(scene.sentences)]


def _is_beside(one: Weighed, first: Weighed) -> bool:
    """Whether a deed is told of with another, in the same way: “cut the tolls and lock the gates”."""
    told = one.signs & _OPEN
    return bool(told) and told == first.signs & _OPEN and one.deed.who is not None and one.deed.who == first.deed.who


def weighed(scene: Scene, sentence: Sentence, number: int) -> Iterator[Weighed]:
    """Every deed that a sentence tells of; `number` is its place in the text."""
    deeds = tuple(_deeds(scene, sentence))
    about = {*_dense(deeds), *_about(scene, sentence), *_placed(number)}
    for deed in deeds:
        owner = _owner(scene, sentence, deed)
        if owner or not (_is_done_to(scene, sentence, deed) or _is_of_a_thing(scene, sentence, deed)):
            whose = () if owner else _untold(scene, sentence)
            yield Weighed(
                deed, owner, frozenset({*deed.signs, *about, *whose, *scene.theme.signs(deed.label, deed.head)})
            )


def _untold(scene: Scene, sentence: Sentence) -> Iterator[Sign]:
    yield "untold"
    if not any(scene.register.owner(one) for one in sentence.named):
        yield "nobody"


def _is_of_a_thing(scene: Scene, sentence: Sentence, deed: Deed) -> bool:
    """Whether it only happens: a noun that is nobody’s is its subject, as in “the treaty would collapse”."""
    if deed.who is None or "named deed" in deed.signs or "passive" in deed.signs:
        return False
    words = sentence.text[slice(*deed.who)].split()
    return not any(scene.words.is_noun(word) or scene.words.pronoun.fullmatch(word) for word in words)


def _is_done_to(scene: Scene, sentence: Sentence, deed: Deed) -> bool:
    """Whether it is done to somebody who may act, and nobody is said to do it: “the council could be sued”."""
    named = (sentence.text[one.start : one.end] for one in sentence.named if scene.register.owner(one))
    return "passive" in deed.signs and any(deed.label.endswith(f" {name}") for name in named)


def _deeds(scene: Scene, sentence: Sentence) -> Iterator[Deed]:
    words = scene.words
    of = tagged_sentence(sentence.text, words.language)
    verbs = tuple(deeds_en(of, words) if words.language == "en" else deeds_de(of, words))
    yield from verbs
    yield from (deed for deed in nominal(of, words) if not any(_is_within(deed, one, of.text) for one in verbs))


def _is_within(named: Deed, deed: Deed, said: str) -> bool:
    """Whether a deed that is called by a noun is only what another is done to: “join the talks”."""
    noun = _NOUN.match(said, named.at)
    is_object = noun is not None and noun.group() in deed.label.split()
    return named.label in deed.label or (named.who is None and deed.who is not None and is_object)


def _dense(deeds: Sequence[Deed]) -> Iterator[Sign]:
    """Whether a sentence speaks of what may be done, and of what parties do to each other."""
    may, acts = (sum(not deed.signs.isdisjoint(signs) for deed in deeds) for signs in (_OPEN, _ACTS))
    if may:
        yield "may be done"
    if may >= _MANY:
        yield "much may be done"
    if acts:
        yield "acts"
    if acts >= _MANY:
        yield "many acts"


def _about(scene: Scene, sentence: Sentence) -> Iterator[Sign]:
    if len(scene.owners(sentence)) > 1:
        yield "several"
    if sentence.is_question:
        yield "question"
    if _LONG_AGO.search(sentence.text):
        yield "long ago"
    if sentence.is_quoted:
        yield "quoted"


def _placed(number: int) -> Iterator[Sign]:
    if number == 0:
        yield "title"
    if number < _LEAD:
        yield "lead"


def _owner(scene: Scene, sentence: Sentence, deed: Deed) -> str:
    """Who is said to do it; empty where nobody is."""
    if deed.who is None:
        return ""
    first, last = deed.who
    said = sentence.text[first:last]
    named = _head(scene, sentence, first, last)
    is_beside = "named deed" in deed.signs and named and named.start < deed.at
    if named and (not is_beside or named.is_genitive or named.state):
        return scene.register.owner(named)
    if scene.words.pronoun.fullmatch(said):
        return scene.spoken_of(sentence, said.casefold(), first)
    return scene.register.group(said) if scene.words.language == "de" else ""


def _head(scene: Scene, sentence: Sentence, first: int, last: int) -> Mention | None:
    """The name that words for somebody are about: “court” of “a U.S. court in Norland”, “Lind” of “head of Lind”."""
    within = [one for one in sentence.named if first <= one.start < last]
    if not within:
        return None
    is_english = scene.words.language == "en"
    for one, other in pairwise(within):
        is_compound = is_english and _COMPOUND.fullmatch(sentence.text, one.end, other.start)
        if not (one.is_genitive or is_compound):
            return one
    return within[-1]
