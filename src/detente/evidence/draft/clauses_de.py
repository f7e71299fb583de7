"""The clauses of a German sentence, and what is done in each: where its verbs stand, and how it tells of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from detente.evidence.draft.weights import Sign
from detente.evidence.suggest.word import Tagged, Word

_MODES: dict[str, Sign] = {
    "können": "can", "dürfen": "can", "wollen": "will", "werden": "will", "mögen": "will", "sollen": "must",
    "müssen": "must",
}  # fmt: skip
_OPENS = re.compile(r"[CRPp]*[SWK]")
_MARK = re.compile(r"[,;:.()q-]")
_AWAITED = re.compile(r"X[^VXI;:.]*$")
_LAST = re.compile(r"[,;:.()qC-]|$")
_WAITS = re.compile(r"X[^VXIUz]*$")
_CLOSES = re.compile(r"(?![CRPp]*[SWK])[^VXtz,;:.()q-]*[IU]")
_FINITE = re.compile("[VX]")


class Clause(NamedTuple):
    """Words of a sentence from `first` to `last`, with their finite verb at `verb`; -1 where there is none.

    `opens` is the word that makes it a subordinate one, behind which, `inside`, its words begin; `is_final` says that
    its verb stands at the end.
    """

    first: int
    last: int
    verb: int
    opens: str
    inside: int
    is_final: bool


class Told(NamedTuple):
    """A verb of a clause: its place, its base form, how it is told of, and from where its words go."""

    at: int
    head: str
    signs: set[Sign]
    begins: int


def with_infinitives(of: Tagged) -> Tagged:
    """The sentence with those words as infinitives that the tagger takes for finite verbs though an auxiliary waits."""
    words = tuple(
        replace(word, tag="I")
        if word.tag == "V"
        and word.text == word.lemma
        and _AWAITED.search(of.tags, 0, k)
        and _LAST.match(of.tags, k + 1)
        else word
        for k, word in enumerate(of.words)
    )
    return Tagged(of.text, words, "".join(word.tag for word in words))


def clauses(of: Tagged) -> Iterator[Clause]:
    """The clauses of a sentence, in its order."""
    first = 0
    for hit in _MARK.finditer(of.tags + "."):
        if _goes_on(of.tags, first, hit.start()):
            continue
        for last in (*_cuts(of.tags, first, hit.start()), hit.start()):
            if first < last:
                yield _clause(of, first, last)
            first = last + 1


def _goes_on(tags: str, first: int, comma: int) -> bool:
    """Whether a comma only stands between words of a list: a verb before it waits for another that follows."""
    waits = _WAITS.search(tags, first, comma) if not _OPENS.match(tags, first, comma) else None
    return tags[comma : comma + 1] == "," and waits is not None and _CLOSES.match(tags, comma + 1) is not None


def _cuts(tags: str, first: int, last: int) -> list[int]:
    """The conjunctions that join two clauses, each with a finite verb."""
    joins = [k for k in range(first, last) if tags[k] == "C"]
    return [k for k in joins if _FINITE.search(tags, first, k) and _FINITE.search(tags, k, last)]


def _clause(of: Tagged, first: int, last: int) -> Clause:
    opener = _OPENS.match(of.tags, first, last)
    verbs = [k for k in range(first, last) if of.tags[k] in "VX"]
    is_final = bool(verbs) and (opener is not None or (verbs[0] == last - 1 and of.tags[last - 2] in "IU"))
    if len(verbs) > 1 and of.words[verbs[-1]].text in {"werden", "haben", "sein"}:
        is_final = False
    verb = (verbs[-1] if is_final else verbs[0]) if verbs else -1
    inside = opener.end() if opener else first
    return Clause(first, last, verb, of.words[inside - 1].text.lower() if opener else "", inside, is_final)


def told(of: Tagged, clause: Clause) -> Iterator[Told]:
    """The verbs of a clause; an auxiliary’s are its infinitives, or its participle."""
    at, begins = clause.verb, clause.inside
    places = range(clause.first, clause.last)
    free = [k for k in places if of.tags[k] == "I" and of.tags[k - 1 : k] != "t"]
    if at < 0 or of.tags[at] == "V":
        if at >= 0:
            yield Told(at, _with_particle(of, clause), _tense(of.words[at]), begins)
        yield from (Told(k, of.words[k].text, {"bare"}, begins) for k in free if at < 0)
        return
    mode = _MODES.get(of.words[at].lemma)
    done = [k for k in places if of.tags[k] == "U"]
    if free and mode:
        for k in free:
            yield Told(k, of.words[k].text, {mode}, begins)
            begins = k + 1
    elif done:
        yield Told(done[-1], of.words[done[-1]].lemma, _of_participle(of, clause, done[-1], mode), begins)


def _of_participle(of: Tagged, clause: Clause, at: int, mode: Sign | None) -> set[Sign]:
    said = of.words[clause.verb].text.lower()
    if said.startswith("wurde"):
        return {"passive", "past"}
    if mode or of.tags[at + 1 : at + 2] == "X":
        return {"passive", mode} if mode else {"passive"}
    return {"before"} if said.startswith(("hatte", "war")) else set()


def _tense(verb: Word) -> set[Sign]:
    """Whether a finite verb tells of the past: its stem does not go on with an ending of the present."""
    stem = re.escape(re.sub(r"e?n$", "", verb.lemma))
    return set() if re.fullmatch(rf"{stem}(?:e|t|et|en|n)?", verb.text.lower()) else {"past"}


def _with_particle(of: Tagged, clause: Clause) -> str:
    apart = next((k for k in range(clause.verb + 1, clause.last) if of.tags[k] == "T"), None)
    return (of.words[apart].text.lower() if apart else "") + of.words[clause.verb].lemma
