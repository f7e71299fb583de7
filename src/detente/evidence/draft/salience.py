"""What tells that somebody whom a text names is a party to its conflict: signs that add up, with one threshold."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Literal

from detente.evidence.draft.deed import tagged_sentence
from detente.evidence.draft.mentions import FORMER, Mention
from detente.evidence.draft.scene import Scene, Sentence
from detente.evidence.suggest.word import Tagged

Sign = Literal[
    "does", "does much", "speaks", "before a verb", "by", "whose", "wish", "begins", "twice", "often",
    "headline", "seat", "office", "short form", "in brackets", "the", "counted", "before a noun", "a noun",
    "one word", "vague", "of a name", "former", "at a place", "long text",
]  # fmt: skip
"""How a text names somebody.

What it does: it is the subject of a clause (`does`), of more than one (`does much`); it `speaks`; it stands `before a
verb`; something is done `by` it, or is its own (`whose`); it is named in a sentence that tells a `wish`.

Where: it `begins` a sentence; it is named `twice`, or `often` for this text; as a body or group, in the `headline`.

As what: by the `seat` of a government; as a person with an `office`; by a `short form`; `in brackets`, or with some
behind it; a body or group that has “the” before it, or a number (`counted`); it only tells what a
noun behind it is (`before a noun`); a name that is always `a noun`, or `one word`; a `vague` body, one that is `of
a name`; somebody’s `former` office; always `at a place`. In a `long text` more is named that is none.
"""
_TENTHS: dict[Sign, int] = {
    "in brackets": 11, "speaks": 11, "short form": 10, "headline": 8, "whose": 8, "office": 8, "before a verb": 7,
    "does much": 7, "by": 7, "the": 6, "wish": 5, "often": 5, "begins": 4, "does": 4, "twice": 4, "seat": 3,
    "at a place": -4, "of a name": -4, "long text": -5, "former": -5, "vague": -6, "before a noun": -6, "a noun": -6,
    "one word": -8, "counted": -9,
}  # fmt: skip
_ENOUGH = 13
"""From which sum on somebody is a party."""
_ALWAYS: frozenset[Sign] = frozenset(["at a place", "a noun"])
"""Signs that tell something only where they are always there."""
_BEGINNING = 0.15
"""How much of a sentence its beginning is."""
_SHARE = 4
"""How many times less than the most named somebody often named is named."""
_LONG = 40
"""Sentences from which on a text is a long one."""
_BY = re.compile(r"\b(?:by|von|vom|durch)\s(?:the\s|an?\s|de[rnm]\s)?$")
_THE = re.compile(r"\b(?:the|der|die|das|dem|den|des)\s(?:\w+\s)?$", re.IGNORECASE)
_COUNTED = re.compile(
    r"\b(?:\d+|two|three|four|five|most|many|some|several|viele[nr]?|einige[nr]?|mehrere[nr]?|zwei|drei|vier|fünf)"
    r"\s(?:\w+\s)?$",
    re.IGNORECASE,
)
_FORMER = re.compile(r",\s(?:an?|the|der|die|eine?)?\s?(?:former|ehemalige|frühere)")
_VERB = re.compile("R?[VX]")


def salient(scene: Scene) -> Iterator[str]:
    """The owners of names that are parties, in no order of importance."""
    for owner, signs in signs_of(scene).items():
        if sum(_TENTHS[sign] for sign in signs) >= _ENOUGH:
            yield owner


def signs_of(scene: Scene) -> dict[str, set[Sign]]:
    """By owner, all that tells how the text names it."""
    found: dict[str, Counter[Sign]] = defaultdict(Counter)
    for sentence in scene.sentences:
        wish: tuple[Sign, ...] = ("wish",) if scene.words.wishes.search(sentence.text) else ()
        for one, owner in _named(scene, sentence):
            found[owner].update(_beside(scene, sentence, one))
            found[owner].update(wish)
    return {owner: {*_summed(scene, owner, told), *_as_what(scene, owner)} for owner, told in found.items()}


def _named(scene: Scene, sentence: Sentence) -> Iterator[tuple[Mention, str]]:
    return ((one, owner) for one in sentence.named if (owner := scene.register.owner(one)))


def _beside(scene: Scene, sentence: Sentence, one: Mention) -> Iterator[Sign]:
    """What stands beside a name."""
    before, after = sentence.text[: one.start], sentence.text[one.end :]
    yield from _tagged(tagged_sentence(sentence.text, scene.words.language), one)
    if _BY.search(before):
        yield "by"
    if one.is_genitive:
        yield "whose"
    if one.start < _BEGINNING * len(sentence.text):
        yield "begins"
    if after.startswith(" (") or before.endswith("("):
        yield "in brackets"
    if _COUNTED.search(before):
        yield "counted"
    if FORMER.search(before) or _FORMER.match(after):
        yield "former"
    if scene.words.place.search(before):
        yield "at a place"
    if not one.name:
        yield from _body(one, before)


def _body(one: Mention, before: str) -> Iterator[Sign]:
    if _THE.search(before):
        yield "the"
    if one.of:
        yield "of a name"


def _tagged(of: Tagged, one: Mention) -> Iterator[Sign]:
    """What part of speech a name is, and what follows it."""
    last = next((k for k in reversed(range(len(of.words))) if one.start <= of.words[k].start < one.end), None)
    if last is None:
        return
    if _VERB.match(of.tags, last + 1):
        yield "before a verb"
    if of.tags[last + 1 : last + 2] in {"N", "E"}:
        yield "before a noun"
    if not one.noun and "E" not in of.tags[_first(of, one) : last + 1]:
        yield "a noun"


def _first(of: Tagged, one: Mention) -> int:
    return next(k for k, word in enumerate(of.words) if word.start >= one.start)


def _summed(scene: Scene, owner: str, told: Counter[Sign]) -> Iterator[Sign]:
    """What all that is told beside its names tells together."""
    count = scene.register.counts[owner]
    yield from (sign for sign in told if sign not in _ALWAYS or told[sign] == count)
    if count > 1:
        yield "twice"
    if count * _SHARE >= max(scene.register.counts.values()):
        yield "often"
    if scene.acts[owner]:
        yield "does"
    if scene.acts[owner] > 1:
        yield "does much"
    if scene.agents[owner] > scene.acts[owner]:
        yield "speaks"


def _as_what(scene: Scene, owner: str) -> Iterator[Sign]:
    """What its names are."""
    register, kind = scene.register, owner.split(maxsplit=1)[0]
    shown = register.surfaces[owner]
    if kind == "name" and not any(" " in name for name in shown):
        yield "one word"
    if kind == "name" and owner.split(maxsplit=1)[1] in register.people.holders:
        yield "office"
    if register.is_short(owner):
        yield "short form"
    if register.is_vague(owner):
        yield "vague"
    if kind == "state" and owner.split()[1] in register.seated:
        yield "seat"
    if kind == "body" and scene.sentences and owner in map(register.owner, scene.sentences[0].named):
        yield "headline"
    if len(scene.sentences) > _LONG:
        yield "long text"
