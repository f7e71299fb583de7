"""Deeds that a text calls by a noun: somebody’s strike, a veto by somebody, the lifting of sanctions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from detente.evidence.draft.countries import adjective_pattern
from detente.evidence.draft.deed import Deed, Span
from detente.evidence.draft.derived import derived
from detente.evidence.draft.lists import lists
from detente.evidence.draft.words import Words
from detente.evidence.suggest.word import Tagged, Word

_STRIKE = re.compile(r"(?P<who>[A-ZÄÖÜ][a-zäöüß]{3,}?)(?:warn)?streiks?")
"""A German compound that says who is on strike."""
_OWNER = re.compile(r"(?P<who>[NE]+)g[A#U]*[NE]*$")
_BEFORE = re.compile(r"[ANE]+$")
_LEADS = re.compile(r"[Pp]")
_ENDS = re.compile(r"[VX,;:.]")
_NAMED = re.compile(r"(?P<who>[Ddrs]?[A#]*[NE]+)")
_GENITIVE = re.compile(r"[sr][A#]*[NE]+")
_OF = re.compile(r"P[A#]*N")
_OF_NAME = re.compile(r"P(?P<who>D?[A#]*N*E+)")
_NAME = re.compile(r"(?P<who>N?E+)")
_OBJECT = re.compile(r"[Pp](?:[D#AU]*[NE]+(?:g[A#]*[NE]+)?)")
_VON = frozenset(["von", "vom"])
_PREPOSITIONS = {"en": frozenset(["by", "from"]), "de": _VON | {"durch"}}


def nominal(of: Tagged, words: Words) -> Iterator[Deed]:
    """The deeds that a sentence calls by a noun, with whoever does them: “the union’s strike”, “a strike by pilots”."""
    for k, word in enumerate(of.words):
        what = _what(word.text, words.language) if word.tag == "N" and not words.is_noun(word.text) else ""
        if what:
            who = _doer(of, k, words.language)
            label = _with_object(of, k, what) if words.language == "en" else _with_object_de(of, k, what)
            head = what.split()[-1 if words.language == "de" else 0]
            is_told = who is not None or of.tags[k - 1 : k] == "A"
            is_whole = what in lists(words.language).whole or (is_told and " " in what)
            if is_whole or label != what:
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
    if by := _by(of, k, language) or _of_somebody(of, k, language):
        return by
    if hit := _OWNER.search(of.tags[:k]):
        return _span(of, hit)
    if (before := _before(of, k, language)) is not None:
        return before.start, before.end
    own = _GENITIVE.match(of.tags, k + 1) if language == "de" and not of.words[k].text.endswith("ung") else None
    return (of.words[own.start()].start, of.words[own.end() - 1].end) if own else None


def _before(of: Tagged, k: int, language: str) -> Word | None:
    """The name, or the adjective of a state, that stands before a noun: “direct American talks”."""
    hit = _BEFORE.search(of.tags[:k])
    words = of.words[hit.start() : k] if hit else ()
    return next((word for word in reversed(words) if _is_whose(word, language)), None)


def _is_whose(word: Word, language: str) -> bool:
    return word.tag == "E" or (word.tag == "A" and adjective_pattern(language).fullmatch(word.text) is not None)


def _by(of: Tagged, k: int, language: str) -> Span | None:
    """Whom “by” leads to behind a noun, or behind what belongs to that; “von” behind one in -ung does not."""
    found = (_NAMED.match(of.tags, hit.end()) for hit in _LEADS.finditer(of.tags, k + 1, _end(of.tags, k + 1)))
    those = _PREPOSITIONS[language] - (_VON if of.words[k].text.endswith("ung") else frozenset())
    return next((_span(of, who) for who in found if who and _word_before(of, who) in those), None)


def _of_somebody(of: Tagged, k: int, language: str) -> Span | None:
    """Whose deed it is that needs no object: “the resignation of Ida Lind”, „der Rücktritt Linds“."""
    if _what(of.words[k].text, language) not in lists(language).whole:
        return None
    hit = (_OF_NAME if language == "en" else _NAME).match(of.tags, k + 1)
    is_whose = hit and (language == "de" or of.words[k + 1].text == "of")
    return _span(of, hit) if hit and is_whose else None


def _end(tags: str, at: int) -> int:
    hit = _ENDS.search(tags, at)
    return hit.start() if hit else len(tags)


def _word_before(of: Tagged, hit: re.Match[str]) -> str:
    return of.words[hit.start() - 1].text.lower()


def _span(of: Tagged, hit: re.Match[str]) -> Span:
    return of.words[hit.start("who")].start, of.words[hit.end("who") - 1].end


def _with_object(of: Tagged, k: int, what: str) -> str:
    """“the removal of voters”: to remove voters."""
    hit = _OBJECT.match(of.tags, k + 1)
    if hit is None:
        return what
    if what in lists("en").whole and _of_somebody(of, k, "en"):
        return what
    preposition, said = of.words[k + 1].text, of.said(k + 2, hit.end())
    if " " not in what:
        return f"{what} {said}" if preposition in {"of", "on"} else what
    return f"{what} {preposition} {said}" if preposition in {"against", "on", "with", "over"} else what


def _with_object_de(of: Tagged, k: int, what: str) -> str:
    """„die Aufhebung der Sanktionen“: die Sanktionen aufheben."""
    hit = _GENITIVE.match(of.tags, k + 1) or _of_many(of, k)
    if hit is None or " " in what or what in lists("de").whole:
        return what
    first, *rest = of.words[k + 1 : hit.end()]
    if first.text == "der":
        return " ".join(("die", *(word.text for word in rest), what))
    if first.text == "von":
        return f"{_plural(rest[-1])} {what}"
    return f"{rest[-1].lemma.capitalize()} {what}"


def _of_many(of: Tagged, k: int) -> re.Match[str] | None:
    hit = _OF.match(of.tags, k + 1)
    return hit if hit and of.words[k + 1].text == "von" else None


def _plural(noun: Word) -> str:
    """A noun behind “von” as what something is done to: “Gesprächen” are “Gespräche”."""
    is_dative = noun.text.lower() in {f"{noun.lemma}en", f"{noun.lemma.removesuffix('er')}ern"}
    return noun.text.removesuffix("n") if is_dative else noun.text
