"""Deeds that a text calls by a noun: somebody’s strike, a veto by somebody, the lifting of sanctions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from detente.evidence.draft.deed import Deed, Span
from detente.evidence.draft.derived import derived
from detente.evidence.draft.lists import lists
from detente.evidence.draft.words import Words
from detente.evidence.suggest.word import Tagged

_STRIKE = re.compile(r"(?P<who>[A-ZÄÖÜ][a-zäöüß]{3,}?)(?:warn)?streiks?")
"""A German compound that says who is on strike."""
_OWNER = re.compile(r"(?P<who>[NE]+)g[A#U]*[NE]*$|(?P<state>[AE])$")
_BY = re.compile(r"[^VX,;:.]{0,8}?[Pp](?P<who>[Ddrs]?[A#]*[NE]+)")
_GENITIVE = re.compile(r"[sr][A#]*[NE]+")
_OBJECT = re.compile(r"P(?:[D#AU]*[NE]+(?:g[A#]*[NE]+)?)")
_PREPOSITIONS = {"en": {"by", "from"}, "de": {"durch", "von", "vom"}}


def nominal(of: Tagged, words: Words) -> Iterator[Deed]:
    """The deeds that a sentence calls by a noun, with whoever does them: “the union’s strike”, “a strike by pilots”."""
    for k, word in enumerate(of.words):
        what = _what(word.text, words.language) if word.tag in "NE" and not words.is_noun(word.text) else ""
        if what:
            who = _doer(of, k, words.language)
            label = _with_object(of, k, what) if words.language == "en" else _with_object_de(of, k, what)
            head = what.split()[-1 if words.language == "de" else 0]
            if label != what or who or what in lists(words.language).whole:
                yield Deed(word.start, label, head, who, frozenset({"named deed"}))


@cache
def _what(noun: str, language: str) -> str:
    """What one does who does what the noun says; empty where that is no deed."""
    known, plain = lists(language).nouns, noun.lower()
    if language == "en":
        return known.get(plain) or known.get(plain.removesuffix("s"), "")
    if _STRIKE.fullmatch(noun):
        return "streiken"
    singular = (plain, *(plain.removesuffix(ending) for ending in ("e", "en", "n", "s", "es")))
    return next((known[one] for one in singular if one in known), "") or derived(noun)


def _doer(of: Tagged, k: int, language: str) -> Span | None:
    """Whose it is: a genitive or a state’s adjective before the noun, or a name that “by” leads to."""
    if (strike := _STRIKE.fullmatch(of.words[k].text)) and language == "de":
        return of.words[k].start, of.words[k].start + strike.end("who")
    if hit := _OWNER.search(of.tags[:k]):
        return of.words[hit.start()].start, of.words[max(hit.end("who"), hit.end("state")) - 1].end
    by = _BY.match(of.tags, k + 1)
    if by and of.words[by.start("who") - 1].text.lower() in _PREPOSITIONS[language]:
        return _span(of, by)
    own = _GENITIVE.match(of.tags, k + 1) if language == "de" and not of.words[k].text.endswith("ung") else None
    return (of.words[own.start()].start, of.words[own.end() - 1].end) if own else None


def _span(of: Tagged, hit: re.Match[str]) -> Span:
    return of.words[hit.start("who")].start, of.words[hit.end("who") - 1].end


def _with_object(of: Tagged, k: int, what: str) -> str:
    """“the removal of voters”: to remove voters."""
    hit = _OBJECT.match(of.tags, k + 1)
    if hit is None:
        return what
    preposition, said = of.words[k + 1].text, of.said(k + 2, hit.end())
    if preposition == "of":
        return f"{what} {said}"
    return f"{what} {preposition} {said}" if preposition in {"against", "on", "with", "over"} else what


def _with_object_de(of: Tagged, k: int, what: str) -> str:
    """„die Aufhebung der Sanktionen“: die Sanktionen aufheben."""
    hit = _GENITIVE.match(of.tags, k + 1)
    if hit is None or " " in what or what in lists("de").whole:
        return what
    article, *rest = (word.text for word in of.words[k + 1 : hit.end()])
    lead = {"der": ["die"], "einer": ["eine"]}.get(article, [])
    return " ".join((*lead, *rest, what))
