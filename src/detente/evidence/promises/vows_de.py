"""German: who commits themselves to what, by a verb („versprach“) or a noun („seine Zusage“)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detente.evidence.promises.hit import Hit, after, has_text, whose
from detente.evidence.promises.words import GERMAN
from detente.evidence.quote import Speaker
from detente.evidence.suggest.content_de import auxiliary, separable
from detente.evidence.suggest.lexicon import lexicon
from detente.evidence.suggest.phrase import Phrase
from detente.evidence.suggest.subjects_de import ANY, GENITIVE, agent, subject
from detente.evidence.suggest.word import Found, Tagged

_VOW = re.compile(rf"(?P<who>{GENITIVE}|P{ANY}{GENITIVE}?)?(?:[Pp]{ANY})?,(?:[^VX,;:]*(?:t|z)|S|[QDrNE][^,;:]*X|P)")
_SELF = frozenset(["sich", "mich", "uns"])
_REFLEXIVE = frozenset(["verpflichten"])
_POSSESSIVE = {"sein": "er", "ihr": "sie"}
_OWN = ("mein", "unser")


def vows(of: Tagged) -> Iterator[Hit]:
    """The promises of a sentence, as far as a verb or a noun calls them so."""
    for at, word in enumerate(of.words):
        if word.tag in "VUIz" and separable(of, at)[0] in GERMAN.commits:
            yield from _verb(of, at, separable(of, at)[0])
        elif word.tag == "N" and any(word.lemma.endswith(vow) for vow in GERMAN.vows):
            yield from _noun(of, at)


def _verb(of: Tagged, at: int, lemma: str) -> Iterator[Hit]:
    finite = at if of.tags[at] == "V" else auxiliary(of, at)
    found, is_denied = _who(of, at, finite)
    if found is None or of.said(found.first, found.last).lower() in GERMAN.nothing or not _may_vow(of, found):
        return
    start, end = _clause(of, at)
    if of.tags[start] in "QD" and of.words[start].text.lower() in GERMAN.nothing and start + 1 == finite:
        return
    to_self = has_text(of, _SELF, start, end)
    if to_self != (lemma in _REFLEXIVE) and lemma != "versprechen":
        return
    who = whose(of, found.first, found.last, "de")
    if who:
        is_denied = is_denied or has_text(of, GERMAN.never, start, end)
        begins, ends = content(of, at, finite, found)
        yield Hit("prediction" if to_self and lemma == "versprechen" else "promise", begins, ends, who, is_denied)


def _who(of: Tagged, at: int, finite: int | None) -> tuple[Found | None, bool]:
    """Who does it, and whether they do not."""
    if of.tags[at] == "z" or re.match(r"tI|IUtX|[^t]UtX", of.tags[at - 1 : at + 3]):
        denying = next((k for k in range(at) if separable(of, k)[0] in GERMAN.refuses), None)
        return (subject(of, denying) if denying is not None else None), True
    if finite is None or of.words[finite].lemma in GERMAN.unsure or of.words[finite].text.lower().startswith("würde"):
        return None, False
    if finite != at and of.words[finite].lemma in {"sein", "werden"}:
        return agent(of, at), False
    return subject(of, finite), False


def _may_vow(of: Tagged, found: Found) -> bool:
    """Whether whoever is found may give a word: not a thing before its verb, as in „Gewinn verspricht …“."""
    head = of.words[found.last - 1]
    is_bare = of.tags[found.first : found.last] == "N" and re.match(r"[RC]*[VX]", of.tags[found.last :]) is not None
    return not is_bare or found.how != "subject" or lexicon("de").has("people", head.lemma)


def _clause(of: Tagged, at: int) -> tuple[int, int]:
    """From which word to which the clause of a verb goes."""
    stop = re.search(r"[,;:q.]", of.tags[at:])
    start = max(of.tags.rfind(mark, 0, at) for mark in ",;:q") + 1
    return start, at + stop.start() if stop else len(of.tags)


def content(of: Tagged, at: int, finite: int | None, found: Found | None) -> tuple[int, int]:
    """What a verb's clause says: the clause after it, else what stands before the subject, or after the verb."""
    start, end = _clause(of, at)
    if of.tags[at] in "zI" or (of.tags[at] == "U" and of.tags[at + 1 : at + 2] == "t"):
        return of.words[start].start, of.words[at - (of.tags[at] == "I")].start
    is_last = re.match(r"[^VX]*[SW]", of.tags[start:at]) is not None
    if not is_last and re.match(r"[,:](?!W)[^.;]*[VXtz]", of.tags[end:]):
        return of.words[end].end, len(of.text)
    if is_last and found and found.last < at:
        return after(of, found.last - 1), of.words[at].start
    first = finite if finite is not None else at
    start, _ = _clause(of, first)
    if found and found.first > first and re.match(r"[DdsrEN]", of.tags[start:first]):
        return of.words[start].start, of.words[first].start
    last = of.words[end - 1]
    is_verb = last.tag in "TUX" or end - 1 == at
    return after(of, first), last.start if is_verb else last.end


def _noun(of: Tagged, at: int) -> Iterator[Hit]:
    hit = _VOW.match(of.tags, at + 1)
    if hit is None:
        return
    comma = of.tags.index(",", at + 1)
    who = whose(of, *_owner(of, hit), "de") if hit["who"] else _possessor(of, at)
    stop = of.tags.find(",", comma + 1)
    if who:
        end = len(of.text) if stop < 0 else of.words[stop].start
        yield Hit("promise", after(of, comma), end, who if who.speaker else None)


def _owner(of: Tagged, hit: re.Match[str]) -> tuple[int, int]:
    first, last = hit.span("who")
    return first + (of.tags[first] == "P"), last


def _possessor(of: Tagged, at: int) -> Phrase | None:
    """Whose it is by the pronoun before, or by the subject of the sentence; of the speaker, a phrase of nobody."""
    before = next((word.text.lower() for word in reversed(of.words[max(0, at - 2) : at]) if word.tag in "Ddsr"), "")
    if before.startswith(_OWN):
        return Phrase()
    owner = next((called for mark, called in _POSSESSIVE.items() if before.startswith(mark)), None)
    finite = re.search(r"[VX]", of.tags)
    found = subject(of, finite.start()) if finite else None
    if found and not found.first <= at < found.last and of.said(found.first, found.last).lower() not in GERMAN.nothing:
        return whose(of, found.first, found.last, "de")
    return Phrase(Speaker(owner, named=False), is_pronoun=True) if owner else None
