"""English: who commits themselves to what, by a verb (“promised to”) or a noun (“her promise to”)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detente.evidence.promises.hit import Hit, after, has_text, whose
from detente.evidence.promises.words import ENGLISH
from detente.evidence.quote import Speaker
from detente.evidence.suggest.lexicon import lexicon
from detente.evidence.suggest.phrase import Phrase, is_person
from detente.evidence.suggest.subjects_en import CHAIN, agent, subject
from detente.evidence.suggest.word import Found, Tagged

_AUXILIARY = re.compile(r"X[RTQ]*X?R*$")
_GIVEN = re.compile(r"R*(?:[OQEN]|DN|RP|P|p[D#A]*[#NE]+)?[R:]*(?:[tSDNAE#QOUG]|q)")
_TO = re.compile(r"(?:[ORQ]R?)?[RU]*(?:[Ppt]R*[GIXz])")
_TOLD = re.compile(r"R*(?:[OQE]+|DA*N)?S")
_VERB = re.compile(r"[VX]|,[^,;:]*[VX]")
_ADJECTIVE = re.compile(r"(?:[DA#]|A,)$")
_BARE = re.compile(r"(?:[OQ]R?)?[tSQD]")
_VOW = re.compile(rf"[R]*(?:tR?[IX]|S|[QDN][^,;:.]*X)|P{CHAIN}(?:tR?[IX]|S)")
_OWNER = re.compile(r"(?P<who>(?:D[RAUG#]*)?[A#]*[NE#]+)g[A#U]*$")
_POSSESSIVE = {"his": "he", "her": "she", "their": "they", "its": "it"}
_OWN = frozenset(["my", "our"])
_MEANT = frozenset(["plan", "plans", "intention", "decision"])
_MADE = frozenset(["make", "give", "repeat", "renew", "reaffirm", "break", "keep", "announce"])


def vows(of: Tagged) -> Iterator[Hit]:
    """The promises of a sentence, as far as a verb or a noun calls them so."""
    for at, word in enumerate(of.words):
        if word.tag in "VUGI" and word.lemma in ENGLISH.commits:
            yield from _verb(of, at)
        elif word.tag == "N" and (word.lemma in ENGLISH.vows or (word.lemma in _MEANT and _announced(of, at))):
            yield from _noun(of, at)


def _verb(of: Tagged, at: int) -> Iterator[Hit]:
    aux = _AUXILIARY.search(of.tags[:at])
    found, is_denied = _who(of, at, aux)
    if found is None or not _is_vow(of, at, found):
        return
    who = whose(of, found.first, found.last, "en")
    if who is None:
        return
    is_denied = is_denied or (aux is not None and has_text(of, ENGLISH.never, aux.start(), at))
    is_denied = is_denied or has_text(of, ("never",), at - 1, at)
    said = _TOLD.match(of.tags, at + 1)
    yield Hit("promise", of.words[said.end() - 1 if said else at].end, len(of.text), who, is_denied)


def _who(of: Tagged, at: int, aux: re.Match[str] | None) -> tuple[Found | None, bool]:
    """Who does it, and whether they do not."""
    tag, helper = of.tags[at], of.words[aux.start()] if aux else None
    if (denying := _denying(of, at)) is not None:
        return subject(of, denying), True
    if (helper and helper.text.lower() in ENGLISH.unsure) or (tag == "I" and aux is None):
        return None, False
    if tag == "U" and (helper is None or helper.lemma == "be"):
        return (_held(of, at, is_state=helper is not None) or agent(of, at)), False
    return subject(of, at), False


def _held(of: Tagged, at: int, *, is_state: bool) -> Found | None:
    """“She is committed to leaving”: a state, not what somebody did to her."""
    if of.words[at].lemma != "commit":
        return None
    if is_state:
        return subject(of, at)
    remains = re.search(r"VR*$", of.tags[:at])
    return subject(of, remains.start()) if remains and of.words[remains.start()].lemma == "remain" else None


def _denying(of: Tagged, at: int) -> int | None:
    """The verb before that says that it was not done: “refused to promise”, “denied having promised”."""
    if not re.search(r"(?:t|GR*|X)R*$", of.tags[:at]):
        return None
    near = range(max(0, at - 4), at)
    return next((k for k in near if of.words[k].lemma in ENGLISH.refuses and of.tags[k] in "VU"), None)


def _is_vow(of: Tagged, at: int, found: Found) -> bool:
    """Whether it is somebody's word that is given, not “this guarantees”, “committed a crime”, “sworn in”."""
    rest, lemma = of.tags[at + 1 :], of.words[at].lemma
    if of.said(found.first, found.last).lower() in ENGLISH.nothing or _ADJECTIVE.search(of.tags[:at]):
        return False
    if lemma == "commit":
        return _TO.match(rest) is not None and has_text(of, ("to",), at + 1, at + 5)
    if lemma in {"swear", "undertake"}:
        return _BARE.match(rest) is not None
    if lemma == "guarantee" and not is_person(of, found.first, found.last, lexicon("en")):
        return False
    return _GIVEN.match(rest) is not None


def _announced(of: Tagged, at: int) -> bool:
    return any(word.lemma in {"announce", "unveil"} for word in of.words[max(0, at - 4) : at])


def _noun(of: Tagged, at: int) -> Iterator[Hit]:
    if not _VOW.match(of.tags, at + 1):
        return
    hit = _OWNER.search(of.tags[:at])
    who = whose(of, *hit.span("who"), "en") if hit else _possessor(of, at)
    if who:
        is_own = who.speaker is None
        yield Hit("promise", after(of, at), _end(of, at), None if is_own else who, _is_denied(of, at))


def _end(of: Tagged, at: int) -> int:
    """Where what is promised ends: before the verb of which the promise is a part, “her pledge to pay was repeated”."""
    stop = _VERB.search(of.tags, at + 3) if "t" in of.tags[at + 1 : at + 3] else None
    return of.words[stop.start()].start if stop else len(of.text)


def _possessor(of: Tagged, at: int) -> Phrase | None:
    """Whose it is by the pronoun before, or by who makes it; of the speaker, a phrase of nobody."""
    texts = [word.text.lower() for word in of.words[max(0, at - 3) : at]]
    if _OWN & set(texts):
        return Phrase()
    verb = next((k for k in range(at - 1, -1, -1) if of.tags[k] in "VUG"), None)
    found = subject(of, verb) if verb is not None else None
    owner = next((_POSSESSIVE[text] for text in texts if text in _POSSESSIVE), None)
    is_made = verb is not None and of.words[verb].lemma in _MADE
    if found and (owner or is_made) and is_person(of, found.first, found.last, lexicon("en")):
        return whose(of, found.first, found.last, "en")
    return Phrase(Speaker(owner, named=False), is_pronoun=True) if owner else None


def _is_denied(of: Tagged, at: int) -> bool:
    return any(word.lemma in {"deny", "withdraw"} for word in of.words[max(0, at - 5) : at])
