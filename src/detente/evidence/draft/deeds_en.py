"""The deeds of an English sentence: each of its verbs, with whoever does it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detente.evidence.draft.deed import Deed, Span, span, spoken
from detente.evidence.draft.labels_en import AUXILIARIES, label, passive, third
from detente.evidence.draft.lists import lists
from detente.evidence.draft.weights import Sign
from detente.evidence.draft.words import Words
from detente.evidence.suggest.lexicon import lexicon
from detente.evidence.suggest.subjects_en import agent, subject
from detente.evidence.suggest.word import Tagged, Word

_MODES: dict[Sign, frozenset[str]] = {
    "can": frozenset(["can", "could", "may", "might", "ca"]),
    "will": frozenset(["will", "would", "wo", "shall", "'ll", "’ll", "'d", "’d"]),
    "must": frozenset(["should", "must"]),
    "before": frozenset(["had"]),
}
_BEING = frozenset("be is are was were been being am 's ’s 're ’re".split())  # noqa: SIM905 – a list of words is for reading
_SOMEBODY = r"D?[A#]*[NE]+(?:g[A#]*[NE]+)*"
_PEOPLE = rf"(?:{_SOMEBODY}(?:C{_SOMEBODY})?|[OQ])"
_OBJECT = re.compile(rf"[VUGI](?:R*[Pp])?(?P<who>{_PEOPLE})$")
"""Whoever an urging verb has as its object."""
_LEADS = re.compile("R?t")
_RELATIVE = re.compile(r"(?P<who>D?[A#]*[NE]+),?W[RX]*$")
_BESIDE = re.compile(r"(?P<who>D?[A#]*[NE]+)$")
"""Whom a relative clause, or a participle, is about: the noun before it."""
_LEADING = re.compile(r"[VX][^VX,;:.q]*[Pp]$")
"""The finite verb that leads to one in “-ing” behind a preposition: “would see a gain in leaving”."""
_ASKS = re.compile(rf"[Pp]?{_PEOPLE}R?t")
_ACCUSED = re.compile(rf"[VUGI](?P<who>{_PEOPLE})[Pp]$")
"""Whoever somebody accuses of a deed, or keeps from it."""
_OWNER = re.compile(r"(?P<who>[NE]+)g[A#U]*[NE]*$")
_ASKED = re.compile(rf"X(?:[RX]|{_PEOPLE})*$")
"""The auxiliary of a question stands before its subject."""
_FROM = frozenset(["of", "from"])
_CONDITIONS = frozenset(["if", "unless", "whether"])
_SAYING = frozenset(["says", "opines", "names", "shows"])
_SHARED: frozenset[Sign] = frozenset(["plan", "bid", "can", "will", "must", "if"])
"""How a verb is told of that the next one, behind “and”, is told of too."""


def deeds_en(of: Tagged, words: Words) -> Iterator[Deed]:
    """Every verb of a sentence that may be a deed."""
    last: Deed | None = None
    for k, word in enumerate(of.words):
        if word.tag in "VUGI" and _is_deed(of, k):
            last = _deed(of, k, words, last)
            if " " in last.label or last.label in lists("en").whole:
                yield last


def _is_deed(of: Tagged, k: int) -> bool:
    """Whether a verb says what one does: not what one is or says, nor that one plans what follows."""
    lemma = of.words[k].lemma
    is_saying = lexicon("en").verbs.get(lemma) in _SAYING
    leads = lemma in lists("en").plans and _LEADS.match(of.tags, k + 1) is not None
    asks = lemma in lists("en").urges - lists("en").acts and _ASKS.match(of.tags, k + 1) is not None
    is_word = of.words[k].text.isalpha() or lemma.startswith("re-")
    return is_word and not (is_saying or leads or asks or lemma in lists("en").states)


def _deed(of: Tagged, k: int, words: Words, last: Deed | None) -> Deed:
    word, before = of.words[k], of.tags[:k]
    to = _to(of, k) if word.tag != "G" else -1
    signs, who, lead = _led(of, to, last) if to >= 0 else _told(of, k)
    if last and re.search(r"CR*$", before) and (word.tag == "I" or who is None):
        signs, who = signs | (last.signs & _SHARED), last.who
    signs |= {sign for sign, holds in _around(of, k) if holds}
    begins = of.words[lead].start
    leads = of.text[begins : word.start]
    is_asked = lead + 1 < to and of.words[lead].lemma in lists("en").urges
    sort = (
        "demand"
        if is_asked
        else spoken(words, leads, of.text[who[1] if who and who[1] <= begins else 0 : begins], leads)
    )
    said = passive(of, k) if "passive" in signs else label(of, k)
    return Deed(word.start, said, word.lemma, who, frozenset(signs), sort)


def _to(of: Tagged, k: int) -> int:
    """Where the “to” of an infinitive stands, which an adverb may follow; -1 where there is none."""
    return next(
        (at for at in (k - 1, k - 2) if at >= 0 and of.words[at].text == "to" and of.tags[at + 1 : k] in {"", "R"}), -1
    )


def _led(of: Tagged, to: int, last: Deed | None) -> tuple[set[Sign], Span | None, int]:
    """How an infinitive with “to” is told of, by whom it may be done, and which word leads to it."""
    before = of.tags[:to].rstrip("R")
    lead = max(len(before) - 1, 0)
    if (asked := _OBJECT.search(before)) and of.words[asked.start()].lemma in lists("en").urges:
        return {"plan"}, _words(of, asked), asked.start()
    is_plan = of.words[lead].lemma in lists("en").plans
    signs: set[Sign] = {"plan" if is_plan else "bid" if before[-1:] == "N" else "can"}
    if before[-1:] == "N" and (owner := _OWNER.search(before)):
        return signs, _words(of, owner), lead
    verb = max(before.rfind(tag) for tag in "VUGIX")
    if verb < 0:
        return signs, None, lead
    if signs == {"can"} and of.tags[verb] == "V":
        signs |= _tense(of.words[verb], set())
    is_nested = last is not None and last.at == of.words[verb].start
    return signs, last.who if last and is_nested else _doer(of, verb), lead


def _doer(of: Tagged, k: int) -> Span | None:
    """Who does what a verb says: of one in “-ing” whoever is accused of it, or does what the verb before it says."""
    if of.tags[k] != "G" or AUXILIARIES.search(of.tags, 0, k):
        found = subject(of, k)
        behind = None if found else _RELATIVE.search(of.tags[:k])
        return _words(of, behind) if behind else span(of, found)
    if (accused := _ACCUSED.search(of.tags[:k])) and of.words[k - 1].text.lower() in _FROM:
        return _words(of, accused)
    leads = _LEADING.search(of.tags[:k])
    found = subject(of, leads.start() if leads else k)
    beside = None if found else _BESIDE.search(of.tags[:k])
    return _words(of, beside) if beside else span(of, found)


def _told(of: Tagged, k: int) -> tuple[set[Sign], Span | None, int]:
    """How any other verb is told of, by whom it is done, and where its auxiliaries begin."""
    tag, before = of.words[k].tag, of.tags[:k]
    if tag == "G" and (accused := _ACCUSED.search(before)) and of.words[k - 1].text.lower() in _FROM:
        return {"plan"}, _words(of, accused), k - 1
    hit = _ASKED.search(before) if tag == "I" else AUXILIARIES.search(before)
    begins = hit.start() if hit else k
    said = {of.words[j].text.lower() for j in range(begins, k) if of.tags[j] == "X"}
    modes = {mode for mode, words in _MODES.items() if words & said}
    if tag == "U" and (not said or _BEING & said):
        return {"passive", *modes}, span(of, agent(of, k)), begins
    who = _doer(of, k)
    if tag == "G" and k and not said and of.words[k - 1].text.lower() in lists("en").gerunds:
        return {"plan"}, who, max(k - 2, 0)
    return modes or _tense(of.words[k], said), who, begins


def _tense(verb: Word, said: set[str]) -> set[Sign]:
    """How a verb without a modal is told of, by itself and its auxiliaries."""
    if said:
        return {"past"} if verb.tag == "U" else {"going on"} if verb.tag == "G" and _BEING & said else set()
    if verb.tag == "I":
        return {"bare"}
    is_past = verb.tag == "V" and verb.text.lower() not in {verb.lemma, third(verb.lemma)}
    return {"past"} if is_past else set()


def _around(of: Tagged, k: int) -> Iterator[tuple[Sign, bool]]:
    """What the words around a verb, and the verb itself, add to how it is told of."""
    clause = re.search(r"[SW][^,;:.SW]*$", of.tags[:k])
    opens = of.words[clause.start()].text.lower() if clause else ""
    yield "if", opens in _CONDITIONS
    yield "aside", opens not in {"", *_CONDITIONS}
    yield "act", of.words[k].lemma in lists("en").acts


def _words(of: Tagged, hit: re.Match[str]) -> Span:
    return of.words[hit.start("who")].start, of.words[hit.end("who") - 1].end
