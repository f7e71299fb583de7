"""German: “nach Angaben …”, “laut …”: in whose words something is told."""

from __future__ import annotations

import re
from typing import NamedTuple

from detente.evidence.quote import Speaker
from detente.evidence.suggest.carriers import carriers
from detente.evidence.suggest.lexicon import Lexicon
from detente.evidence.suggest.phrase import Phrase, phrase
from detente.evidence.suggest.subjects_de import ANY, GENITIVE
from detente.evidence.suggest.word import Tagged, Word

_NAME_OF_TWO = r"(?:(?<=N)N(?=[VX,.]|PN))?"
_WHO = (
    rf"(?P<who>(?:[Ddrs][pPR][dDrs]?[RNE#]{{0,3}}(?=A))?{ANY}{_NAME_OF_TWO}(?:\([^)]{{1,14}}\))?(?:{GENITIVE}|P{ANY})*)"
)
WHO, WHO_BEFORE = re.compile(_WHO), re.compile(rf"{_WHO}$")
_NOUN = re.compile(r"[dDsrRA#]*(?P<noun>N)|(?P<whose>[OW])A*(?P<said>N)")
_FOLLOWS = re.compile(rf"(?P<von>P)?{_WHO}")
_VON = frozenset({"von", "vom", "aus"})
_POSSESSIVE = re.compile(r"(?:sein|ihr)(?:e[mnrs]?)?$")
_MAY_SAY = ("people", "bodies", "offices", "documents", "sayings", "titles")


class Attributed(NamedTuple):
    """The noun of saying after “nach”, whose it is, and whether they are the words of the sentence's own subject."""

    noun: int
    who: Phrase | None
    is_own: bool


def attributed(of: Tagged, at: int, words: Lexicon) -> Attributed | None:
    """In whose words, or by what document, something is told “nach” – at `at`."""
    hit = _NOUN.match(of.tags, at + 1)
    if hit is None:
        return None
    noun = hit.start("noun") if hit["noun"] else hit.start("said")
    if of.words[at].text.lower() == "aus":
        is_view = of.words[noun].text == "Sicht" and noun + 1 < len(of.words) and _belongs(of, noun + 1)
        return Attributed(noun, whose(of, noun, words), is_own=False) if is_view else None
    if words.has("sayings", of.words[noun].lemma):
        if hit["whose"]:  # “nach dessen Angaben”
            return Attributed(noun, None, is_own=False)
        is_own = any(word.text.startswith("eigen") for word in of.words[at:noun])
        return Attributed(noun, None if is_own else whose(of, noun, words), is_own)
    whole = WHO.match(of.tags, at + 1)
    if whole is None or not words.has("documents", of.words[noun].lemma):
        return None
    is_one = of.words[noun].text.lower() == of.words[noun].lemma
    if is_one and of.tags[at + 1] in "AN" and not _belongs(of, noun + 1):  # “nach gründlicher Analyse”
        return None
    return Attributed(noun, phrase(of, *whole.span("who"), words), is_own=False)


def named_in(of: Tagged, at: int, words: Lexicon) -> bool:
    """Whether the phrase at a place is of somebody, or something, that may say."""
    hit = WHO.match(of.tags, at)
    within = of.words[slice(*hit.span())] if hit else ()
    return any(words.has(group, word.lemma) for word in within for group in _MAY_SAY)


def is_possessive(word: Word) -> bool:
    """Whether a word is “sein …” or “ihr …”."""
    return _POSSESSIVE.match(word.text.lower()) is not None


def whose(of: Tagged, noun: int, words: Lexicon) -> Phrase | None:
    """Whose words they are: what follows, what stands before in the genitive, else the compound itself."""
    hit = _FOLLOWS.match(of.tags, noun + 1)
    if hit and _belongs(of, noun + 1):
        return phrase(of, *hit.span("who"), words)
    owner, said = of.words[noun - 1], of.words[noun]
    if said.lemma in words.words["sayings"] and owner.tag not in "AE":
        return None
    if owner.tag == "A" and owner.text.istitle() and owner.text.endswith("s"):
        return Phrase(Speaker(owner.text[:-1]))
    if any(said.text.startswith(name) for _, _, name in carriers(said.text)):
        return Phrase()
    first = noun
    while of.tags[first - 1] in "AE":
        first -= 1
    return phrase(of, first, noun + 1, words)


def _belongs(of: Tagged, at: int) -> bool:
    """Whether what follows a noun of saying is whose it is: in the genitive, a name, after “von”."""
    tag, text = of.tags[at], of.words[at].text
    return text in _VON or tag in "srE" or (tag == "A" and text.endswith("er"))
