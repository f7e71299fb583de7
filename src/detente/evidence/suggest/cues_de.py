"""German: the cues of a sentence, and whom they point to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from detente.evidence.suggest.candidate import Cue
from detente.evidence.suggest.lexicon import Lexicon
from detente.evidence.suggest.mood import is_mood, mood
from detente.evidence.suggest.phrase import Phrase, phrase
from detente.evidence.suggest.pointer import Pointer, cue_at, pointer_at
from detente.evidence.suggest.sources_de import WHO, WHO_BEFORE, attributed, named_in
from detente.evidence.suggest.subjects_de import CHAIN, agent, subject
from detente.evidence.suggest.word import Found, Tagged

_MARKS = re.compile("[„“\"'»]")
_CONTENT = re.compile(r"q|:|,[^WS,;:]*[VX]|,?[^,;:]*[tz]")
_HEARSAY = re.compile(r"[^VX;:]*U(?P<end>[UX]*X)(?:[,.C;:]|$)")
_CLAIMED = re.compile(r"(?:[sr][A#]*[NE]+)?,(?:S|[^WS,;:]*[tz]|[QDrNE][^,;:WS]*[VX])")
_SO = re.compile(rf"(?P<who>{CHAIN})(?=[,.;:)RTPp-]|q|$)")
_CIRCLES = re.compile(r"[dDA]*N")
_HOLD = frozenset("vertreten teilen hegen äußern erheben erteilen ausgeben".split())  # noqa: SIM905 – a list of words is for reading
"""Verbs with which somebody has a view or a demand."""


def cues(of: Tagged, words: Lexicon) -> Iterator[Pointer]:
    """All that tells of speech in a sentence but its quotations."""
    for at, word in enumerate(of.words):
        if word.tag in "VUI":
            yield from _verb(of, at, words)
        if word.tag == "N" and words.has("claims", word.lemma) and _CLAIMED.match(of.tags, at + 1):
            holds = any(one.tag == "V" and one.lemma in _HOLD for one in of.words)
            yield Pointer(cue_at(of, at, "says"), _main_subject(of, words), "subject" if holds else "noun")
        yield from _phrase(of, at, words)


def _verb(of: Tagged, at: int, words: Lexicon) -> Iterator[Pointer]:
    kind = words.kind(*separable(of, at))
    finite = at if of.tags[at] == "V" else auxiliary(of, at)
    if kind is None or finite is None or (kind == "names" and not _MARKS.search(of.text)):
        return
    helper = of.words[finite]
    if of.tags[at] == "I" and (helper.lemma != "wollen" or kind == "intends"):
        return
    if is_mood(helper, second=False) or not _has_content(of, at, finite, words):
        return
    is_passive = finite != at and helper.lemma in {"sein", "werden"}
    found = agent(of, at) if is_passive else subject(of, finite)
    if found and of.said(found.first, found.last).lower() in {"es", "das", "dies"}:
        found = None
    if found or not is_passive:
        yield pointer_at(of, at, kind, found, words)


def separable(of: Tagged, at: int) -> tuple[str, set[str]]:
    """The base form of a verb with its particle, and the words of its clause."""
    stop = re.search(r"[;:]|$", of.tags[at:])
    end = at + (stop.start() if stop else 0)
    start = max(of.tags.rfind(mark, 0, at) for mark in ",;:q") + 1
    lemma, particle = of.words[at].lemma, of.tags.find("T", at + 1, end)
    if of.tags[at] == "V" and particle > at and not re.search(r"[VX]", of.tags[at + 1 : particle]):
        before = of.words[particle].text.lower()
        lemma = lemma if before == "weiter" else before + lemma
    return lemma, {word.text.lower() for word in of.words[start:end]}


def auxiliary(of: Tagged, at: int) -> int | None:
    """The finite auxiliary of a participle: the last of those directly after it, else before it in the same clause."""
    if after := re.match(r"X+", of.tags[at + 1 :]):
        return at + after.end()
    before = re.search(r"X[^X;:VS]*$", of.tags[:at])
    return before.start() if before else None


def _has_content(of: Tagged, at: int, finite: int, words: Lexicon) -> bool:
    """Whether a sentence says what somebody said, beside the verb."""
    lemma, beside = separable(of, at)
    if lemma in words.words["free"] or words.verbs.get(lemma) == "denies":
        return True
    if any(verb == lemma and other in beside for verb, other in words.verbs_with) or "q" in of.tags:
        return True
    if of.tags[at] == "U" and of.words[finite].lemma == "werden" and agent(of, at):
        return True
    return _follows_content(of, min(at, finite)) or _CONTENT.match(_later_clauses(of, max(at, finite))) is not None


def _follows_content(of: Tagged, at: int) -> bool:
    """Whether what is said stands before the verb, or is told by a conjunction or the mood."""
    texts, before = [word.text.lower() for word in of.words], of.tags[:at]
    if next(mood(of, goes_on=True), None) or {"dass", "daß", "ob"} & set(texts):
        return True
    if texts[0] in {"das", "dies"} and of.tags[1] in "VX":
        return True
    is_after_clause = re.search(r",R*$", before) and re.search(r"[VX]", before) and of.tags[0] != "S"
    return bool(is_after_clause) or any(text == "wie" and of.tags[k] == "S" for k, text in enumerate(texts[:at]))


def _later_clauses(of: Tagged, at: int) -> str:
    return re.sub(r"^[^,:q]*", "", of.tags[at + 1 :])


def _main_subject(of: Tagged, words: Lexicon) -> Phrase | None:
    finite = re.search(r"[VX]", of.tags)
    found = subject(of, finite.start()) if finite else None
    return phrase(of, found.first, found.last, words) if found else None


def _phrase(of: Tagged, at: int, words: Lexicon) -> Iterator[Pointer]:
    text = of.words[at].text.lower()
    found: re.Match[str] | None = None
    if text in {"demnach", "wonach"}:
        yield Pointer(cue_at(of, at, "according"))
    elif text in {"soll", "sollen"} and _is_hearsay(of, at):
        yield Pointer(cue_at(of, at, "hedge"))
    elif text == "nach" and (after := attributed(of, at, words)):
        who = _main_subject(of, words) if after.is_own else after.who
        cue = Cue(of.words[at].start, of.words[after.noun].end, "according")
        yield Pointer(cue, who, "noun" if after.is_own else "according")
    elif text == "laut" or (text == "gemäß" and named_in(of, at + 1, words)):
        found = WHO.match(of.tags, at + 1)
    elif text == "zufolge":
        found = WHO_BEFORE.search(of.tags[:at])
    elif text == "aus" and (circles := _CIRCLES.match(of.tags, at + 1)) and _ends_in_circles(of, circles.end()):
        yield pointer_at(of, at, "according", Found(at + 1, circles.end(), "according"), words)
    elif text == "so" and re.search(r"[q,-]$", of.tags[:at]) and (hit := _SO.match(of.tags, at + 1)):
        yield pointer_at(of, at, "according", Found(*hit.span("who"), "so"), words)
    elif of.words[at].lemma == "heißen" and (whole := _where(of, at, words)):
        yield pointer_at(of, at, "says", whole, words)
    if found:
        yield pointer_at(of, at, "according", Found(*found.span("who"), "according"), words)


def _ends_in_circles(of: Tagged, end: int) -> bool:
    return of.words[end - 1].text.endswith("kreisen")


def _is_hearsay(of: Tagged, at: int) -> bool:
    """“soll gegangen sein”, not “soll gebaut werden”."""
    hit = _HEARSAY.match(of.tags, at + 1)
    return hit is not None and of.words[hit.end("end") - 1].lemma in {"haben", "sein"}


def _where(of: Tagged, at: int, words: Lexicon) -> Found | None:
    """In what “es heißt”: “heißt es im Bericht”, “im Bericht heißt es”."""
    if not any(word.text.lower() == "es" for word in of.words[max(0, at - 1) : at + 2]):
        return None
    hit = re.match(rf"Q?P{WHO.pattern}", of.tags[at + 1 :])
    span = (at + 1 + hit.start("who"), at + 1 + hit.end("who")) if hit else (0, 0)
    if not hit and (before := re.search(rf"P{WHO.pattern}$", of.tags[:at])):
        span = before.span("who")
    groups = ("documents", "sayings", "claims")
    is_text = any(words.has(group, word.lemma) for word in of.words[slice(*span)] for group in groups)
    return Found(*span, "according") if is_text else None
